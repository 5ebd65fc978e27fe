import type { AttemptNow } from '../server/attempt-api';
import { BLANK, sameAnswer, type Answer } from '../types/answer';
import type { AttemptShown, AttemptStarted, CheckedAnswer, CurrentAnswer } from '../types/attempt';
import type { Certainty } from '../types/certainty';
import type { Decision, DecisionReply } from '../types/play';
import type { Conflict, ResponseEvent, ResponseReply } from '../types/response';

/** An attempt as this device keeps it, with the token that lets it go on after the sign-in has ended. */
export interface KeptAttempt {
  readonly person: string;
  readonly attempt: string;
  readonly run: string;
  readonly quiz: string;
  readonly token: string;
  readonly device: string;
  readonly lastSequence: number;
  readonly shown: AttemptShown;
  /** What is to be done, as the cover said it when the attempt began here; sanitized HTML. Not there in what an earlier version kept. */
  readonly brief?: string | null;
  /** What to add to the clock of the device to have the clock of the server. */
  readonly clockOffsetMillis: number;
  /** What the server holds, by question. */
  readonly answers: Readonly<Record<string, CurrentAnswer>>;
  /** What the person has to decide, by question. */
  readonly conflicts: Readonly<Record<string, Conflict>>;
  readonly savedAt: string | null;
  readonly closed: boolean;
  /** How many answers arrived too late to be scored. */
  readonly late: number;
  /** Questions whose answer the server did not accept. */
  readonly refused: readonly string[];
  /** How many answers came to a question that had been left for good. */
  readonly left?: number;
  /** How many answers came to a question that had been checked on another device. */
  readonly checkedElsewhere?: number;
  /** A decision in a scenario that the server has not confirmed. */
  readonly deciding?: Decision | null;
  /** What became of the last decision, where it was not taken. */
  readonly undecided?: 'MOVED' | 'REFUSED' | null;
}

/** A response that the server has not confirmed. */
export interface WaitingResponse extends ResponseEvent {
  /** An earlier response to the same question still waits; its reply decides what this one replaces. */
  readonly chained: boolean;
}

/** An attempt and the responses that wait, in the order they were given. All that an outbox keeps. */
export interface Ledger {
  readonly attempt: KeptAttempt;
  readonly waiting: readonly WaitingResponse[];
}

/** Begins or renews the ledger of an attempt that the server has just shown. */
export function opened(
  ledger: Ledger | undefined,
  started: AttemptStarted,
  at: { run: string; quiz: string; device: string; deviceMillis: number; brief?: string | null },
): Ledger {
  const { token, ...shown } = started;
  const fresh: KeptAttempt = {
    person: shown.person,
    attempt: shown.attempt,
    run: at.run,
    quiz: at.quiz,
    token,
    device: at.device,
    lastSequence: 0,
    shown,
    clockOffsetMillis: 0,
    answers: {},
    conflicts: {},
    savedAt: null,
    closed: false,
    late: 0,
    refused: [],
  };
  const known = ledger ?? { attempt: fresh, waiting: [] };
  const brief = known.attempt.brief ?? at.brief ?? null;
  return refreshed({ ...known, attempt: { ...known.attempt, token, brief, closed: false } }, shown, at.deviceMillis);
}

/** Takes over what the server says about the attempt now; what waits here stays. */
export function refreshed(ledger: Ledger, shown: AttemptShown, deviceMillis: number): Ledger {
  const answers = Object.fromEntries(
    shown.answers.map(({ question, ...current }) => [question, current]),
  );
  const savedAt = shown.answers.map((each) => each.recordedAt).sort().at(-1) ?? ledger.attempt.savedAt;
  return {
    ...ledger,
    attempt: {
      ...ledger.attempt,
      shown,
      answers,
      savedAt,
      clockOffsetMillis: Date.parse(shown.now) - deviceMillis,
    },
  };
}

/**
 * Writes down a new answer, to be sent. Of those that it replaces the first may be on its way and stays; what came between was never sent
 * and says nothing any more: on a weak line each would cost a second.
 */
export function recorded(ledger: Ledger, event: string, question: string, answer: Answer, certainty: Certainty | null = null): Ledger {
  const before = ledger.waiting.findLast((each) => each.question === question);
  const sequence = ledger.attempt.lastSequence + 1;
  const response: WaitingResponse = {
    event,
    question,
    device: ledger.attempt.device,
    sequence,
    replaces: before?.replaces ?? ledger.attempt.answers[question]?.revision ?? 0,
    answer,
    ...(certainty === null ? {} : { certainty }),
    chained: before !== undefined,
  };
  return {
    attempt: {
      ...ledger.attempt,
      lastSequence: sequence,
      conflicts: without(ledger.attempt.conflicts, question),
      refused: ledger.attempt.refused.filter((each) => each !== question),
    },
    waiting: [...ledger.waiting.filter((each) => each.question !== question || !each.chained), response],
  };
}

/** Strikes a response off once the server has said what became of it. */
export function settled(ledger: Ledger, event: string, reply: ResponseReply): Ledger {
  const response = ledger.waiting.find((each) => each.event === event);
  if (response === undefined) return ledger;
  const { attempt } = ledger;
  const waiting = ledger.waiting.filter((each) => each.event !== event);
  switch (reply.result) {
    case 'APPLIED': {
      const current = { revision: reply.revision, answer: response.answer, certainty: response.certainty ?? null, recordedAt: reply.recordedAt };
      return {
        attempt: withAnswer({ ...attempt, savedAt: reply.recordedAt }, response.question, current),
        waiting: unchained(waiting, response.question, reply.revision),
      };
    }
    case 'SUPERSEDED':
      return {
        attempt: { ...attempt, savedAt: reply.recordedAt },
        waiting: unchained(waiting, response.question, reply.revision),
      };
    case 'CONFLICT':
      return conflicted({ attempt, waiting }, response, reply);
    case 'LATE':
      return {
        attempt: { ...attempt, closed: true, late: attempt.late + 1 },
        waiting: unchained(waiting, response.question, response.replaces),
      };
    case 'LEFT':
      return {
        attempt: { ...attempt, left: (attempt.left ?? 0) + 1 },
        waiting: unchained(waiting, response.question, response.replaces),
      };
    case 'CHECKED':
      return {
        attempt: { ...attempt, checkedElsewhere: (attempt.checkedElsewhere ?? 0) + 1 },
        waiting: unchained(waiting, response.question, response.replaces),
      };
    case 'REFUSED':
      return {
        attempt: { ...attempt, refused: [...attempt.refused, response.question] },
        waiting: unchained(waiting, response.question, response.replaces),
      };
  }
}

/** Takes over the answer that was given elsewhere. */
export function adopted(ledger: Ledger, question: string): Ledger {
  return { ...ledger, attempt: { ...ledger.attempt, conflicts: without(ledger.attempt.conflicts, question) } };
}

/** Strikes off what a refused submit carried: all of it is recorded, some of it is to be decided. */
export function submitRefused(ledger: Ledger, sent: readonly string[], conflicts: readonly Conflict[]): Ledger {
  const rest = struck(ledger, sent);
  return conflicts.reduce<Ledger>((moved, conflict) => {
    const yours = ledger.waiting.find((each) => each.event === conflict.event);
    return conflicted(moved, { ...(yours ?? NOTHING), question: conflict.question, answer: conflict.yours.answer, certainty: conflict.yours.certainty ?? null }, conflict);
  }, rest);
}

const NOTHING: WaitingResponse = { event: '', question: '', device: '', sequence: 0, replaces: 0, answer: BLANK, chained: false };

/** Writes down the hints of a task that were taken. */
export function withHints(ledger: Ledger, task: string, hints: readonly string[]): Ledger {
  const { shown } = ledger.attempt;
  return { ...ledger, attempt: { ...ledger.attempt, shown: { ...shown, hints: { ...shown.hints, [task]: hints } } } };
}

/** Writes down what came of an answer, which stands as it is from now on. */
export function withChecked(ledger: Ledger, checked: CheckedAnswer): Ledger {
  const { question, revision, answer, checkedAt } = checked;
  const { shown } = ledger.attempt;
  const checks = shown.checks ?? { tells: 'ANSWERS', done: [] };
  const done = [...checks.done.filter((each) => each.question !== question), checked];
  return {
    attempt: withAnswer({ ...ledger.attempt, shown: { ...shown, checks: { ...checks, done } } }, question, { revision, answer, recordedAt: checkedAt }),
    waiting: ledger.waiting.filter((each) => each.question !== question),
  };
}

/** Writes down a decision on the turn that the person sees; one at a time. */
export function deciding(ledger: Ledger, decision: Decision): Ledger {
  const { attempt } = ledger;
  if (hasDecision(attempt) || attempt.closed || attempt.shown.turn?.number !== decision.turn) return ledger;
  return { ...ledger, attempt: { ...attempt, deciding: decision, undecided: null } };
}

/** Strikes a decision off once the server has said what became of it. */
export function decided(ledger: Ledger, reply: DecisionReply): Ledger {
  const { attempt } = ledger;
  const settled = { ...attempt, deciding: null };
  switch (reply.result) {
    case 'TAKEN':
      return { ...ledger, attempt: { ...turned(settled, reply), savedAt: reply.decidedAt, undecided: null } };
    case 'MOVED':
      return { ...ledger, attempt: { ...turned(settled, reply), undecided: 'MOVED' } };
    case 'CLOSED':
      return { ...ledger, attempt: { ...settled, closed: true } };
    case 'REFUSED':
      return { ...ledger, attempt: { ...settled, undecided: 'REFUSED' } };
  }
}

function turned(attempt: KeptAttempt, { turn, state }: Extract<DecisionReply, { turn: unknown }>): KeptAttempt {
  return { ...attempt, shown: { ...attempt.shown, turn }, closed: state !== 'IN_PROGRESS' };
}

/** Leaves a gap in the sequence, after the server had already seen a higher one of this device. */
export function leaped(ledger: Ledger): Ledger {
  return { ...ledger, attempt: { ...ledger.attempt, lastSequence: ledger.attempt.lastSequence + LEAP } };
}

const LEAP = 1000;

/** Without the answers that were sent and taken. */
export function struck(ledger: Ledger, events: readonly string[]): Ledger {
  return { ...ledger, waiting: ledger.waiting.filter(({ event }) => !events.includes(event)) };
}

/** Marks an attempt as taking no more answers. */
export function closed(ledger: Ledger): Ledger {
  return { ...ledger, attempt: { ...ledger.attempt, closed: true } };
}

/** Takes over how the attempt stands now, open or closed. */
export function asNow(ledger: Ledger, now: AttemptNow, deviceMillis: number): Ledger {
  return now.state === 'IN_PROGRESS' ? refreshed(ledger, now, deviceMillis) : closed(ledger);
}

/** The answer that the person sees: what waits, else what is to be decided, else what the server holds. */
export function answerIn(ledger: Ledger, question: string): Answer {
  const { conflicts, answers } = ledger.attempt;
  return (
    ledger.waiting.findLast((each) => each.question === question)?.answer ??
    conflicts[question]?.yours.answer ??
    answers[question]?.answer ??
    BLANK
  );
}

/** How sure the person says that they are of the answer that they see; null where they don't say. */
export function certaintyIn(ledger: Ledger, question: string): Certainty | null {
  const { conflicts, answers } = ledger.attempt;
  const waits = ledger.waiting.findLast((each) => each.question === question);
  return (waits ?? conflicts[question]?.yours ?? answers[question])?.certainty ?? null;
}

/** Whether a question was answered once more after this. */
export function answeredAgain(ledger: Ledger, response: WaitingResponse): boolean {
  return ledger.waiting.some(({ event, question }) => question === response.question && event !== response.event);
}

/** What of an answer that waits is sent. */
export function asSent({ event, question, device, sequence, replaces, answer, certainty }: WaitingResponse): Omit<WaitingResponse, 'chained'> {
  return { event, question, device, sequence, replaces, answer, ...(certainty === undefined ? {} : { certainty }) };
}

/** Whether a decision waits. */
export function hasDecision(attempt: KeptAttempt): boolean {
  return attempt.deciding !== undefined && attempt.deciding !== null;
}

/** How many questions have an answer that the server has not confirmed; a decision counts like one. */
export function waitingQuestions(ledger: Ledger): number {
  return new Set(ledger.waiting.map((each) => each.question)).size + (hasDecision(ledger.attempt) ? 1 : 0);
}

function conflicted(ledger: Ledger, response: WaitingResponse, conflict: Conflict): Ledger {
  const { question } = response;
  const { revision, answer, certainty = null, recordedAt } = conflict.current;
  const known = { ...ledger, attempt: withAnswer(ledger.attempt, question, { revision, answer, certainty, recordedAt }) };
  const later = ledger.waiting.some((each) => each.question === question);
  // The person answered again before knowing: that answer meets the same conflict.
  if (later) return { ...known, waiting: unchained(known.waiting, question, response.replaces) };
  if (sameAnswer(answer, response.answer) && certainty === (response.certainty ?? null)) return known;
  return { ...known, attempt: { ...known.attempt, conflicts: { ...known.attempt.conflicts, [question]: conflict } } };
}

function withAnswer(attempt: KeptAttempt, question: string, current: CurrentAnswer): KeptAttempt {
  return {
    ...attempt,
    answers: { ...attempt.answers, [question]: current },
    conflicts: without(attempt.conflicts, question),
  };
}

function unchained(waiting: readonly WaitingResponse[], question: string, replaces: number): WaitingResponse[] {
  let first = true;
  return waiting.map((each) => {
    if (each.question !== question) return each;
    const next = { ...each, replaces, chained: !first };
    first = false;
    return next;
  });
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
