import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { pickByDigit } from '../question/options';
import type { Choice } from '../types/play';
import type { Words } from '../words/words';
import { duration } from './wall-clock';

/** What one may do now; picking is not yet doing. */
export function choicesOf(parts: {
  readonly turn: number;
  readonly choices: readonly Choice[];
  readonly picked: string | null;
  readonly closed: boolean;
  readonly words: Words;
  readonly pick: (choice: string) => void;
}): TemplateResult {
  const { turn, choices, picked, closed, words, pick } = parts;
  return html`<fieldset class="play-choices" @keydown=${pickByDigit}>
    <legend>${words.say('player.play.choices')}</legend>
    <ul class="options">
      ${choices.map((choice, index) => html`<li>
        <label class="option play-choice" data-test="choice" data-choice=${choice.id}>
          <input
            type="radio"
            name=${`turn-${turn}`}
            value=${choice.id}
            .checked=${choice.id === picked}
            ?disabled=${closed}
            @change=${() => pick(choice.id)}
          />
          <span class="option-digit" aria-hidden="true">${words.number(index + 1)}</span>
          <span class="option-text">
            <span lang=${words.courseLang} dir="auto">${unsafeHTML(choice.text)}</span>
            <span class="choice-minutes">${words.say('player.play.takes', { minutes: choice.minutes, time: duration(choice.minutes, words) })}</span>
          </span>
        </label>
      </li>`)}
    </ul>
  </fieldset>`;
}
