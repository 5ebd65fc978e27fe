import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryLedgerStore } from '../player/outbox/memory-ledger-store';
import { Outbox } from '../player/outbox/outbox';
import '../player/parts';
import type { Raise } from '../player/quiz/appeal-form';
import { AttemptPage } from '../player/quiz/attempt-page';
import { QuizPage } from '../player/quiz/quiz-page';
import { outcomeOf } from '../player/quiz/outcome';
import { quizCover } from '../player/quiz/quiz-cover';
import { reviewOf } from '../player/quiz/review';
import type { AttemptApi } from '../player/server/attempt-api';
import type { LearningApi } from '../player/server/learning-api';
import { NoLineError, ProblemError } from '../player/server/problem';
import type { AttemptStarted, Outcome, QuizCover, ReviewedQuestion } from '../player/types/attempt';
import { readProperties } from '../player/words/properties';
import { Words } from '../player/words/words';
import { PretendServer } from './pretend-server';
import { AMINA, CALL, chosen, FIRST, fresh, inSequence, SHARE, started } from './sample-attempt';

const words = new Words({ locale: 'en', dir: 'ltr', messages: readProperties(readFileSync('../src/main/resources/catalogue/en/player.properties', 'utf8')) });
const COVER: QuizCover = {
  id: 'quiz-1', title: 'Check yourself', intro: null, kind: 'QUIZ', questions: 3, passMark: 0.7, minutes: 12, timeLimitMinutes: null,
  attemptsAllowed: null, attemptsUsed: 1, mayStart: true, reason: null, nextAt: null, opensAt: null, closesAt: null, needsCode: false, coolDownMinutes: null, counts: 'BEST', pace: 'ONE_AT_A_TIME', attempts: [], open: 'attempt-1',
};
let store: MemoryLedgerStore;
let server: PretendServer;
const startQuiz = vi.fn<LearningApi['startQuiz']>();
const cover = vi.fn<LearningApi['cover']>();

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
    api: { startQuiz, cover, mediaBase: () => new URL('http://localhost/api/learn/run-1/'), filesBase: () => new URL('http://localhost/api/learn/run-1/files/') } as unknown as LearningApi, attemptApi: server as unknown as AttemptApi,
  });
  return document.body.appendChild(page);
}

async function found(test: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const element = document.querySelector<HTMLElement>(`[data-test="${test}"]`);
    if (element === null) throw new Error(`There is no ${test}.`);
    return element;
  });
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
    await other.submit();
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

describe('what is not open yet', () => {
  test.each([['QUIZ', 'quiz'], ['EXERCISE', 'case'], ['SCENARIO', 'scenario']] as const)('is called what it is: %s', (kind, named) => {
    const place = document.body.appendChild(document.createElement('div'));
    const closed: QuizCover = { ...COVER, kind, open: null, mayStart: false, reason: 'not-yet-open' };
    render(quizCover({ cover: closed, words, busy: false, failed: null, start: () => undefined, review: () => undefined }), place);
    expect(place.querySelector('[data-test="may-not-start"]')?.textContent).toBe(`This ${named} is not open yet.`);
  });
});

describe('a review', () => {
  test('says which answers came late', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const reviewed = [CALL, FIRST, SHARE].map((question) => ({
      question, answer: chosen(), score: 0, maxScore: 1, explanation: { kind: 'OPTIONS' as const, options: [] }, lesson: null,
    }));
    const late = [{ question: 'share', answer: { kind: 'NUMBER', value: '95' } as const, recordedAt: '2026-11-23T10:30:00Z' }];
    render(reviewOf({ questions: reviewed, withheld: [], late }, 'QUIZ', words, () => undefined), place);
    expect(place.querySelector('[data-test="late-answer"]')?.textContent.replaceAll('\u00a0', ' ')).toMatch(/^Question 3: 95 %, Nov 23, 2026/);
    render(reviewOf({ questions: null, withheld: [], late }, 'QUIZ', words, () => undefined), place);
    expect(place.querySelector('[data-test="late-answer"]')?.textContent).toMatch(/^An answer, Nov 23, 2026/);
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

  test('is not offered otherwise', async () => {
    cover.mockResolvedValue({ ...COVER, open: null });
    quizPage();
    await found('start-quiz');
    expect(document.querySelector('[data-test="retry-wrong"]')).toBeNull();
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
    expect(told).toMatch(/After Nov 24, 2026.* you see: the right answers\./);
    expect(told).toContain('Not shown here: the explanations.');
    expect(place.querySelector('[data-test="own-answer"]')?.textContent).toContain('A scam');
    expect(place.querySelector('.noted-options')).toBeNull();
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

  test('says what came of it without a verdict', () => {
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
