import type { AttemptApi } from '../server/attempt-api';
import { waitingQuestions } from './ledger';
import type { LedgerStore } from './ledger-store';
import { Outbox } from './outbox';

/** Sends what was left behind by closed pages, whoever answered. */
export async function forwardWaiting(store: LedgerStore, api: AttemptApi, except: () => string | undefined): Promise<void> {
  for (const ledger of await store.withWaiting()) {
    if (ledger.attempt.attempt === except()) continue;
    const outbox = new Outbox({ store, api, changed: () => undefined }, ledger);
    await outbox.send();
    outbox.stop();
  }
}

/** How many answers of a person wait in attempts that are not on the screen. */
export async function waitingElsewhere(store: LedgerStore, person: string | null, except: () => string | undefined): Promise<number> {
  const ledgers = (await store.withWaiting()).filter(({ attempt }) => attempt.person === person && attempt.attempt !== except());
  return ledgers.reduce((sum, ledger) => sum + waitingQuestions(ledger), 0);
}
