import { html, type TemplateResult } from 'lit';
import type { Values } from './applied';
import { addButton, choiceField, rowButtons, textField, type Form } from './fields';
import { freeId, records, text } from './values';
import type { NewValue } from './writing-api';

/** What the two sides of a kind are called in its file, which words stand at them, and how much fits. */
export interface Sides {
  readonly left: string;
  readonly right: string;
  readonly match: string;
  readonly words: { readonly left: string; readonly item: string };
  readonly mostLeft: number;
  readonly mostRight: number;
  readonly longestRight: number;
}

export const CATEGORIES: Sides = { left: 'items', right: 'categories', match: 'category', words: { left: 'sorted', item: 'item' }, mostLeft: 10, mostRight: 5, longestRight: 80 };
export const MATRIX: Sides = { left: 'rows', right: 'columns', match: 'column', words: { left: 'rows', item: 'rows' }, mostLeft: 8, mostRight: 5, longestRight: 40 };

/** Two lists of which each item of the first names one of the second. The second stands first: what may be named is written before it is. */
export function paired(form: Form, at: string, question: Values, sides: Sides): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const left = records(question, sides.left);
  const right = records(question, sides.right);
  const partners = right.map((each) => ({ id: text(each, 'id'), name: text(each, 'text') }));
  const isNamed = (id: string): boolean => left.some((each) => text(each, sides.match) === id);
  const fresh = { id: freeId(left.map((each) => text(each, 'id'))), text: word(`${sides.words.item}.new`), [sides.match]: partners[0]?.id ?? '', why: word('why.new') };
  return html`<fieldset class="w-lines"><legend class="w-label">${word(sides.right)}</legend>
      ${right.map((item, index) => html`<div class="w-row">
        ${textField(form, { label: form.words.say('authoring.editor.numbered', { number: index + 1 }), path: `${at}.${sides.right}[${index}].text`, value: text(item, 'text'), most: sides.longestRight })}
        ${rowButtons(form, { path: `${at}.${sides.right}`, index, count: right.length, name: text(item, 'text'), least: isNamed(text(item, 'id')) ? right.length : 2 })}</div>`)}
      ${right.length >= sides.mostRight ? '' : addButton(form, `${at}.${sides.right}`, right.length, { id: freeId(right.map((each) => text(each, 'id'))), text: word(`${sides.right}.new`) }, word(`${sides.right}.add`))}
      <p class="w-help">${word(`${sides.right}.help`)}</p>
    </fieldset>
    <fieldset class="w-lines"><legend class="w-label">${word(sides.words.left)}</legend>
      ${left.map((item, index) => html`<div class="w-item">
        <p class="w-item-head">${rowButtons(form, { path: `${at}.${sides.left}`, index, count: left.length, name: text(item, 'text'), least: 3 })}</p>
        ${textField(form, { label: word('item.text'), path: `${at}.${sides.left}[${index}].text`, value: text(item, 'text'), most: 300 })}
        ${choiceField(form, { label: word(sides.match), path: `${at}.${sides.left}[${index}].${sides.match}`, value: text(item, sides.match), choices: partners })}
        ${textField(form, { label: word('why'), path: `${at}.${sides.left}[${index}].why`, value: text(item, 'why'), area: true, most: 2000 })}</div>`)}
      ${left.length >= sides.mostLeft ? '' : addButton(form, `${at}.${sides.left}`, left.length, fresh, word(`${sides.words.item}.add`))}
    </fieldset>`;
}

/** Three items and two to choose from, so that it can be asked as it stands. */
export function freshPairs(word: (key: string) => string, sides: Sides): { readonly [key: string]: NewValue } {
  return {
    [sides.left]: ['a', 'b', 'c'].map((id, index) => ({ id, text: `${word(`${sides.words.item}.new`)} ${id}`, [sides.match]: index === 0 ? 'one' : 'two', why: word('why.new') })),
    [sides.right]: ['one', 'two'].map((id, index) => ({ id, text: `${word(`${sides.right}.new`)} ${index + 1}` })),
  };
}
