import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Values } from './applied';
import { rowButtons, textField, type Form } from './fields';
import { complain } from './holding';
import { usesOf } from './uses';
import { freeId, keysOf, records, slug, text } from './values';
import type { Change, Choices } from './writing-api';

const LONGEST_TERM = 100;
const LONGEST_MEANING = 600;
const MOST_AT_ONCE = 100;

/** The terms of a course, each with its meaning, and which lessons link to it. */
export function glossaryForm(form: Form, values: Values, choices: Choices, address: (path: string) => string): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const terms = records(values, 'terms');
  const keys = keysOf(terms);
  const moves = sorting(terms.map((term) => text(term, 'term')), choices.language);
  return html`<div class="w-form">
    <p class="w-help">${word('glossary.help')}</p>
    ${terms.length < 2 ? nothing : html`<div class="cr-actions"><button type="button" class="button" data-test="sort-terms" ?disabled=${moves.length === 0} @click=${() => sort(form, moves)}>${word('glossary.sort')}</button></div>`}
    ${repeat(terms, (_, index) => keys[index], (term, index) => {
      const name = text(term, 'term');
      const uses = choices.terms[text(term, 'id')] ?? [];
      const ask = uses.length === 0 ? undefined : form.words.say('authoring.editor.glossary.remove-used', { name, count: uses.length });
      return html`<section class="w-item" aria-label=${name}>
        <p class="w-item-head"><code>[${name}](glossary:${text(term, 'id')})</code> ${rowButtons(form, { path: 'terms', index, count: terms.length, name, ...(ask === undefined ? {} : { ask }) })}</p>
        ${textField(form, { label: word('term'), path: `terms[${index}].term`, value: name, most: LONGEST_TERM })}
        ${textField(form, { label: word('meaning'), path: `terms[${index}].definition`, value: text(term, 'definition'), area: true, most: LONGEST_MEANING })}
        ${usesOf(uses, form, address)}</section>`;
    })}
    ${adding(form, terms)}
  </div>`;
}

/** The id comes from the term, because lessons link to it. */
function adding(form: Form, terms: readonly Values[]): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const add = (event: Event): void => {
    event.preventDefault();
    const [term, meaning] = [...(event.target as HTMLFormElement).querySelectorAll<HTMLInputElement>('[data-new]')];
    if (term === undefined || meaning === undefined) return;
    const [name, words] = [term.value.trim(), meaning.value.trim()];
    const taken = terms.some((each) => text(each, 'term').toLowerCase() === name.toLowerCase());
    complain(term, name === '' ? word('field.required') : taken ? word('glossary.taken') : '');
    complain(meaning, words === '' ? word('field.required') : '');
    if (name === '' || taken || words === '') {
      (name === '' || taken ? term : meaning).focus();
      return;
    }
    const ids = terms.map((each) => text(each, 'id'));
    void form.send([{ path: 'terms', add: { id: slug(name, ids) ?? freeId(ids, 'term'), term: name, definition: words } }]).then((made) => {
      if (!made) complain(term, form.trouble());
      else if (term.value.trim() === name) [term, meaning].forEach((field) => (field.value = ''));
    });
    term.focus();
  };
  return html`<form class="w-item" data-test="add-term" novalidate @submit=${add}>
    <h2 class="w-label">${word('glossary.add')}</h2>
    <label class="w-field"><span class="w-label">${word('term')}</span><input type="text" data-new="term" lang=${form.language} dir="auto" maxlength=${LONGEST_TERM} /><span class="w-wrong" role="alert"></span></label>
    <label class="w-field"><span class="w-label">${word('meaning')}</span><textarea rows="2" data-new="definition" lang=${form.language} dir="auto" maxlength=${LONGEST_MEANING}></textarea><span class="w-wrong" role="alert"></span></label>
    <div class="cr-actions"><button class="button">${word('glossary.add')}</button></div>
  </form>`;
}

function sort(form: Form, moves: readonly number[]): void {
  const changes = moves.map((up): Change => ({ path: 'terms', up }));
  for (let from = 0; from < changes.length; from += MOST_AT_ONCE) void form.send(changes.slice(from, from + MOST_AT_ONCE));
}

/** Which items move up, one after the other, until all stand in the order of the alphabet. */
export function sorting(names: readonly string[], language: string): number[] {
  const { compare } = new Intl.Collator(language === '' ? undefined : language);
  const sorted = [...names];
  const moves: number[] = [];
  for (let next = 1; next < sorted.length; next++) {
    for (let at = next; at > 0 && compare(sorted[at - 1] ?? '', sorted[at] ?? '') > 0; at--) {
      sorted.splice(at - 1, 0, ...sorted.splice(at, 1));
      moves.push(at);
    }
  }
  return moves;
}
