import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ShownQuestion } from '../player/types/shown-question';
import { addButton, choiceField, linesField, numberField, rowButtons, textField, type Form } from './fields';
import { freshRegions, regionsForm, type Pictures } from './hotspot-form';
import { CATEGORIES, MATRIX, freshPairs, paired } from './pairing-form';
import { CALCULATED } from './calculated-form';
import { ESSAY } from './essay-form';
import { CLOZE, HIGHLIGHT } from './passage-forms';
import { UPLOAD } from './upload-form';
import { freeId, records, text, texts } from './values';
import type { Values } from './applied';
import type { Change, NewValue } from './writing-api';

/** One is asked as another: what is calculated is shown as a number. */
export type Kind = ShownQuestion['kind'] | 'CALCULATED';

/** How a kind of question is edited and begun. A kind that is added does not compile until it has its form. */
export interface KindForm {
  readonly parts: (form: Form, at: string, question: Values, pictures: Pictures) => TemplateResult;
  readonly fresh: (word: (key: string) => string) => { readonly [key: string]: NewValue };
}

export const KINDS: Record<Kind, KindForm> = {
  SINGLE_CHOICE: { parts: (form, at, question) => options(form, at, question, CHOICE), fresh: (word) => ({ options: freshOptions(word) }) },
  MULTIPLE_CHOICE: { parts: (form, at, question) => options(form, at, question, SEVERAL), fresh: (word) => ({ options: freshOptions(word) }) },
  NUMERIC: { parts: numeric, fresh: (word) => ({ answer: 1, tolerance: 0, why: word('why.new') }) },
  TRUE_FALSE: { parts: judged, fresh: (word) => ({ answer: true, reasons: freshOptions(word).slice(0, 2) }) },
  MATCHING: {
    parts: matched,
    fresh: (word) => ({
      left: ['a', 'b', 'c'].map((id) => ({ id, text: `${word('left.new')} ${id}`, match: `right-${id}`, why: word('why.new') })),
      right: ['a', 'b', 'c'].map((id) => ({ id: `right-${id}`, text: `${word('right.new')} ${id}` })),
    }),
  },
  ORDERING: { parts: ordered, fresh: (word) => ({ items: ['a', 'b', 'c'].map((id) => ({ id, text: `${word('item.new')} ${id}` })), why: word('why.new') }) },
  SHORT_TEXT: { parts: worded, fresh: (word) => ({ accepted: [word('accepted.new')], why: word('why.new') }) },
  CATEGORIZE: { parts: (form, at, question) => paired(form, at, question, CATEGORIES), fresh: (word) => freshPairs(word, CATEGORIES) },
  MATRIX: { parts: (form, at, question) => paired(form, at, question, MATRIX), fresh: (word) => freshPairs(word, MATRIX) },
  HOTSPOT: { parts: regionsForm, fresh: freshRegions },
  CALCULATED,
  CLOZE,
  HIGHLIGHT,
  ESSAY,
  UPLOAD,
};

/** A list of options of which one or several are right. */
interface OptionList {
  readonly key: string;
  readonly several: boolean;
  readonly least: number;
  readonly most: number;
}

const CHOICE: OptionList = { key: 'options', several: false, least: 3, most: 6 };
const SEVERAL: OptionList = { key: 'options', several: true, least: 3, most: 8 };
const REASONS: OptionList = { key: 'reasons', several: false, least: 2, most: 6 };
const LONGEST_SIDE = 10;
const LONGEST_ORDER = 8;
const LONGEST_ITEM = 300;
const MOST_ACCEPTED = 20;

function wordsOf(form: Form): (key: string) => string {
  return (key) => form.words.say(`authoring.editor.${key}`);
}

function options(form: Form, at: string, question: Values, { key, several, least, most }: OptionList): TemplateResult {
  const word = wordsOf(form);
  const list = records(question, key);
  const mark = (index: number, right: boolean): void => {
    const changes: Change[] = [];
    list.forEach((option, each) => {
      const was = text(option, 'correct') === 'true';
      const is = each === index ? right : several && was;
      if (is && !was) changes.push({ path: `${at}.${key}[${each}].correct`, value: true });
      else if (!is && was) changes.push({ path: `${at}.${key}[${each}].correct`, remove: true });
    });
    if (changes.length > 0) void form.send(changes);
  };
  return html`<fieldset class="w-lines"><legend class="w-label">${word(key)}</legend>
    ${list.map((option, index) => html`<div class="w-item w-option">
      <p class="w-item-head"><label class="w-check"><input type=${several ? 'checkbox' : 'radio'} name=${`${text(question, 'id')}-correct`} .checked=${live(text(option, 'correct') === 'true')}
        @change=${(event: Event) => mark(index, (event.target as HTMLInputElement).checked)} /> <span>${word('option.correct')}</span></label>
        ${rowButtons(form, { path: `${at}.${key}`, index, count: list.length, name: text(option, 'text'), least })}</p>
      ${textField(form, { label: word('option.text'), path: `${at}.${key}[${index}].text`, value: text(option, 'text'), most: 500 })}
      ${textField(form, { label: word('why'), path: `${at}.${key}[${index}].why`, value: text(option, 'why'), area: true, most: 2000 })}</div>`)}
    ${list.length >= most ? nothing : addButton(form, `${at}.${key}`, list.length, { id: freeId(list.map((each) => text(each, 'id'))), text: word('option.new'), why: word('why.new') }, word('option.add'))}
  </fieldset>`;
}

function numeric(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  const mistakes = records(question, 'mistakes');
  const wide = { least: -1e15, most: 1e15, step: 'any' };
  return html`<div class="w-pair">
      ${numberField(form, { label: word('answer'), path: `${at}.answer`, value: text(question, 'answer'), ...wide })}
      ${numberField(form, { label: word('tolerance'), path: `${at}.tolerance`, value: text(question, 'tolerance'), ...wide, least: 0 })}
      ${textField(form, { label: word('unit'), path: `${at}.unit`, value: text(question, 'unit'), optional: true, most: 20 })}
    </div>
    ${textField(form, { label: word('why'), path: `${at}.why`, value: text(question, 'why'), area: true, most: 2000 })}
    <fieldset class="w-lines"><legend class="w-label">${word('mistakes')}</legend>
      ${mistakes.map((mistake, index) => html`<div class="w-item"><p class="w-item-head">${rowButtons(form, { path: `${at}.mistakes`, index, count: mistakes.length, name: text(mistake, 'value'), least: 0 })}</p>
        ${numberField(form, { label: word('mistake.value'), path: `${at}.mistakes[${index}].value`, value: text(mistake, 'value'), ...wide })}
        ${textField(form, { label: word('why'), path: `${at}.mistakes[${index}].why`, value: text(mistake, 'why'), area: true, most: 2000 })}</div>`)}
      ${addButton(form, `${at}.mistakes`, mistakes.length, { value: 0, why: word('why.new') }, word('mistake.add'))}
    </fieldset>`;
}

function judged(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  const choices = ['true', 'false'].map((id) => ({ id, name: word(`judgement.${id}`) }));
  return html`${choiceField(form, { label: word('judgement'), path: `${at}.answer`, value: text(question, 'answer'), asTruth: true, choices })}
    ${options(form, at, question, REASONS)}`;
}

function matched(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  const left = records(question, 'left');
  const right = records(question, 'right');
  const partners = right.map((each) => ({ id: text(each, 'id'), name: text(each, 'text') }));
  const first = partners[0]?.id ?? '';
  return html`<fieldset class="w-lines"><legend class="w-label">${word('left')}</legend>
      ${left.map((item, index) => html`<div class="w-item">
        <p class="w-item-head">${rowButtons(form, { path: `${at}.left`, index, count: left.length, name: text(item, 'text'), least: 3 })}</p>
        ${textField(form, { label: word('item.text'), path: `${at}.left[${index}].text`, value: text(item, 'text'), most: LONGEST_ITEM })}
        ${choiceField(form, { label: word('match'), path: `${at}.left[${index}].match`, value: text(item, 'match'), choices: partners })}
        ${textField(form, { label: word('why'), path: `${at}.left[${index}].why`, value: text(item, 'why'), area: true, most: 2000 })}</div>`)}
      ${left.length >= LONGEST_ORDER ? nothing : addButton(form, `${at}.left`, left.length, { id: freeId(left.map((each) => text(each, 'id'))), text: word('left.new'), match: first, why: word('why.new') }, word('left.add'))}
    </fieldset>
    <fieldset class="w-lines"><legend class="w-label">${word('right')}</legend>
      ${right.map((item, index) => html`<div class="w-row">
        ${textField(form, { label: form.words.say('authoring.editor.numbered', { number: index + 1 }), path: `${at}.right[${index}].text`, value: text(item, 'text'), most: 120 })}
        ${rowButtons(form, { path: `${at}.right`, index, count: right.length, name: text(item, 'text'), least: left.some((each) => text(each, 'match') === text(item, 'id')) ? right.length : 2 })}</div>`)}
      ${right.length >= LONGEST_SIDE ? nothing : addButton(form, `${at}.right`, right.length, { id: freeId(right.map((each) => text(each, 'id'))), text: word('right.new') }, word('right.add'))}
      <p class="w-help">${word('right.help')}</p>
    </fieldset>`;
}

function ordered(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  const items = records(question, 'items');
  return html`<fieldset class="w-lines"><legend class="w-label">${word('items')}</legend>
      ${items.map((item, index) => html`<div class="w-item">
        <p class="w-item-head">${rowButtons(form, { path: `${at}.items`, index, count: items.length, name: text(item, 'text'), least: 3 })}</p>
        ${textField(form, { label: word('item.text'), path: `${at}.items[${index}].text`, value: text(item, 'text'), most: LONGEST_ITEM })}
        ${textField(form, { label: word('item.why'), path: `${at}.items[${index}].why`, value: text(item, 'why'), area: true, optional: true, most: 2000 })}</div>`)}
      ${items.length >= LONGEST_ORDER ? nothing : addButton(form, `${at}.items`, items.length, { id: freeId(items.map((each) => text(each, 'id'))), text: word('item.new') }, word('item.add'))}
    </fieldset>
    ${textField(form, { label: word('order.why'), path: `${at}.why`, value: text(question, 'why'), area: true, most: 2000 })}`;
}

function worded(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  const mistakes = records(question, 'mistakes');
  const accents = ['keep', 'ignore'].map((id) => ({ id, name: word(`accents.${id}`) }));
  return html`${linesField(form, { label: word('accepted'), path: `${at}.accepted`, values: texts(question, 'accepted'), fresh: word('accepted.new'), help: word('accepted.help'), most: MOST_ACCEPTED, longest: 200 })}
    ${choiceField(form, { label: word('accents'), path: `${at}.accents`, value: text(question, 'accents') || 'keep', choices: accents })}
    ${textField(form, { label: word('why'), path: `${at}.why`, value: text(question, 'why'), area: true, most: 2000 })}
    <fieldset class="w-lines"><legend class="w-label">${word('wrong-texts')}</legend>
      ${mistakes.map((mistake, index) => html`<div class="w-item"><p class="w-item-head">${rowButtons(form, { path: `${at}.mistakes`, index, count: mistakes.length, name: text(mistake, 'value'), least: 0 })}</p>
        ${textField(form, { label: word('wrong-text'), path: `${at}.mistakes[${index}].value`, value: text(mistake, 'value'), most: 200 })}
        ${textField(form, { label: word('why'), path: `${at}.mistakes[${index}].why`, value: text(mistake, 'why'), area: true, most: 2000 })}</div>`)}
      ${addButton(form, `${at}.mistakes`, mistakes.length, { value: word('wrong-text'), why: word('why.new') }, word('wrong-text.add'))}
    </fieldset>`;
}

function freshOptions(word: (key: string) => string): NewValue[] {
  return ['a', 'b', 'c'].map((id) => ({ id, text: `${word('option.new')} ${id}`, ...(id === 'a' ? { correct: true } : {}), why: word('why.new') }));
}
