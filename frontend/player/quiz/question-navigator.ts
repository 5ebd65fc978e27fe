import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words';

/** The questions by number: which are answered, where one is. */
export function questionNavigator(parts: {
  readonly answered: readonly boolean[];
  readonly at: number | null;
  readonly words: Words;
  readonly go: (index: number) => void;
}): TemplateResult {
  const { answered, at, words, go } = parts;
  return html`<nav class="question-navigator" aria-label=${words.say('player.navigator.label')}>
    <ol>
      ${answered.map((is, index) => html`<li>
        <button
          type="button"
          class=${is ? 'question-number question-number-answered' : 'question-number'}
          data-test="question-number"
          data-answered=${is}
          aria-current=${at === index ? 'step' : 'false'}
          aria-label=${is
            ? words.say('player.navigator.answered', { number: index + 1 })
            : words.say('player.navigator.unanswered', { number: index + 1 })}
          @click=${() => go(index)}
        >${words.number(index + 1)}</button>
      </li>`)}
    </ol>
  </nav>`;
}
