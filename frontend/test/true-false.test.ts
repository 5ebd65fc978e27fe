import { describe, expect, test } from 'vitest';
import { answerInWords } from '../player/question/answer-in-words';
import type { Answer } from '../player/types/answer';
import { ask, give, one, place, say } from './asked-question';
import { STATEMENT } from './sample-questions';
import { WORDS as words } from './sample-words';

describe('a statement that is true or false', () => {
  test('is two groups of radio buttons, each with its legend', () => {
    ask(STATEMENT, { kind: 'JUDGED', value: false, reason: null });
    expect(Array.from(place.querySelectorAll('.question-part > legend'), (each) => each.textContent)).toEqual(['Is the statement true?', 'Why?']);
    expect(one<HTMLInputElement>('[data-truth="false"] input').checked).toBe(true);
    expect(new Set(Array.from(place.querySelectorAll<HTMLInputElement>('input[type=radio]'), ({ name }) => name)).size).toBe(2);
  });

  test('keeps the judgement when the reason is picked, and the reason when the judgement is', () => {
    ask(STATEMENT, { kind: 'JUDGED', value: false, reason: null });
    one<HTMLInputElement>('[data-option="asks"] input').click();
    expect(give).toHaveBeenLastCalledWith({ kind: 'JUDGED', value: false, reason: 'asks' });
    ask(STATEMENT, { kind: 'JUDGED', value: null, reason: 'asks' });
    one<HTMLInputElement>('[data-truth="true"] input').click();
    expect(give).toHaveBeenLastCalledWith({ kind: 'JUDGED', value: true, reason: 'asks' });
  });

  test('counts its digits on from the first group to the second', () => {
    ask(STATEMENT);
    expect(Array.from(place.querySelectorAll('.option-digit'), (each) => each.textContent)).toEqual(['1', '2', '3', '4']);
    one<HTMLInputElement>('[data-truth="true"] input').dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
    expect(give).toHaveBeenCalledWith({ kind: 'JUDGED', value: null, reason: 'asks' });
  });

  test('is said and explained with both halves', () => {
    const answer: Answer = { kind: 'JUDGED', value: true, reason: 'must' };
    expect(answerInWords(STATEMENT, answer, words)).toBe('True: Banks must follow.');
    expect(answerInWords(STATEMENT, { kind: 'JUDGED', value: true, reason: null }, words)).toBe('True: no reason chosen');
    const reasons = [{ id: 'must', correct: false, chosen: true, why: 'No.' }, { id: 'asks', correct: true, chosen: false, why: 'Yes.' }];
    expect(say(STATEMENT, answer, { kind: 'JUDGEMENT', value: false, reasons })).toEqual([
      'Your answer True Right answer False', 'Your pick Not right Banks must follow. No.', 'Right It only asks. Yes.',
    ]);
  });
});
