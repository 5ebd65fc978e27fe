import { expect, test } from 'vitest';
import { courseForm } from '../writing/sheet-forms';
import { CHOICES, SampleForm } from './sample-form';

const sheet = (isNamed: boolean): SampleForm => new SampleForm({ title: 'Mine', id: 'mine' }, (form, values) => courseForm(form, values, { ...CHOICES, isNamed }));

test('the id of a course that is published stays; until then it is changed in the form', () => {
  const published = sheet(true);
  expect(published.all('[data-path="id"]')).toEqual([]);
  expect(published.nth('code').textContent).toBe('mine');

  const begun = sheet(false);
  begun.types('id', 'other');
  expect(begun.last).toEqual([{ path: 'id', value: 'other' }]);
});
