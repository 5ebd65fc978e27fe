import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import { BLANK, type Answer } from '../types/answer';
import type { Words } from '../words/words';

/** Longer than in a small field: each pause sends all that is written. */
const PAUSE_MILLIS = 3000;

/** As many as the server takes. */
const LONGEST = 20_000;

/** A field for some paragraphs; what was typed counts after a pause, or when one goes on. */
export class EssayField extends LightElement {
  static override properties = {
    question: { attribute: false },
    least: { attribute: false },
    most: { attribute: false },
    value: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    text: { state: true },
  };

  declare question: string;
  /** How many words are expected, at least and at most; null where nobody counts. */
  declare least: number | null;
  declare most: number | null;
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
    const { words, least, most } = this;
    const field = `essay-${this.question}`;
    const count = countWords(this.text);
    return html`<div class="essay-answer">
      <label for=${field}>${words.say('player.essay.label')}</label>
      <textarea
        id=${field}
        rows="14"
        dir="auto"
        lang=${words.courseLang}
        maxlength=${LONGEST}
        data-test="essay"
        aria-describedby="${field}-says"
        ?disabled=${this.closed}
        .value=${this.text}
        @input=${this.typed}
        @change=${this.read}
        @blur=${this.read}
      ></textarea>
      <p class="question-hint" id="${field}-says">
        <span class="figure" data-test="word-count">${words.say('player.essay.words', { count })}</span>
        ${least === null && most === null ? nothing : html`<span>${this.length(least, most)}</span>`}
        ${most !== null && count > most ? html`<strong data-test="too-long">${words.say('player.essay.too-long', { count: count - most })}</strong>` : nothing}
      </p>
    </div>`;
  }

  private length(least: number | null, most: number | null): string {
    if (least === null) return this.words.say('player.essay.at-most', { count: most ?? 0 });
    return most === null ? this.words.say('player.essay.at-least', { count: least }) : this.words.say('player.essay.between', { least, most });
  }

  private readonly typed = (input: Event): void => {
    this.text = (input.target as HTMLTextAreaElement).value;
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
    const value = text.trim() === '' ? null : text;
    if (value === this.given) return;
    this.given = value;
    this.give(value === null ? BLANK : { kind: 'ESSAY', value });
  };
}

/** How many words a text has. What has no blanks between its words is counted as one. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Without what no text holds: a page break that came with a paste, half a character. */
function cleaned(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/[^\P{Cc}\n\t]/gu, ' ').replace(/\p{Cs}/gu, '').slice(0, LONGEST);
}
