import { html, nothing, type TemplateResult } from 'lit';
import { BLANK, type Answer } from '../types/answer';
import { readNumber, type NumberRead } from '../words/number-reading';
import { TypedField } from './typed-field';

const PAUSE_MILLIS = 800;

/** A field that reads a number as people of this language type it, and says how it read it. */
export class NumberField extends TypedField {
  static override properties = { unit: { attribute: false }, complaint: { state: true } };

  declare unit: string | null;
  protected declare complaint: NumberRead['kind'] | undefined;
  protected readonly pauseMillis = PAUSE_MILLIS;

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

  protected override begins(): void {
    this.complaint = undefined;
  }

  /** Why a number could not be read is said beside the field. */
  protected taken(typed: string): string | null {
    const read = readNumber(typed, this.words.locale, this.unit);
    this.complaint = read.kind === 'not-a-number' || read.kind === 'too-long' ? read.kind : undefined;
    return read.kind === 'number' ? read.value : null;
  }

  protected answerOf(value: string | null): Answer {
    return value === null ? BLANK : { kind: 'NUMBER', value };
  }

  protected override shown(value: string): string {
    return this.words.decimal(value);
  }
}
