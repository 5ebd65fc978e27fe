import type { Words } from '../words/words';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Hours and minutes, as a clock on the wall shows them. */
export function wallClock(minuteOfDay: number, words: Words): string {
  const minute = ((minuteOfDay % DAY) + DAY) % DAY;
  const two = { minimumIntegerDigits: 2, useGrouping: false };
  return `${words.number(Math.floor(minute / HOUR), two)}:${words.number(minute % HOUR, two)}`;
}
