import { assertNever } from '../types/assert-never';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';

/** What something is called that is no lesson. */
export function kindInWords(kind: GradedKind | 'SURVEY', words: Words): string {
  switch (kind) {
    case 'QUIZ':
      return words.say('player.outline.quiz');
    case 'EXERCISE':
      return words.say('player.outline.exercise');
    case 'SCENARIO':
      return words.say('player.outline.scenario');
    case 'ASSIGNMENT':
      return words.say('player.outline.assignment');
    case 'SURVEY':
      return words.say('player.survey.kind');
    default:
      return assertNever(kind);
  }
}
