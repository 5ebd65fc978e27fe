import type { Words } from '../words/words';

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long something takes, in hours and minutes. */
export function duration(minutes: number, words: Words): string {
  const hours = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  const parts = [hours === 0 ? '' : inUnit(hours, 'hour', words), rest === 0 && hours > 0 ? '' : inUnit(rest, 'minute', words)];
  return words.list(parts.filter((part) => part !== ''));
}

/** Hours and minutes, as a clock on the wall shows them. */
export function wallClock(minuteOfDay: number, words: Words): string {
  const minute = ((minuteOfDay % DAY) + DAY) % DAY;
  const two = { minimumIntegerDigits: 2, useGrouping: false };
  return `${words.number(Math.floor(minute / HOUR), two)}:${words.number(minute % HOUR, two)}`;
}

function inUnit(value: number, unit: string, words: Words): string {
  return words.number(value, { style: 'unit', unit, unitDisplay: 'long' });
}
