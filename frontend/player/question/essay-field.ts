import { html, nothing, type TemplateResult } from 'lit';
import { BLANK, type Answer } from '../types/answer';
import { TypedField } from './typed-field';

/** Longer than in a small field: each pause sends all that is written. */
const PAUSE_MILLIS = 3000;

/** As many as the server takes. */
const LONGEST = 20_000;

/** A field for some paragraphs. */
export class EssayField extends TypedField {
  static override properties = { least: { attribute: false }, most: { attribute: false } };

  /** How many words are expected, at least and at most; null where nobody counts. */
  declare least: number | null;
  declare most: number | null;
  protected readonly pauseMillis = PAUSE_MILLIS;

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

  protected taken(typed: string): string | null {
    const text = cleaned(typed);
    return text.trim() === '' ? null : text;
  }

  protected answerOf(value: string | null): Answer {
    return value === null ? BLANK : { kind: 'ESSAY', value };
  }
}

/** How many words a text has. What has no blanks between its words is counted as one. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Without what no text holds: a page break that came with a paste, half a character. */
function cleaned(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/[^\P{Cc}\n\t]/gu, ' ').replace(/\p{Cs}/gu, '').slice(0, LONGEST);
}
