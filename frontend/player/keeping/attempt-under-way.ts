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
