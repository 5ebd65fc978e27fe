import { render } from 'lit';
import { describe, expect, test } from 'vitest';
import { savingOf } from '../player/outbox/saving';
import { stateLine } from '../player/quiz/state-line';
import { WORDS as words } from './sample-words';

function line(now: Parameters<typeof savingOf>[0]): { state: string | undefined; text: string; live: string | null } {
  const place = document.createElement('div');
  render(stateLine(savingOf(now), words), place);
  const shown = place.querySelector<HTMLElement>('[data-test="state-line"]');
  return { state: shown?.dataset['state'], text: shown?.textContent.trim() ?? '', live: shown?.getAttribute('role') ?? null };
}

describe('the state line', () => {
  const savedAt = new Date(new Date().setHours(12, 3, 0, 0)).toISOString();

  test('says when the last reply arrived', () => {
    expect(line({ waiting: 0, heldUp: false, kept: true, savedAt })).toEqual({ state: 'saved', text: 'saved 12:03', live: 'status' });
  });

  test('says that it is saving', () => {
    expect(line({ waiting: 1, heldUp: false, kept: true, savedAt })).toMatchObject({ state: 'saving', text: 'saving' });
  });

  test('says how many answers wait on this device', () => {
    expect(line({ waiting: 3, heldUp: true, kept: true, savedAt })).toMatchObject({ state: 'kept', text: 'kept on this device, 3 answers waiting' });
  });

  test('says that nothing is kept where the browser refuses', () => {
    expect(line({ waiting: 2, heldUp: true, kept: false, savedAt })).toMatchObject({ state: 'not-kept', text: 'not kept on this device, 2 answers waiting' });
    expect(line({ waiting: 0, heldUp: false, kept: false, savedAt: null })).toMatchObject({ state: 'not-kept', text: 'not kept on this device' });
  });
});
