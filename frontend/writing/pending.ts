import { isStructural } from './applied';
import type { Change } from './writing-api';

/** What somebody did in a form: its changes are made at once or not at all. */
export interface Act {
  readonly changes: readonly Change[];
  /** Who waits to hear whether they were made. */
  readonly told: readonly ((made: boolean) => void)[];
}

/** The acts with one more; who types on in a field changes one value, once. The first ones stay as they are. */
export function joined(acts: readonly Act[], next: Act, fixed: number): readonly Act[] {
  const path = typedAt(next);
  const other = acts.findLastIndex((act) => act.changes.some(isStructural) || (path !== undefined && typedAt(act) === path));
  const before = acts[other];
  if (before === undefined || path === undefined || other < fixed || typedAt(before) !== path) return [...acts, next];
  return acts.with(other, { changes: next.changes, told: [...before.told, ...next.told] });
}

/** Whether a path means something else once a change is made. */
export function isMovedBy({ path, remove, up }: Change, other: string): boolean {
  const list = up !== undefined ? path : remove === true ? path.replace(/\[\d+\]$/, '') : undefined;
  return list !== undefined && other.startsWith(list);
}

/** Whether somebody's words would be gone with it. Those that are added stay in their fields while there are such. */
export function holdsWords({ changes, told }: Act): boolean {
  return changes.some(({ value, add }) => value !== undefined || (add !== undefined && told.length === 0));
}

function typedAt({ changes }: Act): string | undefined {
  return changes.length === 1 && changes[0]?.value !== undefined ? changes[0].path : undefined;
}
