import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { CarefulLedgerStore } from '../player/outbox/careful-ledger-store';
import { closeDatabase, openDatabase } from '../player/outbox/database';
import { IndexedLedgerStore } from '../player/outbox/indexed-ledger-store';
import type { LedgerStore } from '../player/outbox/ledger-store';
import { Outbox } from '../player/outbox/outbox';
import { byLease } from '../player/outbox/turns';
import type { AttemptApi } from '../player/server/attempt-api';
import { PretendServer } from './pretend-server';
import { AMINA, fresh } from './sample-attempt';

/** What this device keeps, anew for each test. */
export let store: LedgerStore;
/** What it sends to, anew for each test. */
export let server: PretendServer;

const open: Outbox[] = [];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = new CarefulLedgerStore(new IndexedLedgerStore(await openDatabase()));
  server = new PretendServer();
});

afterEach(async () => {
  open.splice(0).forEach((each) => each.stop());
  vi.useRealTimers();
  await closeDatabase();
});

/** An outbox as one tab has it; stopped after the test. */
export async function outbox(kept: LedgerStore = store, person = AMINA, attempt = 'attempt-1'): Promise<Outbox> {
  const device = await kept.device();
  const ledger = await kept.change(person, attempt, (known) => known ?? fresh(device, person, attempt));
  const box = new Outbox({ store: kept, api: server as unknown as AttemptApi, changed: () => undefined, takeTurn: byLease }, ledger);
  open.push(box);
  return box;
}
