import { describe, expect, test, vi } from 'vitest';
import { answerInWords } from '../player/question/answer-in-words';
import type { OrderList } from '../player/question/order-list';
import { BLANK, type Answer } from '../player/types/answer';
import type { ShownQuestion } from '../player/types/shown-question';
import { ask, give, one, place, say } from './asked-question';
import { WORDS as words } from './sample-words';

const ORDER: ShownQuestion = {
  kind: 'ORDERING', id: 'order', points: 1, prompt: '<p>In what order?</p>',
  items: [{ id: 'i1', text: 'Seal' }, { id: 'i2', text: '<em>Photograph</em>' }, { id: 'i3', text: 'Log' }],
};

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
