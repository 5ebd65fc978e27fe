import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { LightElement } from '../shell/light-element';
import type { Answer } from '../types/answer';
import type { ShownMatrix, ShownOption } from '../types/shown-question';
import type { Words } from '../words/words';
import { pairsOf } from './asking';
import { answerWith, givenTo } from './pairs';

/** Where less room is, a table would have to be scrolled sideways. */
const WIDE = '(width >= 48rem)';

/** A table of radio buttons with a head for each column and each row; on a narrow screen each row is a group of its own. */
export class MatrixGrid extends LightElement {
  static override properties = {
    question: { attribute: false },
    answer: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    give: { attribute: false },
    wide: { state: true },
  };

  declare question: ShownMatrix;
  declare answer: Answer;
  declare closed: boolean;
  declare words: Words;
  declare give: (answer: Answer) => void;
  protected declare wide: boolean;

  private readonly width = matchMedia(WIDE);
  private readonly measured = (): void => {
    this.wide = this.width.matches;
  };

  constructor() {
    super();
    this.wide = this.width.matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.width.addEventListener('change', this.measured);
    this.measured();
  }

  override disconnectedCallback(): void {
    this.width.removeEventListener('change', this.measured);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const { words, question } = this;
    return html`
      <p class="question-hint">${words.say('player.matrix.hint')}</p>
      ${this.wide ? this.table() : question.rows.map((row) => this.group(row))}
      <p class="question-hint" data-test="matched">${words.say('player.matching.chosen-of', { count: pairsOf(this.answer).length, all: question.rows.length })}</p>
    `;
  }

  private table(): TemplateResult {
    const { question, words } = this;
    return html`<table class="matrix">
      <caption class="unseen">${words.say('player.matrix.table')}</caption>
      <thead><tr><td></td>${question.columns.map((column) => html`<th scope="col" id=${this.idOf(column)} lang=${words.courseLang} dir="auto">${unsafeHTML(column.text)}</th>`)}</tr></thead>
      <tbody>${question.rows.map((row) => html`<tr class=${givenTo(row.id, this.answer) === '' ? '' : 'matrix-given'} data-test="matrix-row" data-left=${row.id}>
        <th scope="row" id=${this.idOf(row)} class="match-left" lang=${words.courseLang} dir="auto">${unsafeHTML(row.text)}</th>
        ${question.columns.map((column) => html`<td><label class="matrix-cell">${this.radio(row, column, `${this.idOf(row)} ${this.idOf(column)}`)}</label></td>`)}
      </tr>`)}</tbody>
    </table>`;
  }

  private group(row: ShownOption): TemplateResult {
    const { question, words } = this;
    return html`<fieldset class=${givenTo(row.id, this.answer) === '' ? 'matrix-group' : 'matrix-group matrix-given'} data-test="matrix-row" data-left=${row.id}>
      <legend class="match-left" lang=${words.courseLang} dir="auto">${unsafeHTML(row.text)}</legend>
      ${question.columns.map((column) => html`<label class="matrix-choice">${this.radio(row, column, '')}
        <span lang=${words.courseLang} dir="auto">${unsafeHTML(column.text)}</span></label>`)}
    </fieldset>`;
  }

  private radio(row: ShownOption, column: ShownOption, labelled: string): TemplateResult {
    const given = givenTo(row.id, this.answer) === column.id;
    const name = `matrix-${this.question.id}-${row.id}`;
    const choose = (): void => this.give(answerWith(this.answer, row.id, column.id));
    return labelled === ''
      ? html`<input type="radio" name=${name} value=${column.id} data-test="matrix-radio" data-left=${row.id} .checked=${given} ?disabled=${this.closed} @change=${choose} />`
      : html`<input type="radio" name=${name} value=${column.id} data-test="matrix-radio" data-left=${row.id} aria-labelledby=${labelled} .checked=${given} ?disabled=${this.closed} @change=${choose} />`;
  }

  private idOf(item: ShownOption): string {
    return `matrix-${this.question.id}-head-${item.id}`;
  }
}
