import { hasDecision, type Ledger } from './ledger';
import type { LedgerStore } from './ledger-store';
import { uuid } from './uuid';

/** Keeps ledgers as long as the page is open, where the browser keeps nothing. A new device with every page. */
export class MemoryLedgerStore implements LedgerStore {
  readonly kept = false;
  private readonly name = uuid();
  private readonly ledgers = new Map<string, Ledger>();

  async device(): Promise<string> {
    return this.name;
  }

  async read(person: string, attempt: string): Promise<Ledger | undefined> {
    return this.ledgers.get(key(person, attempt));
  }

  async change(person: string, attempt: string, move: (ledger: Ledger | undefined) => Ledger): Promise<Ledger> {
    const next = move(this.ledgers.get(key(person, attempt)));
    this.ledgers.set(key(person, attempt), next);
    return next;
  }

  async findOpen(person: string, run: string, quiz: string): Promise<Ledger | undefined> {
    return [...this.ledgers.values()].find(
      ({ attempt }) => attempt.person === person && attempt.run === run && attempt.quiz === quiz && !attempt.closed,
    );
  }

  async withWaiting(): Promise<Ledger[]> {
    return [...this.ledgers.values()].filter((ledger) => ledger.waiting.length > 0 || hasDecision(ledger.attempt));
  }

  async remove(person: string, attempt: string): Promise<void> {
    if (this.ledgers.get(key(person, attempt))?.waiting.length === 0) this.ledgers.delete(key(person, attempt));
  }
}

function key(person: string, attempt: string): string {
  return JSON.stringify([person, attempt]);
}
