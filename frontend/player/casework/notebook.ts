import { html, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import { BLANK, type Answer } from '../types/answer';
import type { Words } from '../words/words';

const PAUSE_MILLIS = 800;

/** As many as the server takes. */
const LONGEST = 10_000;

/** Notes for oneself, saved as answers are and never graded. */
export class Notebook extends LightElement {
  static override properties = {
    answer: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    text: { state: true },
  };

  declare answer: Answer;
  declare closed: boolean;
  declare words: Words;
  declare give: (answer: Answer) => void;
  protected declare text: string;

  private given = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.answer = BLANK;
    this.closed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.timer !== undefined) this.read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const value = this.answer.kind === 'NOTE' ? this.answer.value : '';
    if (!changed.has('answer') || value === this.given) return;
    this.given = value;
    this.text = value;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<details class="notebook" data-test="notebook" ?open=${this.text !== ''}>
      <summary>${words.say('player.case.notebook')}</summary>
      <label class="unseen" for="caseroom-notebook">${words.say('player.case.notebook')}</label>
      <textarea id="caseroom-notebook" rows="6" dir="auto" maxlength=${LONGEST} data-test="notes" ?disabled=${this.closed} .value=${this.text} @input=${this.typed} @change=${() => this.read()}></textarea>
      <p class="question-hint">${words.say('player.case.notebook-hint')}</p>
    </details>`;
  }

  private readonly typed = (input: Event): void => {
    this.text = (input.target as HTMLTextAreaElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), PAUSE_MILLIS);
  };

  /** Takes what is typed now, without waiting for a pause. */
  read(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.text === this.given) return;
    this.given = this.text;
    this.give(this.text.trim() === '' ? BLANK : { kind: 'NOTE', value: this.text });
  }
}
