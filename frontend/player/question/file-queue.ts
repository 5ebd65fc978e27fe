import { backoff } from '../outbox/backoff';
import { Rest } from '../outbox/rest';
import { uuid } from '../outbox/uuid';
import { isPassing, ProblemError } from '../server/problem';
import { BLANK, type Answer, type HandedFile } from '../types/answer';
import { filesOf } from './asking';

/** A file on its way. */
export interface Sending {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** The line is cut: it will be tried again. */
  readonly waits: boolean;
}

/** Why a file was not taken: what the server says, or what could be seen before. */
export interface Refused {
  readonly name: string;
  readonly reason: string;
}

/** What the queue needs of an attempt. */
export interface FileLine {
  readonly attempt: string;
  answerTo(question: string): Answer;
  answer(question: string, answer: Answer): Promise<void>;
  sendFile(question: string, id: string, file: File, progress: (share: number) => void, signal: AbortSignal): Promise<HandedFile>;
}

interface Entry extends Sending {
  readonly question: string;
  readonly file: File;
}

/** Sends files one after the other, the file first and then the answer that names it. A cut line is tried again; only a reload loses what has not arrived. */
export class FileQueue {
  private entries: readonly Entry[] = [];
  private readonly refusals = new Map<string, readonly Refused[]>();
  private readonly losses: Map<string, readonly string[]>;
  private working = false;
  private stopped = false;
  private current: { readonly id: string; readonly abort: AbortController } | undefined;
  private readonly rest = new Rest();

  constructor(
    private readonly line: FileLine,
    private readonly changed: () => void,
    private readonly pause: (failures: number, retryAfter: number | null) => number = backoff,
  ) {
    this.losses = new Map(remembered(line.attempt));
    addEventListener('online', this.lineIsBack);
  }

  /** Whether something is on its way. */
  get busy(): boolean {
    return this.entries.length > 0;
  }

  /** The question whose files are on their way. */
  get waitingFor(): string | undefined {
    return this.entries[0]?.question;
  }

  sending(question: string): readonly Sending[] {
    return this.entries.filter((each) => each.question === question);
  }

  refused(question: string): readonly Refused[] {
    return this.refusals.get(question) ?? [];
  }

  /** What was chosen before the page was loaded again and had not arrived. */
  lost(question: string): readonly string[] {
    const arrived = filesOf(this.line.answerTo(question)).map(({ name }) => name);
    return (this.losses.get(question) ?? []).filter((name) => !arrived.includes(name));
  }

  add(question: string, files: readonly File[], refused: readonly Refused[]): void {
    this.refusals.set(question, refused);
    this.losses.delete(question);
    this.entries = [...this.entries, ...files.map((file) => ({ id: uuid(), question, file, name: file.name, share: 0, waits: false }))];
    this.tell();
    if (!this.working) void this.work();
  }

  /** Takes back a file that has not arrived. */
  drop(id: string): void {
    this.entries = this.entries.filter((each) => each.id !== id);
    if (this.current?.id === id) this.current.abort.abort();
    this.rest.wake();
    this.tell();
  }

  /** Takes back a file that was handed in. */
  async remove(question: string, id: string): Promise<void> {
    const files = filesOf(this.line.answerTo(question)).filter((each) => each.id !== id);
    await this.line.answer(question, files.length === 0 ? BLANK : { kind: 'FILES', files });
  }

  stop(): void {
    this.stopped = true;
    removeEventListener('online', this.lineIsBack);
    this.current?.abort.abort();
    this.rest.wake();
  }

  private async work(): Promise<void> {
    this.working = true;
    let failures = 0;
    while (!this.stopped) {
      const next = this.entries[0];
      if (next === undefined) break;
      try {
        await this.send(next);
        failures = 0;
      } catch (failure) {
        if (!this.entries.some(({ id }) => id === next.id)) continue;
        if (isPassing(failure)) {
          failures += 1;
          this.update(next.id, { waits: true, share: 0 });
          await this.rest.take(this.pause(failures, failure instanceof ProblemError ? failure.retryAfterSeconds : null));
        } else {
          this.refuse(next, failure);
        }
      }
    }
    this.working = false;
  }

  private async send(entry: Entry): Promise<void> {
    const abort = new AbortController();
    this.current = { id: entry.id, abort };
    try {
      const handed = await this.line.sendFile(entry.question, entry.id, entry.file, (share) => this.update(entry.id, { share, waits: false }), abort.signal);
      if (this.stopped || !this.entries.some(({ id }) => id === entry.id)) return;
      const files = filesOf(this.line.answerTo(entry.question)).filter(({ id }) => id !== handed.id);
      await this.line.answer(entry.question, { kind: 'FILES', files: [...files, handed] });
      this.entries = this.entries.filter(({ id }) => id !== entry.id);
      this.tell();
    } finally {
      this.current = undefined;
    }
  }

  private refuse(entry: Entry, failure: unknown): void {
    const reason = failure instanceof ProblemError ? ((failure.body as { reason?: string } | undefined)?.reason ?? failure.type) : 'unknown';
    this.refusals.set(entry.question, [...this.refused(entry.question), { name: entry.name, reason }]);
    this.entries = this.entries.filter(({ id }) => id !== entry.id);
    this.tell();
  }

  private update(id: string, now: Partial<Pick<Entry, 'share' | 'waits'>>): void {
    this.entries = this.entries.map((each) => (each.id === id ? { ...each, ...now } : each));
    this.changed();
  }

  private readonly lineIsBack = (): void => this.rest.wake();

  private tell(): void {
    remember(this.line.attempt, this.entries);
    this.changed();
  }
}

/** The names alone outlive a reload. */
function remember(attempt: string, entries: readonly Entry[]): void {
  try {
    if (entries.length === 0) sessionStorage.removeItem(keyOf(attempt));
    else sessionStorage.setItem(keyOf(attempt), JSON.stringify(entries.map(({ question, name }) => [question, name])));
  } catch {
    // Where nothing may be stored, nothing is remembered.
  }
}

function remembered(attempt: string): [string, string[]][] {
  try {
    const pairs = JSON.parse(sessionStorage.getItem(keyOf(attempt)) ?? '[]') as [string, string][];
    sessionStorage.removeItem(keyOf(attempt));
    return [...new Set(pairs.map(([question]) => question))].map((question) => [
      question, pairs.filter(([each]) => each === question).map(([, name]) => name),
    ]);
  } catch {
    return [];
  }
}

function keyOf(attempt: string): string {
  return `caseroom files ${attempt}`;
}
