import { html, nothing, type TemplateResult } from 'lit';
import type { Values } from './applied';
import { addButton, numberField, rowButtons, textField, type Form } from './fields';
import type { KindForm } from './kind-forms';
import { items, records, text } from './values';

const MOST_VALUES = 8;
const LONGEST_FORMULA = 200;
const WIDE = { least: -1e15, most: 1e15, step: 'any' };

/** What is drawn for each attempt, and how the answer is calculated from it. */
export const CALCULATED: KindForm = {
  parts: calculated,
  fresh: (word) => ({
    prompt: `${word('prompt.new')} {amount}`,
    values: [{ name: 'amount', from: 1000, to: 9000, step: 500 }],
    answer: 'amount / 2',
    tolerance: 0,
    why: word('why.new'),
  }),
};

function calculated(form: Form, at: string, question: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const values = records(question, 'values');
  const mistakes = records(question, 'mistakes');
  const free = freeName(values.map((value) => text(value, 'name')));
  const why = (path: string, value: string): TemplateResult => textField(form, { label: word('why'), path, value, area: true, most: 2000, help: word('calculated.why.help') });
  return html`<fieldset class="w-lines"><legend class="w-label">${word('values')}</legend>
      ${values.map((value, index) => html`<div class="w-item">
        <p class="w-item-head">${rowButtons(form, { path: `${at}.values`, index, count: values.length, name: text(value, 'name') })}</p>
        ${textField(form, { label: word('value.name'), path: `${at}.values[${index}].name`, value: text(value, 'name'), most: 24, inOne: true })}
        ${amounts(form, `${at}.values[${index}]`, value)}</div>`)}
      ${values.length >= MOST_VALUES
        ? nothing
        : html`${addButton(form, `${at}.values`, values.length, { name: free, from: 1, to: 10, step: 1 }, word('value.add'))}
            ${addButton(form, `${at}.values`, values.length, { name: free, among: [1, 2] }, word('value.add-list'))}`}
      <p class="w-help">${word('values.help')}</p>
    </fieldset>
    ${textField(form, { label: word('formula'), path: `${at}.answer`, value: text(question, 'answer'), most: LONGEST_FORMULA, inOne: true, help: word('formula.help') })}
    <div class="w-pair">${tolerance(form, at, text(question, 'tolerance'))}
      ${textField(form, { label: word('unit'), path: `${at}.unit`, value: text(question, 'unit'), optional: true, most: 20 })}</div>
    ${why(`${at}.why`, text(question, 'why'))}
    <fieldset class="w-lines"><legend class="w-label">${word('wrong-formulas')}</legend>
      ${mistakes.map((mistake, index) => html`<div class="w-item"><p class="w-item-head">${rowButtons(form, { path: `${at}.mistakes`, index, count: mistakes.length, name: text(mistake, 'value'), least: 0 })}</p>
        ${textField(form, { label: word('formula'), path: `${at}.mistakes[${index}].value`, value: text(mistake, 'value'), most: LONGEST_FORMULA, inOne: true })}
        ${why(`${at}.mistakes[${index}].why`, text(mistake, 'why'))}</div>`)}
      ${addButton(form, `${at}.mistakes`, mistakes.length, { value: text(values[0], 'name'), why: word('why.new') }, word('wrong-formula.add'))}
    </fieldset>`;
}

/** A tolerance in per cent is text; another is a number. */
function tolerance(form: Form, at: string, value: string): TemplateResult {
  const label = form.words.say('authoring.editor.tolerance');
  const help = form.words.say('authoring.editor.calculated.tolerance.help');
  return value.endsWith('%')
    ? textField(form, { label, path: `${at}.tolerance`, value, most: 16, inOne: true, help })
    : numberField(form, { label, path: `${at}.tolerance`, value, ...WIDE, least: 0, help });
}

/** From, to and step, or some amounts. */
function amounts(form: Form, path: string, value: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const among = items(value, 'among');
  if (among.length === 0) {
    return html`<div class="w-pair">${(['from', 'to', 'step'] as const).map((key) => numberField(form, { label: word(`value.${key}`), path: `${path}.${key}`, value: text(value, key), ...WIDE }))}</div>`;
  }
  const written = among.map((amount) => (typeof amount === 'string' ? amount : ''));
  return html`${written.map((amount, index) => html`<div class="w-row">
      ${numberField(form, { label: form.words.say('authoring.editor.numbered', { number: index + 1 }), path: `${path}.among[${index}]`, value: amount, ...WIDE })}
      ${rowButtons(form, { path: `${path}.among`, index, count: among.length, name: amount, least: 2 })}</div>`)}
    ${addButton(form, `${path}.among`, among.length, Math.max(0, ...written.map(Number)) + 1, word('value.add-amount'))}`;
}

/** A name that no other value has. */
function freeName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    if (!taken.includes(`value${number}`)) return `value${number}`;
  }
}
