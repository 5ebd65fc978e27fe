import { html, type TemplateResult } from 'lit';
import { BLANK, type Answer } from '../types/answer';
import type { ShownShortText } from '../types/shown-question';
import { TypedField } from './typed-field';

const PAUSE_MILLIS = 800;

/** As many as the server takes. */
const LONGEST = 200;

/** From here on it is said how many characters there are. */
const LONG = 150;

const HINTS = {
  WORDS: 'player.text.hint.words',
  AS_WRITTEN: 'player.text.hint.as-written',
  ANY_CASE: 'player.text.hint.any-case',
  TIME: 'player.text.hint.time',
} as const;

/** A field for a few words, an address, a hash or a time. */
export class TextField extends TypedField {
  static override properties = { form: { attribute: false } };

  /** What kind of text is expected. */
  declare form: ShownShortText['form'];
  protected readonly pauseMillis = PAUSE_MILLIS;

  protected override render(): TemplateResult {
    const { words } = this;
    const field = `text-${this.question}`;
    return html`<div class="text-answer">
      <label for=${field}>${words.say('player.text.label')}</label>
      <input
        id=${field}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        dir="auto"
        maxlength=${LONGEST}
        data-test="text-field"
        aria-describedby="${field}-says"
        ?disabled=${this.closed}
        .value=${this.text}
        @input=${this.typed}
        @change=${this.read}
        @blur=${this.read}
      />
      <p class="question-hint" id="${field}-says">
        ${this.text.length < LONG ? words.say(HINTS[this.form]) : words.say('player.text.length', { count: this.text.length, most: LONGEST })}
      </p>
    </div>`;
  }

  protected taken(typed: string): string | null {
    const text = cleaned(typed);
    return text === '' ? null : text;
  }

  protected answerOf(value: string | null): Answer {
    return value === null ? BLANK : { kind: 'TEXT', value };
  }
}

/** Without what no text holds (tabs may be pasted) and without blanks around it. */
function cleaned(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cs}/gu, '').trim().slice(0, LONGEST);
}
