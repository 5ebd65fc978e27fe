import type { CaseroomDatabase, StoredResponse } from './database';
import { hasDecision, type KeptAttempt, type Ledger } from './ledger';
import type { LedgerStore } from './ledger-store';
import { uuid } from './uuid';

const DEVICE = 'device';

/** Keeps ledgers in IndexedDB. The name of the device lies beside them, so neither outlives the other. */
export class IndexedLedgerStore implements LedgerStore {
  readonly kept = true;

  constructor(private readonly database: CaseroomDatabase) {}

  async device(): Promise<string> {
    const work = this.database.transaction('facts', 'readwrite');
    const known = await work.store.get(DEVICE);
    const device = known ?? uuid();
    if (known === undefined) await work.store.put(device, DEVICE);
    await work.done;
    return device;
  }

  async read(person: string, attempt: string): Promise<Ledger | undefined> {
    const work = this.database.transaction(['attempts', 'responses']);
    const [kept, waiting] = await Promise.all([
      work.objectStore('attempts').get([person, attempt]),
      work.objectStore('responses').getAll(all(person, attempt)),
    ]);
    return ledgerOf(kept, waiting);
  }

  async change(person: string, attempt: string, move: (ledger: Ledger | undefined) => Ledger): Promise<Ledger> {
    const work = this.database.transaction(['attempts', 'responses'], 'readwrite', { durability: 'strict' });
    const responses = work.objectStore('responses');
    const [kept, before] = await Promise.all([
      work.objectStore('attempts').get([person, attempt]),
      responses.getAll(all(person, attempt)),
    ]);
    const next = move(ledgerOf(kept, before));
    const remaining = new Set(next.waiting.map((each) => each.sequence));
    await Promise.all([
      work.objectStore('attempts').put(next.attempt),
      ...before
        .filter((each) => !remaining.has(each.sequence))
        .map((each) => responses.delete([person, attempt, each.sequence])),
      ...next.waiting.map((each) => responses.put({ ...each, person, attempt })),
      work.done,
    ]);
    return next;
  }

  async findOpen(person: string, run: string, quiz: string): Promise<Ledger | undefined> {
    const kept = await this.database.getAllFromIndex('attempts', 'by-quiz', [person, run, quiz]);
    const open = kept.filter((each) => !each.closed).sort((a, b) => a.shown.number - b.shown.number).at(-1);
    return open === undefined ? undefined : this.read(person, open.attempt);
  }

  async withWaiting(): Promise<Ledger[]> {
    const [answers, kept] = await Promise.all([this.database.getAllKeys('responses'), this.database.getAll('attempts')]);
    const decisions = kept.filter(hasDecision).map((each) => [each.person, each.attempt] as const);
    const attempts = new Map([...answers, ...decisions].map(([person, attempt]) => [JSON.stringify([person, attempt]), [person, attempt]] as const));
    const ledgers = await Promise.all([...attempts.values()].map(([person, attempt]) => this.read(person, attempt)));
    return ledgers.filter((each) => each !== undefined);
  }

  async remove(person: string, attempt: string): Promise<void> {
    const work = this.database.transaction(['attempts', 'responses'], 'readwrite');
    const waiting = await work.objectStore('responses').count(all(person, attempt));
    if (waiting === 0) await work.objectStore('attempts').delete([person, attempt]);
    await work.done;
  }
}

function all(person: string, attempt: string): IDBKeyRange {
  return IDBKeyRange.bound([person, attempt, 0], [person, attempt, Number.MAX_SAFE_INTEGER]);
}

function ledgerOf(kept: KeptAttempt | undefined, stored: readonly StoredResponse[]): Ledger | undefined {
  if (kept === undefined) return undefined;
  const waiting = stored.map(({ event, question, device, sequence, replaces, answer, certainty, chained }) => ({
    event, question, device, sequence, replaces, answer, ...(certainty === undefined ? {} : { certainty }), chained,
  }));
  return { attempt: kept, waiting };
}
