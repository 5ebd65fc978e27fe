const LONGEST = 30;

/** What a typed number says: a decimal with a point, nothing, or why it cannot be read. */
export type NumberRead =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-long' };

/** Reads a number as people type it in a language: its digits, decimal sign and grouping, with the unit that is asked for or without. */
export function readNumber(text: string, locale: string, unit: string | null = null): NumberRead {
  const plain = asciiDigits(withoutUnit(text.trim(), unit), locale).replace(/^[\u2212\u2010-\u2013]/, '-').replace(/^\+/, '');
  if (plain === '') return { kind: 'nothing' };
  const match = /^(-?)\s*(.+)$/u.exec(plain.replace(/(\d)[\s\u00a0\u2009\u202f'’](?=\d{2,3}(?!\d))/gu, '$1'));
  const value = match === null ? undefined : decimalOf(match[2] ?? '', marksOf(locale));
  if (value === undefined) return { kind: 'not-a-number' };
  const signed = match?.[1] === '-' && /[1-9]/.test(value) ? `-${value}` : value;
  return signed.length > LONGEST ? { kind: 'too-long' } : { kind: 'number', value: signed };
}

/** What stands before or after the unit; all where that is nothing. */
function withoutUnit(text: string, unit: string | null): string {
  if (unit === null || text.length <= unit.length) return text;
  const same = (part: string): boolean => part.toLowerCase() === unit.toLowerCase();
  if (same(text.slice(-unit.length))) return text.slice(0, -unit.length).trim();
  return same(text.slice(0, unit.length)) ? text.slice(unit.length).trim() : text;
}

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const mark = (type: string) => latin(parts.find((each) => each.type === type)?.value ?? '');
  return { decimal: mark('decimal') || '.', group: mark('group') };
}

function decimalOf(text: string, marks: Marks): string | undefined {
  const digits = latin(text);
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return undefined;
  const decimal = decimalMark(digits, marks);
  if (decimal === undefined) return undefined;
  const [whole = '', fraction = '', ...more] = decimal === '' ? [digits] : digits.split(decimal);
  if (more.length > 0 || /[.,]/.test(fraction) || (/[.,]/.test(whole) && !isGrouped(whole))) return undefined;
  const significant = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? significant : `${significant}.${fraction}`;
}

/** The mark that separates the decimals, empty where there are none, undefined where the marks make no sense. */
function decimalMark(digits: string, marks: Marks): string | undefined {
  const used = [...new Set(digits.match(/[.,]/g) ?? [])];
  if (used.length === 0) return '';
  if (used.length === 2) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const mark = used[0] ?? '';
  const once = digits.indexOf(mark) === digits.lastIndexOf(mark);
  if (!once) return isGrouped(digits) ? '' : undefined;
  return mark === marks.group && isGrouped(digits) ? '' : mark;
}

/** Thousands, or lakhs and crores: groups of two or three, the last of three. */
function isGrouped(whole: string): boolean {
  return /^[1-9]\d{0,2}(?:([.,])\d{2,3}(?:\1\d{2,3})*)?$/.test(whole) && /[.,]\d{3}$/.test(whole);
}

/** Arabic marks as their Latin relatives. */
function latin(text: string): string {
  return text.replace(/٫/g, ',').replace(/٬/g, '.');
}

function asciiDigits(text: string, locale: string): string {
  const own = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210).split('').reverse();
  const digits = new Map(own.map((digit, value) => [digit, String(value)]));
  return text
    .replace(/\p{Nd}/gu, (digit) => digits.get(digit) ?? digitValue(digit))
    .replace(/[\uff0e]/g, '.');
}

/** Decimal digits stand in Unicode in runs of ten that begin with the zero. */
function digitValue(digit: string): string {
  let value = 0;
  for (let point = (digit.codePointAt(0) ?? 0) - 1; /\p{Nd}/u.test(String.fromCodePoint(point)) && value < 9; point -= 1) value += 1;
  return String(value);
}
