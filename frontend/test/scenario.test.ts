import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../player/outbox/database';
import { forwardWaiting } from '../player/outbox/forwarding';
import { IndexedLedgerStore } from '../player/outbox/indexed-ledger-store';
import { waitingQuestions } from '../player/outbox/ledger';
import { MemoryLedgerStore } from '../player/outbox/memory-ledger-store';
import { Outbox } from '../player/outbox/outbox';
import { byLease } from '../player/outbox/turns';
import '../player/parts';
import { QuizPage } from '../player/quiz/quiz-page';
import { reviewOf } from '../player/quiz/review';
import { placesOf } from '../player/scenario/lines';
import { duration, wallClock } from '../player/scenario/wall-clock';
import type { AttemptApi } from '../player/server/attempt-api';
import type { LearningApi } from '../player/server/learning-api';
import type { QuizCover } from '../player/types/attempt';
import { found } from './found';
import { freshPlay, PretendPlay, REVIEWED, startedPlay } from './pretend-play';
import { AMINA } from './sample-attempt';
import { wordsOf } from './sample-words';

const words = wordsOf('player', 'player-play');
const COVER: QuizCover = {
  id: 'quiz-1', title: 'The call', intro: '<p>Somebody calls.</p>', kind: 'SCENARIO', questions: 0, passMark: 0.7, minutes: 12,
  timeLimitMinutes: null, attemptsAllowed: null, attemptsUsed: 1, mayStart: true, reason: null, nextAt: null, opensAt: null, closesAt: null, needsCode: false, coolDownMinutes: null, counts: 'BEST', pace: 'ONE_AT_A_TIME', attempts: [], open: 'attempt-1',
};
let server: PretendPlay;
const open: Outbox[] = [];

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  server = new PretendPlay();
});

afterEach(async () => {
  open.splice(0).forEach((each) => each.stop());
  document.body.replaceChildren();
  await closeDatabase();
});

describe('a decision', () => {
  async function playing(store: IndexedLedgerStore): Promise<Outbox> {
    const device = await store.device();
    const ledger = await store.change(AMINA, 'attempt-1', (known) => known ?? freshPlay(device));
    const box = new Outbox({ store, api: server as unknown as AttemptApi, changed: () => undefined, takeTurn: byLease }, ledger);
    open.push(box);
    return box;
  }

  async function kept(): Promise<IndexedLedgerStore> {
    globalThis.indexedDB = new IDBFactory();
    return new IndexedLedgerStore(await openDatabase());
  }

  test('leads to the next turn', async () => {
    const amina = await playing(await kept());
    await amina.decide(0, 'recall');
    expect(amina.kept.shown.turn?.number).toBe(1);
    expect(amina.saving).toEqual({ state: 'saved', at: '2026-11-23T12:03:00Z' });
  });

  test('waits on this device for the line, also through a reload, and goes out once', async () => {
    const store = await kept();
    const amina = await playing(store);
    server.lineDown = true;
    await amina.decide(0, 'recall');
    expect(amina.saving).toEqual({ state: 'kept', waiting: 1 });
    amina.stop();

    const reloaded = await playing(store);
    expect(reloaded.kept.deciding).toEqual({ turn: 0, choice: 'recall' });
    server.lineDown = false;
    await reloaded.send();
    expect(server.choices).toEqual(['recall']);
    expect(reloaded.saving.state).toBe('saved');
  });

  test('is the same decision where its reply was lost', async () => {
    const amina = await playing(await kept());
    server.loseNextReply = true;
    await amina.decide(0, 'recall');
    await amina.send();
    expect(server.asked).toHaveLength(2);
    expect(server.choices).toEqual(['recall']);
    expect(amina.kept.shown.turn?.number).toBe(1);
  });

  test('gives way to what another device has decided', async () => {
    const amina = await playing(await kept());
    server.choices.push('wait');
    await amina.decide(0, 'recall');
    expect(amina.kept.undecided).toBe('MOVED');
    expect(amina.kept.shown.turn?.number).toBe(1);
    await amina.decide(0, 'recall');
    expect(server.asked).toHaveLength(1);
  });

  test('that is refused changes nothing', async () => {
    const amina = await playing(await kept());
    server.refuse = true;
    await amina.decide(0, 'recall');
    expect(amina.kept.undecided).toBe('REFUSED');
    expect(amina.kept.shown.turn?.number).toBe(0);
  });

  test('counts among what waits, and is sent from other pages', async () => {
    const store = await kept();
    const amina = await playing(store);
    server.lineDown = true;
    await amina.decide(0, 'recall');
    amina.stop();
    const waiting = await store.withWaiting();
    expect(waiting.map(waitingQuestions)).toEqual([1]);
    server.lineDown = false;
    await forwardWaiting(store, server as unknown as AttemptApi, () => undefined);
    expect(server.choices).toEqual(['recall']);
    expect(await store.withWaiting()).toEqual([]);
  });

  test('that was the last leaves nothing on this device', async () => {
    const store = await kept();
    const amina = await playing(store);
    await amina.decide(0, 'recall');
    await amina.decide(1, 'wait');
    expect(amina.kept.closed).toBe(true);
    expect(amina.kept.shown.turn?.over).toBe(true);
    expect(await store.read(AMINA, 'attempt-1')).toBeUndefined();
  });
});

describe('the page of a play', () => {
  let store: MemoryLedgerStore;

  async function atTurn(turn: number): Promise<void> {
    await vi.waitFor(() => expect(document.querySelector('[data-test="turn"]')?.getAttribute('data-turn')).toBe(String(turn)));
  }

  async function pick(choice: string): Promise<void> {
    const input = await vi.waitFor(() => {
      const element = document.querySelector<HTMLInputElement>(`[data-choice="${choice}"] input`);
      if (element === null || element.disabled) throw new Error('It cannot be chosen.');
      return element;
    });
    input.click();
    await vi.waitFor(() => expect(input.checked).toBe(true));
  }

  async function begin(): Promise<QuizPage> {
    sessionStorage.clear();
    store = new MemoryLedgerStore();
    const page = Object.assign(new QuizPage(), {
      run: 'run-1', quiz: 'quiz-1', heading: 'The call', words, store, mayGoOn: false, signIn: '/sign-in',
      api: { startQuiz: async () => startedPlay(), cover: async () => COVER, mediaBase: () => new URL('http://localhost/api/learn/run-1/'), filesBase: () => new URL('http://localhost/api/learn/run-1/files/') } as unknown as LearningApi,
      attemptApi: server as unknown as AttemptApi,
    });
    document.body.appendChild(page);
    (await found('start-quiz')).click();
    await atTurn(0);
    return page;
  }

  test('has a cover that says what it is', async () => {
    const page = await begin();
    expect(page.querySelector('h1')?.textContent).toBe('The call');
    expect(page.querySelector('[data-test="play-clock"]')?.textContent).toContain('09:52');
    expect(page.querySelector('[data-gauge="left"]')?.textContent).toMatch(/Still there\s+1000\s+EUR/);
  });

  test('does nothing until a choice is made, and asks for one', async () => {
    await begin();
    (await found('do-it')).click();
    expect((await found('choose-first')).textContent).toContain('Choose first');
    expect(server.asked).toEqual([]);
  });

  test('lets one choose anew, then says what came of it and leads to the scene', async () => {
    await begin();
    await pick('wait');
    await pick('recall');
    (await found('do-it')).click();
    await atTurn(1);
    expect(server.choices).toEqual(['recall']);
    expect((await found('play-announcement')).textContent).toBe('It is 09:57. You chose recall.');
    expect((await found('news')).textContent).toContain('You chose recall.');
    expect(document.querySelector('.gauge-change')?.textContent).toBe('(-100)');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-test')).toBe('scene-title'));
    expect(document.querySelector('[data-choice] input:checked')).toBeNull();
  });

  test('says that there is no line, keeps what was chosen, and goes on by itself', async () => {
    await begin();
    server.lineDown = true;
    await pick('recall');
    (await found('do-it')).click();
    expect((await found('decision-waits')).textContent).toContain('sent by itself');
    expect(document.querySelector<HTMLInputElement>('[data-choice="recall"] input')?.checked).toBe(true);
    expect(document.querySelector('[data-test="state-line"]')?.getAttribute('data-state')).toBe('not-kept');
    server.lineDown = false;
    window.dispatchEvent(new Event('online'));
    await atTurn(1);
  });

  test('says that another device has decided', async () => {
    await begin();
    server.choices.push('wait');
    await pick('recall');
    (await found('do-it')).click();
    expect((await found('moved-on')).textContent).toContain('another device');
    await atTurn(1);
  });

  test('shows the end before the outcome', async () => {
    await begin();
    for (const [turn, choice] of ['recall', 'wait'].entries()) {
      await pick(choice);
      (await found('do-it')).click();
      await atTurn(turn + 1);
    }
    expect(document.querySelector('[data-test="outcome"]')).toBeNull();
    expect((await found('play-over')).textContent).toContain('ends');
    (await found('see-outcome')).click();
    await found('outcome');
    expect((await found('parted')).textContent).toContain('decision 2');
  });
});

describe('the debrief', () => {
  test('puts one line beside the other, and says where they part', () => {
    const into = document.body.appendChild(document.createElement('div'));
    render(reviewOf({ questions: [], play: REVIEWED, withheld: [], late: [] }, 'SCENARIO', words, () => undefined), into);
    expect(into.querySelector('[data-test="play-cap"]')?.textContent).toContain('no more than 50%');
    const rows = [...into.querySelectorAll('[data-test="compared"] tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('Out of reach from here');
    expect(rows[1]).toContain('freeze');
    expect([...into.querySelectorAll('[data-test="own-line"] .verdict')].map((verdict) => verdict.textContent?.trim())).toEqual([
      'The best still within reach', 'The best went out of reach here',
    ]);
    expect(into.querySelector('[data-test="facts"]')?.textContent).toContain('10:07');
  });

  test('puts dots where their minutes are, and never upon each other', () => {
    const steps = [0, 0, 30, 60].flatMap((minute) => REVIEWED.debrief.own.steps.slice(0, 1).map((step) => ({ ...step, minute })));
    expect(placesOf(steps, 0, 60)).toEqual([10, 21, 160, 310]);
  });

  test('knows midnight', () => {
    expect(wallClock(1450, words)).toBe('00:10');
  });

  test('says hours where there are some', () => {
    expect([0, 1, 50, 60, 470].map((minutes) => duration(minutes, words))).toEqual([
      '0 minutes', '1 minute', '50 minutes', '1 hour', '7 hours and 50 minutes',
    ]);
  });
});
