import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ShownMatching, ShownOption } from '../types/shown-question';
import { pairsOf, type Asking } from './asking';
import { answerWith, givenTo } from './pairs';
import { plainText } from './plain-text';

/** More choices than these are not repeated above the lists that they stand in. */
const MOST_IN_FULL = 12;

/** Each item on the left is given one of the choices, in a list of its own. All choices stand above, in full, unless they are many. */
export function matching(question: ShownMatching, asking: Asking): TemplateResult {
  const { answer, words } = asking;
  return html`
    <p class="question-hint">${words.say('player.matching.hint')}</p>
    ${question.right.length > MOST_IN_FULL ? nothing : html`<ul class="match-choices" aria-label=${words.say('player.matching.choices')}>
      ${question.right.map((choice, index) => html`<li data-test="match-choice" data-right=${choice.id}>
        <span class="match-letter" aria-hidden="true">${letter(index)}</span><span class="match-text" lang=${words.courseLang} dir="auto">${unsafeHTML(choice.text)}</span>
      </li>`)}
    </ul>`}
    <ul class="matches">
      ${question.left.map((item) => rowOf(question, item, asking))}
    </ul>
    <p class="question-hint" data-test="matched">${words.say('player.matching.chosen-of', { count: pairsOf(answer).length, all: question.left.length })}</p>
  `;
}

function rowOf(question: ShownMatching, item: ShownOption, { answer, closed, words, give }: Asking): TemplateResult {
  const given = givenTo(item.id, answer);
  const field = `match-${question.id}-${item.id}`;
  return html`<li class=${given === '' ? 'match' : 'match match-given'} data-test="match-row" data-left=${item.id}>
    <label for=${field} class="match-left" lang=${words.courseLang} dir="auto">${unsafeHTML(item.text)}</label>
    <select
      id=${field}
      dir="auto"
      data-test="match"
      data-left=${item.id}
      ?disabled=${closed}
      .value=${live(given)}
      @change=${(change: Event) => give(answerWith(answer, item.id, (change.target as HTMLSelectElement).value))}
    >
      <option value="" ?selected=${given === ''}>${words.say('player.matching.choose')}</option>
      ${question.right.map((choice, index) => html`<option value=${choice.id} ?selected=${choice.id === given}>${letter(index)}. ${plainText(choice.text)}</option>`)}
    </select>
  </li>`;
}

/** A letter for each choice, so that one key finds it and a list that is cut off still says which it is; a number behind Z. */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}
