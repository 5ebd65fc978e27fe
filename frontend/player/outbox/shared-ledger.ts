import { closed, type Ledger } from './ledger';
import { existing, NoLedgerError, type LedgerStore } from './ledger-store';

/** The ledger of one attempt as this page has it: in step with the store, and with what other tabs write there. */
export class SharedLedger {
  private readonly tabs: BroadcastChannel | undefined;
  private left = false;

  constructor(
    private readonly store: LedgerStore,
    private ledger: Ledger,
    /** Told whenever it may be another than before. */
    private readonly changed: () => void,
  ) {
    this.tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`caseroom ${ledger.attempt.attempt}`);
    this.tabs?.addEventListener('message', ({ data }) => {
      if (data === 'closed') this.ledger = closed(this.ledger);
      void this.reread();
    });
  }

  /** As it was last read or written. */
  get now(): Ledger {
    return this.ledger;
  }

  /** Reads it as other tabs may have left it. */
  async reread(): Promise<void> {
    const { person, attempt } = this.ledger.attempt;
    this.ledger = (await this.store.read(person, attempt)) ?? this.ended;
    this.changed();
  }

  /** Moves it on, wherever it stands by now; where it has gone, it has ended. */
  async move(move: (ledger: Ledger) => Ledger): Promise<void> {
    try {
      await this.write(existing(move));
    } catch (failure) {
      if (!(failure instanceof NoLedgerError)) throw failure;
      this.ledger = this.ended;
      this.changed();
    }
  }

  /** Unlike other moves, an answer is written down even where the ledger has gone: the server records it as late. */
  writeDown(move: (ledger: Ledger) => Ledger): Promise<void> {
    return this.write((ledger) => move(ledger ?? this.ended));
  }

  /** The attempt is closed: other tabs need not read that first. */
  async close(move: (ledger: Ledger) => Ledger): Promise<void> {
    await this.move((ledger) => closed(move(ledger)));
    this.tell('closed');
  }

  /** Neither listens nor tells any more. */
  leave(): void {
    this.left = true;
    this.tabs?.close();
  }

  /** A ledger is removed only when its attempt is closed and nothing waits. */
  private get ended(): Ledger {
    return closed({ attempt: { ...this.ledger.attempt, deciding: null }, waiting: [] });
  }

  private async write(move: (ledger: Ledger | undefined) => Ledger): Promise<void> {
    const { person, attempt } = this.ledger.attempt;
    this.ledger = await this.store.change(person, attempt, move);
    this.tell('changed');
    this.changed();
  }

  private tell(what: 'changed' | 'closed'): void {
    if (!this.left) this.tabs?.postMessage(what);
  }
}
