import { render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../player/parts';
import { answerInWords } from '../player/question/answer-in-words';
import { isComplete } from '../player/question/complete';
import { explained } from '../player/question/explained-question';
import type { MatrixGrid } from '../player/question/matrix-grid';
import type { OrderList } from '../player/question/order-list';
import { askedQuestion } from '../player/question/question';
import type { TextField } from '../player/question/text-field';
import { BLANK, isAnswered, sameAnswer, type Answer } from '../player/types/answer';
import type { Explanation } from '../player/types/attempt';
import type { ShownQuestion } from '../player/types/shown-question';
import { WORDS as words } from './sample-words';

const give = vi.fn<(answer: Answer) => void>();
let place: HTMLElement;

const STATEMENT: ShownQuestion = {
  kind: 'TRUE_FALSE', id: 'statement', points: 1, prompt: '<p>A recall brings the money back.</p>',
  reasons: [{ id: 'must', text: 'Banks <em>must</em> follow.' }, { id: 'asks', text: 'It only asks.' }],
};
const PAIRS: ShownQuestion = {
  kind: 'MATCHING', id: 'pairs', points: 1, prompt: '<p>Who holds what?</p>',
  left: [{ id: 'l1', text: 'Pictures' }, { id: 'l2', text: 'A <em>log</em>' }],
  right: [{ id: 'r1', text: 'The bank' }, { id: 'r2', text: 'The <code>provider</code>' }, { id: 'r3', text: 'Nobody' }],
};
const ORDER: ShownQuestion = {
  kind: 'ORDERING', id: 'order', points: 1, prompt: '<p>In what order?</p>',
  items: [{ id: 'i1', text: 'Seal' }, { id: 'i2', text: '<em>Photograph</em>' }, { id: 'i3', text: 'Log' }],
};
const TEXT: ShownQuestion = { kind: 'SHORT_TEXT', id: 'text', points: 1, prompt: '<p>What is it called?</p>', form: 'WORDS' };

beforeEach(() => {
  give.mockClear();
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => place.remove());

function ask(question: ShownQuestion, answer: Answer = BLANK, closed = false): void {
  render(askedQuestion(question, { answer, closed, words, give }), place);
}

function say(question: ShownQuestion, answer: Answer, explanation: Explanation): string[] {
  render(explained({ question, answer, score: 0, maxScore: 1, explanation, lesson: null }, words), place);
  return Array.from(place.querySelectorAll('.noted-option, .noted-answers, .question-hint'), (each) => each.textContent.replace(/\s+/g, ' ').trim());
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
function one<T extends Element>(selector: string): T {
  const element = place.querySelector<T>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

describe('a statement that is true or false', () => {
  test('is two groups of radio buttons, each with its legend', () => {
    ask(STATEMENT, { kind: 'JUDGED', value: false, reason: null });
    expect(Array.from(place.querySelectorAll('.question-part > legend'), (each) => each.textContent)).toEqual(['Is the statement true?', 'Why?']);
    expect(one<HTMLInputElement>('[data-truth="false"] input').checked).toBe(true);
    expect(new Set(Array.from(place.querySelectorAll<HTMLInputElement>('input[type=radio]'), ({ name }) => name)).size).toBe(2);
  });

  test('keeps the judgement when the reason is picked, and the reason when the judgement is', () => {
    ask(STATEMENT, { kind: 'JUDGED', value: false, reason: null });
    one<HTMLInputElement>('[data-option="asks"] input').click();
    expect(give).toHaveBeenLastCalledWith({ kind: 'JUDGED', value: false, reason: 'asks' });
    ask(STATEMENT, { kind: 'JUDGED', value: null, reason: 'asks' });
    one<HTMLInputElement>('[data-truth="true"] input').click();
    expect(give).toHaveBeenLastCalledWith({ kind: 'JUDGED', value: true, reason: 'asks' });
  });

  test('counts its digits on from the first group to the second', () => {
    ask(STATEMENT);
    expect(Array.from(place.querySelectorAll('.option-digit'), (each) => each.textContent)).toEqual(['1', '2', '3', '4']);
    one<HTMLInputElement>('[data-truth="true"] input').dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
    expect(give).toHaveBeenCalledWith({ kind: 'JUDGED', value: null, reason: 'asks' });
  });

  test('is said and explained with both halves', () => {
    const answer: Answer = { kind: 'JUDGED', value: true, reason: 'must' };
    expect(answerInWords(STATEMENT, answer, words)).toBe('True: Banks must follow.');
    expect(answerInWords(STATEMENT, { kind: 'JUDGED', value: true, reason: null }, words)).toBe('True: no reason chosen');
    const reasons = [{ id: 'must', correct: false, chosen: true, why: 'No.' }, { id: 'asks', correct: true, chosen: false, why: 'Yes.' }];
    expect(say(STATEMENT, answer, { kind: 'JUDGEMENT', value: false, reasons })).toEqual([
      'Your answer True Right answer False', 'Your pick Not right Banks must follow. No.', 'Right It only asks. Yes.',
    ]);
  });
});

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
      'Right Pictures Goes with: The bank Its own.', 'Not right A log Your choice: Nobody Goes with: The provider For days.',
    ]);
  });
});

describe('items to be put into order', () => {
  async function shown(): Promise<string[]> {
    await one<OrderList>('caseroom-order-list').updateComplete;
    return Array.from(place.querySelectorAll('.order-text'), (each) => each.textContent.trim());
  }

  function mover(item: string, way: 'up' | 'down'): HTMLButtonElement {
    return one<HTMLButtonElement>(`[data-item="${item}"] [data-test="move-${way}"]`);
  }

  test('are no answer until one is moved', async () => {
    ask(ORDER);
    expect(await shown()).toEqual(['Seal', 'Photograph', 'Log']);
    expect(one('[data-test="order-state"]').textContent).toContain('no answer yet');
    expect(mover('i2', 'up').getAttribute('aria-label')).toBe('Move up: Photograph');
  });

  test('move by their buttons; the focus stays and the place is said', async () => {
    ask(ORDER);
    await shown();
    mover('i2', 'up').click();
    expect(give).toHaveBeenCalledWith({ kind: 'ORDERED', items: ['i2', 'i1', 'i3'] });
    expect(await shown()).toEqual(['Photograph', 'Seal', 'Log']);
    await vi.waitFor(() => expect(document.activeElement).toBe(mover('i2', 'up')));
    expect(one('[data-test="order-announcement"]').textContent).toBe('Photograph: now at place 1 of 3');
    expect(mover('i2', 'up').getAttribute('aria-disabled')).toBe('true');
  });

  test('move by the arrow keys, too, and stop at the ends', async () => {
    ask(ORDER);
    await shown();
    const press = (key: string) => mover('i1', 'down').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowUp');
    expect(give).not.toHaveBeenCalled();
    press('ArrowDown');
    await shown();
    press('ArrowDown');
    await shown();
    press('ArrowDown');
    expect(give).toHaveBeenCalledTimes(2);
    expect(await shown()).toEqual(['Photograph', 'Log', 'Seal']);
  });

  test('take the order that is given from outside, and their own back', async () => {
    ask(ORDER, { kind: 'ORDERED', items: ['i3', 'i2', 'i1'] });
    expect(await shown()).toEqual(['Log', 'Photograph', 'Seal']);
    ask(ORDER);
    expect(await shown()).toEqual(['Seal', 'Photograph', 'Log']);
  });

  test('cannot be moved once closed', async () => {
    ask(ORDER, BLANK, true);
    await shown();
    expect(mover('i1', 'down').disabled).toBe(true);
  });

  test('are said and explained in their right order', () => {
    const answer: Answer = { kind: 'ORDERED', items: ['i1', 'i2', 'i3'] };
    expect(answerInWords(ORDER, answer, words)).toBe('1. Seal, 2. Photograph, and 3. Log');
    const items = [{ id: 'i2', given: 2, why: '<p>First.</p>' }, { id: 'i1', given: 1, why: '' }, { id: 'i3', given: 3, why: '' }];
    expect(say(ORDER, answer, { kind: 'ORDER', items, inOrder: 2, pairs: 3, free: 1, why: '<p>Before a hand moves it.</p>' })).toEqual([
      'Taken two by two, 2 of 3 pairs were in the right order. All of them are full marks; 1 or fewer score nothing.',
      '1 Not right Photograph You put it at place 2. First.', '2 Not right Seal You put it at place 1.', '3 Right Log',
    ]);
    expect(place.textContent).toContain('Before a hand moves it.');
  });
});

describe('a question for a few words', () => {
  async function type(text: string): Promise<HTMLInputElement> {
    const field = one<TextField>('caseroom-text-field');
    await field.updateComplete;
    const input = one<HTMLInputElement>('[data-test="text-field"]');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await field.updateComplete;
    return input;
  }

  test('has a labelled field with a limit', async () => {
    ask(TEXT);
    const input = await type('');
    expect([input.type, input.maxLength]).toEqual(['text', 200]);
    expect(one<HTMLLabelElement>('.text-answer label').htmlFor).toBe(input.id);
  });

  test.each([
    ['WORDS', 'One word or a few.'],
    ['AS_WRITTEN', 'In full, letter by letter: capitals count.'],
    ['ANY_CASE', 'In full. Capitals and blanks make no difference.'],
    ['TIME', 'In UTC and to the second, such as 2026-03-05T14:07:09Z.'],
  ] as const)('says how %s is written', async (form, hint) => {
    ask({ ...TEXT, form });
    await type('');
    expect(one('.text-answer .question-hint').textContent).toContain(hint);
  });

  test('gives what was typed, without what no text holds', async () => {
    ask(TEXT);
    await type('  hash\tvalue ');
    expect(give).toHaveBeenLastCalledWith({ kind: 'TEXT', value: 'hash value' });
    await type('   ');
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('says how long a long text is', async () => {
    ask(TEXT);
    await type('x'.repeat(160));
    expect(one('.text-answer .question-hint').textContent.trim()).toBe('160 of 200 characters');
  });

  test('counts after a pause, too', async () => {
    vi.useFakeTimers();
    ask(TEXT);
    const field = one<TextField>('caseroom-text-field');
    await field.updateComplete;
    const input = one<HTMLInputElement>('[data-test="text-field"]');
    input.value = 'recall';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(give).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(give).toHaveBeenCalledWith({ kind: 'TEXT', value: 'recall' });
  });

  test('is said as it was typed, and explained with all that is accepted; nothing of it is read as HTML', () => {
    const answer: Answer = { kind: 'TEXT', value: '<img src=x onerror=alert(1)>' };
    expect(answerInWords(TEXT, answer, words)).toBe('<img src=x onerror=alert(1)>');
    expect(say(TEXT, answer, { kind: 'TEXTS', accepted: ['hash value', '<b>digest</b>'], why: '<p>One way.</p>' })).toEqual([
      'Your answer <img src=x onerror=alert(1)> Right answer hash value and <b>digest</b>',
    ]);
    expect(place.querySelector('img, b')).toBeNull();
    expect(place.textContent).toContain('One way.');
  });
});

describe('an answer', () => {
  test('is complete once every part is answered', () => {
    expect(isComplete(STATEMENT, { kind: 'JUDGED', value: true, reason: null })).toBe(false);
    expect(isComplete(STATEMENT, { kind: 'JUDGED', value: true, reason: 'must' })).toBe(true);
    expect(isComplete(PAIRS, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }] })).toBe(false);
    expect(isComplete(PAIRS, { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }, { left: 'l2', right: 'r1' }] })).toBe(true);
    expect(isComplete(TEXT, BLANK)).toBe(false);
  });
});

describe('two answers', () => {
  const answers: Answer[] = [
    BLANK,
    { kind: 'JUDGED', value: true, reason: null },
    { kind: 'JUDGED', value: null, reason: 'a' },
    { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }, { left: 'l2', right: 'r1' }] },
    { kind: 'MATCHED', pairs: [{ left: 'l1', right: 'r1' }] },
    { kind: 'ORDERED', items: ['i1', 'i2'] },
    { kind: 'ORDERED', items: ['i2', 'i1'] },
    { kind: 'TEXT', value: 'a' },
    { kind: 'TEXT', value: 'b' },
  ];

  test('are the same only where they say the same', () => {
    for (const [index, answer] of answers.entries()) {
      for (const [other, another] of answers.entries()) expect(sameAnswer(answer, another)).toBe(index === other);
    }
  });

  test('are answers unless they say nothing', () => {
    expect(answers.filter((each) => !isAnswered(each))).toEqual([BLANK]);
    expect(isAnswered({ kind: 'MATCHED', pairs: [] })).toBe(false);
    expect(isAnswered({ kind: 'JUDGED', value: null, reason: null })).toBe(false);
  });
});

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
      .toEqual(['Not right Phone the bank Your choice: First week Belongs into: First hour Minutes.']);
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

describe('places on a picture', () => {
  const PLACES: ShownQuestion = {
    kind: 'HOTSPOT', id: 'places', points: 1, prompt: '<p>Which?</p>', single: false,
    picture: { source: 'media/abc', width: 200, height: 100, alt: 'A desk', description: '<p>A desk with a lamp.</p>' },
    regions: [
      { id: 'lamp', text: 'The <em>lamp</em>', outline: 'RECTANGLE', at: [10, 20, 30, 40] },
      { id: 'cup', text: 'The cup', outline: 'ELLIPSE', at: [60, 50, 10, 20] },
      { id: 'card', text: 'The card', outline: 'POLYGON', at: [80, 10, 90, 10, 90, 40] },
    ],
  };
  const look = (question: ShownQuestion, answer: Answer = BLANK, closed = false): void => {
    render(askedQuestion(question, { answer, closed, words, give, mediaBase: new URL('http://localhost/api/learn/run-1/') }), place);
  };

  test('show the picture from the run, with its words, and a numbered mark on each place', () => {
    look(PLACES);
    expect(one<HTMLImageElement>('.hotspot-picture img').getAttribute('src')).toBe('http://localhost/api/learn/run-1/media/abc');
    expect(one<HTMLImageElement>('.hotspot-picture img').alt).toBe('A desk');
    expect(one('.hotspot-description').textContent).toContain('A desk with a lamp.');
    expect(Array.from(place.querySelectorAll('[data-test="hotspot-mark"]'), (each) => each.getAttribute('aria-label'))).toEqual(['1. The lamp', '2. The cup', '3. The card']);
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((each) => one('rect').getAttribute(each));
    expect([x, y, width, height]).toEqual(['20', '20', '60', '40']);
    expect(one('polygon').getAttribute('points')).toBe('160 10 180 10 180 40');
  });

  test('are marked on the picture or in the list, which say the same', () => {
    look(PLACES, { kind: 'CHOSEN', options: ['cup'] });
    expect(one('[data-region="cup"]').getAttribute('aria-pressed')).toBe('true');
    expect(one<HTMLInputElement>('[data-option="cup"] input').checked).toBe(true);
    one('[data-region="lamp"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(give).toHaveBeenLastCalledWith({ kind: 'CHOSEN', options: ['lamp', 'cup'] });
    one<HTMLInputElement>('[data-option="card"] input').click();
    expect(give).toHaveBeenLastCalledWith({ kind: 'CHOSEN', options: ['cup', 'card'] });
    one('[data-region="cup"]').dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('are one at a time where one is right', () => {
    look({ ...PLACES, single: true }, { kind: 'CHOSEN', options: ['cup'] });
    expect(one<HTMLInputElement>('[data-option="cup"] input').type).toBe('radio');
    one('[data-region="lamp"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(give).toHaveBeenLastCalledWith({ kind: 'CHOSEN', options: ['lamp'] });
  });

  test('cannot be marked once it is over', () => {
    look(PLACES, BLANK, true);
    one('[data-region="lamp"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(give).not.toHaveBeenCalled();
  });

  test('are explained on the picture and one by one', () => {
    const said = say(PLACES, { kind: 'CHOSEN', options: ['cup'] }, { kind: 'OPTIONS', options: [
      { id: 'lamp', correct: true, chosen: false, why: '<p>It is hot.</p>' }, { id: 'cup', correct: false, chosen: true, why: '<p>Cold.</p>' }, { id: 'card', correct: false, chosen: false, why: '<p>Paper.</p>' },
    ] });
    expect(said).toEqual(['Right The lamp It is hot.', 'Your pick Not right The cup Cold.', 'The card Paper.']);
    expect(one('[data-region="lamp"]').getAttribute('class')).toContain('hotspot-right');
    expect(one('[data-region="cup"]').getAttribute('class')).toContain('hotspot-wrong');
    expect(place.querySelectorAll('[role="button"]')).toHaveLength(0);
  });
});
