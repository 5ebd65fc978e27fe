import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const SMALL = Array.from('aăâeêioôơuưy').flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ');
const VIETNAMESE = SMALL.concat(SMALL.map((letter) => letter.toUpperCase()));

const FACES = [...readFileSync('styles/fonts/fonts.css', 'utf8').matchAll(/@font-face \{[^}]*unicode-range[^}]*\}/g)].map(([rule]) => ({
  face: ['family', 'weight', 'style'].map((part) => new RegExp(`font-${part}: "?([^";]*)`).exec(rule)?.[1]).join(' '),
  file: /url\("([^"]*)"\)/.exec(rule)?.[1] ?? '',
  ranges: [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from, to]) => [parseInt(from ?? '', 16), parseInt(to ?? from ?? '', 16)] as const),
}));
const LATIN = [...new Set(FACES.map(({ face }) => face))].filter((face) => !face.includes('Arabic'));

describe('the fonts', () => {
  test('are those of titles, text and code, in every weight', () => {
    expect(LATIN).toHaveLength(5);
  });

  test.each(LATIN)('have every Vietnamese letter with its tone marks: %s', (name) => {
    const own = FACES.filter(({ face }) => face === name);

    expect(own.filter(({ file }) => !existsSync(`styles/fonts/${file}`))).toEqual([]);
    expect(VIETNAMESE.filter((letter) => !own.some(({ ranges }) => ranges.some(([from, to]) => covers(letter, from, to))))).toEqual([]);
  });
});

function covers(letter: string, from: number, to: number): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return letter.length === 1 && from <= point && point <= to;
}
