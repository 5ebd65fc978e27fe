import { waitingQuestions } from './ledger';
import { openLedgers } from './open-ledgers';

/** How many answers on this device the server has not confirmed; a host asks before it signs somebody out. */
export async function waitingResponses(): Promise<number> {
  const ledgers = await (await openLedgers()).withWaiting();
  return ledgers.reduce((sum, ledger) => sum + waitingQuestions(ledger), 0);
}
