import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../player/parts';
import { PracticePage } from '../player/practice/practice-page';
import { WaitingRoom } from '../player/practice/waiting';
import type { PracticeApi } from '../player/server/practice-api';
import { NoLineError, ProblemError } from '../player/server/problem';
import { BLANK } from '../player/types/answer';
import type { Practice, PracticeCard, PracticeResult } from '../player/types/practice';
import { found } from './found';
import { AMINA, BASHIR, CALL, chosen } from './sample-attempt';
import { wordsOf } from './sample-words';

const words = wordsOf('player', 'player-practice');
const CARD: PracticeCard = { review: 'review-1', run: 'run-1', course: 'Online fraud', language: 'en', question: CALL };
const DUE: Practice = { due: 2, minutes: 1, done: 0, nextAt: null, card: CARD };
const NOTHING: Practice = { due: 0, minutes: 1, done: 1, nextAt: '2026-12-01T09:00:00Z', card: null };
const RIGHT: PracticeResult = {
  review: 'review-1', answer: chosen('b'), score: 1, lesson: { run: 'run-1', activity: 'mules', title: 'Mules' },
  days: { HARD: 2, GOOD: 4, EASY: 9 },
  explanation: { kind: 'OPTIONS', options: [{ id: 'b', correct: true, chosen: true, why: 'It asks for the money back.' }] },
};
const WRONG: PracticeResult = { ...RIGHT, answer: BLANK, score: 0, days: { AGAIN: 1 } };

/** A busy machine is slow. */
const PATIENCE_MILLIS = 4_000;

const next = vi.fn<PracticeApi['next']>();
const answer = vi.fn<PracticeApi['answer']>();
const rate = vi.fn<PracticeApi['rate']>();
const takeOut = vi.fn<PracticeApi['takeOut']>();

beforeEach(async () => {
  next.mockReset().mockResolvedValue(DUE);
  answer.mockReset().mockResolvedValue(RIGHT);
  rate.mockReset().mockResolvedValue(undefined);
  takeOut.mockReset().mockResolvedValue(undefined);
  await new WaitingRoom(AMINA).clear();
});

afterEach(() => document.body.replaceChildren());

function practise(person = AMINA): PracticePage {
  return document.body.appendChild(Object.assign(new PracticePage(), {
    words, person, api: { next, answer, rate, takeOut } as unknown as PracticeApi, signIn: '/sign-in', home: '/',
    lessonAddress: (run: string, activity: string) => `/learn-in/${run}/${activity}`,
  }));
}

async function submit(button: string): Promise<void> {
  (await found(button)).closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

async function answersRight(): Promise<void> {
  await found('question');
  document.querySelector<HTMLInputElement>('[data-option="b"] input')?.click();
  await submit('check-answer');
}

describe('practice', () => {
  test('asks one card and says which of how many', async () => {
    practise();
    expect((await found('practice-place')).textContent).toContain('Card 1 of 2');
  });

  test('explains the answer at once, with Good preset, and links to the lesson', async () => {
    practise();
    await answersRight();
    expect((await found('practice-result')).dataset['verdict']).toBe('right');
    expect(answer).toHaveBeenCalledWith('review-1', chosen('b'));
    expect(document.querySelector<HTMLInputElement>('[name=effort]:checked')?.value ?? 'GOOD').toBe('GOOD');
    expect(document.querySelector('[data-test="taught-in"]')?.getAttribute('href')).toBe('/learn-in/run-1/mules');
  });

  test('sends how hard it was where that was not Good, and goes on', async () => {
    practise();
    await answersRight();
    await found('efforts');
    const easy = document.querySelector<HTMLInputElement>('[value=EASY]');
    easy?.dispatchEvent(new Event('change', { bubbles: true }));
    next.mockResolvedValue(NOTHING);
    await submit('next-card');
    await found('practice-nothing');
    expect(rate).toHaveBeenCalledWith('review-1', 'EASY');
  });

  test('says when a card that was missed comes again, and asks nothing', async () => {
    answer.mockResolvedValue(WRONG);
    practise();
    (await found('do-not-know')).click();
    expect((await found('comes-again')).textContent).toBe('It comes again in 1 day.');
    expect(answer).toHaveBeenCalledWith('review-1', BLANK);
    expect(document.querySelector('[data-test="efforts"]')).toBeNull();
  });

  test('says what is next where nothing is due', async () => {
    next.mockResolvedValue(NOTHING);
    practise();
    expect((await found('practice-nothing')).textContent).toContain('The next card comes on');
  });

  test('keeps the answer where the line is cut, says so, and sends it again', async () => {
    answer.mockRejectedValueOnce(new NoLineError('cut'));
    practise();
    await answersRight();
    await vi.waitFor(() => expect(document.querySelector('[data-state="kept"]')?.textContent).toContain('kept on this device'), PATIENCE_MILLIS);
    dispatchEvent(new Event('online'));
    await found('practice-result');
    expect(answer).toHaveBeenCalledTimes(2);
    expect(await new WaitingRoom(AMINA).find()).toBeUndefined();
  });

  test('sends after a reload what had waited, and only for the same person', async () => {
    await new WaitingRoom(AMINA).keep({ kind: 'answer', card: CARD, answer: chosen('b') });
    practise(BASHIR);
    await found('practice-card');
    expect(answer).not.toHaveBeenCalled();
    document.body.replaceChildren();
    practise();
    await found('practice-result');
    expect(answer).toHaveBeenCalledWith('review-1', chosen('b'));
  });

  test('goes on where the card is no longer to be asked', async () => {
    answer.mockRejectedValueOnce(new ProblemError(404, 'not-found', {}, null));
    practise();
    await answersRight();
    expect((await found('note')).textContent).toContain('no longer');
    await found('practice-card');
  });

  test('keeps the answer of who has been signed out, and shows the way back', async () => {
    answer.mockRejectedValueOnce(new ProblemError(401, 'signed-out', {}, null));
    practise();
    await answersRight();
    await found('trouble');
    expect(await new WaitingRoom(AMINA).find()).toMatchObject({ kind: 'answer' });
  });

  test('asks before a card is taken out', async () => {
    practise();
    await found('practice-card');
    expect(takeOut).not.toHaveBeenCalled();
    (await found('confirm-known')).click();
    await vi.waitFor(() => expect(takeOut).toHaveBeenCalledWith('review-1'), PATIENCE_MILLIS);
  });
});
