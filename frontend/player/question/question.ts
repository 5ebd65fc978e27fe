import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { BLANK, isAnswered } from '../types/answer';
import { assertNever } from '../types/assert-never';
import type { ShownQuestion } from '../types/shown-question';
import type { Asking } from './asking';
import { categorize } from './categorize';
import { hotspot } from './hotspot';
import { cloze } from './cloze';
import { essay } from './essay';
import { highlight } from './highlight';
import { matching } from './matching';
import { matrix } from './matrix';
import { multipleChoice } from './multiple-choice';
import { numeric } from './numeric';
import { pickByDigit } from './options';
import { ordering } from './ordering';
import { shortText } from './short-text';
import { singleChoice } from './single-choice';
import { trueFalse } from './true-false';
import { upload } from './upload';

/** A question to be answered: what is asked, and the field of its kind. */
export function askedQuestion(question: ShownQuestion, asking: Asking): TemplateResult {
  const { words, answer, closed, give } = asking;
  return html`${keyed(question.id, html`<fieldset class="question" data-test="question" data-question=${question.id} @keydown=${pickByDigit}>
    <legend class="prompt" lang=${words.courseLang} dir="auto" tabindex="-1">${unsafeHTML(question.prompt)}</legend>
    ${question.points === 1 ? nothing : html`<p class="question-hint">${words.say('player.question.points', { points: question.points })}</p>`}
    ${fieldOf(question, asking)}
    ${closed ? nothing : html`<p class="take-back">${isAnswered(answer)
      ? html`<button type="button" class="quiet" data-test="take-back" @click=${() => give(BLANK)}>${words.say('player.question.take-back')}</button>`
      : nothing}</p>`}
  </fieldset>`)}`;
}

function fieldOf(question: ShownQuestion, asking: Asking): TemplateResult {
  switch (question.kind) {
    case 'SINGLE_CHOICE':
      return singleChoice(question, asking);
    case 'MULTIPLE_CHOICE':
      return multipleChoice(question, asking);
    case 'NUMERIC':
      return numeric(question, asking);
    case 'TRUE_FALSE':
      return trueFalse(question, asking);
    case 'MATCHING':
      return matching(question, asking);
    case 'ORDERING':
      return ordering(question, asking);
    case 'SHORT_TEXT':
      return shortText(question, asking);
    case 'CATEGORIZE':
      return categorize(question, asking);
    case 'MATRIX':
      return matrix(question, asking);
    case 'HOTSPOT':
      return hotspot(question, asking);
    case 'CLOZE':
      return cloze(question, asking);
    case 'HIGHLIGHT':
      return highlight(question, asking);
    case 'ESSAY':
      return essay(question, asking);
    case 'UPLOAD':
      return upload(question, asking);
    default:
      return assertNever(question);
  }
}
