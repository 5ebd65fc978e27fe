import { describe, expect, test } from 'vitest';
import { assignmentForm } from '../writing/assignment-form';
import type { Value } from '../writing/writing-api';
import { CHOICES, SampleForm } from './sample-form';

const TASK = {
  id: 'memo-task', kind: 'essay', difficulty: '2', tags: ['written'], objective: 'first-steps', lesson: 'first-hour', prompt: 'Write the memo.', 'max-words': '400',
  rubric: [{ id: 'facts', title: 'The facts', levels: [{ points: '0', text: 'None.' }, { points: '2', text: 'All.' }] }],
};
const form = (values: Record<string, Value> = {}): SampleForm =>
  new SampleForm({ id: 'memo', title: 'A memo', minutes: '60', brief: 'What it is for.', attempts: '2', 'pass-mark': '60', feedback: 'after-submit', tasks: [TASK], ...values }, (board, given) =>
    assignmentForm(board, given, CHOICES));

function changed(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the form of an assignment', () => {
  test('changes what is said of it, and of a task', () => {
    const board = form();
    changed(board.nth<HTMLInputElement>('[data-path="minutes"]'), '90');
    expect(board.last).toEqual([{ path: 'minutes', value: 90 }]);
    changed(board.nth<HTMLTextAreaElement>('[data-path="tasks[0].prompt"]'), 'Write it again.');
    expect(board.last).toEqual([{ path: 'tasks[0].prompt', value: 'Write it again.' }]);
    changed(board.nth<HTMLInputElement>('[data-path="tasks[0].rubric[0].levels[1].points"]'), '4');
    expect(board.last).toEqual([{ path: 'tasks[0].rubric[0].levels[1].points', value: 4 }]);
  });

  test('adds a task with a rubric of its own, up to twenty', () => {
    const board = form();
    board.nth<HTMLButtonElement>('[data-test="add-task"]').click();
    expect(board.last).toMatchObject([{ path: 'tasks', add: { id: 'memo-task-1', kind: 'essay', objective: 'first-steps', lesson: 'first-hour' } }]);
    expect(board.all('.w-question')).toHaveLength(2);

    const full = form({ tasks: Array.from({ length: 20 }, (_, index) => ({ ...TASK, id: `memo-${index}` })) });
    expect(full.all('[data-test="add-task"]')).toHaveLength(0);
  });

  test('says where the files are asked for that no kind of file is chosen', () => {
    const upload = (types: string[]): SampleForm => form({ tasks: [{ ...TASK, kind: 'upload', types, largest: '2' }] });
    const said = (board: SampleForm): string | undefined => board.all('.w-checks').find((each) => each.textContent.includes('Kinds of files'))?.querySelector('.w-wrong')?.textContent;
    expect(said(upload([]))).toBe('Choose at least one.');
    expect(said(upload(['pdf']))).toBe('');
  });

  test('tells nothing before the end: people mark it', () => {
    expect([...form().nth<HTMLSelectElement>('select[data-path="review.explanations"]').options].map(({ value }) => value)).not.toContain('during');
  });
});
