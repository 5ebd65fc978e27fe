/** What the server takes for a time in UTC, to the second, as `YYYY-MM-DD HH:MM:SS`; null for anything else. In step with how answers are graded. */
export function readTime(text: string): string | null {
  const written = text.trim().toUpperCase().replace(/\s*(?:UTC|Z)$/, '').replace(/\s+/, 'T');
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{0,9})?$/.exec(written);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return isDay(year, month, day) && isMoment(hour, minute, second) ? `${written.slice(0, 10)} ${written.slice(11, 19)}` : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const there = new Date(0);
  there.setUTCFullYear(year, month - 1, day);
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
}

/** The end of a day is one, too, and so is a leap second. */
function isMoment(hour: number, minute: number, second: number): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour < 24 && minute < 60 && (second < 60 || (hour === 23 && minute === 59 && second === 60));
}
