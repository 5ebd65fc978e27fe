import { render } from 'lit';
import { describe, expect, test } from 'vitest';
import { answerInWords } from '../player/question/answer-in-words';
import { isComplete } from '../player/question/complete';
import { countWords, type EssayField } from '../player/question/essay-field';
import { explained } from '../player/question/explained-question';
import { outcomeOf } from '../player/quiz/outcome';
import { reviewOf } from '../player/quiz/review';
import { BLANK, type Answer } from '../player/types/answer';
import type { HandedIn } from '../player/types/attempt';
import type { ShownEssay } from '../player/types/shown-question';
import { ask, give, place } from './asked-question';
import { WORDS as words } from './sample-words';

const MEMO: ShownEssay = {
  kind: 'ESSAY', id: 'memo', points: 4, prompt: '<p>Write the memo.</p>', minWords: 3, maxWords: 5,
  rubric: [{ id: 'facts', title: 'The facts', levels: [{ points: 0, text: 'None.' }, { points: 4, text: '<em>All.</em>' }] }],
};
const TEXT: Answer = { kind: 'ESSAY', value: 'The bank was called.\n\nFreeze it.' };

async function askMemo(answer: Answer = BLANK): Promise<HTMLTextAreaElement> {
  ask(MEMO, answer);
  await place.querySelector<EssayField>('caseroom-essay-field')?.updateComplete;
  const field = place.querySelector('textarea');
  if (field === null) throw new Error('There is no field.');
  return field;
}

async function types(field: HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await place.querySelector<EssayField>('caseroom-essay-field')?.updateComplete;
}

describe('an essay', () => {
  test('is given as it was typed, paragraphs and all', async () => {
    await types(await askMemo(), 'One.\r\n\r\nTwo \u000b.');
    expect(give).toHaveBeenCalledWith({ kind: 'ESSAY', value: 'One.\n\nTwo  .' });
  });

  test('that is emptied is no answer', async () => {
    await types(await askMemo(TEXT), '  \n ');
    expect(give).toHaveBeenCalledWith(BLANK);
  });

  test('says how long it is, and where it is too long', async () => {
    const field = await askMemo(TEXT);
    expect(place.textContent).toContain('3 to 5 words expected');
    expect(place.querySelector('[data-test="word-count"]')?.textContent).toBe('6 words');
    expect(place.querySelector('[data-test="too-long"]')?.textContent).toBe('1 word too many');
    await types(field, 'Four words, no more.');
    expect(place.querySelector('[data-test="too-long"]')).toBeNull();
  });

  test('shows what will be looked at', async () => {
    await askMemo();
    expect(place.querySelector('[data-test="rubric"]')?.textContent).toContain('The facts');
  });

  test('is complete once it has the words that are expected', () => {
    expect(isComplete(MEMO, { kind: 'ESSAY', value: 'Two words.' })).toBe(false);
    expect(isComplete(MEMO, TEXT)).toBe(true);
  });

  test('is said in short in a list', () => {
    expect(answerInWords(MEMO, TEXT, words)).toBe('The bank was called. Freeze it.');
    expect(answerInWords(MEMO, { kind: 'ESSAY', value: 'word '.repeat(200) }, words)).toMatch(/word…$/);
  });

  test('counts words of any script, and no signs', () => {
    expect(countWords(' a — b\n1,5 đồng  ')).toBe(4);
    expect(countWords(' … ')).toBe(0);
  });
});

describe('what people gave', () => {
  test('stands in the review: the level, and what they say of it as plain text', () => {
    const marks = { criteria: [{ criterion: 'facts', level: 1, comment: 'Well <b>seen</b>.' }], comment: 'Good.' };
    render(explained({ question: MEMO, answer: TEXT, explanation: { kind: 'MARKED', marks } }, words), place);
    expect(place.querySelector('.rubric-given')?.textContent).toContain('All.');
    expect(place.querySelector('b')).toBeNull();
    expect([...place.querySelectorAll('[data-test="mark-comment"]')].map((each) => each.textContent)).toEqual([expect.stringContaining('<b>seen</b>'), expect.stringContaining('Good.')]);
  });
});

describe('what people gave in a review', () => {
  test('is points, and neither right nor wrong', () => {
    const marks = { criteria: [{ criterion: 'facts', level: 0, comment: '' }], comment: '' };
    const reviewed = { question: MEMO, answer: TEXT, score: 2, maxScore: 4, explanation: { kind: 'MARKED' as const, marks }, lesson: null };
    render(reviewOf({ questions: [reviewed], withheld: [], late: [] }, 'ASSIGNMENT', words, () => undefined), place);
    expect(place.querySelector('.review-score')?.textContent).toContain('2 of 4');
    expect(place.querySelector('.verdict')).toBeNull();
  });
});

describe('what was handed in', () => {
  const HANDED_IN: HandedIn = {
    attempt: 'a', state: 'SUBMITTED', submittedAt: '2026-11-26T10:00:00Z', passMark: 0.5, attemptsLeft: 1, nextAt: null,
    module: { id: 'm', completion: 'IN_PROGRESS', success: 'UNKNOWN' }, course: { completion: 'IN_PROGRESS', success: 'UNKNOWN' },
    review: { questions: null, given: [{ question: MEMO, answer: TEXT }], withheld: [], late: [] },
  };

  test('says that people mark it, and offers to go on, not to try again', () => {
    render(outcomeOf({
      kind: 'ASSIGNMENT', heading: 'Memo', outcome: HANDED_IN, late: 0, words, busy: false, failed: null,
      retry: () => undefined, goOn: () => undefined, toLesson: () => undefined, mediaBase: new URL('http://localhost/'),
    }), place);
    expect(place.querySelector('[data-test="handed-in"]')?.textContent).toContain('Handed in');
    expect(place.querySelector('[data-test="own-work"] .written')?.textContent).toBe('The bank was called.\n\nFreeze it.');
    expect(place.querySelector('[data-test="retry-quiz"]')).toBeNull();
    expect(place.querySelector('[data-test="go-on"]')?.className).toBe('primary');
  });
});
