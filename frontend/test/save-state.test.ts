import { render } from 'lit';
import { expect, test } from 'vitest';
import { complain, COMPLAINED } from '../writing/holding';
import { saveState } from '../writing/save-state';
import type { Saver } from '../writing/saver';
import { WORDS } from './sample-form';

function line(kind: 'saved' | 'saving', wrong: boolean): string {
  const page = document.createElement('div');
  const saver = { state: { kind }, file: { savedAt: '2026-03-01T08:00:00Z' } } as unknown as Saver;
  render(saveState(saver, WORDS, wrong), page);
  return `${page.querySelector<HTMLElement>('[data-test="save-state"]')?.dataset['state'] ?? ''}: ${page.textContent?.trim() ?? ''}`;
}

test('nothing is called saved while a field shows what can not be written', () => {
  expect(line('saved', false)).toMatch(/^saved: saved /);
  expect(line('saved', true)).toBe('refused: not saved: a field shows what is wrong with it');
  expect(line('saving', true)).toMatch(/^saving/);
});

test('a field says when it begins to be wrong and when it is right again, and no more often', () => {
  const field = document.createElement('input');
  const heard: string[] = [];
  field.addEventListener(COMPLAINED, () => heard.push(field.getAttribute('aria-invalid') ?? ''));
  for (const message of ['', 'Wrong.', 'Still wrong.', '', '']) complain(field, message);
  expect(heard).toEqual(['true', 'false']);
});
