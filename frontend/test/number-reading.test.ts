import { describe, expect, test } from 'vitest';
import { readNumber } from '../player/words/number-reading';

function value(text: string, locale: string): string {
  const read = readNumber(text, locale);
  return read.kind === 'number' ? read.value : read.kind;
}

describe('a number with its unit', () => {
  test.each([
    ['5 %', '%', '5'],
    ['5%', '%', '5'],
    ['1,200 Hours', 'hours', '1200'],
    ['EUR 1,200.50', 'EUR', '1200.50'],
    ['-3 °C', '°C', '-3'],
    ['5 h', '%', 'not-a-number'],
    ['%', '%', 'not-a-number'],
    ['5 %', null, 'not-a-number'],
  ])('%s in %s is %s', (text, unit, expected) => {
    const read = readNumber(text, 'en', unit);
    expect(read.kind === 'number' ? read.value : read.kind).toBe(expected);
  });
});

describe('a typed number', () => {
  test.each([
    ['95.5', 'en', '95.5'],
    ['1,234.5', 'en', '1234.5'],
    ['1,234', 'en', '1234'],
    ['12,34,567', 'en-IN', '1234567'],
    ['95,5', 'de', '95.5'],
    ['1.234,5', 'de', '1234.5'],
    ['1.234', 'de', '1234'],
    ['1 234,5', 'fr', '1234.5'],
    ['1\u202f234\u202f567,25', 'fr', '1234567.25'],
    ["1'234.5", 'de-CH', '1234.5'],
    ['٩٥٫٥', 'ar-EG', '95.5'],
    ['١٬٢٣٤', 'ar-EG', '1234'],
    ['९५', 'hi', '95'],
  ])('%s is read in %s as %s', (text, locale, expected) => {
    expect(value(text, locale)).toBe(expected);
  });

  test('may have the decimal sign of another language where nothing else can be meant', () => {
    expect(value('95,5', 'en')).toBe('95.5');
    expect(value('95.5', 'de')).toBe('95.5');
    expect(value('0.500', 'de')).toBe('0.500');
  });

  test('may be negative, with whatever minus is at hand', () => {
    expect(value('-3', 'en')).toBe('-3');
    expect(value('−3,5', 'vi')).toBe('-3.5');
    expect(value('-0', 'en')).toBe('0');
  });

  test('loses zeros and signs that say nothing', () => {
    expect(value('007', 'en')).toBe('7');
    expect(value('+7', 'en')).toBe('7');
    expect(value('.5', 'en')).toBe('0.5');
    expect(value('5.', 'en')).toBe('5');
  });

  test.each(['abc', '9x5', '95 %', '1.2.3', '1,2,3', '--1', '1e5', '1,23,4.5.6', '.', '-'])('%s is refused', (text) => {
    expect(value(text, 'en')).toBe('not-a-number');
  });

  test('of more than thirty characters is refused as too long', () => {
    expect(value('1'.repeat(31), 'en')).toBe('too-long');
    expect(value('1'.repeat(30), 'en')).toBe('1'.repeat(30));
  });

  test('of blanks is nothing', () => {
    expect(value('  ', 'en')).toBe('nothing');
  });
});
