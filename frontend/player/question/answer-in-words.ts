import { isAnswered, type Answer } from '../types/answer';
import { assertNever } from '../types/assert-never';
import type { ShownQuestion } from '../types/shown-question';
import type { Words } from '../words/words';
import { chosenOf } from './asking';
import { plainText } from './plain-text';

/** An answer as a person would say it. */
export function answerInWords(question: ShownQuestion, answer: Answer, words: Words): string {
  if (!isAnswered(answer)) return words.say('player.answer.none');
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE': {
      const chosen = chosenOf(answer);
      return words.courseList(question.options.filter(({ id }) => chosen.includes(id)).map(({ text }) => plainText(text)));
    }
    case 'NUMERIC':
      return answer.kind === 'NUMBER' ? withUnit(words.decimal(answer.value), question.unit) : words.say('player.answer.none');
    default:
      return assertNever(question);
  }
}

/** A number with its unit, kept together. */
export function withUnit(number: string, unit: string | null): string {
  return unit === null ? number : `${number}\u00a0${unit}`;
}
