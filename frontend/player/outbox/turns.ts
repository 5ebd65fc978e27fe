import { openDatabase } from './database';
import { uuid } from './uuid';

/** Lets one tab at a time do something. */
export type TakeTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

const LEASE_MILLIS = 30_000;
const POLL_MILLIS = 250;
const owner = uuid();

/** Takes turns with `navigator.locks`, and by leases in the database where the page is no secure context. */
export const takeTurn: TakeTurn = (name, work) => {
  const locks = (navigator as { locks?: LockManager }).locks;
  return locks === undefined ? byLease(name, work) : locks.request(`caseroom ${name}`, work) as ReturnType<typeof work>;
};

/** Takes turns by a row that runs out, so that a closed tab blocks nobody for long. */
export async function byLease<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = `${owner} ${uuid()}`;
  while (!(await lease(name, mine))) {
    await new Promise((resume) => setTimeout(resume, POLL_MILLIS));
  }
  const renewing = setInterval(() => void lease(name, mine), LEASE_MILLIS / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    await release(name, mine);
  }
}

async function lease(name: string, mine: string): Promise<boolean> {
  const database = await openDatabase().catch(() => undefined);
  if (database === undefined) return true;
  try {
    const work = database.transaction('turns', 'readwrite');
    const taken = await work.store.get(name);
    const free = taken === undefined || taken.owner === mine || taken.until < Date.now();
    if (free) await work.store.put({ owner: mine, until: Date.now() + LEASE_MILLIS }, name);
    await work.done;
    return free;
  } catch {
    return true;
  }
}

async function release(name: string, mine: string): Promise<void> {
  try {
    const work = (await openDatabase()).transaction('turns', 'readwrite');
    if ((await work.store.get(name))?.owner === mine) await work.store.delete(name);
    await work.done;
  } catch {
    // A lease that cannot be given back runs out by itself.
  }
}
