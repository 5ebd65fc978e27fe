import { isAnswered, type Answer } from '../types/answer';
import { assertNever } from '../types/assert-never';
import type { ShownQuestion } from '../types/shown-question';
import { fillsOf, pairsOf } from './asking';
import { countWords } from './essay-field';
import { sidesOf } from './pairs';

/** Whether there is an answer, but not to every part of the question, or not as long a one as was asked for. */
export function isHalfDone(question: ShownQuestion, answer: Answer): boolean {
  return isAnswered(answer) && !isComplete(question, answer);
}

/** Whether every part of a question has its answer. */
export function isComplete(question: ShownQuestion, answer: Answer): boolean {
  switch (question.kind) {
    case 'TRUE_FALSE':
      return answer.kind === 'JUDGED' && answer.value !== null && answer.reason !== null;
    case 'MATCHING':
    case 'CATEGORIZE':
    case 'MATRIX':
      return pairsOf(answer).length === sidesOf(question).left.length;
    case 'CLOZE':
      return fillsOf(answer).length === question.gaps.length;
    case 'ESSAY':
      return answer.kind === 'ESSAY' && countWords(answer.value) >= (question.minWords ?? 1);
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'NUMERIC':
    case 'ORDERING':
    case 'SHORT_TEXT':
    case 'HOTSPOT':
    case 'HIGHLIGHT':
    case 'UPLOAD':
      return isAnswered(answer);
    default:
      return assertNever(question);
  }
}
