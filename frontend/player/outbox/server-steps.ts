import type { AttemptApi, NextReply } from '../server/attempt-api';
import type { Outcome } from '../types/attempt';
import type { Conflict, ResponseEvent } from '../types/response';
import { asNow, asSent, refreshed, struck, submitRefused, withChecked, withHints, type KeptAttempt, type Ledger, type WaitingResponse } from './ledger';
import type { SharedLedger } from './shared-ledger';

/** The sending of what is answered, as far as the steps of an attempt lean on it. */
export interface Sending {
  /** Sends what waits, in order; gives up quietly. */
  readonly send: () => Promise<void>;
  /** Sends what waits, and then does something with what still waits while no other tab sends; nothing where a conflict has to be decided first. */
  readonly alone: <T>(work: (waiting: readonly WaitingResponse[]) => Promise<T>) => Promise<T | undefined>;
  /** Inside of that: sends what another tab wrote down after the attempt was closed; gives up quietly. */
  readonly sendLate: () => Promise<void>;
}

/** The steps of an attempt that only the server can take, each after all that is answered, or with it. */
export class ServerSteps {
  constructor(
    private readonly api: AttemptApi,
    private readonly shared: SharedLedger,
    private readonly sending: Sending,
  ) {}

  /** Submits with everything that waits; undefined where a conflict has to be decided first. */
  submit(): Promise<Outcome | undefined> {
    return this.sending.alone(async (waiting) => {
      const { attempt, token, device } = this.kept;
      const events = waiting.map(({ event }) => event);
      const reply = await this.api.submit(attempt, token, device, waiting.map(asSent));
      if ('outcome' in reply) {
        await this.shared.close((ledger) => struck(ledger, events));
        // What another tab wrote down meanwhile is still sent, so that it is recorded as late.
        await this.sending.sendLate();
        return reply.outcome;
      }
      // Asked first: were the line to break here, everything would still wait and get the same replies again.
      const now = await this.api.now(attempt, this.kept.token);
      await this.shared.move((ledger) => asNow(submitRefused(ledger, events, reply.conflicts), now, Date.now()));
      return undefined;
    });
  }

  /** Leaves a question of a sequence for good, with everything that waits; says false where a conflict has to be decided first. */
  moveOn(): Promise<boolean> {
    const place = this.kept.shown.pacing?.place ?? 0;
    return this.withWaiting(({ attempt, token, device }, sent) => this.api.next(attempt, token, device, place, sent), asTold);
  }

  /** Stops the clock, with everything that waits; says false where a conflict has to be decided first. */
  pause(): Promise<boolean> {
    const taken = this.kept.shown.pauses?.taken ?? 0;
    return this.withWaiting(({ attempt, token, device }, sent) => this.api.pause(attempt, token, device, taken, sent), asTold);
  }

  /** Ends the pause, which needs a line. */
  async goOn(): Promise<void> {
    const { attempt, token, shown } = this.kept;
    const now = await this.api.goOn(attempt, token, shown.pauses?.taken ?? 0);
    await this.shared.move((ledger) => refreshed(ledger, now, Date.now()));
    void this.sending.send();
  }

  /** Keeps an answer for good and learns what came of it, which needs a line; says false where a conflict has to be decided first. */
  check(question: string): Promise<boolean> {
    return this.withWaiting(
      ({ attempt, token, device }, sent) => this.api.check(attempt, token, device, question, sent),
      (ledger, { checked }) => withChecked(ledger, checked),
    );
  }

  /** Takes the next hint of a task, which needs a line. */
  async takeHint(task: string): Promise<void> {
    const hints = await this.api.takeHint(this.kept.attempt, this.kept.token, task);
    await this.shared.move((ledger) => withHints(ledger, task, hints));
  }

  /** Does something that carries everything that waits; says false where a conflict has to be decided first. */
  private async withWaiting<T extends object>(
    ask: (kept: KeptAttempt, sent: readonly ResponseEvent[]) => Promise<T | { readonly conflicts: readonly Conflict[] }>,
    done: (ledger: Ledger, reply: T) => Ledger,
  ): Promise<boolean> {
    const isDone = await this.sending.alone(async (waiting) => {
      const events = waiting.map(({ event }) => event);
      const reply = await ask(this.kept, waiting.map(asSent));
      const isTaken = !('conflicts' in reply);
      await this.shared.move((ledger) => (isTaken ? done(struck(ledger, events), reply) : submitRefused(ledger, events, reply.conflicts)));
      return isTaken;
    });
    return isDone === true;
  }

  private get kept(): KeptAttempt {
    return this.shared.now.attempt;
  }
}

function asTold(ledger: Ledger, reply: Extract<NextReply, { now: unknown }>): Ledger {
  return refreshed(ledger, reply.now, Date.now());
}
