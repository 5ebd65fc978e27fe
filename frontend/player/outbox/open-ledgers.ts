import { CarefulLedgerStore } from './careful-ledger-store';
import { openDatabase } from './database';
import { IndexedLedgerStore } from './indexed-ledger-store';
import type { LedgerStore } from './ledger-store';
import { MemoryLedgerStore } from './memory-ledger-store';

let opening: Promise<LedgerStore> | undefined;

/** The ledgers of this browser, or of this page where the browser keeps nothing. */
export function openLedgers(): Promise<LedgerStore> {
  opening ??= openDatabase().then(
    (database) => new CarefulLedgerStore(new IndexedLedgerStore(database)),
    () => new MemoryLedgerStore(),
  );
  return opening;
}
