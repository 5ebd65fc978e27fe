import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { answerInWords } from '../question/answer-in-words';
import { LightElement } from '../shell/light-element';
import type { Conflict } from '../types/response';
import type { ShownQuestion } from '../types/shown-question';
import type { Words } from '../words/words';
import { certaintyInWords } from './certainty-field';

/** Shows two answers to one question, given on two devices, and lets the person choose. Fires `conflict-chosen`. */
export class ConflictDialog extends LightElement {
  static override properties = {
    conflict: { attribute: false },
    question: { attribute: false },
    words: { attribute: false },
  };

  declare conflict: Conflict;
  /** Null where the two are notes. */
  declare question: ShownQuestion | null;
  declare words: Words;

  /** What was decided but is not yet written down. */
  private decided: string | undefined;

  protected override render(): TemplateResult {
    const { conflict, words } = this;
    return html`<dialog class="conflict" data-test="conflict-dialog" data-question=${conflict.question} aria-labelledby="caseroom-conflict-title" aria-describedby="caseroom-conflict-prompt" @cancel=${stay}>
      <h2 class="title" id="caseroom-conflict-title" tabindex="-1">${words.say('player.conflict.title')}</h2>
      <p>${words.say('player.conflict.text')}</p>
      ${this.prompt()}
      <div class="conflict-answers">
        <section class="conflict-answer">
          <h3>${words.say('player.conflict.mine')}</h3>
          ${this.said(conflict.yours)}
          <button type="button" class="primary" data-test="keep-mine" @click=${() => this.choose('mine')}>${words.say('player.conflict.keep-mine')}</button>
        </section>
        <section class="conflict-answer">
          <h3>${words.say('player.conflict.other', { time: words.time(conflict.current.recordedAt) })}</h3>
          ${this.said(conflict.current)}
          <button type="button" class="secondary" data-test="keep-other" @click=${() => this.choose('other')}>${words.say('player.conflict.keep-other')}</button>
        </section>
      </div>
    </dialog>`;
  }

  private prompt(): TemplateResult {
    const { question, words } = this;
    return question === null
      ? html`<div class="conflict-prompt" id="caseroom-conflict-prompt">${words.say('player.case.notebook')}</div>`
      : html`<div class="conflict-prompt" id="caseroom-conflict-prompt" lang=${words.courseLang} dir="auto">${unsafeHTML(question.prompt)}</div>`;
  }

  private said({ answer, certainty }: Conflict['yours']): TemplateResult {
    const { question, words } = this;
    if (question !== null) {
      return html`<p class="conflict-said" lang=${words.courseLang} dir="auto">${answerInWords(question, answer, words)}</p>
        ${certainty == null ? nothing : html`<p class="quiet-text">${certaintyInWords(certainty, words)}</p>`}`;
    }
    return html`<p class="conflict-said conflict-notes" dir="auto">${answer.kind === 'NOTE' ? answer.value : words.say('player.answer.none')}</p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.querySelector('dialog');
    if (!changed.has('conflict') || dialog === null || dialog.open || this.conflict.event === this.decided) return;
    dialog.showModal();
    this.querySelector<HTMLElement>('h2.title')?.focus();
  }

  private choose(choice: 'mine' | 'other'): void {
    this.decided = this.conflict.event;
    this.querySelector('dialog')?.close();
    this.dispatchEvent(new CustomEvent('conflict-chosen', { detail: { question: this.conflict.question, choice }, bubbles: true }));
  }
}

/** Without a choice there is no answer, so Escape does not close. */
function stay(cancel: Event): void {
  cancel.preventDefault();
}
