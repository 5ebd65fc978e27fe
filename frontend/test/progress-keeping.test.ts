import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProblemError } from '../player/server/problem';
import type { Connections } from '../player/shell/connections';
import { activitiesOf, NO_COURSE } from '../player/shell/course-order';
import { ProgressKeeping } from '../player/shell/progress-keeping';
import type { Outcome } from '../player/types/attempt';
import type { Activity, LessonActivity, LessonCompleted, Outline, QuizActivity } from '../player/types/learning';

const LESSON = { kind: 'LESSON', id: 'hour', title: 'The first hour', completion: 'NOT_STARTED', success: 'UNKNOWN' } as LessonActivity;
const QUIZ = { kind: 'QUIZ', id: 'quiz', title: 'Check yourself', completion: 'NOT_STARTED', success: 'UNKNOWN' } as QuizActivity;
const COURSE: Outline = { ...NO_COURSE, run: 'run-1', modules: [{ id: 'basics', title: 'Basics', completion: 'NOT_STARTED', success: 'UNKNOWN', activities: [LESSON, QUIZ] }] };
const MADE: LessonCompleted = { completion: 'COMPLETED', module: { id: 'basics', completion: 'IN_PROGRESS', success: 'UNKNOWN' }, course: { completion: 'IN_PROGRESS', success: 'UNKNOWN' } };
const SIGNED_OUT = new ProblemError(401, 'signed-out', {}, null);

const mark = vi.fn<(run: string, lesson: string) => Promise<LessonCompleted | undefined>>();
const sendWaiting = vi.fn<() => Promise<boolean>>();
const fetched = vi.fn<() => Promise<Outline>>();
const goOn = vi.fn<() => Promise<void>>();
const note = vi.fn<(key: string) => void>();
const signedOut = vi.fn<() => void>();
let course: Outline;
let showing: string | null;
let host: HTMLElement;
let progress: ProgressKeeping;

beforeEach(() => {
  for (const each of [mark, sendWaiting, fetched, goOn, note, signedOut]) each.mockReset();
  course = COURSE;
  showing = LESSON.id;
  host = document.createElement('div');
  const element = Object.assign(host, { addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) });
  progress = new ProgressKeeping(element, {
    connections: { marksOf: () => ({ mark, sendWaiting }), reading: { outline: fetched } } as unknown as Connections,
    run: () => 'run-1', outline: () => course, showing: () => showing,
    stands: (outline) => { course = outline; },
    progressed: (outline) => { course = outline; },
    goOn, note, signedOut,
  });
  progress.hostConnected();
});

afterEach(() => progress.hostDisconnected());

function now(id: string): Activity | undefined {
  return activitiesOf(course).find((each) => each.id === id);
}

/** What a page inside of the player says. */
function says(name: string, detail: unknown): void {
  const page = document.createElement('div');
  host.replaceChildren(page);
  page.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

describe('a lesson that is read', () => {
  test('stands in the course as completed, and one goes on', async () => {
    mark.mockResolvedValue(MADE);
    const told = vi.fn<(progress: Event) => void>();
    host.addEventListener('caseroom-progress', told);
    await progress.complete(LESSON);
    expect(mark.mock.calls).toEqual([['run-1', 'hour']]);
    expect([now('hour')?.completion, course.modules[0]?.completion, course.completion]).toEqual(['COMPLETED', 'IN_PROGRESS', 'IN_PROGRESS']);
    expect((told.mock.calls[0]?.[0] as CustomEvent).detail).toEqual({ activity: 'hour', completion: 'IN_PROGRESS', success: 'UNKNOWN' });
    expect(goOn).toHaveBeenCalledOnce();
    expect(note).not.toHaveBeenCalled();
  });

  test('is not marked twice', async () => {
    await progress.complete({ ...LESSON, completion: 'COMPLETED' });
    expect(mark).not.toHaveBeenCalled();
    expect(goOn).toHaveBeenCalledOnce();
  });

  test('is completed where the mark has to wait, and that is said', async () => {
    mark.mockResolvedValue(undefined);
    await progress.complete(LESSON);
    expect(now('hour')?.completion).toBe('COMPLETED');
    expect(note.mock.calls).toEqual([['player.lesson.mark-waits']]);
  });

  test('is not completed where the mark is refused: one stays, and knows why', async () => {
    mark.mockRejectedValueOnce(SIGNED_OUT).mockRejectedValueOnce(new ProblemError(409, 'closed', {}, null));
    await progress.complete(LESSON);
    expect(signedOut).toHaveBeenCalledOnce();
    expect(note).not.toHaveBeenCalled();
    await progress.complete(LESSON);
    expect(note.mock.calls).toEqual([['player.lesson.not-marked']]);
    expect([now('hour')?.completion, goOn.mock.calls.length]).toEqual(['NOT_STARTED', 0]);
  });
});

describe('marks that wait', () => {
  test('are sent, and only then is the course asked for', async () => {
    sendWaiting.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    fetched.mockResolvedValue({ ...COURSE, completion: 'COMPLETED' });
    await progress.sendWaiting();
    expect([course, fetched.mock.calls.length]).toEqual([COURSE, 0]);
    await progress.sendWaiting();
    expect(course.completion).toBe('COMPLETED');
  });

  test('leave the course as it is where it cannot be had', async () => {
    sendWaiting.mockResolvedValue(true);
    fetched.mockRejectedValue(SIGNED_OUT);
    await progress.sendWaiting();
    expect(course).toBe(COURSE);
  });
});

describe('a quiz on the screen', () => {
  const graded = { state: 'GRADED', passed: true, passMark: 0.7, scaledScore: 1, module: null, course: null } as unknown as Outcome;

  beforeEach(() => {
    showing = QUIZ.id;
  });

  test('is under way once an attempt at it has begun', () => {
    says('attempt-started', null);
    expect(now('quiz')?.completion).toBe('IN_PROGRESS');
  });

  test('stands in the course with what came of it, before the server has said more', async () => {
    fetched.mockResolvedValue({ ...COURSE, success: 'PASSED' });
    says('quiz-outcome', graded);
    expect(now('quiz')).toMatchObject({ completion: 'COMPLETED', success: 'PASSED', scaledScore: 1 });
    await vi.waitFor(() => expect(course.success).toBe('PASSED'));
  });

  test('says that one is signed out where the course cannot be had any more', async () => {
    fetched.mockRejectedValue(SIGNED_OUT);
    says('quiz-outcome', graded);
    await vi.waitFor(() => expect(signedOut).toHaveBeenCalledOnce());
    expect(now('quiz')?.completion).toBe('COMPLETED');
  });

  test('is not heard of any more once the player has gone', () => {
    progress.hostDisconnected();
    says('quiz-outcome', graded);
    expect([now('quiz')?.completion, fetched.mock.calls.length]).toEqual(['NOT_STARTED', 0]);
  });
});
