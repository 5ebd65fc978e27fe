import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { singleKeysOn } from '../shell/single-keys';
import type { ShownOption } from '../types/shown-question';
import type { Words } from '../words/words';

/** A list of options to pick from; real inputs, each with a digit that picks it. */
export function optionList(parts: {
  readonly question: string;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly ShownOption[];
  readonly chosen: readonly string[];
  readonly closed: boolean;
  readonly words: Words;
  readonly pick: (option: string, on: boolean) => void;
}): TemplateResult {
  const { question, type, options, chosen, closed, words, pick } = parts;
  return html`<ul class="options">
    ${options.map((option, index) => html`<li>
      <label class="option" data-test="option" data-option=${option.id}>
        <input
          type=${type}
          name="question-${question}"
          value=${option.id}
          .checked=${chosen.includes(option.id)}
          ?disabled=${closed}
          @change=${(change: Event) => pick(option.id, (change.target as HTMLInputElement).checked)}
        />
        <span class="option-digit" aria-hidden="true">${words.number(index + 1)}</span>
        <span class="option-text" lang=${words.courseLang} dir="auto">${unsafeHTML(option.text)}</span>
      </label>
    </li>`)}
  </ul>`;
}

/** Picks the option whose digit was pressed, as a click would. */
export function pickByDigit(key: KeyboardEvent): void {
  if (!singleKeysOn() || key.altKey || key.ctrlKey || key.metaKey || !/^[1-9]$/.test(key.key)) return;
  if (key.target instanceof HTMLInputElement && key.target.type === 'text') return;
  const inputs = (key.currentTarget as Element).querySelectorAll<HTMLInputElement>('.options input');
  const input = inputs[Number(key.key) - 1];
  if (input === undefined || input.disabled) return;
  key.preventDefault();
  input.focus();
  input.click();
}
