import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closed, type Ledger } from '../player/outbox/ledger';
import { MemoryLedgerStore } from '../player/outbox/memory-ledger-store';
import { SharedLedger } from '../player/outbox/shared-ledger';
import { AMINA, fresh } from './sample-attempt';

const late = (ledger: Ledger): Ledger => ({ ...ledger, attempt: { ...ledger.attempt, late: ledger.attempt.late + 1 } });

describe('a ledger that tabs share', () => {
  let store: MemoryLedgerStore;
  let one: SharedLedger;
  let other: SharedLedger;

  beforeEach(async () => {
    store = new MemoryLedgerStore();
    const ledger = await store.change(AMINA, 'attempt-1', () => fresh('device'));
    one = new SharedLedger(store, ledger, () => undefined);
    other = new SharedLedger(store, ledger, () => undefined);
    return () => {
      one.leave();
      other.leave();
    };
  });

  test('is moved on from where another tab has left it', async () => {
    await one.move(late);
    await other.move(late);
    expect(other.now.attempt.late).toBe(2);
  });

  test('is read again as soon as another tab has written', async () => {
    await one.move(late);
    await vi.waitFor(() => expect(other.now.attempt.late).toBe(1));
  });

  test('is closed in every tab at once', async () => {
    await one.close(late);
    await vi.waitFor(() => expect(other.now.attempt).toMatchObject({ closed: true, late: 1 }));
  });

  test('has ended where it has gone; an answer is written down all the same', async () => {
    await store.change(AMINA, 'attempt-1', (ledger) => closed(ledger ?? fresh('device')));
    await store.remove(AMINA, 'attempt-1');
    await one.move(late);
    expect(one.now).toMatchObject({ attempt: { closed: true, late: 0 }, waiting: [] });

    await one.writeDown(late);
    expect((await store.read(AMINA, 'attempt-1'))?.attempt).toMatchObject({ closed: true, late: 1 });
  });
});
