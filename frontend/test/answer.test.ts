import { describe, expect, test } from 'vitest';
import { isComplete } from '../player/question/complete';
import { BLANK, isAnswered, sameAnswer, type Answer } from '../player/types/answer';
import { PAIRS, STATEMENT, TEXT } from './sample-questions';

describe('an answer', () => {
  test('is complete once every part is answered', () => {
    expect(isComplete(STATEMENT, { kind: 'JUDGED', value: true, reason: null })).toBe(false);
    expect(isComplete(STATEMENT, { kind: 'JUDGED', value: true, reason: 'must' })).toBe(true);
    expect(isComplete(PAIRS, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }] })).toBe(false);
    expect(isComplete(PAIRS, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }, { left: 'l2', right: 'r1' }] })).toBe(true);
    expect(isComplete(TEXT, BLANK)).toBe(false);
  });
});

describe('two answers', () => {
  const answers: Answer[] = [
    BLANK,
    { kind: 'JUDGED', value: true, reason: null },
    { kind: 'JUDGED', value: null, reason: 'a' },
    { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }, { left: 'l2', right: 'r1' }] },
    { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }] },
    { kind: 'ORDERED', items: ['i1', 'i2'] },
    { kind: 'ORDERED', items: ['i2', 'i1'] },
    { kind: 'TEXT', value: 'a' },
    { kind: 'TEXT', value: 'b' },
  ];

  test('are the same only where they say the same', () => {
    for (const [index, answer] of answers.entries()) {
      for (const [other, another] of answers.entries()) expect(sameAnswer(answer, another)).toBe(index === other);
    }
  });

  test('are answers unless they say nothing', () => {
    expect(answers.filter((each) => !isAnswered(each))).toEqual([BLANK]);
    expect(isAnswered({ kind: 'MATCHED', pairs: [] })).toBe(false);
    expect(isAnswered({ kind: 'JUDGED', value: null, reason: null })).toBe(false);
  });
});
