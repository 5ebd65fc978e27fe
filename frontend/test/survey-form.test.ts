import { afterEach, describe, expect, test, vi } from 'vitest';
import { surveyForm } from '../writing/survey-form';
import type { Value } from '../writing/writing-api';
import { SampleForm } from './sample-form';

const SCALE = { id: 'useful', kind: 'scale', text: 'I can use this.', low: 'not at all', high: 'fully' };
const CHOICE = { id: 'missed', kind: 'choice', text: 'What did you miss?', options: [{ id: 'time', text: 'Time' }, { id: 'cases', text: 'Cases' }] };
const AT_WORK = { kind: 'on-the-job', after: '90d', 'open-for': '30d' };
const form = (values: Record<string, Value> = {}): SampleForm =>
  new SampleForm({ id: 'think', title: 'What you think', minutes: '3', intro: 'It helps.', thanks: 'Thank you.', questions: [SCALE, CHOICE], ...values }, surveyForm);

function chooses(board: SampleForm, path: string, value: string): void {
  const field = board.nth<HTMLSelectElement>(`select[data-path="${path}"]`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Adds a question of a kind to a list. */
function begins(board: SampleForm, list: string, kind: string): void {
  board.all('[data-add]').find(({ dataset }) => dataset['add'] === list && dataset['kind'] === kind.toUpperCase())?.click();
}

function answers(yes: boolean): void {
  vi.stubGlobal('confirm', () => yes);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the form of a survey', () => {
  test('asks at work only with the days after which it opens', () => {
    const board = form();
    expect(board.all('[data-path="after"]')).toHaveLength(0);

    chooses(board, 'kind', 'on-the-job');

    expect(board.last).toEqual([{ path: 'kind', value: 'on-the-job' }, { path: 'after', value: '90d' }]);
    board.types('after', '30d');
    expect(board.last).toEqual([{ path: 'after', value: '30d' }]);
    board.types('open-for', '14d');
    board.types('open-for', '');
    expect(board.last).toEqual([{ path: 'open-for', remove: true }]);
  });

  test('leaves nothing that belongs to work alone when it goes back into the course', () => {
    const board = form({ ...AT_WORK, supervisor: { intro: 'What do you see?', questions: [SCALE] } });

    chooses(board, 'kind', 'reaction');

    expect(Object.keys(board.values)).toEqual(['id', 'title', 'minutes', 'intro', 'thanks', 'questions']);
  });

  test('says what is kept', () => {
    const board = form();
    expect(board.nth<HTMLSelectElement>('select[data-path="anonymous"]').value).toBe('true');
    chooses(board, 'anonymous', 'false');
    expect(board.last).toEqual([{ path: 'anonymous', value: false }]);
  });

  test('changes what a question asks and what its ends mean', () => {
    const board = form();
    board.types('questions[0].text', 'I use this.');
    board.types('questions[0].high', 'every day');
    expect(board.values['questions']).toMatchObject([{ text: 'I use this.', high: 'every day' }, CHOICE]);
  });

  test.each([
    ['scale', { low: 'not at all', high: 'fully' }],
    ['choice', { options: [{ id: 'a', text: 'Another option a' }, { id: 'b', text: 'Another option b' }] }],
    ['remark', {}],
  ])('begins a question of the kind %s that differs from the others', (kind, parts) => {
    const board = form();
    begins(board, 'questions', kind);
    begins(board, 'questions', kind);
    expect(board.last).toEqual([{ path: 'questions', add: { id: 'question-2', kind, text: 'What is asked here? 4', ...parts } }]);
    expect(board.all('.w-question')).toHaveLength(4);
  });

  test('has at most thirty questions, and twelve options', () => {
    const many = <T>(count: number, each: (number: number) => T): T[] => Array.from({ length: count }, (_, index) => each(index));
    const full = form({ questions: many(30, (index) => ({ ...SCALE, id: `question-${index}` })) });
    expect(full.offers('questions')).toBe(false);

    const options = (count: number): Value => [{ ...CHOICE, options: many(count, (index) => ({ id: `option-${index}`, text: `${index}` })) }];
    expect(form({ questions: options(11) }).offers('questions[0].options')).toBe(true);
    expect(form({ questions: options(12) }).offers('questions[0].options')).toBe(false);
    expect(form({ questions: options(2) }).row('questions[0].options', 0, 'remove').disabled).toBe(true);
    expect(form({ questions: options(3) }).row('questions[0].options', 0, 'remove').disabled).toBe(false);
  });

  test('asks supervisors at first what participants rate themselves', () => {
    const board = form(AT_WORK);
    board.nth<HTMLInputElement>('[data-test="supervisor"]').click();

    expect(board.last).toEqual([{ path: 'supervisor', value: { intro: 'What do you see of it in the work?', questions: [SCALE] } }]);
    board.types('supervisor.questions[0].text', 'They use this.');
    expect(board.last).toEqual([{ path: 'supervisor.questions[0].text', value: 'They use this.' }]);
    begins(board, 'supervisor.questions', 'remark');
    expect(board.last).toEqual([{ path: 'supervisor.questions', add: { id: 'question-1', kind: 'remark', text: 'What is asked here? 2' } }]);
  });

  test('has something to ask supervisors where participants rate nothing', () => {
    const board = form({ ...AT_WORK, questions: [CHOICE] });
    board.nth<HTMLInputElement>('[data-test="supervisor"]').click();
    expect(board.last).toMatchObject([{ path: 'supervisor', value: { questions: [{ kind: 'remark' }] } }]);
  });

  test('asks before the questions to supervisors go', () => {
    const board = form({ ...AT_WORK, supervisor: { intro: 'What do you see?', questions: [SCALE] } });
    const box = board.nth<HTMLInputElement>('[data-test="supervisor"]');

    answers(false);
    box.click();
    expect(board.sent).toEqual([]);
    expect(box.checked).toBe(true);

    answers(true);
    box.click();
    expect(board.last).toEqual([{ path: 'supervisor', remove: true }]);
  });

  test('leaves a kind that it does not know to the whole file', () => {
    const board = form({ questions: [{ id: 'odd', kind: 'slider', text: 'How warm?' }] });
    expect(board.nth('.w-question').textContent).toContain('switch to the whole file');
  });
});
