import { rememberAttempt } from './attempt-under-way';

const KEY = 'caseroom-person';

/** Who was signed in on this tab; survives a reload, not the tab, so the next person at this computer meets nobody. */
export function lastPerson(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers who is signed in, as long as the tab lives. */
export function rememberPerson(person: string): void {
  try {
    sessionStorage.setItem(KEY, person);
  } catch {
    // Without storage a reload needs the line.
  }
}

/** Remembers whom the host names; what the tab knew of somebody else is no longer used. */
export function meetPerson(person: string): void {
  if (lastPerson() === person) return;
  rememberAttempt(null);
  rememberPerson(person);
}

/** Forgets who was signed in; a host calls it when somebody signs out. */
export function forgetPerson(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered.
  }
}
