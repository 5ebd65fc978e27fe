import type { AttemptApi } from '../server/attempt-api';
import type { LedgerStore } from './ledger-store';
import { Outbox } from './outbox';

/** Sends what was left behind by closed pages, whoever answered; nobody sees anything of it. */
export async function forwardWaiting(store: LedgerStore, api: AttemptApi, except: () => string | undefined): Promise<void> {
  for (const ledger of await store.withWaiting()) {
    if (ledger.attempt.attempt === except()) continue;
    const outbox = new Outbox({ store, api, changed: () => undefined }, ledger);
    await outbox.send();
    outbox.stop();
    if (outbox.kept.closed && outbox.saving.state === 'saved') await store.remove(ledger.attempt.person, ledger.attempt.attempt);
  }
}
