import type { Ledger } from './ledger';
import { NoLedgerError, type LedgerStore } from './ledger-store';
import { MemoryLedgerStore } from './memory-ledger-store';

/** Keeps ledgers in the browser while it can, and in memory from the moment it cannot (refused, full, evicted). */
export class CarefulLedgerStore implements LedgerStore {
  private readonly spare = new MemoryLedgerStore();
  private readonly seen = new Map<string, Ledger>();
  private failed = false;

  constructor(private readonly keeping: LedgerStore) {}

  get kept(): boolean {
    return this.keeping.kept && !this.failed;
  }

  device(): Promise<string> {
    return this.trying((store) => store.device());
  }

  async read(person: string, attempt: string): Promise<Ledger | undefined> {
    return this.noted(await this.trying((store) => store.read(person, attempt)));
  }

  async change(person: string, attempt: string, move: (ledger: Ledger | undefined) => Ledger): Promise<Ledger> {
    return this.noted(await this.trying((store) => store.change(person, attempt, move)));
  }

  async findOpen(person: string, run: string, quiz: string): Promise<Ledger | undefined> {
    return this.noted(await this.trying((store) => store.findOpen(person, run, quiz)));
  }

  withWaiting(): Promise<Ledger[]> {
    return this.trying((store) => store.withWaiting());
  }

  async remove(person: string, attempt: string): Promise<void> {
    await this.trying((store) => store.remove(person, attempt));
    this.seen.delete(JSON.stringify([person, attempt]));
  }

  private noted<T extends Ledger | undefined>(ledger: T): T {
    if (ledger !== undefined) this.seen.set(JSON.stringify([ledger.attempt.person, ledger.attempt.attempt]), ledger);
    return ledger;
  }

  private async trying<T>(work: (store: LedgerStore) => Promise<T>): Promise<T> {
    if (!this.failed) {
      try {
        return await work(this.keeping);
      } catch (failure) {
        if (failure instanceof NoLedgerError) throw failure;
        await this.moveToMemory();
      }
    }
    return work(this.spare);
  }

  /** A sequence that cannot be written down may be used twice after a reload, so memory answers as another device. */
  private async moveToMemory(): Promise<void> {
    if (this.failed) return;
    this.failed = true;
    const device = await this.spare.device();
    for (const ledger of this.seen.values()) {
      const { person, attempt } = ledger.attempt;
      await this.spare.change(person, attempt, () => ({ ...ledger, attempt: { ...ledger.attempt, device, lastSequence: 0 } }));
    }
  }
}
