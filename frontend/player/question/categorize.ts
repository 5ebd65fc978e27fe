import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ShownCategorize, ShownOption } from '../types/shown-question';
import { pairsOf, type Asking } from './asking';
import { matchRow } from './match-row';
import { answerWith, givenTo } from './pairs';
import { plainText } from './plain-text';

/** Each item is given a category, in a list of its own. On a wide screen the categories stand below as columns as well, and items can be dragged between them. */
export function categorize(question: ShownCategorize, asking: Asking): TemplateResult {
  const { answer, words } = asking;
  return html`
    <p class="question-hint">${words.say('player.categorize.hint')}</p>
    <ul class="matches">${question.items.map((item) => rowOf(question, item, asking))}</ul>
    <p class="question-hint" data-test="matched">${words.say('player.categorize.sorted-of', { count: pairsOf(answer).length, all: question.items.length })}</p>
    ${boardOf(question, asking)}
  `;
}

function rowOf(question: ShownCategorize, item: ShownOption, asking: Asking): TemplateResult {
  return matchRow(`sort-${question.id}`, item, question.categories.map(({ id, text }) => ({ id, name: plainText(text) })), asking);
}

/** For the eye and the pointer alone: everything here can be read and done in the list above. */
function boardOf(question: ShownCategorize, asking: Asking): TemplateResult {
  const { answer, words } = asking;
  const open = question.items.filter(({ id }) => givenTo(id, answer) === '');
  return html`<div class="piles" aria-hidden="true" data-test="piles">
    ${pileOf(question, asking, '', open, html`${words.say('player.categorize.not-sorted')}`)}
    ${question.categories.map((category) => pileOf(question, asking, category.id, question.items.filter(({ id }) => givenTo(id, answer) === category.id), html`<span
      class="match-text" lang=${words.courseLang} dir="auto">${unsafeHTML(category.text)}</span>`))}
  </div>`;
}

function pileOf(question: ShownCategorize, { answer, closed, words, give }: Asking, pile: string, items: readonly ShownOption[], title: TemplateResult): TemplateResult {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const item = event.dataTransfer?.getData('text/plain') ?? '';
    if (!closed && question.items.some(({ id }) => id === item) && givenTo(item, answer) !== pile) give(answerWith(answer, item, pile));
  };
  return html`<div class="pile" data-test=${pile === '' ? 'open-pile' : 'match-choice'} data-right=${pile === '' ? nothing : pile} @dragover=${closed ? nothing : over} @drop=${drop}>
    <p class="pile-title">${title}</p>
    ${items.map((item) => html`<div class="pile-item" draggable=${closed ? 'false' : 'true'} data-item=${item.id} lang=${words.courseLang} dir="auto"
      @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', item.id)}>${unsafeHTML(item.text)}</div>`)}
  </div>`;
}

/** Without this nothing can be dropped here. */
function over(event: DragEvent): void {
  event.preventDefault();
}
