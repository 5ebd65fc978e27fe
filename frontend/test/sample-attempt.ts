import { opened, type Ledger } from '../player/outbox/ledger';
import type { AttemptStarted, QuizCover } from '../player/types/attempt';
import type { Answer } from '../player/types/answer';
import type { ShownQuestion } from '../player/types/shown-question';

export const AMINA = 'person-amina';
export const BASHIR = 'person-bashir';

export const CALL: ShownQuestion = {
  kind: 'SINGLE_CHOICE', id: 'call', points: 1, prompt: '<p>What is this?</p>',
  options: [{ id: 'a', text: 'A scam' }, { id: 'b', text: 'A <em>recall</em>' }, { id: 'c', text: 'A swap' }],
};
export const FIRST: ShownQuestion = {
  kind: 'MULTIPLE_CHOICE', id: 'first', points: 2, prompt: '<p>What goes first?</p>',
  options: [{ id: 'a', text: 'Logs' }, { id: 'b', text: 'The land register' }, { id: 'c', text: 'Pages' }],
};
export const SHARE: ShownQuestion = { kind: 'NUMERIC', id: 'share', points: 1, prompt: '<p>What share?</p>', unit: '%' };

/** What stands before an attempt at a quiz of which one is open. */
export const COVER: QuizCover = {
  id: 'quiz-1', title: 'Check yourself', intro: null, kind: 'QUIZ', questions: 3, passMark: 0.7, minutes: 12, timeLimitMinutes: null,
  attemptsAllowed: null, attemptsUsed: 1, mayStart: true, reason: null, nextAt: null, opensAt: null, closesAt: null, needsCode: false, coolDownMinutes: null, counts: 'BEST', pace: 'ONE_AT_A_TIME', attempts: [], open: 'attempt-1',
};

export function started(person = AMINA, attempt = 'attempt-1'): AttemptStarted {
  return {
    attempt, person, token: `token of ${attempt}`, number: 1, state: 'IN_PROGRESS', startedAt: '2026-11-23T10:00:00Z', deadline: null,
    graceSeconds: 30, now: '2026-11-23T10:00:00Z', passMark: 0.7, questions: [CALL, FIRST, SHARE], answers: [],
  };
}

/** An attempt of which only one question is there at a time. */
export function inSequence(place: number): AttemptStarted {
  const questions = [CALL, FIRST, SHARE];
  return { ...started(), questions: questions.slice(place, place + 1), pacing: { pace: 'SEQUENTIAL', place, questions: questions.length } };
}

export function fresh(device: string, person = AMINA, attempt = 'attempt-1'): Ledger {
  return opened(undefined, started(person, attempt), { run: 'run-1', quiz: 'quiz-1', device, deviceMillis: 0 });
}

export function chosen(...options: string[]): Answer {
  return { kind: 'CHOSEN', options };
}
