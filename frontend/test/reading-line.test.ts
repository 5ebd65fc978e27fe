import { render } from 'lit';
import { expect, test } from 'vitest';
import { Words } from '../player/words/words';
import { readingLine } from '../writing/reading-line';
import type { Reads } from '../writing/writing-api';

const words = new Words({
  locale: 'en',
  dir: 'ltr',
  messages: {
    'authoring.editor.reads': 'grade {grade}, {level}: {words}; {count}',
    'authoring.editor.reads.length': '{words}; {count}',
    'authoring.editor.reads.level.B2': 'about B2',
    'authoring.editor.reads.long': 'line {line}, {words} words:',
    'authoring.editor.reads.title': 'How readable it is',
    'authoring.editor.reads.help': 'Help',
  },
});

function shown(reads: Reads | null, goTo: (line: number) => void = () => undefined): HTMLElement {
  const place = document.createElement('div');
  render(readingLine(reads, words, goTo), place);
  return place;
}

test('a lesson says its grade, its level and where its long sentences begin', () => {
  const lines: number[] = [];
  const place = shown(
    { grade: 9.84, level: 'B2', wordsPerSentence: 17.02, longOnes: [{ line: 31, words: 29, text: 'Two of the three …' }] },
    (line) => lines.push(line),
  );
  expect(place.querySelector('summary')?.textContent).toBe('grade 9.8, about B2: 17; 1');
  place.querySelector('button')?.click();
  expect(lines).toEqual([31]);
});

test('where no sentence is long there is nothing to open', () => {
  const place = shown({ grade: 5, level: 'B2', wordsPerSentence: 11, longOnes: [] });
  expect(place.querySelector('details')).toBeNull();
  expect(place.textContent).toContain('grade 5');
});

test('a text in another language says how long its sentences are, and no grade', () => {
  expect(shown({ grade: null, level: null, wordsPerSentence: 12.5, longOnes: [] }).textContent.trim()).toBe('12.5; 0');
});

test('without running text there is no line', () => {
  expect(shown(null).textContent).toBe('');
});
