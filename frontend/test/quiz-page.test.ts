import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryLedgerStore } from '../player/outbox/memory-ledger-store';
import { Outbox } from '../player/outbox/outbox';
import '../player/parts';
import { AttemptPage } from '../player/quiz/attempt-page';
import { QuizPage } from '../player/quiz/quiz-page';
import type { AttemptApi } from '../player/server/attempt-api';
import type { LearningApi } from '../player/server/learning-api';
import { NoLineError, ProblemError } from '../player/server/problem';
import type { Answer } from '../player/types/answer';
import type { AttemptStarted } from '../player/types/attempt';
import type { ShownQuestion } from '../player/types/shown-question';
import { found } from './found';
import { PretendServer } from './pretend-server';
import { AMINA, CALL, chosen, COVER, FIRST, fresh, inSequence, started } from './sample-attempt';
import { WORDS as words } from './sample-words';

let store: MemoryLedgerStore;
let server: PretendServer;
const startQuiz = vi.fn<LearningApi['startQuiz']>();
const cover = vi.fn<LearningApi['cover']>();
const review = vi.fn<LearningApi['review']>();

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  sessionStorage.clear();
  store = new MemoryLedgerStore();
  server = new PretendServer();
  startQuiz.mockReset().mockResolvedValue(started());
  cover.mockReset().mockResolvedValue(COVER);
});

afterEach(() => document.body.replaceChildren());

function quizPage(): QuizPage {
  const page = Object.assign(new QuizPage(), {
    run: 'run-1', quiz: 'quiz-1', heading: 'Check yourself', words, store, mayGoOn: false, signIn: '/sign-in',
    api: { startQuiz, cover, review, mediaBase: () => new URL('http://localhost/api/learn/run-1/'), filesBase: () => new URL('http://localhost/api/learn/run-1/files/') } as unknown as LearningApi, attemptApi: server as unknown as AttemptApi,
  });
  return document.body.appendChild(page);
}

describe('resuming an attempt', () => {
  test('names the attempt that the cover showed', async () => {
    quizPage();
    (await found('start-quiz')).click();
    await found('question');
    expect(startQuiz).toHaveBeenCalledWith('run-1', 'quiz-1', await store.device(), 'attempt-1', null, false);
  });

  test('shows the cover again and why, where it was submitted meanwhile', async () => {
    quizPage();
    const start = await found('start-quiz');
    startQuiz.mockRejectedValueOnce(new ProblemError(409, 'closed', {}, null));
    cover.mockResolvedValue({ ...COVER, open: null });
    start.click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain('submitted meanwhile'));
    expect((await found('start-quiz')).textContent).toBe('Start another attempt');
  });

  test('does not begin on a page that was left', async () => {
    const page = quizPage();
    const start = await found('start-quiz');
    let reply: (attempt: AttemptStarted) => void = () => undefined;
    startQuiz.mockReturnValueOnce(new Promise((resolve) => (reply = resolve)));
    start.click();
    await vi.waitFor(() => expect(startQuiz).toHaveBeenCalled());
    page.remove();
    reply(started());
    await new Promise((resume) => setTimeout(resume, 20));
    expect(page.attempt).toBeUndefined();
  });
});

describe('an attempt that another tab submits', () => {
  test('shows the outcome', async () => {
    quizPage();
    (await found('start-quiz')).click();
    await found('question');
    const ledger = await store.read(AMINA, 'attempt-1');
    const other = new Outbox({ store, api: server as unknown as AttemptApi, changed: () => undefined }, ledger ?? fresh('device'));
    await other.steps.submit();
    other.stop();
    await found('outcome');
  });
});

describe('a withdrawal', () => {
  test('is said in words, and nothing more can be answered', async () => {
    const page = quizPage();
    (await found('start-quiz')).click();
    await found('question');
    server.failures.push(new ProblemError(403, 'withdrawn', {}, null));
    page.querySelector<HTMLElement>('[data-option="a"] input')?.click();
    expect((await found('withdrawn')).textContent).toContain('You no longer take part in this run');
    expect(page.querySelector<HTMLInputElement>('[data-option="b"] input')?.disabled).toBe(true);
    page.remove();
  });
});

describe('trying again', () => {
  test('says above the next steps why it failed', async () => {
    const page = quizPage();
    (await found('start-quiz')).click();
    await found('question');
    server.closed = true;
    page.querySelector<HTMLElement>('[data-option="a"] input')?.click();
    const retry = await found('retry-quiz');
    startQuiz.mockRejectedValueOnce(new ProblemError(500, 'server', {}, null));
    retry.click();
    expect((await found('retry-failed')).textContent).toContain('could not answer');
    server.lineDown = false;
    startQuiz.mockRejectedValueOnce(new NoLineError());
    (await found('retry-quiz')).click();
    await vi.waitFor(async () => expect((await found('retry-failed')).textContent).toContain('no connection'));
  });
});

describe('conflicts', () => {
  async function attemptPage(): Promise<{ page: AttemptPage; outbox: Outbox }> {
    const ledger = await store.change(AMINA, 'attempt-1', () => fresh('device'));
    const page = new AttemptPage();
    const outbox = new Outbox({ store, api: server as unknown as AttemptApi, changed: () => page.requestUpdate() }, ledger);
    Object.assign(page, { outbox, words, heading: 'Check yourself', busy: false } as Partial<AttemptPage>);
    document.body.append(page);
    return { page, outbox };
  }

  test('are decided one after the other, then the question has the focus', async () => {
    const { page, outbox } = await attemptPage();
    server.elsewhere('call', chosen('b'));
    server.elsewhere('first', chosen('b'));
    await outbox.answer('call', chosen('a'));
    await outbox.answer('first', chosen('a'));
    await outbox.send();
    expect(outbox.conflicts).toHaveLength(2);
    const dialog = () => page.querySelector<HTMLDialogElement>('dialog.conflict');
    await vi.waitFor(() => expect(dialog()?.dataset['question']).toBe('call'));
    page.querySelector<HTMLElement>('[data-test="keep-other"]')?.click();
    await vi.waitFor(() => expect([dialog()?.dataset['question'], dialog()?.open]).toEqual(['first', true]));
    expect(document.activeElement).toBe(page.querySelector('dialog.conflict .title'));
    page.querySelector<HTMLElement>('[data-test="keep-other"]')?.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(page.querySelector('.question .prompt')));
    expect(dialog()).toBeNull();
    outbox.stop();
  });

  test('a number that is typed and not yet read is not said to be saved', async () => {
    const { page, outbox } = await attemptPage();
    await page.updateComplete;
    page.step(1);
    page.step(1);
    await page.updateComplete;
    const state = () => page.querySelector<HTMLElement>('[data-test="state-line"]')?.dataset['state'];
    await outbox.answer('call', chosen('a'));
    await outbox.send();
    await vi.waitFor(() => expect(state()).toBe('saved'));
    const input = await found('number-field') as HTMLInputElement;
    input.value = '95';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(state()).toBe('saving'));
    outbox.stop();
  });
});

describe('trying again what was wrong', () => {
  test('is offered by the cover, and starts that', async () => {
    cover.mockResolvedValue({ ...COVER, open: null, mayRetryWrong: true });
    quizPage();
    (await found('retry-wrong')).click();
    await found('question');
    expect(startQuiz).toHaveBeenCalledWith('run-1', 'quiz-1', await store.device(), null, null, true);
  });

  test('says what of the quiz it asks, and keeps that on this device', async () => {
    startQuiz.mockResolvedValue({ ...started(), carried: 7 });
    quizPage();
    (await found('start-quiz')).click();
    const said = `Only what was wrong last time: ${started().questions.length} of ${started().questions.length + 7} questions.`;
    expect((await found('only-wrong')).textContent).toContain(said);

    document.body.replaceChildren();
    const kept = await store.read(AMINA, 'attempt-1');
    expect(kept?.attempt.shown.carried).toBe(7);
  });

  test('says of a sequence how many questions it asks in all, not how many are there', async () => {
    startQuiz.mockResolvedValue({ ...inSequence(0), carried: 2 });
    quizPage();
    (await found('start-quiz')).click();
    expect((await found('only-wrong')).textContent).toContain('3 of 5 questions');
  });

  test('is not said of an attempt that asks all', async () => {
    quizPage();
    (await found('start-quiz')).click();
    await found('question');
    expect(document.querySelector('[data-test="only-wrong"]')).toBeNull();
  });

  test('is not offered otherwise', async () => {
    cover.mockResolvedValue({ ...COVER, open: null });
    quizPage();
    await found('start-quiz');
    expect(document.querySelector('[data-test="retry-wrong"]')).toBeNull();
  });
});

describe('the task', () => {
  const CASE = { ...started(), questions: [], caseFile: { evidence: [{ kind: 'PAPER' as const, id: 'report', title: 'Report', paragraphs: [] }], tasks: [{ question: CALL, evidence: 'report', hints: 0 }] } };

  test('of a case can be read again in it, also without a line', async () => {
    startQuiz.mockResolvedValue(CASE);
    cover.mockResolvedValue({ ...COVER, kind: 'EXERCISE', intro: '<p>Hand in a <em>list</em>.</p>' });
    quizPage().kind = 'EXERCISE';
    (await found('start-quiz')).click();
    expect((await found('brief')).textContent).toContain('Hand in a list.');

    document.body.replaceChildren();
    expect((await store.read(AMINA, 'attempt-1'))?.attempt.brief).toContain('<em>list</em>');
  });

  test('of a quiz is what it asks', async () => {
    cover.mockResolvedValue({ ...COVER, intro: '<p>Ten questions.</p>' });
    quizPage();
    (await found('start-quiz')).click();
    await found('question');
    expect(document.querySelector('[data-test="brief"]')).toBeNull();
  });
});

describe('a reload', () => {
  test('leads to the question that was open; from the overview to the first that is not answered', async () => {
    const reload = (): void => {
      document.body.replaceChildren();
      quizPage();
    };
    quizPage();
    (await found('start-quiz')).click();
    (await found('next-question')).click();
    await vi.waitFor(() => expect(document.querySelector('[data-test="question-count"]')?.textContent).toBe('Question 2 of 3'));
    reload();
    expect((await found('question-count')).textContent).toBe('Question 2 of 3');
    (await found('go-to-overview')).click();
    await found('overview');
    reload();
    expect((await found('question-count')).textContent).toBe('Question 1 of 3');
  });
});

describe('the next question', () => {
  const tasks = (page: QuizPage): HTMLElement => page.querySelector<HTMLElement>('.attempt-tasks') ?? page;

  test('is shown from its beginning where the questions scroll by themselves', async () => {
    const page = quizPage();
    (await found('start-quiz')).click();
    await found('question');
    tasks(page).scrollTop = 400;
    (await found('next-question')).click();
    await vi.waitFor(() => expect(document.activeElement).toBe(page.querySelector('[data-question="first"] .prompt')));
    expect(tasks(page).scrollTop).toBe(0);
  });

  test('is led to where the evidence of a case stands above it', async () => {
    const page = quizPage();
    (await found('start-quiz')).click();
    await found('question');
    vi.spyOn(tasks(page), 'getBoundingClientRect').mockReturnValue({ top: innerHeight * 2 } as DOMRect);
    const scroll = vi.spyOn(tasks(page), 'scrollIntoView');
    (await found('next-question')).click();
    await vi.waitFor(() => expect(scroll).toHaveBeenCalled());
  });
});

describe('the submit', () => {
  const REPORT: ShownQuestion = { kind: 'ESSAY', id: 'report', points: 4, prompt: '<p>Report.</p>', minWords: 150, maxWords: 400, rubric: [] };
  const MISSING = ['confirm-open', 'confirm-incomplete'];

  beforeEach(() => { HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; }; });

  async function asked(questions: ShownQuestion[], answers: Record<string, Answer>): Promise<(string | undefined)[]> {
    startQuiz.mockResolvedValue({
      ...started(), language: 'en', questions, answers: Object.entries(answers).map(([question, answer]) => ({ question, revision: 1, answer, recordedAt: '2026-11-23T10:00:00Z' })),
    });
    const page = quizPage();
    (await found('start-quiz')).click();
    (await found('go-to-overview')).click();
    (await found('submit-quiz')).click();
    return MISSING.map((name) => page.querySelector(`dialog [data-test="${name}"]`)?.textContent);
  }

  test('says what has no answer and what is not complete, an essay too', async () => {
    expect(await asked([CALL, FIRST, REPORT], { report: { kind: 'ESSAY', value: 'Far too short.' } })).toEqual([
      '2 questions are not answered and will score nothing.',
      '1 answer is not complete: a part of it is open, or it is shorter than asked for.',
    ]);
  });

  test('is silent about it where nothing is missing', async () => {
    expect(await asked([CALL], { call: chosen('a') })).toEqual([undefined, undefined]);
  });

  test('that found no line is not said to fail once there is one, but to be done still', async () => {
    await asked([CALL], { call: chosen('a') });
    server.lineDown = true;
    (await found('confirm-submit')).click();
    expect((await found('submit-failed')).textContent).toContain('There is no connection');
    dispatchEvent(new Event('online'));
    await new Promise((resume) => setTimeout(resume, 20));
    expect(document.querySelector('[data-test="submit-failed"]')).not.toBeNull();

    server.lineDown = false;
    dispatchEvent(new Event('online'));
    expect((await found('line-is-back')).textContent).toContain('not submitted yet');
    expect(document.querySelector('[data-test="submit-failed"]')).toBeNull();

    (await found('confirm-submit')).click();
    await found('outcome');
  });

  test('is not what Enter does once more', async () => {
    await asked([CALL], {});
    expect((await found('cancel-submit')).hasAttribute('autofocus')).toBe(true);
    expect((await found('confirm-submit')).hasAttribute('autofocus')).toBe(false);
  });
});

describe('looking back', () => {
  test('says at which attempt, and leads back from above', async () => {
    cover.mockResolvedValue({ ...COVER, open: null, attempts: [{
      id: 'attempt-1', number: 2, state: 'GRADED', startedAt: '2026-11-23T09:00:00Z', submittedAt: '2026-11-23T10:00:00Z', score: 2, maxScore: 4, scaledScore: 0.5, passed: false,
    }] });
    review.mockResolvedValue({ questions: [], withheld: [], late: [] });
    quizPage();
    (await found('review-attempt')).click();
    const which = (await found('look-back-attempt')).textContent.replaceAll(/\s+/g, ' ').trim();
    expect(which).toMatch(/^Attempt 2 Handed in 23 Nov 2026, .* 2 of 4 points 50% Not passed$/);
    (await found('back-above')).click();
    await found('quiz-cover');
  });
});

describe('a sequence', () => {
  beforeEach(() => {
    startQuiz.mockResolvedValue(inSequence(0));
    cover.mockResolvedValue({ ...COVER, pace: 'SEQUENTIAL', open: null, attemptsUsed: 0 });
    HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; };
  });

  test('is explained before it begins', async () => {
    quizPage();
    expect((await found('rules')).textContent).toContain('cannot come back');
  });

  test('shows one question, and leaves it for good', async () => {
    const page = quizPage();
    (await found('start-quiz')).click();
    await found('question');
    expect((await found('question-count')).textContent).toBe('Question 1 of 3');
    expect(page.querySelector('[data-test="previous-question"], [data-test="question-number"]')).toBeNull();
    page.querySelector<HTMLElement>('[data-option="a"] input')?.click();
    await vi.waitFor(() => expect(server.current.has('call')).toBe(true));
    (await found('next-question')).click();
    await vi.waitFor(() => expect(page.querySelector<HTMLElement>('[data-test="question"]')?.dataset['question']).toBe('first'));
    expect(server.place).toBe(1);
  });

  test('asks first where nothing is answered', async () => {
    const page = quizPage();
    (await found('start-quiz')).click();
    await found('question');
    (await found('next-question')).click();
    expect(page.querySelector<HTMLDialogElement>('dialog.confirm')?.open).toBe(true);
    expect(server.place).toBe(0);
    (await found('confirm-next')).click();
    await vi.waitFor(() => expect(server.place).toBe(1));
  });

  test('waits for the line', async () => {
    const page = quizPage();
    (await found('start-quiz')).click();
    await found('question');
    server.lineDown = true;
    page.querySelector<HTMLElement>('[data-option="a"] input')?.click();
    await new Promise((resume) => setTimeout(resume, 20));
    (await found('next-question')).click();
    expect((await found('submit-failed')).textContent).toContain('no connection');
    expect(page.querySelector<HTMLElement>('[data-test="question"]')?.dataset['question']).toBe('call');
  });
});

describe('a code', () => {
  beforeEach(() => cover.mockResolvedValue({ ...COVER, open: null, attemptsUsed: 0, needsCode: true }));

  test('begins an attempt', async () => {
    const page = quizPage();
    const field = (await found('access-code')) as HTMLInputElement;
    field.value = 'river 42';
    page.querySelector('form')?.requestSubmit();
    await found('question');
    expect(startQuiz).toHaveBeenCalledWith('run-1', 'quiz-1', await store.device(), null, 'river 42', false);
  });

  test('that is wrong can be corrected', async () => {
    const page = quizPage();
    startQuiz.mockRejectedValueOnce(new ProblemError(409, 'wrong-code', {}, null));
    const field = (await found('access-code')) as HTMLInputElement;
    field.value = 'river 41';
    page.querySelector('form')?.requestSubmit();
    await vi.waitFor(() => expect(page.querySelector('[role="alert"]')?.textContent).toContain('not the code'));
    expect(page.querySelector<HTMLInputElement>('[data-test="access-code"]')?.value).toBe('river 41');
  });
});

describe('how sure one is', () => {
  function asking(): AttemptStarted {
    return { ...started(), asksCertainty: true };
  }

  test('is asked under each answer, goes with it, and may be taken back', async () => {
    startQuiz.mockResolvedValue(asking());
    quizPage();
    (await found('start-quiz')).click();
    const field = await found('certainty');
    expect(field.querySelector('legend')?.textContent).toBe('How sure are you?');
    expect([...field.querySelectorAll('label')].map((each) => each.textContent?.trim())).toEqual(['A guess', 'Fairly sure', 'Certain']);

    (await found('option')).querySelector('input')?.click();
    field.querySelector<HTMLInputElement>('[data-level="CERTAIN"] input')?.click();
    await vi.waitFor(() => expect(server.heard.at(-1)).toMatchObject({ question: 'call', answer: chosen('a'), certainty: 'CERTAIN' }));

    (await found('certainty-take-back')).click();
    await vi.waitFor(() => expect(server.heard.at(-1)).not.toHaveProperty('certainty'));
    expect(server.heard.at(-1)).toMatchObject({ answer: chosen('a') });
  });

  test('is not asked where the quiz does not', async () => {
    quizPage();
    (await found('start-quiz')).click();
    await found('question');
    expect(document.querySelector('[data-test="certainty"]')).toBeNull();
  });
});

