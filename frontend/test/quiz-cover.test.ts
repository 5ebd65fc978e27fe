import { render } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { quizCover } from '../player/quiz/quiz-cover';
import type { EarlierAttempt, QuizCover } from '../player/types/attempt';
import { COVER } from './sample-attempt';
import { WORDS as words } from './sample-words';

afterEach(() => document.body.replaceChildren());

describe('what is not open yet', () => {
  test.each([['QUIZ', 'quiz'], ['EXERCISE', 'case'], ['SCENARIO', 'scenario']] as const)('is called what it is: %s', (kind, named) => {
    const place = document.body.appendChild(document.createElement('div'));
    const closed: QuizCover = { ...COVER, kind, open: null, mayStart: false, reason: 'not-yet-open' };
    render(quizCover({ cover: closed, words, busy: false, failed: null, start: () => undefined, review: () => undefined }), place);
    expect(place.querySelector('[data-test="may-not-start"]')?.textContent).toBe(`This ${named} is not open yet.`);
  });
});

describe('waiting between attempts', () => {
  test('says from when the next may begin', () => {
    const waiting = document.createElement('div');
    render(quizCover({
      cover: { ...COVER, open: null, mayStart: false, reason: 'cooling-down', nextAt: '2026-11-24T10:00:00Z', coolDownMinutes: 1440 },
      words, busy: false, failed: null, start: () => undefined, review: () => undefined,
    }), waiting);
    expect(waiting.querySelector('[data-test="may-not-start"]')?.textContent).toContain('2026');
    expect(waiting.querySelector('[data-test="rules"]')?.textContent).toContain('1 day');
  });
});

describe('a quiz that only measures', () => {
  test('says before one begins that nobody passes or fails it', () => {
    const place = document.body.appendChild(document.createElement('div'));
    render(quizCover({ cover: { ...COVER, passMark: 0 }, words, busy: false, failed: null, start: () => {}, review: () => {} }), place);
    expect(place.querySelector('[data-test="rules"]')?.textContent).toContain('Nobody passes or fails this');
    expect(place.textContent).not.toContain('0%');
  });
});

describe('a test after the course', () => {
  test('says what one had before, and what one has now', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const shown = (attempts: QuizCover['attempts']): string => {
      render(quizCover({ cover: { ...COVER, before: { score: 9, maxScore: 16 }, attempts }, words, busy: false, failed: null, start: () => {}, review: () => {} }), place);
      return place.querySelector('[data-test="before"]')?.textContent ?? '';
    };
    expect(shown([])).toBe('In the test before the course you had 9 of 16 points.');
    expect(shown([{ id: 'a', number: 1, state: 'GRADED', startedAt: '2026-11-23T10:00:00Z', submittedAt: '2026-11-23T11:00:00Z', score: 13, maxScore: 16, scaledScore: 0.8125, passed: true }]))
      .toBe('Before the course you had 9 of 16 points, now you have 13 of 16.');
  });
});

describe('what waits for its marks', () => {
  const ATTEMPT: EarlierAttempt = {
    id: 'attempt-1', number: 1, state: 'SUBMITTED', startedAt: '2026-11-24T09:00:00Z', submittedAt: '2026-11-24T10:00:00Z', score: null, maxScore: null, scaledScore: null, passed: null,
  };

  function cover(attemptsAllowed: number | null): HTMLElement {
    const place = document.body.appendChild(document.createElement('div'));
    render(quizCover({
      cover: { ...COVER, kind: 'ASSIGNMENT', attemptsAllowed, attemptsUsed: 1, open: null, mayStart: false, reason: 'awaiting-marks', attempts: [ATTEMPT] },
      words, busy: false, failed: null, start: () => undefined, review,
    }), place);
    return place;
  }
  const review = vi.fn<(attempt: EarlierAttempt) => void>();

  test('can be read again', () => {
    cover(2).querySelector<HTMLElement>('[data-test="review-attempt"]')?.click();
    expect(review).toHaveBeenCalledWith(ATTEMPT);
  });

  test('comes before another attempt, where there is one', () => {
    const said = (allowed: number | null) => cover(allowed).querySelector('[data-test="may-not-start"]')?.textContent;
    expect([said(null), said(2)]).toEqual([expect.stringContaining('another attempt only after that'), expect.stringContaining('another attempt only after that')]);
    expect(said(1)).not.toContain('another attempt');
  });
});
