import { describe, expect, test } from 'vitest';
import { quizForm } from '../writing/sheet-forms';
import type { Value } from '../writing/writing-api';
import { CHOICES, SampleForm } from './sample-form';

const BANKS = { ...CHOICES, banks: [{ id: 'basics', name: 'basics' }] };
const form = (draw: Value): SampleForm =>
  new SampleForm({ title: 'Check', minutes: '5', attempts: '3', draw: [draw] }, (board, values) => quizForm(board, values, BANKS));
const select = (board: SampleForm, path: string): HTMLSelectElement => board.nth<HTMLSelectElement>(`select[data-path="${path}"]`);
const chosen = (field: HTMLSelectElement, value: string): void => {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const check = (board: SampleForm, words: string): HTMLInputElement => {
  const label = board.all('.w-checks label').find(({ textContent }) => textContent?.trim() === words);
  const box = label?.querySelector('input');
  if (!box) throw new Error(`There is nothing called ${words}.`);
  return box;
};

describe('the blueprint of a quiz', () => {
  test('draws from one bank, and from all banks instead', () => {
    const board = form({ bank: 'basics', count: '3' });
    chosen(select(board, 'draw[0].bank'), 'all');
    expect(board.last).toEqual([{ path: 'draw[0].banks', value: 'all' }, { path: 'draw[0].bank', remove: true }]);
  });

  test('draws from one bank again instead of all', () => {
    const board = form({ banks: 'all', count: '3' });
    expect(select(board, 'draw[0].bank').value).toBe('all');
    chosen(select(board, 'draw[0].bank'), 'basics');
    expect(board.last).toEqual([{ path: 'draw[0].bank', value: 'basics' }, { path: 'draw[0].banks', remove: true }]);
  });

  test('shows several banks as they are written', () => {
    expect(form({ banks: ['basics', 'more'], count: '3' }).all('.w-tags .cr-tag').map(({ textContent }) => textContent?.replace('×', '').trim())).toEqual(['basics', 'more']);
  });

  test('asks for difficulties as numbers, and for none by leaving the key out', () => {
    const board = form({ bank: 'basics', count: '3', difficulty: ['2'] });
    const hard = check(board, 'hard');
    hard.checked = true;
    hard.dispatchEvent(new Event('change', { bubbles: true }));
    expect(board.last).toEqual([{ path: 'draw[0].difficulty', value: [2, 3] }]);
  });

  test('leaves a condition out when its last word goes', () => {
    const board = form({ bank: 'basics', count: '3', articles: ['UNCC-13'] });
    board.nth<HTMLButtonElement>('[aria-label="Remove UNCC-13"]').click();
    expect(board.last).toEqual([{ path: 'draw[0].articles', remove: true }]);
  });

  test('opens the conditions where there are some', () => {
    expect(form({ bank: 'basics', count: '3' }).nth<HTMLDetailsElement>('.w-item .w-more').open).toBe(false);
    expect(form({ bank: 'basics', count: '3', tags: ['plain'] }).nth<HTMLDetailsElement>('.w-item .w-more').open).toBe(true);
  });

  test('allows pauses where there is a time limit, and says how often and how long', () => {
    const allowed = (values: Record<string, Value>): SampleForm => new SampleForm({ title: 'Check', minutes: '5', attempts: '3', draw: [], ...values }, (board, given) => quizForm(board, given, BANKS));
    expect(allowed({}).nth<HTMLInputElement>('[data-test="pause-allowed"]').disabled).toBe(true);
    const limited = allowed({ 'time-limit': '30' });
    limited.nth<HTMLInputElement>('[data-test="pause-allowed"]').click();
    expect(limited.last).toEqual([{ path: 'pause', value: { times: 1, 'at-most': '15m' } }]);

    const paused = allowed({ 'time-limit': '30', pause: { times: '2', 'at-most': '15m' } });
    expect(paused.nth<HTMLInputElement>('[data-path="pause.times"]').value).toBe('2');
    paused.nth<HTMLInputElement>('[data-test="pause-allowed"]').click();
    expect(paused.last).toEqual([{ path: 'pause', remove: true }]);
  });

  test('tells of answers during an attempt, but never the score', () => {
    const plain = new SampleForm({ title: 'Check', minutes: '5', attempts: '3', draw: [] }, (board, values) => quizForm(board, values, BANKS));
    const moments = (part: string): string[] => [...select(plain, `review.${part}`).options].map(({ value }) => value);
    expect(moments('explanations')).toContain('during');
    expect(moments('score')).not.toContain('during');
  });

  test('says of a part of the review when it is shown, and lets it follow the rest again', () => {
    const plain = form({ bank: 'basics', count: '3' });
    chosen(select(plain, 'review.right-answers'), 'after-closing');
    expect(plain.last).toEqual([{ path: 'review', value: { 'right-answers': 'after-closing' } }]);

    const said = new SampleForm({ title: 'Check', minutes: '5', attempts: '3', review: { score: 'never', explanations: 'never' }, draw: [] }, (board, values) => quizForm(board, values, BANKS));
    expect(select(said, 'review.score').querySelector<HTMLOptionElement>('option[selected]')?.value).toBe('never');
    chosen(select(said, 'review.explanations'), '');
    expect(said.last).toEqual([{ path: 'review.explanations', remove: true }]);
    chosen(select(said, 'review.score'), 'after-pass');
    expect(said.last).toEqual([{ path: 'review.score', value: 'after-pass' }]);
  });

  test('asks one half of the questions, or all again', () => {
    const board = form({ bank: 'basics', count: '3' });
    chosen(select(board, 'half'), 'second');
    expect(board.last).toEqual([{ path: 'half', value: 'second' }]);
  });
});
