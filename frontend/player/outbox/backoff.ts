const FIRST_MILLIS = 1_000;
const LONGEST_MILLIS = 30_000;

/** How long to wait before trying again: doubling, at most half a minute, with jitter so that a class does not knock at once. */
export function backoff(failures: number, retryAfterSeconds: number | null, random: () => number = Math.random): number {
  const doubled = Math.min(LONGEST_MILLIS, FIRST_MILLIS * 2 ** Math.max(0, failures - 1));
  const jittered = doubled * (0.5 + random() / 2);
  return Math.max(jittered, (retryAfterSeconds ?? 0) * 1_000 * (1 + random() / 4));
}
