import { expect, test, vi } from 'vitest';
import { html } from 'lit';
import { numberField, textField } from '../writing/fields';
import { text } from '../writing/values';
import { SampleForm } from './sample-form';

const board = (): SampleForm =>
  new SampleForm({ title: 'One', minutes: '5', id: 'one' }, (form, values) => html`
    ${textField(form, { label: 'Title', path: 'title', value: text(values, 'title') })}
    ${textField(form, { label: 'Id', path: 'id', value: text(values, 'id'), inOne: true })}
    ${numberField(form, { label: 'Minutes', path: 'minutes', value: text(values, 'minutes'), least: 0, most: 10, step: 'any' })}`);

function keys(form: SampleForm, path: string, words: string): void {
  const field = form.field(path);
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('what is typed is sent while somebody types on, and stays as it was typed', () => {
  const form = board();
  keys(form, 'title', 'One and ');
  keys(form, 'minutes', '0.50');
  expect(form.sent).toEqual([[{ path: 'title', value: 'One and' }], [{ path: 'minutes', value: 0.5 }]]);
  expect([form.field('title').value, form.field('minutes').value]).toEqual(['One and ', '0.50']);
});

test('what is empty or wrong halfway is not sent, nor what others refer to', () => {
  const form = board();
  keys(form, 'title', '');
  keys(form, 'minutes', '11');
  keys(form, 'id', 'tw');
  expect(form.sent).toEqual([]);
});

test('a field that somebody types in keeps it where the value becomes another, and takes it where nobody does', () => {
  const form = board();
  form.field('title').focus();
  form.field('title').value = '';
  form.values = { title: 'Theirs', minutes: '7', id: 'one' };
  form.show();
  expect([form.field('title').value, form.field('minutes').value]).toEqual(['', '7']);
});

test('what is refused while somebody types stays, and the field says why', async () => {
  const form = board();
  form.refuses = true;
  keys(form, 'title', 'Bad');
  await vi.waitFor(() => expect(form.complaint('title')).toBe('It was refused.'));
  expect(form.field('title').value).toBe('Bad');
});
