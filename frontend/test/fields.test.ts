import { expect, test, vi } from 'vitest';
import { html } from 'lit';
import { numberField, tagsField, textField } from '../writing/fields';
import { text, texts } from '../writing/values';
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

function leaves(form: SampleForm, path: string, words: string): void {
  keys(form, path, words);
  form.field(path).dispatchEvent(new Event('change', { bubbles: true }));
  form.field(path).blur();
}

test('what is typed is sent while somebody types on, and stays as it was typed', () => {
  const form = board();
  keys(form, 'title', 'One and ');
  expect(form.sent).toEqual([[{ path: 'title', value: 'One and' }]]);
  expect(form.field('title').value).toBe('One and ');
});

test('a number is sent when it is typed to its end, so that the beginning of a wrong one is not', () => {
  const form = board();
  for (const typed of ['1', '15']) keys(form, 'minutes', typed);
  leaves(form, 'minutes', '15');
  expect([form.sent, form.complaint('minutes'), form.field('minutes').value]).toEqual([[], 'Write a number from 0 to 10.', '15']);
  leaves(form, 'minutes', '0.50');
  expect([form.sent, form.complaint('minutes')]).toEqual([[[{ path: 'minutes', value: 0.5 }]], '']);
});

test('a text that is emptied leaves what stood there before, and no rest of it', async () => {
  const form = board();
  for (const typed of ['On', 'O', '']) keys(form, 'title', typed);
  leaves(form, 'title', '');
  await vi.waitFor(() => expect(form.values['title']).toBe('One'));
  await vi.waitFor(() => expect([form.field('title').value, form.complaint('title')]).toEqual(['', 'Write something here.']));
});

test('what is empty or wrong halfway is not sent, nor what others refer to', () => {
  const form = board();
  keys(form, 'title', '');
  keys(form, 'minutes', '11');
  keys(form, 'id', 'tw');
  expect(form.sent).toEqual([]);
});

test('a tag that is removed hands on to the next one, and the last of a list that must be there leaves an empty one', async () => {
  const form = new SampleForm({ tags: ['one', 'two'] }, (each, values) => tagsField(each, { label: 'Tags', path: 'tags', values: texts(values, 'tags') }));
  form.nth('.w-tags button').click();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove two'));
  form.nth('.w-tags button').click();
  await vi.waitFor(() => expect(document.activeElement).toBe(form.nth('.w-tags input')));
  expect(form.last).toEqual([{ path: 'tags', value: [] }]);
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
