import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepAddress, pathOf } from '../player/shell/address';

const BASE = new URL('https://caseroom.test/training/');

describe('the address of an activity', () => {
  test('is a light page on the light host and a view in the house', () => {
    expect(pathOf('light', BASE, 'r1', 'a b')).toBe('/training/learn/r1/a%20b');
    expect(pathOf('flow', BASE, 'r1', 'a')).toBe('/training/learn-in/r1/a');
    expect(pathOf('flow', BASE, 'r1', null)).toBe('/training/learn-in/r1');
  });
});

describe('keeping the address', () => {
  let asked: unknown[] = [];
  const listen = (event: Event): void => void asked.push((event as CustomEvent).detail);

  beforeEach(() => {
    asked = [];
    addEventListener('vaadin-navigate', listen);
  });

  afterEach(() => removeEventListener('vaadin-navigate', listen));

  test('is left to the router in the house, without a word to the server', () => {
    keepAddress('flow', BASE, '/training/learn-in/r1/second', 'second', true);

    expect(asked).toEqual([{ state: null, url: 'learn-in/r1/second', replace: false, callback: false }]);
  });

  test('takes the place of the old one where nobody asked to go anywhere', () => {
    keepAddress('flow', BASE, '/training/learn-in/r1/first', 'first', false);

    expect(asked).toEqual([{ state: null, url: 'learn-in/r1/first', replace: true, callback: false }]);
  });

  test('does nothing where the page is there already', () => {
    keepAddress('flow', BASE, location.pathname, 'here', true);

    expect(asked).toEqual([]);
  });
});
