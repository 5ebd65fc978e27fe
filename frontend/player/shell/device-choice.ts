/** Whether something that is on at first is on on this device. */
export function isOnHere(key: string): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Turns something on or off on this device. */
export function turnHere(key: string, on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Then it lasts as long as the page.
  }
}
