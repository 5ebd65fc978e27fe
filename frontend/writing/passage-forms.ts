import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Values } from './applied';
import { addButton, choiceField, linesField, numberField, rowButtons, textField, type Form } from './fields';
import type { KindForm } from './kind-forms';
import { freeId, records, text, texts } from './values';
import type { Change, NewValue } from './writing-api';

const LONGEST_TEXT = 3000;
const MOST_GAPS = 8;
const MOST_PIECES = 12;
const MOST_CHOICES = 8;
const MOST_ACCEPTED = 20;
const GAPS = ['choice', 'word', 'number'] as const;

/** A text with gaps, and what is right in each. */
export const CLOZE: KindForm = {
  parts: cloze,
  fresh: (word) => ({
    text: `${word('cloze.text.new')} {a} {b}`,
    gaps: [freshGap('choice', 'a', word), freshGap('word', 'b', word)],
  }),
};

/** A text, and the pieces of it that one may pick. */
export const HIGHLIGHT: KindForm = {
  parts: highlighted,
  fresh: (word) => ({
    text: ['a', 'b', 'c'].map((id) => `[${word('piece.new')} ${id}]{${id}}`).join(' '),
    pieces: ['a', 'b', 'c'].map((id) => ({ id, ...(id === 'a' ? { correct: true } : {}), why: word('why.new') })),
  }),
};

function cloze(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  const gaps = records(question, 'gaps');
  const id = freeId(gaps.map((gap) => text(gap, 'id')));
  return html`${textField(form, { label: word('passage'), path: `${at}.text`, value: text(question, 'text'), area: true, most: LONGEST_TEXT, help: word('cloze.text.help') })}
    <fieldset class="w-lines"><legend class="w-label">${word('gaps')}</legend>
      ${gaps.map((gap, index) => gapOf(form, `${at}.gaps[${index}]`, gap, rowButtons(form, { path: `${at}.gaps`, index, count: gaps.length, name: text(gap, 'id'), least: 2 })))}
      ${gaps.length >= MOST_GAPS
        ? nothing
        : GAPS.map((kind) => marking(form, [{ path: `${at}.gaps`, add: freshGap(kind, id, word) }, { path: `${at}.text`, value: `${text(question, 'text')} {${id}}` }], word(`gap.add.${kind}`)))}
    </fieldset>`;
}

function gapOf(form: Form, at: string, gap: Values, buttons: TemplateResult): TemplateResult {
  const word = wordsOf(form);
  return html`<div class="w-item"><p class="w-item-head"><code>{${text(gap, 'id')}}</code> ${buttons}</p>
    ${partsOfGap(form, at, gap)}
    ${textField(form, { label: word('why'), path: `${at}.why`, value: text(gap, 'why'), area: true, most: 2000 })}</div>`;
}

function partsOfGap(form: Form, at: string, gap: Values): TemplateResult {
  const word = wordsOf(form);
  switch (text(gap, 'kind')) {
    case 'word':
      return html`${linesField(form, { label: word('accepted'), path: `${at}.accepted`, values: texts(gap, 'accepted'), fresh: word('accepted.new'), help: word('accepted.help'), most: MOST_ACCEPTED, longest: 200 })}
        ${choiceField(form, { label: word('accents'), path: `${at}.accents`, value: text(gap, 'accents') || 'keep', choices: ['keep', 'ignore'].map((id) => ({ id, name: word(`accents.${id}`) })) })}`;
    case 'number':
      return html`<div class="w-pair">
        ${numberField(form, { label: word('answer'), path: `${at}.answer`, value: text(gap, 'answer'), least: -1e15, most: 1e15, step: 'any' })}
        ${numberField(form, { label: word('tolerance'), path: `${at}.tolerance`, value: text(gap, 'tolerance'), least: 0, most: 1e15, step: 'any' })}
        ${textField(form, { label: word('unit'), path: `${at}.unit`, value: text(gap, 'unit'), optional: true, most: 20 })}</div>`;
    default:
      return choicesOf(form, at, gap);
  }
}

function choicesOf(form: Form, at: string, gap: Values): TemplateResult {
  const word = wordsOf(form);
  const list = records(gap, 'options');
  const mark = (index: number): void => {
    const changes = list.flatMap((option, each): Change[] => {
      const was = text(option, 'correct') === 'true';
      if (was === (each === index)) return [];
      return [was ? { path: `${at}.options[${each}].correct`, remove: true } : { path: `${at}.options[${each}].correct`, value: true }];
    });
    if (changes.length > 0) void form.send(changes);
  };
  return html`<fieldset class="w-lines"><legend class="w-label">${word('options')}</legend>
    ${list.map((option, index) => html`<div class="w-row w-option">
      <label class="w-check"><input type="radio" name=${`${at}-correct`} .checked=${live(text(option, 'correct') === 'true')} @change=${() => mark(index)} /> <span>${word('option.correct')}</span></label>
      ${textField(form, { label: word('option.text'), path: `${at}.options[${index}].text`, value: text(option, 'text'), most: 120 })}
      ${rowButtons(form, { path: `${at}.options`, index, count: list.length, name: text(option, 'text'), least: 2 })}</div>`)}
    ${list.length >= MOST_CHOICES ? nothing : addButton(form, `${at}.options`, list.length, { id: freeId(list.map((each) => text(each, 'id'))), text: word('option.new') }, word('option.add'))}
  </fieldset>`;
}

function highlighted(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  const pieces = records(question, 'pieces');
  const id = freeId(pieces.map((piece) => text(piece, 'id')));
  const mark = (index: number, right: boolean): void => {
    const path = `${at}.pieces[${index}].correct`;
    void form.send([right ? { path, value: true } : { path, remove: true }]);
  };
  return html`${textField(form, { label: word('passage'), path: `${at}.text`, value: text(question, 'text'), area: true, most: LONGEST_TEXT, help: word('highlight.text.help') })}
    <fieldset class="w-lines"><legend class="w-label">${word('pieces')}</legend>
      ${pieces.map((piece, index) => html`<div class="w-item w-option">
        <p class="w-item-head"><code>{${text(piece, 'id')}}</code>
          <label class="w-check"><input type="checkbox" .checked=${live(text(piece, 'correct') === 'true')} @change=${(event: Event) => mark(index, (event.target as HTMLInputElement).checked)} /> <span>${word('piece.correct')}</span></label>
          ${rowButtons(form, { path: `${at}.pieces`, index, count: pieces.length, name: text(piece, 'id'), least: 3 })}</p>
        ${textField(form, { label: word('why'), path: `${at}.pieces[${index}].why`, value: text(piece, 'why'), area: true, most: 2000 })}</div>`)}
      ${pieces.length >= MOST_PIECES
        ? nothing
        : marking(form, [{ path: `${at}.pieces`, add: { id, why: word('why.new') } }, { path: `${at}.text`, value: `${text(question, 'text')} [${word('piece.new')}]{${id}}` }], word('piece.add'))}
    </fieldset>`;
}

/** Adds to the list and marks its place at the end of the text, from where one moves it. */
function marking(form: Form, changes: readonly Change[], label: string): TemplateResult {
  return html`<button type="button" class="button" data-add=${changes[0]?.path ?? ''} @click=${() => form.send(changes)}>${label}</button>`;
}

function freshGap(kind: (typeof GAPS)[number], id: string, word: (key: string) => string): NewValue {
  const why = word('why.new');
  switch (kind) {
    case 'choice':
      return { id, kind, options: ['a', 'b'].map((each) => ({ id: each, text: `${word('option.new')} ${each}`, ...(each === 'a' ? { correct: true } : {}) })), why };
    case 'word':
      return { id, kind, accepted: [word('accepted.new')], why };
    case 'number':
      return { id, kind, answer: 1, tolerance: 0, why };
  }
}

function wordsOf(form: Form): (key: string) => string {
  return (key) => form.words.say(`authoring.editor.${key}`);
}
