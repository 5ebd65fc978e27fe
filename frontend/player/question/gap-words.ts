import type { Answer } from '../types/answer';
import type { ShownCloze, ShownGap } from '../types/shown-question';
import type { Words } from '../words/words';
import { fillsOf } from './asking';
import { plainText } from './plain-text';

const END_OF_SENTENCE = /[.!?。؟]["”»)]*\s+|\n\s*\n/gu;

/** The sentence in which a gap stands, with a word for each gap in it. */
export function sentenceOf(question: ShownCloze, index: number, blank: string): string {
  const before = question.texts.slice(0, index + 1).join(` ${blank} `);
  const after = question.texts.slice(index + 1).join(` ${blank} `);
  const begins = Array.from(before.matchAll(END_OF_SENTENCE), (end) => end.index + end[0].length).at(-1) ?? 0;
  const ends = Array.from(after.matchAll(END_OF_SENTENCE))[0];
  const rest = ends === undefined ? after : after.slice(0, ends.index + ends[0].trimEnd().length);
  return `${before.slice(begins)} ${blank} ${rest}`.replace(/\s+/g, ' ').replace(/ (?=[.,;:!?)])/g, '').trim();
}

/** A value of a gap as a person would say it: a choice by its text, a number in the reader's notation. */
export function valueInWords(gap: ShownGap, value: string, words: Words): string {
  if (gap.form === 'CHOICE') return plainText(gap.options.find(({ id }) => id === value)?.text ?? '');
  const said = gap.form === 'NUMBER' ? words.decimal(value) : value;
  return gap.unit === null ? said : `${said}\u00a0${gap.unit}`;
}

/** What a gap was filled with. */
export function fillInWords(gap: ShownGap, answer: Answer, words: Words): string {
  const fill = fillsOf(answer).find((each) => each.gap === gap.id);
  return fill === undefined ? words.say('player.answer.open-gap') : valueInWords(gap, fill.value, words);
}
