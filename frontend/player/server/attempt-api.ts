import type { HandedFile } from '../types/answer';
import type { AttemptShown, AttemptState, CheckedAnswer, Outcome } from '../types/attempt';
import type { Decision, DecisionReply } from '../types/play';
import type { Conflict, ResponseBody, ResponseEvent, ResponseReply } from '../types/response';
import { NoLineError, ProblemError } from './problem';
import { request } from './request';
import { sendFile } from './send-file';

/** An attempt as it is now: open with its questions, or closed with its outcome. */
export type AttemptNow = AttemptShown | ClosedAttempt;

/** What came of an attempt that takes no more answers. */
export type ClosedAttempt = Outcome & { readonly state: Exclude<AttemptState, 'IN_PROGRESS'> };

/** What came of submitting: an outcome, or conflicts to decide first. */
export type SubmitReply = { readonly outcome: Outcome } | { readonly conflicts: readonly Conflict[] };

/** What came of going on to the next question: where the attempt stands, or conflicts to decide first. */
export type NextReply = { readonly now: AttemptShown } | { readonly conflicts: readonly Conflict[] };

/** What came of asking whether an answer is right: its outcome, or conflicts to decide first. */
export type CheckReply = { readonly checked: CheckedAnswer } | { readonly conflicts: readonly Conflict[] };
/** A file, and to what it belongs. */
export interface SentFile {
  readonly attempt: string;
  readonly token: string;
  readonly question: string;
  readonly id: string;
  readonly file: File;
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** What the token of an attempt lets one read and do; works after the sign-in has ended. */
export class AttemptApi {
  constructor(private readonly base: URL) {}

  now(attempt: string, token: string): Promise<AttemptNow> {
    return request(this.at(attempt, ''), { headers: bearer(token), credentials: 'omit' });
  }

  /** Sends one response and says what became of it; throws where trying again may help. */
  async respond(attempt: string, token: string, event: string, body: ResponseBody): Promise<ResponseReply> {
    try {
      const reply = await request<ResponseReply & { event: string }>(this.at(attempt, `/responses/${event}`), {
        ...sending('PUT', token, body),
        keepalive: true,
      });
      if (reply.event !== event) throw new NoLineError('This was not the reply to the response.');
      return reply;
    } catch (error) {
      return refusal(error, body.question);
    }
  }

  async submit(attempt: string, token: string, device: string, waiting: readonly ResponseEvent[]): Promise<SubmitReply> {
    try {
      return { outcome: await request<Outcome>(this.at(attempt, '/submit'), sending('POST', token, { device, waiting })) };
    } catch (error) {
      return conflictsOf(error);
    }
  }

  /** Leaves a question of a sequence for good; `place` is how many were left before. */
  async next(attempt: string, token: string, device: string, place: number, waiting: readonly ResponseEvent[]): Promise<NextReply> {
    try {
      return { now: await request<AttemptShown>(this.at(attempt, '/next'), sending('POST', token, { device, place, waiting })) };
    } catch (error) {
      return conflictsOf(error);
    }
  }

  /** Stops the clock; `taken` is how often it was stopped before. */
  async pause(attempt: string, token: string, device: string, taken: number, waiting: readonly ResponseEvent[]): Promise<NextReply> {
    try {
      return { now: await request<AttemptShown>(this.at(attempt, '/pause'), sending('POST', token, { device, taken, waiting })) };
    } catch (error) {
      return conflictsOf(error);
    }
  }

  /** Ends a pause, which is counted from 1. */
  goOn(attempt: string, token: string, pause: number): Promise<AttemptShown> {
    return request<AttemptShown>(this.at(attempt, '/go-on'), sending('POST', token, { pause }));
  }

  /** Keeps an answer for good and says what came of it. */
  async check(attempt: string, token: string, device: string, question: string, waiting: readonly ResponseEvent[]): Promise<CheckReply> {
    try {
      return { checked: await request<CheckedAnswer>(this.at(attempt, `/checks/${encodeURIComponent(question)}`), sending('POST', token, { device, waiting })) };
    } catch (error) {
      return conflictsOf(error);
    }
  }

  /** Sends a file; throws where it is not taken, or trying again may help. */
  sendFile({ attempt, token, question, id, file, progress, signal }: SentFile): Promise<HandedFile> {
    const address = this.at(attempt, `/files/${id}`);
    address.searchParams.set('question', question);
    address.searchParams.set('name', file.name);
    return sendFile<HandedFile>(address, bearer(token), file, progress, signal);
  }

  /** Takes the next hint of a task; gives all that were taken. */
  async takeHint(attempt: string, token: string, task: string): Promise<readonly string[]> {
    const { hints } = await request<{ hints: readonly string[] }>(this.at(attempt, `/hints/${encodeURIComponent(task)}`), {
      method: 'POST', headers: bearer(token), credentials: 'omit',
    });
    return hints;
  }

  /** Takes a decision and says where the play stands then; throws where trying again may help. */
  async decide(attempt: string, token: string, device: string, decision: Decision): Promise<DecisionReply> {
    try {
      const taken = await request<Omit<DecisionReply & { result: 'TAKEN' }, 'result'>>(
        this.at(attempt, '/decisions'), sending('POST', token, { device, ...decision }),
      );
      return { ...taken, result: 'TAKEN' };
    } catch (error) {
      return undecided(error);
    }
  }

  private at(attempt: string, rest: string): URL {
    return new URL(`api/attempts/${encodeURIComponent(attempt)}${rest}`, this.base);
  }
}

function refusal(error: unknown, question: string): ResponseReply {
  if (error instanceof ProblemError) {
    if (error.status === 409 && error.type === 'conflict') return { ...(error.body as Conflict), result: 'CONFLICT' };
    if (error.status === 409 && error.type === 'closed') {
      const { recordedAt } = error.body as { recordedAt: string };
      return { result: 'LATE', question, recordedAt };
    }
    if (error.status === 409 && error.type === 'question-left') return { result: 'LEFT', question };
    if (error.status === 409 && error.type === 'question-checked') return { result: 'CHECKED', question };
    if (error.status === 400 && error.type === 'not-an-answer') return { result: 'REFUSED', question };
  }
  throw error;
}

function conflictsOf(error: unknown): { conflicts: Conflict[] } {
  if (error instanceof ProblemError && error.status === 409 && error.type === 'conflict') return error.body as { conflicts: Conflict[] };
  throw error;
}

function undecided(error: unknown): DecisionReply {
  if (error instanceof ProblemError) {
    if (error.status === 409 && error.type === 'moved-on') return { ...(error.body as DecisionReply & { result: 'MOVED' }), result: 'MOVED' };
    if (error.status === 409 && error.type === 'closed') return { result: 'CLOSED' };
    if (error.status === 400 && error.type === 'not-an-answer') return { result: 'REFUSED' };
  }
  throw error;
}

function bearer(token: string): Record<string, string> {
  return { Accept: 'application/json', Authorization: `Bearer ${token}` };
}

function sending(method: string, token: string, body: unknown): RequestInit {
  return {
    method,
    headers: { ...bearer(token), 'Content-Type': 'application/json' },
    credentials: 'omit',
    body: JSON.stringify(body),
  };
}
