import { render } from 'lit';
import { describe, expect, test } from 'vitest';
import { answerInWords } from '../player/question/answer-in-words';
import { explained } from '../player/question/explained-question';
import type { NumberField } from '../player/question/number-field';
import { BLANK } from '../player/types/answer';
import { Words } from '../player/words/words';
import { ask, give, place } from './asked-question';
import { CALL, chosen, FIRST, SHARE } from './sample-attempt';
import { messagesOf, WORDS as words } from './sample-words';

const german = new Words({ locale: 'de', dir: 'ltr', messages: messagesOf('player') });

function option(id: string): HTMLInputElement {
  return place.querySelector(`[data-option="${id}"] input`) as HTMLInputElement;
}

async function type(text: string): Promise<HTMLInputElement> {
  const field = place.querySelector('caseroom-number-field') as NumberField;
  await field.updateComplete;
  const input = field.querySelector('input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await field.updateComplete;
  return input;
}

describe('a question with one right option', () => {
  test('is a group with its prompt as legend and radio buttons of one name', () => {
    ask(CALL, chosen('b'));
    expect(place.querySelector('fieldset > legend')?.textContent.trim()).toBe('What is this?');
    expect(new Set(Array.from(place.querySelectorAll('input[type=radio]'), (each) => each.getAttribute('name'))).size).toBe(1);
    expect([option('a').checked, option('b').checked]).toEqual([false, true]);
  });

  test('gives the option that is picked', () => {
    ask(CALL);
    option('c').click();
    expect(give).toHaveBeenCalledWith(chosen('c'));
  });

  test('is picked by its digit, too', () => {
    ask(CALL);
    option('a').dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
    expect(give).toHaveBeenCalledWith(chosen('b'));
  });

  test('is not picked by its digit where single keys are off', () => {
    localStorage.setItem('caseroom-single-keys', 'off');
    ask(CALL);
    option('a').dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
    localStorage.removeItem('caseroom-single-keys');
    expect(give).not.toHaveBeenCalled();
  });

  test('cannot be answered once closed', () => {
    ask(CALL, chosen('a'), true);
    expect(option('a').disabled).toBe(true);
    expect(place.querySelector('[data-test="take-back"]')).toBeNull();
  });

  test('lets an answer be taken back', () => {
    ask(CALL, chosen('a'));
    place.querySelector<HTMLButtonElement>('[data-test="take-back"]')?.click();
    expect(give).toHaveBeenCalledWith(BLANK);
  });

  test('keeps the room of that button before there is an answer, so that nothing below moves once there is', () => {
    ask(CALL);
    expect(place.querySelector('.take-back')?.childElementCount).toBe(0);
    ask(CALL, chosen('a'));
    expect(place.querySelector('.take-back > [data-test="take-back"]')).not.toBeNull();
  });
});

describe('a question with several right options', () => {
  test('gives all that are ticked, in the order shown', () => {
    ask(FIRST, chosen('c'));
    option('a').click();
    expect(give).toHaveBeenCalledWith(chosen('a', 'c'));
  });

  test('gives nothing where the last tick is taken away', () => {
    ask(FIRST, chosen('a'));
    option('a').click();
    expect(give).toHaveBeenCalledWith(BLANK);
  });
});

describe('a question for a number', () => {
  test('has a text field for decimals with its unit', async () => {
    ask(SHARE);
    const input = await type('');
    expect([input.type, input.inputMode || input.getAttribute('inputmode')]).toEqual(['text', 'decimal']);
    expect(place.querySelector('label')?.textContent).toBe('Your answer in %');
  });

  test('gives a decimal with a point, however it was typed', async () => {
    ask(SHARE, BLANK, false, german);
    await type('1.234,5');
    expect(give).toHaveBeenCalledWith({ kind: 'NUMBER', value: '1234.5' });
  });

  test('refuses what is no number and says what to write', async () => {
    ask(SHARE);
    const input = await type('9x5');
    expect(give).not.toHaveBeenCalled();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(place.querySelector('.number-complaint')?.textContent).toContain('not a number');
  });

  test('leaves a number alone that nobody edited, however many digits it has', async () => {
    ask(SHARE, { kind: 'NUMBER', value: '0.1234567890123456789012345' });
    const field = place.querySelector('caseroom-number-field') as NumberField;
    await field.updateComplete;
    field.querySelector('input')?.dispatchEvent(new Event('blur'));
    expect(give).not.toHaveBeenCalled();
  });

  test('shows a number that was given before in the reader’s notation', async () => {
    ask(SHARE, { kind: 'NUMBER', value: '1234.5' }, false, german);
    const field = place.querySelector('caseroom-number-field') as NumberField;
    await field.updateComplete;
    expect(field.querySelector('input')?.value).toBe('1.234,5');
  });
});

describe('an answer in words', () => {
  test('names options by their text and numbers with their unit', () => {
    expect(answerInWords(CALL, chosen('b'), words)).toBe('A recall');
    expect(answerInWords(FIRST, chosen('c', 'a'), words)).toBe('Logs and Pages');
    expect(answerInWords(SHARE, { kind: 'NUMBER', value: '95.5' }, german)).toBe('95,5\u00a0%');
    expect(answerInWords(CALL, BLANK, words)).toBe('No answer');
  });
});

describe('an explanation', () => {
  test('shows the pick, the right option and why for each', () => {
    const notes = [
      { id: 'a', correct: true, chosen: false, why: 'Because.' },
      { id: 'b', correct: false, chosen: true, why: 'No.' },
      { id: 'c', correct: false, chosen: false, why: 'Neither.' },
    ];
    render(explained({ question: CALL, answer: chosen('b'), score: 0, maxScore: 1, explanation: { kind: 'OPTIONS', options: notes }, lesson: null }, words), place);
    expect(Array.from(place.querySelectorAll('.noted-option'), (each) => each.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Right A scam Because.', 'Your pick Not right A recall No.', 'A swap Neither.',
    ]);
  });

  test('says once what is the same of several that are neither right nor chosen', () => {
    const lines = ['1', '2', '3', '4', '5'].map((line) => ({ id: line, text: `Line ${line}` }));
    const question = { kind: 'MULTIPLE_CHOICE', id: 'broken', points: 1, prompt: 'Which?', options: lines } as const;
    const note = (id: string, correct: boolean, why: string) => ({ id, correct, chosen: id === '5', why });
    const said = (...options: ReturnType<typeof note>[]): string[] => {
      render(explained({ question, answer: chosen('5'), explanation: { kind: 'OPTIONS', options } }, words), place);
      return Array.from(place.querySelectorAll('.noted-option'), (each) => each.textContent.replace(/\s+/g, ' ').trim());
    };

    expect(said(note('1', false, 'Nothing.'), note('2', true, 'No zone.'), note('3', false, 'Nothing.'), note('4', false, 'Nothing.'), note('5', false, 'Nothing.')))
      .toEqual(['Right Line 2 No zone.', 'Your pick Not right Line 5 Nothing.', 'Line 1, Line 3, and Line 4 Nothing.']);
    expect(said(note('1', false, 'Nothing.'), note('3', false, 'Nothing.'), note('4', false, ''))).toEqual(['Line 1 Nothing.', 'Line 3 Nothing.', 'Line 4']);
  });

  test('shows the number that was asked for, its tolerance and the way there', () => {
    const explanation = { kind: 'NUMBER', value: '95', tolerance: '0.5', unit: '%', why: '<p>4,560 of 4,800.</p>' } as const;
    render(explained({ question: SHARE, answer: { kind: 'NUMBER', value: '5' }, score: 0, maxScore: 1, explanation, lesson: null }, words), place);
    expect(place.textContent.replace(/\s+/g, ' ')).toContain('5 % Right answer 95 % ± 0.5 4,560 of 4,800.');
  });
});
