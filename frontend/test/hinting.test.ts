import { render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import type { AttemptHost } from '../player/quiz/attempt-host';
import { Hinting } from '../player/quiz/hinting';
import { NoLineError } from '../player/server/problem';
import { CALL } from './sample-attempt';
import { WORDS as words } from './sample-words';

afterEach(() => document.body.replaceChildren());

test('a hint that could not be had is said where it was asked for, and may be asked for again', async () => {
  const shown = { caseFile: { tasks: [{ question: CALL, hints: 2, evidence: '' }] }, hints: {} as Record<string, string[]> };
  const takeHint = vi.fn<(task: string) => Promise<void>>().mockRejectedValueOnce(new NoLineError());
  takeHint.mockImplementation(async (task) => {
    shown.hints = { [task]: ['Look at the sender.'] };
    page.requestUpdate();
  });
  const place = document.body.appendChild(document.createElement('div'));
  const page = { outbox: { kept: { shown }, steps: { takeHint } }, words, isClosed: false, requestUpdate: () => render(hinting.to(0), place) } as unknown as AttemptHost;
  const hinting = new Hinting(page);
  page.requestUpdate();
  const button = (): HTMLElement | null => place.querySelector('[data-test="take-hint"]');

  button()?.click();
  await vi.waitFor(() => expect(place.querySelector('[role="alert"]')).not.toBeNull());
  button()?.click();
  await vi.waitFor(() => expect(place.querySelector('[data-test="hints"]')?.textContent).toBe('Look at the sender.'));
  expect(place.querySelector('[role="alert"]')).toBeNull();
  expect(takeHint.mock.calls).toEqual([['call'], ['call']]);
});

test('there is no hint to a task that is not there', () => {
  const page = { outbox: { kept: { shown: {} } }, words, isClosed: false, requestUpdate: () => undefined } as unknown as AttemptHost;
  const place = document.createElement('div');
  render(new Hinting(page).to(3), place);
  expect(place.textContent).toBe('');
});
