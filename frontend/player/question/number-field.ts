import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import { BLANK, type Answer } from '../types/answer';
import { readNumber, type NumberRead } from '../words/number-reading';
import type { Words } from '../words/words';

const PAUSE_MILLIS = 800;

/** A field that reads a number as people of this language type it, and says how it read it. */
export class NumberField extends LightElement {
  static override properties = {
    question: { attribute: false },
    unit: { attribute: false },
    value: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    text: { state: true },
    complaint: { state: true },
  };

  declare question: string;
  declare unit: string | null;
  /** The number that is the answer now, a decimal with a point. */
  declare value: string | null;
  declare closed: boolean;
  declare words: Words;
  declare give: (answer: Answer) => void;
  declare typing: ((unread: boolean) => void) | undefined;
  protected declare text: string;
  protected declare complaint: NumberRead['kind'] | undefined;

  private timer: ReturnType<typeof setTimeout> | undefined;
  private given: string | null = null;
  private edited = false;

  constructor() {
    super();
    this.text = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.timer !== undefined) this.read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question') || (changed.has('value') && this.value !== this.given)) {
      this.given = this.value;
      if (this.edited) this.typing?.(false);
      this.edited = false;
      this.text = this.value === null ? '' : this.words.decimal(this.value);
      this.complaint = undefined;
    }
  }

  protected override render(): TemplateResult {
    const { words, question } = this;
    const field = `number-${question}`;
    return html`<div class="number">
      <label for=${field}>${this.unit === null ? words.say('player.number.label') : words.say('player.number.label-in', { unit: this.unit })}</label>
      <span class="number-row">
        <input
          id=${field}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          dir="ltr"
          data-test="number-field"
          aria-describedby="${field}-says"
          aria-invalid=${this.complaint === undefined ? 'false' : 'true'}
          ?disabled=${this.closed}
          .value=${this.text}
          @input=${this.typed}
          @change=${this.read}
          @blur=${this.read}
        />
        ${this.unit === null ? nothing : html`<span class="number-unit" aria-hidden="true">${this.unit}</span>`}
      </span>
      <p class=${this.complaint === undefined ? 'number-says' : 'number-says number-complaint'} id="${field}-says" aria-live="polite">${this.says()}</p>
    </div>`;
  }

  private says(): string {
    const example = this.words.number(1234.5);
    switch (this.complaint) {
      case 'not-a-number':
        return this.words.say('player.number.not-a-number', { example });
      case 'too-long':
        return this.words.say('player.number.too-long');
      default:
        return this.given === null
          ? this.words.say('player.number.hint', { example })
          : this.words.say('player.number.read-as', { number: this.words.decimal(this.given) });
    }
  }

  private readonly typed = (input: Event): void => {
    this.text = (input.target as HTMLInputElement).value;
    this.complaint = undefined;
    this.edited = true;
    this.typing?.(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.read, PAUSE_MILLIS);
  };

  /** Reads what is typed now, without waiting for a pause. What nobody edited stays as it is: the notation may have fewer digits. */
  readonly read = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.edited) return;
    this.edited = false;
    this.typing?.(false);
    const read = readNumber(this.text, this.words.locale);
    this.complaint = read.kind === 'not-a-number' || read.kind === 'too-long' ? read.kind : undefined;
    const value = read.kind === 'number' ? read.value : null;
    if (value === this.given) return;
    this.given = value;
    this.give(value === null ? BLANK : { kind: 'NUMBER', value });
  };
}
