import { describe, expect, test, vi } from 'vitest';
import { answerInWords } from '../player/question/answer-in-words';
import type { TextField } from '../player/question/text-field';
import { BLANK, type Answer } from '../player/types/answer';
import { ask, give, one, place, say } from './asked-question';
import { TEXT } from './sample-questions';
import { WORDS as words } from './sample-words';

describe('a question for a few words', () => {
  async function type(text: string): Promise<HTMLInputElement> {
    const field = one<TextField>('caseroom-text-field');
    await field.updateComplete;
    const input = one<HTMLInputElement>('[data-test="text-field"]');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await field.updateComplete;
    return input;
  }

  test('has a labelled field with a limit', async () => {
    ask(TEXT);
    const input = await type('');
    expect([input.type, input.maxLength]).toEqual(['text', 200]);
    expect(one<HTMLLabelElement>('.text-answer label').htmlFor).toBe(input.id);
  });

  test.each([
    ['WORDS', 'One word or a few.'],
    ['AS_WRITTEN', 'In full, letter by letter: capitals count.'],
    ['ANY_CASE', 'In full. Capitals and blanks make no difference.'],
    ['TIME', 'In UTC and to the second, such as 2026-03-05T14:07:09Z.'],
  ] as const)('says how %s is written', async (form, hint) => {
    ask({ ...TEXT, form });
    await type('');
    expect(one('.text-answer .question-hint').textContent).toContain(hint);
  });

  test('says how a time was read, and what is none', async () => {
    const says = (): string => one('.text-answer p').textContent.trim();
    ask({ ...TEXT, form: 'TIME' });
    const input = await type('2026-02-30 at noon');
    expect(give).not.toHaveBeenCalled();
    expect(says()).toMatch(/^This is not a time/);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await type('2026-03-05 14:07:09');
    expect(give).toHaveBeenLastCalledWith({ kind: 'TEXT', value: '2026-03-05 14:07:09' });
    expect(says()).toBe('Read as 2026-03-05 14:07:09 UTC');
    expect(input.getAttribute('aria-invalid')).toBe('false');
    await type('later');
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('gives what was typed, without what no text holds', async () => {
    ask(TEXT);
    await type('  hash\tvalue ');
    expect(give).toHaveBeenLastCalledWith({ kind: 'TEXT', value: 'hash value' });
    await type('   ');
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('says how long a long text is', async () => {
    ask(TEXT);
    await type('x'.repeat(160));
    expect(one('.text-answer .question-hint').textContent.trim()).toBe('160 of 200 characters');
  });

  test('counts after a pause, too', async () => {
    vi.useFakeTimers();
    ask(TEXT);
    const field = one<TextField>('caseroom-text-field');
    await field.updateComplete;
    const input = one<HTMLInputElement>('[data-test="text-field"]');
    input.value = 'recall';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(give).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(give).toHaveBeenCalledWith({ kind: 'TEXT', value: 'recall' });
  });

  test('is said as it was typed, and explained with all of which one is enough; nothing of it is read as HTML', () => {
    const answer: Answer = { kind: 'TEXT', value: '<img src=x onerror=alert(1)>' };
    expect(answerInWords(TEXT, answer, words)).toBe('<img src=x onerror=alert(1)>');
    expect(say(TEXT, answer, { kind: 'TEXTS', accepted: ['hash value', '<b>digest</b>'], why: '<p>One way.</p>' })).toEqual([
      'Your answer <img src=x onerror=alert(1)> Right answer hash value or <b>digest</b>',
    ]);
    expect(place.querySelector('img, b')).toBeNull();
    expect(place.textContent).toContain('One way.');
  });
});
