import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ShownMatching, ShownOption } from '../types/shown-question';
import { pairsOf, type Asking } from './asking';
import { matchRow } from './match-row';
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

function rowOf(question: ShownMatching, item: ShownOption, asking: Asking): TemplateResult {
  return matchRow(`match-${question.id}`, item, question.right.map(({ id, text }, index) => ({ id, name: `${letter(index)}. ${plainText(text)}` })), asking);
}

/** A letter for each choice, so that one key finds it and a list that is cut off still says which it is; a number behind Z. */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}
