import { lastPerson } from '../keeping/last-person';
import { opened, type Ledger } from '../outbox/ledger';
import { keepDurably } from '../outbox/keep-durably';
import type { LedgerStore } from '../outbox/ledger-store';
import type { LearningApi } from '../server/learning-api';

/** Begins an attempt, or goes on with the one that this device keeps. */
export class Attempting {
  constructor(
    private readonly api: LearningApi,
    private readonly store: LedgerStore,
  ) {}

  /** Starts a quiz, or resumes the attempt that is named, and keeps it on this device, with what is to be done in it. */
  async start(run: string, quiz: string, brief: string | null, resume: string | null, code: string | null, onlyWrong = false): Promise<Ledger> {
    const device = await this.store.device();
    const started = await this.api.startQuiz(run, quiz, device, resume, code, onlyWrong);
    keepDurably();
    return this.store.change(started.person, started.attempt, (ledger) =>
      opened(ledger, started, { run, quiz, device, deviceMillis: Date.now(), brief }),
    );
  }

  /** The open attempt that this device keeps for who is on this tab. */
  async kept(run: string, quiz: string): Promise<Ledger | undefined> {
    const person = lastPerson();
    return person === null ? undefined : this.store.findOpen(person, run, quiz);
  }
}
