import { render } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { outcomeOf } from '../player/quiz/outcome';
import type { Outcome } from '../player/types/attempt';
import { WORDS as words } from './sample-words';

afterEach(() => document.body.replaceChildren());

describe('an outcome', () => {
  test('of a quiz that only measures is said without a verdict', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const outcome = {
      attempt: 'attempt-1', state: 'GRADED', submittedAt: '2026-11-23T10:00:00Z', score: 4, maxScore: 16, scaledScore: 0.25, passed: true, passMark: 0,
      attemptsLeft: 0, nextAt: null, module: null, course: null, review: { questions: [], withheld: [], late: [] },
    } as unknown as Outcome;
    render(outcomeOf({
      kind: 'QUIZ', heading: 'Where you stand', outcome, late: 0, words, busy: false, failed: null, retry: () => {}, goOn: () => {}, toLesson: () => {},
      mediaBase: new URL('http://localhost/'),
    }), place);
    expect(place.querySelector('h1')?.textContent?.trim()).toBe('Handed in');
    expect(place.textContent).toContain('4 of 16 points');
    expect(place.textContent).not.toContain('assed');
  });

  test('shows neither ring nor points where the score is not told', () => {
    const place = document.body.appendChild(document.createElement('div'));
    render(outcomeOf({
      kind: 'QUIZ', heading: 'Check yourself', late: 0, words, busy: false, failed: null, retry: () => undefined, goOn: undefined, toLesson: () => undefined, mediaBase: new URL('http://localhost/'),
      outcome: {
        attempt: 'attempt-1', state: 'GRADED', submittedAt: '2026-11-24T09:00:00Z', score: null, maxScore: null, scaledScore: null, passed: false, passMark: 0.7, attemptsLeft: 0, nextAt: null, module: null, course: null,
        review: { questions: null, withheld: [{ part: 'SCORE', until: 'AFTER_CLOSING', at: null }], late: [] },
      },
    }), place);
    expect(place.querySelector('.ring')).toBeNull();
    expect(place.querySelector('[data-test="outcome"]')?.textContent).not.toContain('points');
    expect(place.querySelector('[data-test="review-withheld"]')?.textContent).toContain('No day is set yet.');
  });
});
