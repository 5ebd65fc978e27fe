import type { ClosedAttempt } from '../server/attempt-api';
import type { Outcome } from '../types/attempt';

/** The outcome in what the server says about a closed attempt, whether it stands beside the state or in a field. */
export function outcomeIn(now: ClosedAttempt): Outcome | undefined {
  const { outcome } = now as { outcome?: Outcome };
  if (outcome !== undefined && outcome !== null) return outcome;
  return 'scaledScore' in now && 'review' in now ? (now as unknown as Outcome) : undefined;
}
