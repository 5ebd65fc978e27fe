const KEY = 'caseroom-attempt';

/** Remembers on this tab that somebody is in the middle of an attempt, so that a reload goes straight on. */
export function rememberAttempt(attempt: string | null): void {
  try {
    if (attempt === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, attempt);
  } catch {
    // Then a reload shows the cover first.
  }
}

/** The attempt that this tab was in the middle of. */
export function attemptUnderWay(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const PLACE = 'caseroom-attempt-place';

/** Remembers on this tab which question of an attempt is open; empty for none. */
export function rememberPlaceIn(attempt: string, place: string): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify([attempt, place]));
  } catch {
    // Then a reload leads to the first question that is not answered.
  }
}

/** Which question was open in an attempt when this tab showed it last. */
export function placeIn(attempt: string): string | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
    return Array.isArray(kept) && kept[0] === attempt && typeof kept[1] === 'string' ? kept[1] : null;
  } catch {
    return null;
  }
}
