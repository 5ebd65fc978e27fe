import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import { sentenceOn } from '../shell/trouble';
import type { Appeal } from '../types/attempt';
import type { Words } from '../words/words';

/** How long a reason may be. */
const MOST = 1000;

/** Sends what somebody says of a question. */
export type Raise = (question: string, reason: string) => Promise<Appeal>;

/** Below a question that was graded: the way to appeal against it, or what was said and answered. */
export class AppealForm extends LightElement {
  static override properties = {
    question: { attribute: false },
    appeal: { attribute: false },
    may: { attribute: false },
    raise: { attribute: false },
    words: { attribute: false },
    raised: { state: true },
    failed: { state: true },
    busy: { state: true },
  };

  declare question: string;
  declare appeal: Appeal | null;
  declare may: boolean;
  declare raise: Raise;
  declare words: Words;
  protected declare raised: Appeal | null;
  protected declare failed: string | null;
  protected declare busy: boolean;

  constructor() {
    super();
    this.raised = null;
    this.failed = null;
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) this.raised = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const appeal = this.raised ?? this.appeal;
    if (appeal !== null) return this.said(appeal);
    return this.may ? this.form() : nothing;
  }

  private said({ state, reason, answer, answeredAt }: Appeal): TemplateResult {
    const { words } = this;
    return html`<dl class="appeal-said" data-test="appeal" data-state=${state}>
      <div><dt>${words.say('player.appeal.yours')} <span class="tag">${words.say('player.appeal.state', { state })}</span></dt><dd dir="auto">${reason}</dd></div>
      ${answer === null ? nothing : html`<div><dt>${words.say('player.appeal.answer', { time: words.date(answeredAt ?? '') })}</dt><dd dir="auto" data-test="appeal-answer">${answer}</dd></div>`}
    </dl>`;
  }

  private form(): TemplateResult {
    const { words, question } = this;
    return html`<details class="appeal">
      <summary data-test="appeal-ask">${words.say('player.appeal.ask')}</summary>
      <form novalidate @submit=${this.sent}>
        <label for="appeal-${question}">${words.say('player.appeal.label')}</label>
        <p class="quiet-text" id="appeal-hint-${question}">${words.say('player.appeal.hint', { most: MOST })}</p>
        <textarea id="appeal-${question}" rows="4" maxlength=${MOST} dir="auto" aria-describedby="appeal-hint-${question}" aria-invalid=${this.failed !== null} data-test="appeal-reason"></textarea>
        ${this.failed === null ? nothing : html`<p class="notice notice-bad" role="alert">${this.failed}</p>`}
        <p class="actions"><button type="submit" class="secondary" data-test="appeal-send" ?disabled=${this.busy}>${words.say('player.appeal.send')}</button></p>
      </form>
    </details>`;
  }

  private readonly sent = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.querySelector('textarea');
    const reason = field?.value.trim() ?? '';
    if (reason === '') {
      this.failed = this.words.say('player.appeal.required');
      field?.focus();
    } else if (!this.busy) void this.send(reason);
  };

  private async send(reason: string): Promise<void> {
    this.busy = true;
    this.failed = null;
    try {
      this.raised = await this.raise(this.question, reason);
    } catch (failure) {
      this.failed = this.words.say('player.appeal.failed', { reason: sentenceOn(failure, this.words).text });
    } finally {
      this.busy = false;
    }
  }
}
