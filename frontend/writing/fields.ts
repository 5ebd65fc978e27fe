import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../player/words/words';
import { complain, holding } from './holding';
import type { Change, Choice, Finding } from './writing-api';

/** What the parts of a form need: words, and somewhere to send changes. */
export interface Form {
  readonly words: Words;
  /** The language that the author writes in; empty where it is not known. */
  readonly language: string;
  /** Says, once it is known, whether the changes were made. `typing`: somebody is about to make them, and may go on. */
  readonly send: (changes: readonly Change[], typing?: boolean) => Promise<boolean>;
  /** Why the last changes were not made, in words. */
  readonly trouble: () => string;
  /** What the checker says of the value at a path. */
  readonly found: (path: string) => readonly Finding[];
  /** Comes when the form shows what was sent. */
  readonly shown: () => Promise<unknown>;
}

interface Labelled {
  readonly label: string;
  readonly path: string;
  readonly help?: string;
}

/** What stood in a field when somebody came to it. */
const cameTo = new WeakMap<HTMLInputElement, string>();

/**
 * A line or some lines of text, saved while somebody types, unless it means something else halfway (`inOne`). Emptying one that may
 * be missing removes its key; where it may not, what stood there before is kept.
 */
export function textField(form: Form, field: Labelled & { value: string; area?: boolean; optional?: boolean; most?: number | undefined; inOne?: boolean }): TemplateResult {
  const inArea = field.area === true || field.value.includes('\n');
  const inOne = field.inOne === true || inArea !== (field.area === true);
  const typed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const value = input.value.trim();
    if (value !== '' && !inOne) sendFrom(form, input, { path: field.path, value }, true);
  };
  const changed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const value = input.value.trim();
    if (value === '' && field.optional !== true) {
      emptied(input);
      return;
    }
    complain(input, '');
    if (value === field.value) return;
    sendFrom(form, input, value === '' ? { path: field.path, remove: true } : { path: field.path, value });
  };
  const came = (event: Event): void => void cameTo.set(event.target as HTMLInputElement, field.value);
  const emptied = (input: HTMLInputElement): void => {
    const required = form.words.say('authoring.editor.field.required');
    const before = cameTo.get(input) ?? field.value;
    complain(input, required);
    if (before === field.value) return;
    void form.send([{ path: field.path, value: before }]).then(async (made) => {
      await form.shown();
      if (input !== document.activeElement) input.value = '';
      complain(input, made ? required : form.trouble());
    });
  };
  return html`<label class="w-field"><span class="w-label">${field.label}</span>
    ${inArea
      ? html`<textarea rows="2" data-path=${field.path} lang=${form.language} dir="auto" maxlength=${field.most ?? 4000} ${holding(field.value)} @focus=${came} @input=${typed} @change=${changed}></textarea>`
      : html`<input type="text" data-path=${field.path} lang=${form.language} dir="auto" maxlength=${field.most ?? 300} ${holding(field.value)} @focus=${came} @input=${typed} @change=${changed} />`}
    ${helpOf(field)}<span class="w-wrong" role="alert"></span>${foundOf(form, field)}</label>`;
}

/** A number between two others, saved when it is written to its end: halfway it is another number. */
export function numberField(form: Form, field: Labelled & { value: string; least: number; most: number; step?: string; optional?: boolean; otherwise?: number; change?: (value: number | undefined) => Change }): TemplateResult {
  const change = field.change ?? ((value: number | undefined): Change => (value === undefined ? { path: field.path, remove: true } : { path: field.path, value }));
  const changed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const empty = input.value.trim() === '' && !input.validity.badInput;
    const wrong = empty ? field.optional !== true : !input.checkValidity();
    complain(input, wrong ? form.words.say('authoring.editor.field.number', { least: field.least, most: field.most }) : '');
    if (wrong || input.value === field.value) return;
    sendFrom(form, input, change(empty ? undefined : input.valueAsNumber));
  };
  return html`<label class="w-field w-short"><span class="w-label">${field.label}</span>
    <input type="number" data-path=${field.path} min=${field.least} max=${field.most} step=${field.step ?? '1'} placeholder=${field.otherwise ?? ''} ${holding(field.value)} @change=${changed} />
    ${helpOf(field)}<span class="w-wrong" role="alert"></span>${foundOf(form, field)}</label>`;
}

/** One of some words. `changes`: what choosing one changes; undefined where it is not to be. */
export function choiceField(form: Form, field: Labelled & { value: string; choices: readonly Choice[]; asTruth?: boolean; asNumber?: boolean; changes?: (value: string) => readonly Change[] | undefined }): TemplateResult {
  const known = field.choices.some((choice) => choice.id === field.value);
  const changed = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    const changes = field.changes === undefined
      ? [{ path: field.path, value: field.asTruth === true ? value === 'true' : field.asNumber === true ? Number(value) : value }]
      : field.changes(value);
    if (changes === undefined) select.value = field.value;
    else void form.send(changes);
  };
  return html`<label class="w-field"><span class="w-label">${field.label}</span>
    <select data-path=${field.path} .value=${live(field.value)} @change=${changed}>
      ${known ? nothing : html`<option value=${field.value} selected>${field.value}</option>`}
      ${field.choices.map((choice) => html`<option value=${choice.id} ?selected=${choice.id === field.value}>${choice.name === '' ? choice.id : choice.name}</option>`)}
    </select>${helpOf(field)}${foundOf(form, field)}</label>`;
}

/** Some of a few words. A list that may be missing is removed with its last word. */
export function checksField(form: Form, field: Labelled & { values: readonly string[]; choices: readonly Choice[]; least?: 1; optional?: boolean; asNumbers?: boolean }): TemplateResult {
  const changed = (id: string, chosen: boolean): void => {
    const left = chosen ? [...field.values, id] : field.values.filter((each) => each !== id);
    void form.send([left.length === 0 && field.optional === true ? { path: field.path, remove: true } : { path: field.path, value: field.asNumbers === true ? left.map(Number) : left }]);
  };
  const unknown = field.values.filter((value) => !field.choices.some((choice) => choice.id === value));
  return html`<fieldset class="w-checks"><legend class="w-label">${field.label}</legend>
    ${[...field.choices, ...unknown.map((id) => ({ id, name: id }))].map((choice) => html`<label><input type="checkbox" .checked=${live(field.values.includes(choice.id))}
        @change=${(event: Event) => changed(choice.id, (event.target as HTMLInputElement).checked)} /> <span>${choice.name}</span></label>`)}
    ${helpOf(field)}<span class="w-wrong" role="alert">${field.least === 1 && field.values.length === 0 ? form.words.say('authoring.editor.field.choose') : nothing}</span>${foundOf(form, field)}</fieldset>`;
}

/** Words on tags, one added after the other. A list that may be missing is removed with its last word. */
export function tagsField(form: Form, field: Labelled & { values: readonly string[]; choices?: readonly Choice[]; pattern?: string; optional?: boolean }): TemplateResult {
  const list = `offers-${field.path.replace(/\W/g, '-')}`;
  const add = (input: HTMLInputElement): void => {
    const value = input.value.trim();
    const wrong = field.pattern !== undefined && value !== '' && !new RegExp(`^(?:${field.pattern})$`).test(value);
    complain(input, wrong ? form.words.say('authoring.editor.field.id') : '');
    if (wrong || value === '') return;
    input.value = '';
    if (!field.values.includes(value)) void form.send([{ path: field.path, value: [...field.values, value] }]);
  };
  const remove = (event: Event, index: number): void => {
    const group = (event.currentTarget as HTMLElement).closest('.w-tags');
    const left = field.values.filter((_, each) => each !== index);
    void form.send([field.optional === true && left.length === 0 ? { path: field.path, remove: true } : { path: field.path, value: left }]);
    void form.shown().then(() => group?.querySelectorAll<HTMLElement>('button, input')[Math.min(index, left.length)]?.focus());
  };
  return html`<div class="w-field" role="group" aria-label=${field.label}><span class="w-label" aria-hidden="true">${field.label}</span>
    <ul class="w-tags">${field.values.map((value, index) => html`<li class="cr-tag" data-kind="id">${value}
      <button type="button" class="w-icon" aria-label=${form.words.say('authoring.editor.remove-value', { value })}
        @click=${(event: Event) => remove(event, index)}>×</button></li>`)}
      <li><input type="text" list=${list} aria-label=${form.words.say('authoring.editor.add-value', { label: field.label })} placeholder=${form.words.say('authoring.editor.add')}
        @change=${(event: Event) => add(event.target as HTMLInputElement)}
        @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') { event.preventDefault(); add(event.target as HTMLInputElement); } }} />
        <datalist id=${list}>${(field.choices ?? []).map((choice) => html`<option value=${choice.id}>${choice.name}</option>`)}</datalist>
        <span class="w-wrong" role="alert"></span></li></ul>
    ${helpOf(field)}${foundOf(form, field)}</div>`;
}

/** Sentences one below the other. */
export function linesField(form: Form, field: Labelled & { values: readonly string[]; fresh: string; most?: number; longest?: number }): TemplateResult {
  return html`<fieldset class="w-lines"><legend class="w-label">${field.label}</legend>
    ${field.values.map((value, index) => html`<div class="w-row">
      ${textField(form, { label: form.words.say('authoring.editor.numbered', { number: index + 1 }), path: `${field.path}[${index}]`, value, most: field.longest })}
      ${rowButtons(form, { path: field.path, index, count: field.values.length, name: value })}</div>`)}
    ${field.values.length >= (field.most ?? Infinity) ? nothing : addButton(form, field.path, field.values.length, field.fresh, form.words.say('authoring.editor.add'))}
    ${helpOf(field)}</fieldset>`;
}

/** One more item behind the others; one goes on in its first field. */
export function addButton(form: Form, path: string, index: number, add: NonNullable<Change['add']>, label: string): TemplateResult {
  const clicked = (event: Event): void => {
    const scope = scopeOf(event);
    void form.send([{ path, add }]);
    void form.shown().then(() => scope.querySelector<HTMLElement>(`[data-path^="${path}[${index}]"]`)?.focus());
  };
  return html`<button type="button" class="button" data-add=${path} @click=${clicked}>${label}</button>`;
}

interface Row {
  readonly path: string;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  /** How many must stay. */
  readonly least?: number;
  /** What to ask before it goes. */
  readonly ask?: string;
}

/** Up, down and away, for an item of a list. What one has moved stays in the hand. */
export function rowButtons(form: Form, { path, index, count, name, least = 1, ask }: Row): TemplateResult {
  const { words } = form;
  const act = (event: Event, change: Change, to: number): void => {
    if (change.remove === true && ask !== undefined && !confirm(ask)) return;
    const scope = scopeOf(event);
    const { act: which = '' } = (event.currentTarget as HTMLElement).dataset;
    void form.send([change]);
    void form.shown().then(() => follow(scope, path, to, which));
  };
  return html`<span class="w-row-buttons" data-list=${path} data-index=${index}>
    <button type="button" class="w-icon" data-act="up" ?disabled=${index === 0} aria-label=${words.say('authoring.editor.up', { name })} @click=${(event: Event) => act(event, { path, up: index }, index - 1)}>↑</button>
    <button type="button" class="w-icon" data-act="down" ?disabled=${index === count - 1} aria-label=${words.say('authoring.editor.down', { name })} @click=${(event: Event) => act(event, { path, up: index + 1 }, index + 1)}>↓</button>
    <button type="button" class="w-icon" data-act="remove" ?disabled=${count <= least} aria-label=${words.say('authoring.editor.remove', { name })} @click=${(event: Event) => act(event, { path: `${path}[${index}]`, remove: true }, Math.min(index, count - 2))}>×</button>
  </span>`;
}

function scopeOf(event: Event): ParentNode {
  return (event.currentTarget as HTMLElement).closest('.w-form') ?? document;
}

/** The same button of the row where the item is now; at the end of the way, another one of that row. */
function follow(scope: ParentNode, path: string, index: number, act: string): void {
  const row = [...scope.querySelectorAll<HTMLElement>('.w-row-buttons')].find(({ dataset }) => dataset['list'] === path && dataset['index'] === String(index));
  const button = row?.querySelector<HTMLElement>(`[data-act="${act}"]:not(:disabled)`) ?? row?.querySelector<HTMLElement>('button:not(:disabled)');
  (button ?? [...scope.querySelectorAll<HTMLElement>('[data-add]')].find(({ dataset }) => dataset['add'] === path))?.focus();
}

/** What was typed stays in its field where it could not be written, and the field says why. */
function sendFrom(form: Form, input: HTMLInputElement, change: Change, typing = false): void {
  const typed = input.value;
  void form.send([change], typing).then(async (made) => {
    if (made) return;
    await form.shown();
    if (input !== document.activeElement) input.value = typed;
    complain(input, form.trouble());
  });
}

function helpOf(field: Labelled): TemplateResult | typeof nothing {
  return field.help === undefined ? nothing : html`<span class="w-help">${field.help}</span>`;
}

/** What the checker says of this value, beside what is said of the whole file. It speaks English. */
function foundOf(form: Form, field: Labelled): readonly TemplateResult[] {
  return form.found(field.path).map(({ severity, message }) => html`<span class="w-found" data-severity=${severity}><span class="w-finding-kind">${form.words.say(`authoring.editor.severity.${severity}`)}</span> <span lang="en">${message}</span></span>`);
}
