import { describe, expect, test } from 'vitest';
import { applyFacts, dayOf, type Facts } from '../player/lesson/facts';
import { Words } from '../player/words/words';

const WORDS = new Words({
  locale: 'en',
  dir: 'ltr',
  messages: {
    'player.fact.about': '{sentence} As of {day}. {source}, {publisher}.{old, select, true { May be old.} other {}}',
    'player.fact.not-loaded': 'Not loaded.',
  },
});
const FACTS: Facts = {
  signatories: { value: '80 <b>signatories</b>', sentence: 'There are 80.', asOf: '2026-11', source: 'A list', publisher: 'An office', url: null, sureness: 'VERIFIED', old: true },
};

function lesson(): HTMLElement {
  const page = document.createElement('article');
  page.innerHTML = '<p><a class="fact" href="#fact-signatories" data-fact="signatories">72 signatories</a> and <a class="fact" href="#fact-other" data-fact="other">as it was</a></p>';
  return page;
}

describe('facts in a lesson', () => {
  test('say what is true now, as text, with date and source on demand', () => {
    const page = lesson();
    applyFacts(page, FACTS, WORDS);
    const fact = page.querySelector<HTMLElement>('[data-fact="signatories"]');
    expect(fact?.textContent).toBe('80 <b>signatories</b>');
    expect(fact?.dataset['definition']).toBe('There are 80. As of November 2026. A list, An office. May be old.');
    expect(fact?.getAttribute('role')).toBe('button');
  });

  test('stay as they were written where nothing newer is known', () => {
    const page = lesson();
    applyFacts(page, {}, WORDS);
    const fact = page.querySelector<HTMLElement>('[data-fact="other"]');
    expect(fact?.textContent).toBe('as it was');
    expect(fact?.dataset['definition']).toBe('Not loaded.');
  });

  test('have a date as precise as it is known', () => {
    expect(dayOf('2026', 'en')).toBe('2026');
    expect(dayOf('2026-05', 'en')).toBe('May 2026');
    expect(dayOf('2026-01-15', 'en')).toBe('15 January 2026');
  });
});
