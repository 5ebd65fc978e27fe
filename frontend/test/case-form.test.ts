import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Values } from '../writing/applied';
import { caseForm, wantedOf } from '../writing/case-form';
import type { Choices } from '../writing/writing-api';
import { CHOICES, SampleForm } from './sample-form';

const CASES: Choices['cases'] = [
  { name: 'peel-chain', parameters: [{ name: 'hops', least: 2, most: 10, basic: 3, core: 6, advanced: 9 }, { name: 'noise', least: 5, most: 40, basic: 12, core: 20, advanced: 28 }] },
  { name: 'account-trace', parameters: [{ name: 'noise', least: 4, most: 24, basic: 8, core: 12, advanced: 16 }] },
];
const SHEET: Values = {
  id: 'follow', title: 'Follow it', minutes: '25', objectives: ['first-steps'], lesson: 'first-hour', kind: 'peel-chain', difficulty: 'core',
  brief: 'A case.', debrief: 'What counts.', 'pass-mark': '70', attempts: '3', feedback: 'after-pass',
};

const form = (more: Values = {}): SampleForm => new SampleForm({ ...SHEET, ...more }, (board, values) => caseForm(board, values, { ...CHOICES, cases: CASES }));

afterEach(() => vi.unstubAllGlobals());

describe('a hands-on case', () => {
  test('says what its kind is about, and between what each parameter lies', () => {
    const board = form();
    expect(board.nth('[data-test="case-about"]').textContent).toContain('until it lands at an exchange');
    const hops = board.field('parameters.hops');
    expect([hops.min, hops.max, hops.placeholder, hops.value]).toEqual(['2', '10', '6', '']);
    board.types('difficulty', 'advanced');
    expect(board.last).toEqual([{ path: 'difficulty', value: 'advanced' }]);
    expect(board.field('parameters.hops').placeholder).toBe('9');
  });

  test('gets the key of its parameters with the first, and loses it with the last', () => {
    const board = form();
    board.types('parameters.hops', '5');
    expect(board.last).toEqual([{ path: 'parameters', value: { hops: 5 } }]);
    board.types('parameters.noise', '7');
    expect(board.last).toEqual([{ path: 'parameters.noise', value: 7 }]);
    board.types('parameters.hops', '');
    expect(board.last).toEqual([{ path: 'parameters.hops', remove: true }]);
    board.types('parameters.noise', '');
    expect(board.last).toEqual([{ path: 'parameters', remove: true }]);
    expect(board.values['parameters']).toBeUndefined();
  });

  test('says at the field that a number is out of its bounds, and sends nothing', () => {
    const board = form();
    board.types('parameters.hops', '11');
    expect(board.sent).toEqual([]);
    expect(board.complaint('parameters.hops')).toBe('Write a number from 2 to 10.');
  });

  test('of another kind keeps no parameter of the first', () => {
    vi.stubGlobal('confirm', vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true));
    const board = form({ parameters: { noise: '30' } });
    board.types('kind', 'account-trace');
    expect(board.sent).toEqual([]);
    expect(board.field('kind').value).toBe('peel-chain');
    board.types('kind', 'account-trace');
    expect(board.last).toEqual([{ path: 'parameters', remove: true }, { path: 'kind', value: 'account-trace' }]);
    expect(wantedOf(board.values, CASES)).toEqual({ kind: 'account-trace', difficulty: 'core', parameters: {} });
  });

  test('of another kind is not asked about where no parameter was set', () => {
    const asked = vi.fn();
    vi.stubGlobal('confirm', asked);
    const board = form();
    board.types('kind', 'account-trace');
    expect(board.last).toEqual([{ path: 'kind', value: 'account-trace' }]);
    expect(asked).not.toHaveBeenCalled();
  });

  test('offers to remove a parameter that its kind does not have', () => {
    const board = form({ parameters: { hops: '4', deposits: '3' } });
    const [, remove] = [board.nth('.w-case .w-item-head .w-wrong'), board.nth('.w-case .w-item-head .w-icon')];
    expect(board.nth('.w-case .w-item-head .w-wrong').textContent).toContain('deposits');
    remove.click();
    expect(board.last).toEqual([{ path: 'parameters.deposits', remove: true }]);
  });

  test('shows what the checker says at the field of the value', () => {
    const board = form({ parameters: { hops: '11' } });
    board.findings = [{ line: 3, column: 9, path: 'parameters.hops', severity: 'ERROR', message: 'hops is 11.' }];
    board.show();
    expect(board.field('parameters.hops').parentElement?.querySelector('.w-found')?.textContent).toBe('Error hops is 11.');
    expect(board.all('.w-found')).toHaveLength(1);
  });

  test('has as many attempts as one likes, and its texts are changed by their lines', () => {
    const board = form();
    board.types('brief', 'A case *of your own*.');
    expect(board.last).toEqual([{ path: 'brief', value: 'A case *of your own*.' }]);
    const unlimited = board.nth<HTMLInputElement>('.w-check input');
    unlimited.checked = true;
    unlimited.dispatchEvent(new Event('change', { bubbles: true }));
    expect(board.last).toEqual([{ path: 'attempts', value: 'unlimited' }]);
  });
});

describe('which cases are wanted', () => {
  test('is known where kind, difficulty and parameters are sound', () => {
    expect(wantedOf({ ...SHEET, parameters: { hops: '4' } }, CASES)).toEqual({ kind: 'peel-chain', difficulty: 'core', parameters: { hops: 4 } });
  });

  test.each<[string, Values]>([
    ['another kind', { kind: 'lottery' }],
    ['another difficulty', { difficulty: 'unfair' }],
    ['a parameter of another kind', { parameters: { deposits: '3' } }],
    ['one out of its bounds', { parameters: { hops: '11' } }],
    ['one that is no number', { parameters: { hops: 'many' } }],
  ])('is not known with %s', (_, more) => {
    expect(wantedOf({ ...SHEET, ...more }, CASES)).toBeUndefined();
  });
});
