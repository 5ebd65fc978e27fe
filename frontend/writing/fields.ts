import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unlessTypedIn } from './unless-typed-in';
import type { Words } from '../player/words/words';
import type { Change, Choice } from './writing-api';

/** What the parts of a form need: words, and somewhere to send changes. */
export interface Form {
  readonly words: Words;
  /** `typing`: somebody is about to, and may go on. */
  readonly send: (changes: readonly Change[], typing?: boolean) => void;
}

interface Labelled {
  readonly label: string;
  readonly path: string;
  readonly help?: string;
}

/** A line or some lines of text, saved while somebody types, unless it means something else halfway (`inOne`). Emptying one that may be missing removes its key. */
export function textField(form: Form, field: Labelled & { value: string; area?: boolean; optional?: boolean; most?: number; inOne?: boolean }): TemplateResult {
  const typed = (event: Event): void => {
    const value = (event.target as HTMLInputElement).value.trim();
    if (value !== '' && field.inOne !== true) form.send([{ path: field.path, value }], true);
  };
  const changed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const value = input.value.trim();
    const wrong = value === '' && field.optional !== true;
    complain(input, wrong ? form.words.say('authoring.editor.field.required') : '');
    if (wrong) return;
    if (value === '') {
      if (field.value !== '') form.send([{ path: field.path, remove: true }]);
    } else if (value !== field.value) form.send([{ path: field.path, value }]);
  };
  return html`<label class="w-field"><span class="w-label">${field.label}</span>
    ${field.area === true
      ? html`<textarea rows="2" data-path=${field.path} maxlength=${field.most ?? 4000} .value=${unlessTypedIn(field.value)} @input=${typed} @change=${changed}></textarea>`
      : html`<input type="text" data-path=${field.path} maxlength=${field.most ?? 300} .value=${unlessTypedIn(field.value)} @input=${typed} @change=${changed} />`}
    ${helpOf(field)}<span class="w-wrong" role="alert"></span></label>`;
}

/** A number between two others. */
export function numberField(form: Form, field: Labelled & { value: string; least: number; most: number; step?: string; optional?: boolean }): TemplateResult {
  const typed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.value.trim() !== '' && input.checkValidity()) form.send([{ path: field.path, value: input.valueAsNumber }], true);
  };
  const changed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const empty = input.value.trim() === '' && !input.validity.badInput;
    const wrong = empty ? field.optional !== true : !input.checkValidity();
    complain(input, wrong ? form.words.say('authoring.editor.field.number', { least: field.least, most: field.most }) : '');
    if (wrong) return;
    if (empty) {
      if (field.value !== '') form.send([{ path: field.path, remove: true }]);
    } else if (input.value !== field.value) form.send([{ path: field.path, value: input.valueAsNumber }]);
  };
  return html`<label class="w-field w-short"><span class="w-label">${field.label}</span>
    <input type="number" data-path=${field.path} min=${field.least} max=${field.most} step=${field.step ?? '1'} .value=${unlessTypedIn(field.value)} @input=${typed} @change=${changed} />
    ${helpOf(field)}<span class="w-wrong" role="alert"></span></label>`;
}

/** One of some words. */
export function choiceField(form: Form, field: Labelled & { value: string; choices: readonly Choice[]; asTruth?: boolean; asNumber?: boolean }): TemplateResult {
  const known = field.choices.some((choice) => choice.id === field.value);
  const changed = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    form.send([{ path: field.path, value: field.asTruth === true ? value === 'true' : field.asNumber === true ? Number(value) : value }]);
  };
  return html`<label class="w-field"><span class="w-label">${field.label}</span>
    <select data-path=${field.path} .value=${live(field.value)} @change=${changed}>
      ${known ? nothing : html`<option value=${field.value} selected>${field.value}</option>`}
      ${field.choices.map((choice) => html`<option value=${choice.id} ?selected=${choice.id === field.value}>${choice.name === '' ? choice.id : choice.name}</option>`)}
    </select>${helpOf(field)}</label>`;
}

/** Some of a few words. */
export function checksField(form: Form, field: Labelled & { values: readonly string[]; choices: readonly Choice[] }): TemplateResult {
  const changed = (id: string, chosen: boolean): void =>
    form.send([{ path: field.path, value: chosen ? [...field.values, id] : field.values.filter((each) => each !== id) }]);
  const unknown = field.values.filter((value) => !field.choices.some((choice) => choice.id === value));
  return html`<fieldset class="w-checks"><legend class="w-label">${field.label}</legend>
    ${[...field.choices, ...unknown.map((id) => ({ id, name: id }))].map((choice) => html`<label><input type="checkbox" .checked=${live(field.values.includes(choice.id))}
        @change=${(event: Event) => changed(choice.id, (event.target as HTMLInputElement).checked)} /> <span>${choice.name}</span></label>`)}
    ${helpOf(field)}</fieldset>`;
}

/** Words on tags, one added after the other. */
export function tagsField(form: Form, field: Labelled & { values: readonly string[]; choices?: readonly Choice[]; pattern?: string }): TemplateResult {
  const list = `offers-${field.path.replace(/\W/g, '-')}`;
  const add = (input: HTMLInputElement): void => {
    const value = input.value.trim();
    const wrong = field.pattern !== undefined && value !== '' && !new RegExp(`^(?:${field.pattern})$`).test(value);
    complain(input, wrong ? form.words.say('authoring.editor.field.id') : '');
    if (wrong || value === '') return;
    input.value = '';
    if (!field.values.includes(value)) form.send([{ path: field.path, value: [...field.values, value] }]);
  };
  return html`<div class="w-field" role="group" aria-label=${field.label}><span class="w-label" aria-hidden="true">${field.label}</span>
    <ul class="w-tags">${field.values.map((value) => html`<li class="cr-tag" data-kind="id">${value}
      <button type="button" class="w-icon" aria-label=${form.words.say('authoring.editor.remove-value', { value })}
        @click=${() => form.send([{ path: field.path, value: field.values.filter((each) => each !== value) }])}>×</button></li>`)}
      <li><input type="text" list=${list} aria-label=${form.words.say('authoring.editor.add-value', { label: field.label })} placeholder=${form.words.say('authoring.editor.add')}
        @change=${(event: Event) => add(event.target as HTMLInputElement)}
        @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') { event.preventDefault(); add(event.target as HTMLInputElement); } }} />
        <datalist id=${list}>${(field.choices ?? []).map((choice) => html`<option value=${choice.id}>${choice.name}</option>`)}</datalist>
        <span class="w-wrong" role="alert"></span></li></ul>
    ${helpOf(field)}</div>`;
}

/** Sentences one below the other. */
export function linesField(form: Form, field: Labelled & { values: readonly string[]; fresh: string }): TemplateResult {
  return html`<fieldset class="w-lines"><legend class="w-label">${field.label}</legend>
    ${field.values.map((value, index) => html`<div class="w-row">
      ${textField(form, { label: form.words.say('authoring.editor.numbered', { number: index + 1 }), path: `${field.path}[${index}]`, value })}
      ${rowButtons(form, field.path, index, field.values.length, value)}</div>`)}
    <button type="button" class="button" @click=${() => form.send([{ path: field.path, add: field.fresh }])}>${form.words.say('authoring.editor.add')}</button>
    ${helpOf(field)}</fieldset>`;
}

/** Up, down and away, for an item of a list. */
export function rowButtons(form: Form, path: string, index: number, count: number, name: string, least = 1): TemplateResult {
  const { words, send } = form;
  return html`<span class="w-row-buttons">
    <button type="button" class="w-icon" ?disabled=${index === 0} aria-label=${words.say('authoring.editor.up', { name })} @click=${() => send([{ path, up: index }])}>↑</button>
    <button type="button" class="w-icon" ?disabled=${index === count - 1} aria-label=${words.say('authoring.editor.down', { name })} @click=${() => send([{ path, up: index + 1 }])}>↓</button>
    <button type="button" class="w-icon" ?disabled=${count <= least} aria-label=${words.say('authoring.editor.remove', { name })} @click=${() => send([{ path: `${path}[${index}]`, remove: true }])}>×</button>
  </span>`;
}

function helpOf(field: Labelled): TemplateResult | typeof nothing {
  return field.help === undefined ? nothing : html`<span class="w-help">${field.help}</span>`;
}

/** Says at the field what is wrong with what was typed; the field keeps it. */
function complain(input: HTMLElement, message: string): void {
  input.setAttribute('aria-invalid', String(message !== ''));
  const place = input.parentElement?.querySelector(':scope > .w-wrong');
  if (place != null) place.textContent = message;
}
