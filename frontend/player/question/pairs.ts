import { BLANK, type Answer } from '../types/answer';
import type { ShownCategorize, ShownMatching, ShownMatrix, ShownOption } from '../types/shown-question';
import { pairsOf } from './asking';

/** A question in which each item of the one side is given one of the other. */
export type ShownPairing = ShownMatching | ShownCategorize | ShownMatrix;

/** What such a question gives to what, whatever its kind calls the two. */
export function sidesOf(question: ShownPairing): { readonly left: readonly ShownOption[]; readonly right: readonly ShownOption[] } {
  switch (question.kind) {
    case 'MATCHING':
      return question;
    case 'CATEGORIZE':
      return { left: question.items, right: question.categories };
    case 'MATRIX':
      return { left: question.rows, right: question.columns };
  }
}

/** What an item was given; empty where it is open still. */
export function givenTo(item: string, answer: Answer): string {
  return pairsOf(answer).find(({ left }) => left === item)?.right ?? '';
}

/** The same answer with another choice for one item, or none. */
export function answerWith(answer: Answer, item: string, right: string): Answer {
  const kept = pairsOf(answer).filter(({ left }) => left !== item);
  const pairs = right === '' ? kept : [...kept, { left: item, right }];
  return pairs.length === 0 ? BLANK : { kind: 'MATCHED', pairs };
}
