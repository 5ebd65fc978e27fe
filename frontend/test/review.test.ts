import { render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../player/parts';
import type { Raise } from '../player/quiz/appeal-form';
import { reviewOf } from '../player/quiz/review';
import { NoLineError } from '../player/server/problem';
import type { ReviewedQuestion } from '../player/types/attempt';
import { found } from './found';
import { CALL, chosen, FIRST, SHARE } from './sample-attempt';
import { WORDS as words } from './sample-words';

afterEach(() => document.body.replaceChildren());

describe('a review', () => {
  test('says which answers came late', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const reviewed = [CALL, FIRST, SHARE].map((question) => ({
      question, answer: chosen(), score: 0, maxScore: 1, explanation: { kind: 'OPTIONS' as const, options: [] }, lesson: null,
    }));
    const late = [{ question: 'share', answer: { kind: 'NUMBER', value: '95' } as const, recordedAt: '2026-11-23T10:30:00Z' }];
    render(reviewOf({ questions: reviewed, withheld: [], late }, 'QUIZ', words, () => undefined), place);
    expect(place.querySelector('[data-test="late-answer"]')?.textContent.replaceAll('\u00a0', ' ')).toMatch(/^Question 3: 95 %, 23 Nov 2026/);
    render(reviewOf({ questions: null, withheld: [], late }, 'QUIZ', words, () => undefined), place);
    expect(place.querySelector('[data-test="late-answer"]')?.textContent).toMatch(/^An answer, 23 Nov 2026/);
  });
});

describe('an appeal', () => {
  const wrong = { question: CALL, answer: chosen('b'), score: 0, maxScore: 1, explanation: { kind: 'OPTIONS' as const, options: [] }, lesson: null };
  const raise = vi.fn<Raise>();
  const field = (): HTMLTextAreaElement => document.querySelector<HTMLTextAreaElement>('[data-test="appeal-reason"]') as HTMLTextAreaElement;

  beforeEach(() => raise.mockReset());

  function reviewed(item: ReviewedQuestion): void {
    render(reviewOf({ questions: [item], withheld: [], late: [] }, 'QUIZ', words, () => undefined, undefined, raise), document.body.appendChild(document.createElement('div')));
  }

  test('asks for a reason and keeps it where the line is down', async () => {
    reviewed({ ...wrong, mayAppeal: true });
    (await found('appeal-send')).click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toBe('Write why.'));
    expect(raise).not.toHaveBeenCalled();

    raise.mockRejectedValueOnce(new NoLineError());
    field().value = 'It is a recall as well.';
    (await found('appeal-send')).click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain('What you wrote is still here.'));
    expect(field().value).toBe('It is a recall as well.');

    raise.mockResolvedValueOnce({ state: 'OPEN', reason: 'It is a recall as well.', raisedAt: '2026-11-24T09:00:00Z', answer: null, answeredAt: null });
    await vi.waitFor(() => expect(document.querySelector<HTMLButtonElement>('[data-test="appeal-send"]')?.disabled).toBe(false));
    (await found('appeal-send')).click();
    expect((await found('appeal')).textContent).toContain('Waits for an answer');
    expect(raise).toHaveBeenLastCalledWith('call', 'It is a recall as well.');
  });

  test('shows what was answered, and no way to say more', async () => {
    reviewed({ ...wrong, mayAppeal: false, appeal: { state: 'UPHELD', reason: 'Look again.', raisedAt: '2026-11-24T09:00:00Z', answer: 'You are right.', answeredAt: '2026-11-24T10:00:00Z' } });
    expect((await found('appeal-answer')).textContent).toBe('You are right.');
    expect((await found('appeal')).textContent).toContain('Upheld');
    expect(document.querySelector('[data-test="appeal-ask"]')).toBeNull();
  });
});

describe('what is held back', () => {
  const WITHHELD = [
    { part: 'RIGHT_ANSWERS', until: 'AFTER_CLOSING', at: '2026-11-24T09:10:00Z' }, { part: 'EXPLANATIONS', until: 'NEVER', at: null },
  ] as const;

  test('is told with the day on which it is shown, beside what was answered', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const answered = { question: CALL, answer: chosen('a'), score: 1, maxScore: 1, explanation: null, lesson: null };
    render(reviewOf({ questions: [answered], withheld: WITHHELD, late: [] }, 'QUIZ', words, () => undefined), place);
    const told = place.querySelector('[data-test="review-withheld"]')?.textContent;
    expect(told).toMatch(/After 24 Nov 2026.* you see: the right answers\./);
    expect(told).toContain('Not shown here: the explanations.');
    expect(place.querySelector('[data-test="own-answer"]')?.textContent).toContain('A scam');
    expect(place.querySelector('.noted-options')).toBeNull();
  });
});

describe('how sure one is', () => {
  test('stands in the review beside what was right', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const reviewed = (certainty: ReviewedQuestion['certainty'], score: number): ReviewedQuestion =>
      ({ question: CALL, answer: chosen('a'), score, maxScore: 1, explanation: null, lesson: null, certainty });
    const questions = [...[1, 1, 1, 1, 0, 0].map((score) => reviewed('CERTAIN', score)), reviewed('GUESS', 1), reviewed(null, 0)];
    render(reviewOf({ questions, withheld: [], late: [] }, 'QUIZ', words, () => undefined), place);

    expect(place.querySelector('[data-test="calibration-said"]')?.textContent).toContain('You were certain of 6 answers, and 4 of them were right.');
    expect([...place.querySelectorAll('.calibration-table tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual(['A guess 1 1', 'Certain 6 4']);
    expect(place.querySelectorAll('[data-test="said-certainty"]')).toHaveLength(7);
  });

  test('says nothing in the review of who said nothing', () => {
    const place = document.body.appendChild(document.createElement('div'));
    render(reviewOf({ questions: [{ question: CALL, answer: chosen('a'), score: 1, maxScore: 1, explanation: null, lesson: null }], withheld: [], late: [] }, 'QUIZ', words, () => undefined), place);
    expect(place.querySelector('[data-test="calibration"]')).toBeNull();
  });
});

describe('hints', () => {
  function told(hintCost: ReviewedQuestion['hintCost'], score: number): (string | undefined)[] {
    const place = document.body.appendChild(document.createElement('div'));
    const reviewed = { question: FIRST, answer: chosen('a'), score, maxScore: 6, explanation: null, lesson: null, ...(hintCost == null ? {} : { hintCost }) };
    render(reviewOf({ questions: [reviewed], withheld: [], late: [] }, 'EXERCISE', words, () => undefined), place);
    return ['.verdict', '[data-test="hints-cost"]'].map((each) => place.querySelector(each)?.textContent.trim());
  }

  test('take points off, and make no right answer a wrong one', () => {
    expect(told({ hints: 1, before: 6 }, 5.4)).toEqual(['Right', 'One hint was taken: 0.6 points off.']);
    expect(told({ hints: 2, before: 3 }, 2.4)).toEqual(['Partly right', '2 hints were taken: 0.6 points off.']);
  });

  test('that came to nothing took nothing off', () => {
    expect(told({ hints: 1, before: 0 }, 0)).toEqual(['Not right', 'One hint was taken.']);
    expect(told(null, 5.4)).toEqual(['Partly right', undefined]);
  });
});
