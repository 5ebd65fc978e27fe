import { html, nothing, render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dueOf, endOf, type Due } from '../player/shell/due';
import { WORDS as words } from './sample-words';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 11, 7, 15, 30));
});

afterEach(() => vi.useRealTimers());

/** The moment at which a day of December is over. */
function endOfDay(day: number): string {
  return new Date(2026, 11, day + 1).toISOString();
}

function shown(due: Due): HTMLElement {
  const page = document.createElement('div');
  render(html`${dueOf(due, words)} ${endOf(due, words)}`, page);
  return page;
}

function textOf(due: Due): string {
  return shown(due).textContent.trim();
}

describe('the due day', () => {
  test('is said with the days that are left', () => {
    expect(textOf({ completion: 'IN_PROGRESS', dueAt: endOfDay(12) })).toBe('Due 12 Dec 2026, in 5 days');
    expect(textOf({ completion: 'NOT_STARTED', dueAt: endOfDay(8) })).toBe('Due 8 Dec 2026, tomorrow');
    expect(textOf({ completion: 'NOT_STARTED', dueAt: endOfDay(7) })).toBe('Due 7 Dec 2026, today');
  });

  test('says plainly, and with a shape, that it has passed', () => {
    const over = shown({ completion: 'IN_PROGRESS', dueAt: endOfDay(4) });
    expect(over.textContent.trim()).toBe('Overdue: was due 4 Dec 2026, 3 days ago');
    expect(over.querySelector('.due-over svg')).not.toBeNull();
  });

  test('is nothing to who has completed the course, or has none', () => {
    expect(dueOf({ completion: 'COMPLETED', dueAt: endOfDay(4) }, words)).toBe(nothing);
    expect(dueOf({ completion: 'IN_PROGRESS', dueAt: null }, words)).toBe(nothing);
  });

  test('is nothing in what an earlier version kept', () => {
    expect(textOf({ completion: 'IN_PROGRESS' })).toBe('');
  });
});

describe('the end of the run', () => {
  test('is said before and after', () => {
    expect(textOf({ completion: 'COMPLETED', closesAt: endOfDay(20) })).toBe('The run ends 20 Dec 2026, in 13 days');
    expect(textOf({ completion: 'COMPLETED', closesAt: endOfDay(6) })).toBe('The run ended 6 Dec 2026, 1 day ago');
  });
});
