import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../player/parts';
import { NoLineError, ProblemError } from '../player/server/problem';
import { CaseSamples } from '../writing/case-samples';
import type { Odds, SampleCase, WantedCases } from '../writing/writing-api';
import { WORDS } from './sample-form';

const WANTED: WantedCases = { kind: 'taint', difficulty: 'core', parameters: {} };
const ODDS: Odds = { cases: 50, guessed: { count: 400, mean: 0.031, highest99: 0.25 }, solved: 1 };

function sample(number: number): SampleCase {
  return {
    number,
    file: { evidence: [{ kind: 'PAPER', id: 'card', title: `Card ${number}`, paragraphs: ['Read it.'] }], tasks: [] },
    tasks: [{
      question: { kind: 'SINGLE_CHOICE', id: 'which', prompt: 'Which one?', points: 2, options: [{ id: 'a', text: 'This one' }, { id: 'b', text: 'That one' }] },
      answer: { kind: 'CHOSEN', options: ['b'] },
      explanation: { kind: 'OPTIONS', options: [{ id: 'a', correct: false, chosen: false, why: 'Too early.' }, { id: 'b', correct: true, chosen: true, why: 'It fits.' }] },
      hints: ['Look at the dates.'],
    }],
    solution: ['First, read.'],
  };
}

describe('sample cases', () => {
  let element: CaseSamples;
  const cases = vi.fn();
  const odds = vi.fn();
  const part = (name: string): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(`[data-test="${name}"]`)];
  const settled = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(1_000);
    await element.updateComplete;
  };

  beforeEach(async () => {
    vi.useFakeTimers();
    if (customElements.get('caseroom-samples') === undefined) customElements.define('caseroom-samples', CaseSamples);
    cases.mockReset().mockImplementation((_, from: number) => Promise.resolve([0, 1, 2].map((each) => sample(from + each))));
    odds.mockReset().mockResolvedValue(ODDS);
    element = new CaseSamples();
    Object.assign(element, { api: { cases, odds }, words: WORDS, wanted: WANTED, passMark: 0.7 });
    document.body.replaceChildren(element);
    await settled();
  });

  afterEach(() => vi.useRealTimers());

  test('are shown one at a time, each task beside its solution, by the parts of the player', async () => {
    expect(part('sample').map(({ textContent }) => textContent)).toEqual(['Case 1', 'Case 2', 'Case 3']);
    expect(element.querySelector('caseroom-case-file')?.textContent).toContain('Card 0');
    expect(part('question')).toHaveLength(1);
    expect(part('sample-solution').map(({ textContent }) => textContent)).toEqual(['That one']);
    expect(element.textContent).toContain('It fits.');
    expect(element.textContent).not.toContain('Your pick');
    expect(element.textContent).toContain('First, read.');
    part('sample')[1]?.click();
    await settled();
    expect(element.querySelector('caseroom-case-file')?.textContent).toContain('Card 1');
  });

  test('say an answer of several parts line by line', async () => {
    const task = (question: object, answer: object): SampleCase['tasks'][number] => ({ ...sample(0).tasks[0], question, answer, hints: [] }) as unknown as SampleCase['tasks'][number];
    const [a, b] = [{ id: 'a', text: 'First' }, { id: 'b', text: 'Second' }];
    cases.mockResolvedValue([{ ...sample(0), tasks: [
      task({ kind: 'MATCHING', id: 'm', prompt: 'Match', points: 1, left: [a, b], right: [{ id: 'x', text: 'Cash' }] }, { kind: 'MATCHED', pairs: [{ left: 'a', right: 'x' }, { left: 'b', right: 'x' }] }),
      task({ kind: 'ORDERING', id: 'o', prompt: 'Order', points: 1, items: [a, b] }, { kind: 'ORDERED', items: ['b', 'a'] }),
      task({ kind: 'MULTIPLE_CHOICE', id: 'c', prompt: 'Which', points: 1, options: [a, b] }, { kind: 'CHOSEN', options: ['a', 'b'] }),
    ] }]);
    part('three-others')[0]?.click();
    await settled();
    expect(part('sample-solution').map(({ tagName, children }) => [tagName, ...[...children].map(({ textContent }) => textContent)])).toEqual([
      ['UL', 'First: Cash', 'Second: Cash'], ['OL', 'Second', 'First'], ['UL', 'First', 'Second'],
    ]);
  });

  test('can be others, and what guessing is worth stays', async () => {
    part('three-others')[0]?.click();
    await settled();
    expect(part('sample').map(({ textContent }) => textContent)).toEqual(['Case 4', 'Case 5', 'Case 6']);
    expect(odds).toHaveBeenCalledTimes(1);
  });

  test('come with what a guesser and a solver reach', () => {
    expect(part('odds')[0]?.textContent).toMatch(/3\.1%[^]*25%[^]*100%/);
    expect(element.textContent).toContain('400 random answers in 50 cases');
    expect(part('guessing-passes')).toEqual([]);
  });

  test('warn where guessing could pass', async () => {
    element.passMark = 0.25;
    await settled();
    expect(part('guessing-passes')[0]?.textContent).toContain('one guesser in a hundred reaches 25%, and the pass mark is 25%');
  });

  test('warn where the evidence does not say all', async () => {
    expect(part('unsolved')).toEqual([]);
    odds.mockResolvedValue({ ...ODDS, solved: 0.625 });
    element.wanted = { ...WANTED, parameters: { rules: 3 } };
    await settled();
    expect(part('unsolved')[0]?.textContent).toContain('finds only 62.5%');
  });

  test('are drawn anew when the parameters have rested for a while, and what was asked before is dropped', async () => {
    const asked = (): AbortSignal => cases.mock.lastCall?.[2] as AbortSignal;
    const before = asked();
    element.wanted = { ...WANTED, parameters: { rules: 1 } };
    await element.updateComplete;
    expect(before.aborted).toBe(true);
    element.wanted = { ...WANTED, parameters: { rules: 2 } };
    await settled();
    expect(cases).toHaveBeenCalledTimes(2);
    expect(cases.mock.lastCall?.[0]).toEqual({ ...WANTED, parameters: { rules: 2 } });
    element.remove();
    expect(asked().aborted).toBe(true);
  });

  test('stay as they are while the same is wanted', async () => {
    element.wanted = { ...WANTED };
    await settled();
    expect(cases).toHaveBeenCalledTimes(1);
  });

  test('say what keeps them from being drawn', async () => {
    element.wanted = undefined;
    await settled();
    expect(element.textContent).toContain('Cases are drawn as soon as');
    cases.mockRejectedValue(new ProblemError(422, 'no-such-cases', { type: 'no-such-cases', title: 'There are none.' }, null));
    element.wanted = WANTED;
    await settled();
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('There are none.');
    cases.mockRejectedValue(new NoLineError(''));
    element.querySelector<HTMLElement>('[role="alert"] .button')?.click();
    await settled();
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('The server can’t be reached.');
  });
});
