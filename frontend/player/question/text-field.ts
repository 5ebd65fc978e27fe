import { html, nothing, type TemplateResult } from 'lit';
import { BLANK, type Answer } from '../types/answer';
import type { ShownShortText } from '../types/shown-question';
import { readTime } from '../words/time-reading';
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

/** A field for a few words, an address, a hash or a time, which it says how it read. */
export class TextField extends TypedField {
  static override properties = { form: { attribute: false }, isNoTime: { state: true } };

  /** What kind of text is expected. */
  declare form: ShownShortText['form'];
  /** A time was asked for, and something else was typed. */
  protected declare isNoTime: boolean;
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
        aria-invalid=${this.isNoTime ? 'true' : 'false'}
        ?disabled=${this.closed}
        .value=${this.text}
        @input=${this.typed}
        @change=${this.read}
        @blur=${this.read}
      />
      <p class=${this.isNoTime ? 'number-says number-complaint' : 'question-hint'} id="${field}-says" aria-live=${this.form === 'TIME' ? 'polite' : nothing}>
        ${this.says()}
      </p>
    </div>`;
  }

  private says(): string {
    const { words } = this;
    if (this.text.length >= LONG) return words.say('player.text.length', { count: this.text.length, most: LONGEST });
    if (this.isNoTime) return words.say('player.text.not-a-time');
    const time = this.form === 'TIME' && this.given !== null ? readTime(this.given) : null;
    return time === null ? words.say(HINTS[this.form]) : words.say('player.text.read-as', { time });
  }

  protected override begins(): void {
    this.isNoTime = false;
  }

  /** What is no time is no answer where one is asked for, as what is no number is none. */
  protected taken(typed: string): string | null {
    const text = cleaned(typed);
    this.isNoTime = this.form === 'TIME' && text !== '' && readTime(text) === null;
    return text === '' || this.isNoTime ? null : text;
  }

  protected answerOf(value: string | null): Answer {
    return value === null ? BLANK : { kind: 'TEXT', value };
  }
}

/** Without what no text holds (tabs may be pasted) and without blanks around it. */
function cleaned(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cs}/gu, '').trim().slice(0, LONGEST);
}
