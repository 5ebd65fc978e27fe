import { render } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { answerInWords } from '../player/question/answer-in-words';
import { isComplete } from '../player/question/complete';
import type { MatrixGrid } from '../player/question/matrix-grid';
import type { Outbox } from '../player/outbox/outbox';
import { overviewOf } from '../player/quiz/overview';
import { BLANK, sameAnswer, type Answer } from '../player/types/answer';
import type { ShownQuestion } from '../player/types/shown-question';
import { ask, give, one, place, say } from './asked-question';
import { PAIRS } from './sample-questions';
import { WORDS as words } from './sample-words';

const PILES: ShownQuestion = {
  kind: 'CATEGORIZE', id: 'piles', points: 1, prompt: '<p>When?</p>',
  items: [{ id: 'l1', text: 'Phone the <em>bank</em>' }, { id: 'l2', text: 'Write the summary' }],
  categories: [{ id: 'r1', text: 'First hour' }, { id: 'r2', text: 'First week' }],
};
const GRID: ShownQuestion = {
  kind: 'MATRIX', id: 'grid', points: 1, prompt: '<p>Does it say so?</p>',
  rows: [{ id: 'l1', text: 'Somebody <em>signed in</em>' }, { id: 'l2', text: 'It was the owner' }],
  columns: [{ id: 'r1', text: 'Yes' }, { id: 'r2', text: 'No' }, { id: 'r3', text: 'Not stated' }],
};

describe('items to be matched', () => {
  function list(left: string): HTMLSelectElement {
    return one<HTMLSelectElement>(`select[data-left="${left}"]`);
  }

  function choose(left: string, right: string): void {
    list(left).value = right;
    list(left).dispatchEvent(new Event('change', { bubbles: true }));
  }

  test('each have a list of their own, with their text as its label', () => {
    ask(PAIRS, { kind: 'MATCHED', pairs: [{ left: 'l2', right: 'r2' }] });
    expect(Array.from(place.querySelectorAll('label'), (label) => [label.textContent.trim(), label.htmlFor])).toEqual([
      ['Pictures', 'match-pairs-l1'], ['A log', 'match-pairs-l2'],
    ]);
    expect(Array.from(list('l1').options, ({ text }) => text)).toEqual(['Choose…', 'A. The bank', 'B. The provider', 'C. Nobody']);
    expect(Array.from(place.querySelectorAll<HTMLOptionElement>('option[selected]'), ({ value }) => value)).toEqual(['', 'r2']);
    expect(one('[data-test="matched"]').textContent).toBe('1 of 2 chosen');
  });

  test('give all pairs, and nothing once the last is taken away', () => {
    ask(PAIRS, { kind: 'MATCHED', pairs: [{ left: 'l2', right: 'r2' }] });
    choose('l1', 'r1');
    expect(sameAnswer(give.mock.lastCall?.[0] ?? BLANK, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }, { left: 'l2', right: 'r2' }] })).toBe(true);
    choose('l2', '');
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('follow an answer that is taken back', () => {
    ask(PAIRS, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r3' }] });
    ask(PAIRS);
    expect(list('l1').value).toBe('');
  });

  test('cannot be changed once closed', () => {
    ask(PAIRS, BLANK, true);
    expect(list('l1').disabled).toBe(true);
  });

  test('are said and explained pair by pair', () => {
    const answer: Answer = { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }] };
    expect(answerInWords(PAIRS, answer, words)).toBe('Pictures: The bank and A log: no choice');
    const pairs = [{ left: 'l1', right: 'r1', given: 'r1', why: 'Its own.' }, { left: 'l2', right: 'r2', given: 'r3', why: 'For days.' }];
    expect(say(PAIRS, answer, { kind: 'PAIRS', pairs })).toEqual([
      '1 of 2 are right. All of them are full marks; 1 or fewer score nothing.', 'Right Pictures Goes with: The bank Its own.', 'Not right A log Your choice: Nobody Goes with: The provider For days.',
    ]);
  });
});

describe('the overview before the submit', () => {
  test('says an answer of several pieces piece by piece', () => {
    const answer: Answer = { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }] };
    const outbox = { questions: [PAIRS], answered: 1, answerTo: () => answer } as unknown as Outbox;
    render(overviewOf({ outbox, words, busy: false, go: () => undefined, submit: () => undefined }), place);
    expect([...place.querySelectorAll('.overview-piece')].map((piece) => piece.textContent)).toEqual(['Pictures: The bank', 'A log: no choice']);
  });
});

describe('items that are sorted into categories', () => {
  test('have a list each, and say how many are sorted', () => {
    ask(PILES, { kind: 'MATCHED', pairs: [{ left: 'l2', right: 'r1' }] });
    expect(one('label[for="sort-piles-l1"]').textContent).toBe('Phone the bank');
    expect(one<HTMLSelectElement>('#sort-piles-l2').value).toBe('r1');
    expect(one('[data-test="matched"]').textContent).toBe('1 of 2 sorted');
  });

  test('keep what was chosen for the others, and are no answer when all is taken back', () => {
    ask(PILES, { kind: 'MATCHED', pairs: [{ left: 'l2', right: 'r1' }] });
    const first = one<HTMLSelectElement>('#sort-piles-l1');
    first.value = 'r2';
    first.dispatchEvent(new Event('change'));
    expect(give).toHaveBeenLastCalledWith({ kind: 'MATCHED', pairs: [{ left: 'l2', right: 'r1' }, { left: 'l1', right: 'r2' }] });
    const second = one<HTMLSelectElement>('#sort-piles-l2');
    second.value = '';
    second.dispatchEvent(new Event('change'));
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('can be dropped into a column, and out of it, where nothing but an item of the question counts', () => {
    const drop = (pile: string, dragged: string): void => {
      const event = new Event('drop', { cancelable: true });
      Object.assign(event, { dataTransfer: { getData: () => dragged } });
      one(pile).dispatchEvent(event);
    };
    ask(PILES, { kind: 'MATCHED', pairs: [{ left: 'l2', right: 'r1' }] });
    drop('[data-right="r2"]', 'l1');
    expect(give).toHaveBeenLastCalledWith({ kind: 'MATCHED', pairs: [{ left: 'l2', right: 'r1' }, { left: 'l1', right: 'r2' }] });
    drop('[data-test="open-pile"]', 'l2');
    expect(give).toHaveBeenLastCalledWith(BLANK);
    drop('[data-right="r2"]', 'https://elsewhere.example');
    expect(give).toHaveBeenCalledTimes(2);
  });

  test('stand in their columns for the eye alone', () => {
    ask(PILES, { kind: 'MATCHED', pairs: [{ left: 'l2', right: 'r1' }] });
    expect(one('[data-test="piles"]').getAttribute('aria-hidden')).toBe('true');
    expect(one('[data-right="r1"] .pile-item').textContent).toBe('Write the summary');
    expect(place.querySelectorAll('[data-test="piles"] :is(a, button, input, select, [tabindex])')).toHaveLength(0);
  });

  test('are explained one by one', () => {
    expect(say(PILES, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r2' }] }, { kind: 'PAIRS', pairs: [{ left: 'l1', right: 'r1', given: 'r2', why: '<p>Minutes.</p>' }] }))
      .toEqual(['0 of 1 are right. All of them are full marks; 1 or fewer score nothing.', 'Not right Phone the bank Your choice: First week Belongs into: First hour Minutes.']);
  });
});

describe('a table of choices', () => {
  async function grid(answer: Answer = BLANK, closed = false): Promise<void> {
    ask(GRID, answer, closed);
    await one<MatrixGrid>('caseroom-matrix').updateComplete;
  }

  test('is complete when each row has its column', () => {
    expect(isComplete(GRID, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }] })).toBe(false);
    expect(isComplete(GRID, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }, { left: 'l2', right: 'r1' }] })).toBe(true);
  });

  test('names each radio button by its row and its column', async () => {
    await grid({ kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r3' }] });
    expect(place.querySelectorAll('table.matrix th[scope="col"]')).toHaveLength(3);
    expect(place.querySelectorAll('table.matrix th[scope="row"]')).toHaveLength(2);
    const chosen = one<HTMLInputElement>('input:checked');
    const named = (chosen.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => one(`#${id}`).textContent);
    expect(named).toEqual(['Somebody signed in', 'Not stated']);
  });

  test('gives one column to a row and leaves the others', async () => {
    await grid({ kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r3' }] });
    one<HTMLInputElement>('[data-left="l2"] input[value="r1"]').click();
    expect(give).toHaveBeenLastCalledWith({ kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r3' }, { left: 'l2', right: 'r1' }] });
  });

  test('is a group with a legend for each row where there is little room', async () => {
    const wide = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined } as unknown as MediaQueryList);
    await grid();
    expect(Array.from(place.querySelectorAll('fieldset.matrix-group > legend'), (each) => each.textContent)).toEqual(['Somebody signed in', 'It was the owner']);
    expect(place.querySelector('table')).toBeNull();
    wide.mockRestore();
  });

  test('is said in words, and explained row by row', () => {
    const answer: Answer = { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }] };
    expect(answerInWords(GRID, answer, words)).toBe('Somebody signed in: Yes and It was the owner: no choice');
    expect(say(GRID, answer, { kind: 'PAIRS', pairs: [{ left: 'l1', right: 'r1', given: 'r1', why: '<p>Line one.</p>' }] }))
      .toEqual(['Right Somebody signed in Right here: Yes Line one.']);
  });
});
