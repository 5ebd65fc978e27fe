import { assertNever } from '../types/assert-never';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';

/** What something graded is called. */
export function kindInWords(kind: GradedKind, words: Words): string {
  switch (kind) {
    case 'QUIZ':
      return words.say('player.outline.quiz');
    case 'EXERCISE':
      return words.say('player.outline.exercise');
    case 'SCENARIO':
      return words.say('player.outline.scenario');
    case 'ASSIGNMENT':
      return words.say('player.outline.assignment');
    default:
      return assertNever(kind);
  }
}
