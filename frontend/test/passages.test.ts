import { render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../player/parts';
import { answerInWords } from '../player/question/answer-in-words';
import type { ClozeText } from '../player/question/cloze-text';
import { isComplete } from '../player/question/complete';
import { explained } from '../player/question/explained-question';
import { sentenceOf } from '../player/question/gap-words';
import { askedQuestion } from '../player/question/question';
import { BLANK, sameAnswer, type Answer } from '../player/types/answer';
import type { ShownCloze, ShownHighlight, ShownQuestion } from '../player/types/shown-question';
import { WORDS as words } from './sample-words';

const give = vi.fn<(answer: Answer) => void>();
let place: HTMLElement;

const CLOZE: ShownCloze = {
  kind: 'CLOZE', id: 'gaps', points: 1, prompt: '<p>Fill the gaps.</p>',
  texts: ['Call ', ' first. Then ask for a ', ', within ', '. Then wait.'],
  gaps: [
    { id: 'g1', form: 'CHOICE', unit: null, options: [{ id: 'o1', text: 'the <em>bank</em>' }, { id: 'o2', text: 'the press' }] },
    { id: 'g2', form: 'WORD', unit: null, options: [] },
    { id: 'g3', form: 'NUMBER', unit: 'hours', options: [] },
  ],
};
const MAIL: ShownHighlight = {
  kind: 'HIGHLIGHT', id: 'mail', points: 1, prompt: '<p>What should warn you?</p>',
  passage: [{ id: 'p1', text: 'Dear <b>' }, { id: null, text: ', ' }, { id: 'p2', text: 'pay today' }, { id: null, text: '.' }],
};
const FILLED: Answer = { kind: 'FILLED', gaps: [{ gap: 'g1', value: 'o2' }, { gap: 'g3', value: '1200.5' }] };

beforeEach(() => {
  give.mockClear();
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => place.remove());

async function ask(question: ShownQuestion, answer: Answer = BLANK, closed = false): Promise<void> {
  render(askedQuestion(question, { answer, closed, words, give }), place);
  await place.querySelector<ClozeText>('caseroom-cloze-text')?.updateComplete;
}

function gap(id: string): HTMLInputElement {
  const field = place.querySelector<HTMLInputElement>(`[data-gap="${id}"]`);
  if (field === null) throw new Error(`There is no gap ${id}.`);
  return field;
}

function types(id: string, text: string): void {
  gap(id).value = text;
  gap(id).dispatchEvent(new Event('input', { bubbles: true }));
  gap(id).dispatchEvent(new Event('change', { bubbles: true }));
}

function piece(id: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(`[data-piece="${id}"]`);
  if (found === null) throw new Error(`There is no piece ${id}.`);
  return found;
}

describe('a text with gaps', () => {
  test('is read as it is written, each field with its gap and its sentence', async () => {
    await ask(CLOZE);
    expect([...place.querySelectorAll('[data-gap]')].map((field) => field.getAttribute('aria-label')?.trim())).toEqual([
      'Gap 1 of 3: Call (gap) first.',
      'Gap 2 of 3: Then ask for a (gap), within (gap).',
      'Gap 3 of 3: Then ask for a (gap), within (gap). hours',
    ]);
  });

  test('gives what was chosen and typed, gap by gap', async () => {
    await ask(CLOZE);
    types('g1', 'o1');
    expect(give).toHaveBeenLastCalledWith({ kind: 'FILLED', gaps: [{ gap: 'g1', value: 'o1' }] });
    types('g3', '1,200.5');
    expect(give).toHaveBeenLastCalledWith({ kind: 'FILLED', gaps: [{ gap: 'g1', value: 'o1' }, { gap: 'g3', value: '1200.5' }] });
    types('g1', '');
    types('g3', ' ');
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('says which gap holds no number, and gives none', async () => {
    await ask(CLOZE);
    types('g3', 'soon');
    await ask(CLOZE);
    expect(give).not.toHaveBeenCalled();
    expect(gap('g3').getAttribute('aria-invalid')).toBe('true');
    expect(place.querySelector('.number-complaint')?.textContent).toMatch(/^Gap 3: This is not a number/);
    expect(gap('g3').value).toBe('soon');
  });

  test('shows what was answered before, and nothing of another question', async () => {
    await ask(CLOZE, FILLED);
    const chosen = (): string | undefined => place.querySelector<HTMLOptionElement>('option[selected]')?.value;
    expect([chosen(), gap('g2').value, gap('g3').value]).toEqual(['o2', '', '1,200.5']);
    await ask({ ...CLOZE, id: 'others' });
    expect([chosen(), gap('g3').value]).toEqual(['', '']);
  });

  test('keeps what is being typed while the same question is read again from what this device keeps', async () => {
    await ask(CLOZE);
    gap('g2').value = 'rec';
    gap('g2').dispatchEvent(new Event('input', { bubbles: true }));
    await ask(structuredClone(CLOZE));
    expect(gap('g2').value).toBe('rec');
    gap('g2').dispatchEvent(new Event('change', { bubbles: true }));
    expect(give).toHaveBeenLastCalledWith({ kind: 'FILLED', gaps: [{ gap: 'g2', value: 'rec' }] });
  });

  test('cannot be changed once it is closed', async () => {
    await ask(CLOZE, FILLED, true);
    expect(gap('g1').disabled && gap('g2').disabled).toBe(true);
  });

  test('is complete when every gap is filled, and said gap by gap', () => {
    expect(isComplete(CLOZE, FILLED)).toBe(false);
    expect(answerInWords(CLOZE, FILLED, words)).toBe('1. the press, 2. left open, and 3. 1,200.5\u00a0hours');
    expect(sameAnswer(FILLED, { kind: 'FILLED', gaps: [{ gap: 'g3', value: '1200.5' }, { gap: 'g1', value: 'o2' }] })).toBe(true);
  });

  test('is explained gap by gap', () => {
    const note = (id: string, correct: boolean, ...accepted: string[]) => ({ gap: id, correct, accepted, tolerance: id === 'g3' ? '2' : null, why: '<p>So.</p>' });
    const explanation = { kind: 'GAPS', gaps: [note('g1', false, 'o1'), note('g2', false, 'recall', 'a recall'), note('g3', true, '1200')] } as const;
    render(explained({ question: CLOZE, answer: FILLED, score: 0, maxScore: 1, explanation, lesson: null }, words), place);
    const said = [...place.querySelectorAll('.noted-option')].map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    expect(said[0]).toBe('Not right Call (gap) first. You wrote or chose: the press Right here: the bank So.');
    expect(said[1]).toContain('You wrote or chose: left open Right here: recall or a recall');
    expect(said[2]).toMatch(/Right here: 1,200\shours ± 2/);
  });

  test('finds the sentence of a gap, also over lines', () => {
    expect(sentenceOf({ ...CLOZE, texts: ['One.\n\nTwo ', ' three\nfour ', '! Five', ''] }, 0, '_')).toBe('Two _ three four _!');
  });
});

describe('pieces of a text', () => {
  test('are pressed where they stand, by mouse and by keyboard', async () => {
    await ask(MAIL);
    piece('p2').click();
    expect(give).toHaveBeenLastCalledWith({ kind: 'CHOSEN', options: ['p2'] });
    await ask(MAIL, { kind: 'CHOSEN', options: ['p2'] });
    expect(piece('p2').getAttribute('aria-pressed')).toBe('true');
    piece('p1').dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
    expect(give).toHaveBeenLastCalledWith({ kind: 'CHOSEN', options: ['p1', 'p2'] });
    piece('p2').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('keep the text as it is written, whatever it holds', async () => {
    await ask(MAIL);
    expect(place.querySelector('.passage')?.textContent.replace(/\s+/g, ' ').trim()).toBe('Dear <b>, pay today.');
    expect(place.querySelector('.passage b')).toBeNull();
  });

  test('stay as they are once it is closed', async () => {
    await ask(MAIL, BLANK, true);
    piece('p1').click();
    expect(give).not.toHaveBeenCalled();
  });

  test('are said and explained', () => {
    const answer: Answer = { kind: 'CHOSEN', options: ['p1'] };
    expect(answerInWords(MAIL, answer, words)).toBe('Dear <b>');
    const explanation = { kind: 'OPTIONS', options: [{ id: 'p1', correct: false, chosen: true, why: '<p>No.</p>' }, { id: 'p2', correct: true, chosen: false, why: '<p>Yes.</p>' }] } as const;
    render(explained({ question: MAIL, answer, score: 0, maxScore: 1, explanation, lesson: null }, words), place);
    expect([...place.querySelectorAll('.noted-text')].map(({ textContent }) => textContent)).toEqual(['Dear <b>', 'pay today']);
  });
});
