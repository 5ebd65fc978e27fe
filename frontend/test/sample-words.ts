import { readFileSync } from 'node:fs';
import { readProperties } from '../player/words/properties';
import { Words } from '../player/words/words';

/** The English messages of these parts of the catalogue. */
export function messagesOf(...parts: string[]): Record<string, string> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(readProperties(readFileSync(`../src/main/resources/catalogue/en/${part}.properties`, 'utf8')))));
}

/** The English words of these parts of the catalogue. */
export function wordsOf(...parts: string[]): Words {
  return new Words({ locale: 'en', dir: 'ltr', messages: messagesOf(...parts) });
}

/** Those of the player itself. */
export const WORDS = wordsOf('player');
