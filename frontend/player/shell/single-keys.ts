import { isOnHere, turnHere } from './device-choice';

const KEY = 'caseroom-single-keys';

/** Whether single keys are shortcuts; speech input may need them off. */
export function singleKeysOn(): boolean {
  return isOnHere(KEY);
}

/** Turns single keys on or off on this device. */
export function turnSingleKeys(on: boolean): void {
  turnHere(KEY, on);
}
