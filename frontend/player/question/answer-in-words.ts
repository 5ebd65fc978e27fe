import { isAnswered, type Answer } from '../types/answer';
import { assertNever } from '../types/assert-never';
import type { ShownOption, ShownQuestion, ShownTrueFalse } from '../types/shown-question';
import type { Words } from '../words/words';
import { chosenOf, pairsOf } from './asking';
import { sidesOf, type ShownPairing } from './pairs';
import { fillInWords } from './gap-words';
import { plainText } from './plain-text';

/** In characters; more is nothing that one reads in a list. */
const LONGEST = 160;

/** An answer as a person would say it. */
export function answerInWords(question: ShownQuestion, answer: Answer, words: Words): string {
  if (!isAnswered(answer)) return words.say('player.answer.none');
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'HOTSPOT': {
      const chosen = chosenOf(answer);
      return words.courseList(optionsOf(question).filter(({ id }) => chosen.includes(id)).map(({ text }) => plainText(text)));
    }
    case 'NUMERIC':
      return answer.kind === 'NUMBER' ? withUnit(words.decimal(answer.value), question.unit) : words.say('player.answer.none');
    case 'TRUE_FALSE':
      return judgementInWords(question, answer, words);
    case 'MATCHING':
    case 'CATEGORIZE':
    case 'MATRIX':
    case 'ORDERING':
    case 'CLOZE':
      return words.list(piecesInWords(question, answer, words));
    case 'SHORT_TEXT':
      return answer.kind === 'TEXT' ? answer.value : words.say('player.answer.none');
    case 'ESSAY':
      return answer.kind === 'ESSAY' ? inShort(answer.value) : words.say('player.answer.none');
    case 'UPLOAD':
      return answer.kind === 'FILES' ? words.list(answer.files.map(({ name }) => name)) : words.say('player.answer.none');
    case 'HIGHLIGHT': {
      const chosen = chosenOf(answer);
      return words.courseList(question.passage.flatMap(({ id, text }) => (id !== null && chosen.includes(id) ? [text] : [])));
    }
    default:
      return assertNever(question);
  }
}

/** An answer of several pieces piece by piece, and any other as the one that it is. */
export function piecesInWords(question: ShownQuestion, answer: Answer, words: Words): readonly string[] {
  if (!isAnswered(answer)) return [words.say('player.answer.none')];
  switch (question.kind) {
    case 'MATCHING':
    case 'CATEGORIZE':
    case 'MATRIX':
      return sidesOf(question).left.map((item) => pairInWords(question, item, answer, words));
    case 'ORDERING':
      return answer.kind === 'ORDERED'
        ? answer.items.map((id, index) => words.say('player.answer.place', { place: index + 1, item: textOf(question, id) }))
        : [words.say('player.answer.none')];
    case 'CLOZE':
      return question.gaps.map((gap, index) => words.say('player.answer.gap', { number: index + 1, value: fillInWords(gap, answer, words) }));
    default:
      return [answerInWords(question, answer, words)];
  }
}

/** True or false, in words. */
export function truthInWords(value: boolean, words: Words): string {
  return value ? words.say('player.judging.true') : words.say('player.judging.false');
}

/** What an option or an item says, on one line. */
export function textOf(question: ShownQuestion, id: string): string {
  return plainText(optionsOf(question).find((option) => option.id === id)?.text ?? '');
}

/** Everything in a question that has an id and a text. */
export function optionsOf(question: ShownQuestion): readonly ShownOption[] {
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return question.options;
    case 'TRUE_FALSE':
      return question.reasons;
    case 'MATCHING':
    case 'CATEGORIZE':
    case 'MATRIX':
      return [...sidesOf(question).left, ...sidesOf(question).right];
    case 'ORDERING':
      return question.items;
    case 'HOTSPOT':
      return question.regions;
    case 'HIGHLIGHT':
      return question.passage.flatMap(({ id, text }) => (id === null ? [] : [{ id, text: escaped(text) }]));
    case 'NUMERIC':
    case 'SHORT_TEXT':
    case 'CLOZE':
    case 'ESSAY':
    case 'UPLOAD':
      return [];
    default:
      return assertNever(question);
  }
}

/** The first words of a longer text. */
function inShort(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST) > 0 ? line.lastIndexOf(' ', LONGEST) : LONGEST)}…`;
}

/** Plain text as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function judgementInWords(question: ShownTrueFalse, answer: Answer, words: Words): string {
  if (answer.kind !== 'JUDGED') return words.say('player.answer.none');
  const value = answer.value === null ? words.say('player.answer.neither') : truthInWords(answer.value, words);
  const reason = answer.reason === null ? words.say('player.answer.no-reason') : textOf(question, answer.reason);
  return words.say('player.answer.judged', { value, reason });
}

function pairInWords(question: ShownPairing, item: ShownOption, answer: Answer, words: Words): string {
  const given = pairsOf(answer).find(({ left }) => left === item.id);
  const right = given === undefined ? words.say('player.answer.open') : textOf(question, given.right);
  return words.say('player.answer.pair', { left: plainText(item.text), right });
}

/** A number with its unit, kept together. */
export function withUnit(number: string, unit: string | null): string {
  return unit === null ? number : `${number}\u00a0${unit}`;
}
