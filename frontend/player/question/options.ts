import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { singleKeysOn } from '../shell/single-keys';
import type { ShownOption } from '../types/shown-question';
import type { Words } from '../words/words';

/** A list of options to pick from; real inputs, each with a digit that picks it. */
export function optionList(parts: {
  readonly name: string;
  /** What these are to tests: each with its id in an attribute of that name. */
  readonly test: 'option' | 'truth';
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly ShownOption[];
  readonly chosen: readonly string[];
  readonly closed: boolean;
  readonly words: Words;
  /** How many options of the same question stand before these. */
  readonly digitsFrom?: number;
  readonly pick: (option: string, on: boolean) => void;
}): TemplateResult {
  const { name, test, type, options, chosen, closed, words, digitsFrom = 0, pick } = parts;
  return html`<ul class="options">
    ${options.map((option, index) => html`<li>
      <label class="option" data-test=${test} data-option=${test === 'option' ? option.id : nothing} data-truth=${test === 'truth' ? option.id : nothing}>
        <input
          type=${type}
          name=${name}
          value=${option.id}
          .checked=${chosen.includes(option.id)}
          ?disabled=${closed}
          @change=${(change: Event) => pick(option.id, (change.target as HTMLInputElement).checked)}
        />
        <span class="option-digit" aria-hidden="true">${words.number(digitsFrom + index + 1)}</span>
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
