import type { AttemptApi, AttemptNow } from '../server/attempt-api';
import { isPaused, ProblemError } from '../server/problem';
import { isAnswered, sameAnswer, type Answer, type HandedFile } from '../types/answer';
import type { CheckedAnswer } from '../types/attempt';
import type { Certainty } from '../types/certainty';
import type { Conflict, ResponseReply } from '../types/response';
import type { ShownQuestion } from '../types/shown-question';
import { backoff } from './backoff';
import {
  adopted, answeredAgain, answerIn, asNow, asSent, certaintyIn, decided, deciding, hasDecision, leaped, recorded, settled, type Ledger, type WaitingResponse,
} from './ledger';
import { NoLedgerError, type LedgerStore } from './ledger-store';
import { savingOf, type Saving } from './saving';
import { ServerSteps } from './server-steps';
import { SharedLedger } from './shared-ledger';
import { takeTurn, type TakeTurn } from './turns';
import { uuid } from './uuid';

/** What an outbox needs to work. */
export interface OutboxParts {
  readonly store: LedgerStore;
  readonly api: AttemptApi;
  /** Told whenever something that the screen shows may have changed. */
  readonly changed: () => void;
  readonly takeTurn?: TakeTurn;
}

/** An answer, and how sure one says that one is of it. */
interface Given {
  readonly answer: Answer;
  readonly certainty: Certainty | null;
}

/** Keeps every answer of one attempt on this device until the server has stored it. */
export class Outbox {
  /** The steps that only the server can take: to move on, to pause, to check, to submit. */
  readonly steps: ServerSteps;

  private readonly hasty = new Map<string, Given>();
  private readonly takeTurn: TakeTurn;
  private readonly shared: SharedLedger;
  private failures = 0;
  private notBefore = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private passing: Promise<void> | undefined;
  private again = false;
  private writing: Promise<unknown> = Promise.resolve();
  private refusal: Refusal | undefined;
  private stopped = false;

  constructor(
    private readonly parts: OutboxParts,
    ledger: Ledger,
  ) {
    this.takeTurn = parts.takeTurn ?? takeTurn;
    this.shared = new SharedLedger(parts.store, ledger, parts.changed);
    this.steps = new ServerSteps(parts.api, this.shared, {
      send: () => this.send(),
      alone: (work) => this.alone(work),
      sendLate: () => this.pass().catch((failure: unknown) => this.heldUp(failure)),
    });
  }

  /** Whose answers these are. */
  get attempt(): string {
    return this.ledger.attempt.attempt;
  }

  /** The attempt as this device knows it. */
  get kept(): Ledger['attempt'] {
    return this.ledger.attempt;
  }

  /** What is left to decide: the answer was changed elsewhere. */
  get conflicts(): Conflict[] {
    return Object.values(this.ledger.attempt.conflicts);
  }

  /** Whether the server no longer takes the token of this device. */
  get tokenRefused(): boolean {
    return this.refusal !== undefined;
  }

  /** Whether that is because the person takes no part any more. */
  get withdrawn(): boolean {
    return this.refusal === 'withdrawn';
  }

  /** Until when the clock stands still, as far as this device knows; null where it runs. */
  get pausedUntil(): string | null {
    const until = this.kept.shown.pauses?.until ?? null;
    return until !== null && Date.parse(until) > Date.now() + this.kept.clockOffsetMillis ? until : null;
  }

  /** What came of the answer to a question, where it was checked. */
  checked(question: string): CheckedAnswer | undefined {
    return this.kept.shown.checks?.done.find((each) => each.question === question);
  }

  /** Whether what waits would survive a reload. */
  get keeps(): boolean {
    return this.parts.store.kept;
  }

  /** Where the answers are right now. */
  get saving(): Saving {
    const waiting = new Set([...this.hasty.keys(), ...this.ledger.waiting.map((each) => each.question)]);
    return savingOf({
      waiting: waiting.size + (hasDecision(this.ledger.attempt) ? 1 : 0),
      heldUp: this.failures > 0 || this.tokenRefused || !navigator.onLine,
      kept: this.parts.store.kept,
      savedAt: this.ledger.attempt.savedAt,
    });
  }

  /** The answer to a question that the person sees. */
  answerTo(question: string): Answer {
    return this.hasty.get(question)?.answer ?? answerIn(this.ledger, question);
  }

  /** How sure the person says that they are of it. */
  certaintyOf(question: string): Certainty | null {
    const hasty = this.hasty.get(question);
    return hasty === undefined ? certaintyIn(this.ledger, question) : hasty.certainty;
  }

  /** What is asked, in the order shown. */
  get questions(): readonly ShownQuestion[] {
    const { questions, caseFile } = this.kept.shown;
    return caseFile ? caseFile.tasks.map(({ question }) => question) : questions;
  }

  /** How many questions have an answer. */
  get answered(): number {
    return this.questions.filter(({ id }) => isAnswered(this.answerTo(id))).length;
  }

  /** Writes an answer down on this device and then sends it. */
  async answer(question: string, answer: Answer): Promise<void> {
    if (sameAnswer(this.answerTo(question), answer)) return;
    await this.write(question, { answer, certainty: isAnswered(answer) ? this.certaintyOf(question) : null });
    void this.send();
  }

  /** Writes down how sure the person is of the answer that they see, with that answer, and then sends it. */
  async sure(question: string, certainty: Certainty | null): Promise<void> {
    if (this.certaintyOf(question) === certainty) return;
    await this.write(question, { answer: this.answerTo(question), certainty });
    void this.send();
  }

  /** Sends a file, which an answer may name then. Nothing of it is kept on this device. */
  sendFile(question: string, id: string, file: File, progress: (share: number) => void, signal: AbortSignal): Promise<HandedFile> {
    return this.parts.api.sendFile({ attempt: this.attempt, token: this.kept.token, question, id, file, progress, signal });
  }

  /** Ends a conflict: one's own answer becomes a new response, the other one is taken over as it is. */
  async choose(question: string, choice: 'mine' | 'other'): Promise<void> {
    const conflict = this.kept.conflicts[question];
    if (conflict === undefined) return;
    if (choice === 'other') {
      await this.shared.move((ledger) => adopted(ledger, question));
    } else {
      await this.write(question, { answer: conflict.yours.answer, certainty: conflict.yours.certainty ?? null });
      void this.send();
    }
  }

  /** Sends what waits, in order, one at a time; gives up quietly and tries again later. */
  send(): Promise<void> {
    this.again = true;
    this.passing ??= this.passes().finally(() => (this.passing = undefined));
    return this.passing;
  }

  /** Takes a decision in a scenario: kept on this device, and sent until the server has taken it. */
  async decide(turn: number, choice: string): Promise<void> {
    await this.writing;
    await this.shared.move((ledger) => deciding(ledger, { turn, choice }));
    await this.send();
  }

  /** Asks the server how the attempt stands now, by its token. */
  async refresh(): Promise<AttemptNow> {
    const now = await this.parts.api.now(this.attempt, this.kept.token);
    await this.shared.move((ledger) => asNow(ledger, now, Date.now()));
    if (this.ledger.waiting.length > 0 && this.pausedUntil === null) void this.send();
    return now;
  }

  /** Sends as soon as the line or the reader is back. */
  start(): void {
    addEventListener('online', this.lineIsBack);
    addEventListener('offline', this.parts.changed);
    document.addEventListener('visibilitychange', this.readerIsBack);
    void this.send();
  }

  /** Stops listening; what waits stays on this device. */
  stop(): void {
    this.stopped = true;
    removeEventListener('online', this.lineIsBack);
    removeEventListener('offline', this.parts.changed);
    document.removeEventListener('visibilitychange', this.readerIsBack);
    clearTimeout(this.timer);
    this.shared.leave();
  }

  /** Also where nobody looks: what waits shall not wait for a reader. */
  private readonly lineIsBack = (): void => {
    this.failures = 0;
    this.knock();
  };

  private readonly readerIsBack = (): void => {
    if (document.visibilityState !== 'visible') return;
    this.knock();
    // Another device may have stopped the clock meanwhile.
    if (this.kept.shown.pauses) void this.refresh().catch(() => undefined);
  };

  private knock(): void {
    this.parts.changed();
    void this.send();
  }

  private async write(question: string, given: Given): Promise<void> {
    const event = uuid();
    this.hasty.set(question, given);
    this.parts.changed();
    const written = this.writing.then(() => this.shared.writeDown((ledger) => recorded(ledger, event, question, given.answer, given.certainty)));
    this.writing = written.catch(() => undefined);
    try {
      await written;
    } finally {
      if (this.hasty.get(question) === given) this.hasty.delete(question);
      this.parts.changed();
    }
  }

  /** Sends what waits, and then does something with what still waits while no other tab sends; nothing where a conflict has to be decided first. */
  private async alone<T>(work: (waiting: readonly WaitingResponse[]) => Promise<T>): Promise<T | undefined> {
    await this.writing;
    this.notBefore = 0;
    await this.send();
    return this.takeTurn(this.attempt, async () => {
      await this.shared.reread();
      return this.conflicts.length > 0 ? undefined : work(this.ledger.waiting);
    });
  }

  private async passes(): Promise<void> {
    clearTimeout(this.timer);
    const pause = this.notBefore - Date.now();
    if (pause > 0) { this.later(pause); return; }
    try {
      while (this.again && !this.tokenRefused && this.pausedUntil === null) {
        this.again = false;
        await this.takeTurn(this.attempt, () => this.pass());
      }
    } catch (failure) {
      this.heldUp(failure);
    }
    this.parts.changed();
  }

  private async pass(): Promise<void> {
    for (;;) {
      await this.shared.reread();
      const next = this.ledger.waiting[0];
      if (next === undefined) break;
      const { event, ...body } = asSent(next);
      const reply = await this.parts.api.respond(this.attempt, this.kept.token, event, body);
      this.failures = 0;
      const lost = reply.result === 'SUPERSEDED' ? await this.lostCount(next, reply) : undefined;
      await this.shared.move((ledger) =>
        lost === undefined || answeredAgain(ledger, next) ? settled(ledger, event, reply) : leaped(settled(ledger, event, lost)),
      );
      // Another device has gone on: this one follows.
      if (reply.result === 'LEFT' || reply.result === 'CHECKED') await this.refresh();
    }
    await this.sendDecision();
    if (this.kept.closed) await this.parts.store.remove(this.kept.person, this.attempt);
  }

  private async sendDecision(): Promise<void> {
    const waits = this.kept.deciding;
    if (waits === undefined || waits === null) return;
    const reply = await this.parts.api.decide(this.attempt, this.kept.token, this.kept.device, waits);
    this.failures = 0;
    await this.shared.move((ledger) => decided(ledger, reply));
  }

  /** Superseded is normal where a later answer of ours waits or was sent; else the device has lost count, and the person decides. */
  private async lostCount(
    response: WaitingResponse,
    reply: ResponseReply & { result: 'SUPERSEDED' },
  ): Promise<(ResponseReply & { result: 'CONFLICT' }) | undefined> {
    const { question, answer, certainty = null, event } = response;
    if (answeredAgain(this.ledger, response)) return undefined;
    const now = await this.parts.api.now(this.attempt, this.kept.token);
    const current = now.state === 'IN_PROGRESS' ? now.answers.find((each) => each.question === question) : undefined;
    if (current === undefined || current.revision < reply.revision) return undefined;
    return { result: 'CONFLICT', event, question, current, yours: { answer, certainty } };
  }

  private heldUp(failure: unknown): void {
    if (failure instanceof NoLedgerError) return;
    // Another device has stopped the clock: what waits here is sent once it runs again.
    if (isPaused(failure)) {
      void this.refresh().catch(() => this.later(backoff(1, null)));
      return;
    }
    this.failures += 1;
    const refusal = failure instanceof ProblemError ? REFUSING.find((type) => type === failure.type) : undefined;
    if (refusal !== undefined) {
      this.refusal = refusal;
      return;
    }
    const retryAfter = failure instanceof ProblemError ? failure.retryAfterSeconds : null;
    const pause = backoff(this.failures, retryAfter);
    if (retryAfter !== null) this.notBefore = Date.now() + pause;
    this.later(pause);
  }

  private later(millis: number): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.send(), millis);
  }

  private get ledger(): Ledger {
    return this.shared.now;
  }
}

/** A no of somebody else (a proxy, a captive portal) is no line. */
const REFUSING = ['attempt-token', 'not-found', 'withdrawn'] as const;

type Refusal = (typeof REFUSING)[number];
