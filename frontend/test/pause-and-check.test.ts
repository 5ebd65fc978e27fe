import 'fake-indexeddb/auto';
import { render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryLedgerStore } from '../player/outbox/memory-ledger-store';
import '../player/parts';
import { quizCover } from '../player/quiz/quiz-cover';
import { QuizPage } from '../player/quiz/quiz-page';
import type { AttemptApi, AttemptNow, CheckReply, NextReply } from '../player/server/attempt-api';
import type { LearningApi } from '../player/server/learning-api';
import { ProblemError } from '../player/server/problem';
import type { AttemptShown, AttemptStarted, CheckedAnswer, Pauses, QuizCover } from '../player/types/attempt';
import type { ResponseBody, ResponseReply } from '../player/types/response';
import { found } from './found';
import { PretendServer } from './pretend-server';
import { AMINA, chosen, COVER, started } from './sample-attempt';
import { WORDS as words } from './sample-words';

const TIMED: QuizCover = { ...COVER, timeLimitMinutes: 30 };
const UNTIL = '2026-11-23T10:15:00Z';

/** A server whose clock is stopped, and that tells of answers. */
class PatientServer extends PretendServer {
  pauses: Pauses = { times: 2, atMostSeconds: 900, taken: 0, until: null };
  done: CheckedAnswer[] = [];
  deadline = '2026-11-23T10:30:00Z';

  get shown(): AttemptStarted {
    const { pauses, deadline, done } = this;
    const paused = pauses.until !== null;
    const answers = [...this.current].map(([question, { revision, answer, recordedAt }]) => ({ question, revision, answer, recordedAt }));
    const whole = { ...started(), deadline, pauses, answers, checks: { tells: 'EXPLANATIONS' as const, done } };
    return paused ? { ...whole, questions: [], answers: [], checks: { ...whole.checks, done: [] } } : whole;
  }

  override async now(): Promise<AttemptNow> {
    this.beReached();
    return this.closed ? this.outcome : this.shown;
  }

  override async respond(attempt: string, token: string, event: string, body: ResponseBody): Promise<ResponseReply> {
    if (this.pauses.until !== null) throw new ProblemError(409, 'paused', { until: UNTIL }, null);
    if (this.done.some(({ question }) => question === body.question)) return { result: 'CHECKED', question: body.question };
    return super.respond(attempt, token, event, body);
  }

  async pause(_attempt: string, _token: string, _device: string, taken: number): Promise<NextReply> {
    this.beReached();
    if (taken === this.pauses.taken) this.stop();
    return { now: this.shown };
  }

  async goOn(): Promise<AttemptShown> {
    this.beReached();
    this.pauses = { ...this.pauses, until: null };
    return this.shown;
  }

  async check(_attempt: string, _token: string, _device: string, question: string): Promise<CheckReply> {
    this.beReached();
    return { checked: this.tell(question) };
  }

  /** The clock is stopped, on this device or on another. */
  stop(): void {
    this.pauses = { ...this.pauses, taken: this.pauses.taken + 1, until: UNTIL };
    this.deadline = '2026-11-23T10:45:00Z';
  }

  tell(question: string): CheckedAnswer {
    const current = this.current.get(question);
    const checked: CheckedAnswer = {
      question, revision: current?.revision ?? 1, answer: current?.answer ?? chosen('a'), score: 1, maxScore: 1, voided: false, accepted: false, checkedAt: '2026-11-23T10:05:00Z',
      explanation: { kind: 'OPTIONS', options: [{ id: 'a', correct: true, chosen: true, why: '<p>They hurry you.</p>' }, { id: 'b', correct: false, chosen: false, why: '' }, { id: 'c', correct: false, chosen: false, why: '' }] },
    };
    this.done = [...this.done.filter((each) => each.question !== question), checked];
    return checked;
  }
}

let store: MemoryLedgerStore;
let server: PatientServer;
let page: QuizPage;

beforeEach(async () => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  sessionStorage.clear();
  store = new MemoryLedgerStore();
  server = new PatientServer();
  page = document.body.appendChild(Object.assign(new QuizPage(), {
    run: 'run-1', quiz: 'quiz-1', heading: 'Check yourself', words, store, mayGoOn: false, signIn: '/sign-in', attemptApi: server as unknown as AttemptApi,
    api: { startQuiz: async () => server.shown, cover: async () => TIMED, mediaBase: () => new URL('http://localhost/api/learn/run-1/'), filesBase: () => new URL('http://localhost/api/learn/run-1/files/') } as unknown as LearningApi,
  }));
  (await found('start-quiz')).click();
  await found('question');
});

afterEach(() => document.body.replaceChildren());

const gone = (test: string): Promise<void> => vi.waitFor(() => expect(document.querySelector(`[data-test="${test}"]`)).toBeNull());
const answerWith = (option: string): void => page.querySelector<HTMLElement>(`[data-option="${option}"] input`)?.click();

async function press(test: string): Promise<void> {
  const button = await vi.waitFor(() => {
    const enabled = document.querySelector<HTMLButtonElement>(`[data-test="${test}"]:not([disabled])`);
    if (enabled === null) throw new Error(`${test} can't be pressed.`);
    return enabled;
  });
  button.click();
}

async function pauses(): Promise<void> {
  await press('pause');
  await press('confirm-pause');
}

describe('a pause', () => {
  test('takes the questions away, from the page and from what the device keeps, and says when it goes on', async () => {
    answerWith('a');
    await pauses();

    expect((await found('paused')).textContent).toContain('The clock stands still');
    await vi.waitFor(async () => expect((await found('pause-left')).textContent).toMatch(/1[45]:\d\d/));
    expect(document.body.textContent).not.toContain('A scam');
    expect((await store.read(AMINA, 'attempt-1'))?.attempt.shown.questions).toEqual([]);
    expect(server.current.get('call')?.answer).toEqual(chosen('a'));
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('[data-test="paused-title"]')));
    expect(document.querySelector('[data-test="time-left"]')).toBeNull();
  });

  test('ends when one goes on, with the answers as they were and the focus on the question', async () => {
    answerWith('a');
    await pauses();
    await press('go-on');

    await found('question');
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('.question .prompt')));
    expect(page.querySelector<HTMLInputElement>('[data-option="a"] input')?.checked).toBe(true);
    expect((await found('pause')).textContent).toContain('1');
  });

  test('is over for this device as soon as the server says so', async () => {
    await pauses();
    await found('paused');
    server.pauses = { ...server.pauses, until: null };
    page.querySelector('caseroom-attempt')?.dispatchEvent(new CustomEvent('attempt-pause-over', { bubbles: true }));

    await found('question');
  });

  test('needs a line, and says so', async () => {
    server.lineDown = true;
    await pauses();

    expect((await found('submit-failed')).textContent).toContain('no connection');
    expect(document.querySelector('[data-test="paused"]')).toBeNull();
  });

  test('on another device is followed, and what waits here is sent once the clock runs', async () => {
    server.stop();
    answerWith('b');
    await found('paused');
    expect(server.current.get('call')).toBeUndefined();

    await press('go-on');
    await vi.waitFor(() => expect(server.current.get('call')?.answer).toEqual(chosen('b')));
  });

  test('that this device knew nothing of does not let it submit too early', async () => {
    server.stop();
    server.pauses = { ...server.pauses, until: null };
    page.querySelector('caseroom-attempt')?.dispatchEvent(new CustomEvent('attempt-submit', { bubbles: true, detail: { timeIsUp: true } }));

    await vi.waitFor(async () => expect((await store.read(AMINA, 'attempt-1'))?.attempt.shown.deadline).toBe('2026-11-23T10:45:00Z'));
    expect(server.submits).toEqual([]);
    await found('question');
  });

  test('can be taken only so many times', async () => {
    server.pauses = { ...server.pauses, times: 1 };
    await pauses();
    await press('go-on');

    await found('no-pause-left');
    expect(document.querySelector('[data-test="pause"]')).toBeNull();
  });
});

describe('a check', () => {
  test('tells of one answer, which stands then, and the focus goes to the outcome', async () => {
    answerWith('a');
    await press('check-answer');

    const outcome = await found('checked');
    expect(outcome.textContent).toContain('They hurry you.');
    expect(outcome.querySelector('input')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('[data-test="checked-verdict"]')));
    await press('next-question');
    await found('question');
    expect(document.querySelector('[data-test="checked"]')).toBeNull();
  });

  test('waits for an answer', async () => {
    expect((await found('check-answer') as HTMLButtonElement).disabled).toBe(true);
  });

  test('waits for the line and says so; the answer may still be changed', async () => {
    answerWith('a');
    await vi.waitFor(() => expect(server.current.get('call')).toBeDefined());
    server.lineDown = true;
    await press('check-answer');

    await vi.waitFor(async () => expect((await found('check-waits')).textContent).toContain('no connection'));
    expect(page.querySelector<HTMLInputElement>('[data-option="b"] input')?.disabled).toBe(false);
  });

  test('on another device keeps this one from changing the answer', async () => {
    server.tell('call');
    answerWith('b');

    expect((await found('checked-elsewhere')).textContent).toContain('checked on another device');
    await found('checked');
  });
});

describe('the cover', () => {
  test('says that one may pause, and check answers', async () => {
    page.remove();
    await gone('question');
    const place = document.body.appendChild(document.createElement('div'));
    const cover: QuizCover = { ...TIMED, open: null, pause: { times: 1, atMostMinutes: 15 }, checks: 'EXPLANATIONS' };
    render(quizCover({ cover, words, busy: false, failed: null, start: () => undefined, review: () => undefined }), place);

    const said = place.querySelector('[data-test="rules"]')?.textContent?.replaceAll('\u00a0', ' ');
    expect(said).toContain('You may stop the clock once, for at most 15');
    expect(said).toContain('A checked answer stays as it is.');
  });
});
