import type { Words } from '../words/words';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** How large a file is, as a person would say it. */
export function fileSize(bytes: number, words: Words): string {
  return bytes < MEGABYTE
    ? words.say('player.upload.kilobytes', { size: Math.ceil(bytes / KILOBYTE) })
    : words.say('player.upload.megabytes', { size: words.number(bytes / MEGABYTE, { maximumFractionDigits: 1 }) });
}
