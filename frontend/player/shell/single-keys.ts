const KEY = 'caseroom-single-keys';

/** Whether single keys are shortcuts; speech input may need them off. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Turns single keys on or off on this device. */
export function turnSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Then they stay as they are.
  }
}
