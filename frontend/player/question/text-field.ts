import { html, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import { BLANK, type Answer } from '../types/answer';
import type { ShownShortText } from '../types/shown-question';
import type { Words } from '../words/words';

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

/** A field for a few words, an address, a hash or a time; what was typed counts after a pause, or when one goes on. */
export class TextField extends LightElement {
  static override properties = {
    question: { attribute: false },
    form: { attribute: false },
    value: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    text: { state: true },
  };

  declare question: string;
  /** What kind of text is expected. */
  declare form: ShownShortText['form'];
  /** The text that is the answer now. */
  declare value: string | null;
  declare closed: boolean;
  declare words: Words;
  declare give: (answer: Answer) => void;
  declare typing: ((unread: boolean) => void) | undefined;
  protected declare text: string;

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
      this.text = this.value ?? '';
    }
  }

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

  private readonly typed = (input: Event): void => {
    this.text = (input.target as HTMLInputElement).value;
    this.edited = true;
    this.typing?.(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.read, PAUSE_MILLIS);
  };

  /** Takes what is typed now, without waiting for a pause. */
  readonly read = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.edited) return;
    this.edited = false;
    this.typing?.(false);
    const text = cleaned(this.text);
    const value = text === '' ? null : text;
    if (value === this.given) return;
    this.given = value;
    this.give(value === null ? BLANK : { kind: 'TEXT', value });
  };
}

/** Without what no text holds (tabs may be pasted) and without blanks around it. */
function cleaned(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cs}/gu, '').trim().slice(0, LONGEST);
}
