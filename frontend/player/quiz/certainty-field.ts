import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isMarked } from '../question/marked';
import { CERTAINTIES, type Certainty } from '../types/certainty';
import type { ShownQuestion } from '../types/shown-question';
import type { Words } from '../words/words';
import type { AttemptHost } from './attempt-host';

/** Asks how sure one is of the answer to a question, where the attempt asks that. What people mark has no right answer that one could be sure of. */
export function certaintyOf(question: ShownQuestion, page: AttemptHost): TemplateResult | typeof nothing {
  const { outbox, isClosed, words } = page;
  if (outbox.kept.shown.asksCertainty !== true || isMarked(question)) return nothing;
  const { id } = question;
  return certaintyField({
    question: id, chosen: outbox.certaintyOf(id), closed: isClosed, words,
    say: (certainty) => {
      page.readFields();
      void outbox.sure(id, certainty);
    },
  });
}

/** Asks how sure one is of the answer above. One may leave it open, and take back what one said. */
function certaintyField(parts: {
  readonly question: string;
  readonly chosen: Certainty | null;
  readonly closed: boolean;
  readonly words: Words;
  readonly say: (certainty: Certainty | null) => void;
}): TemplateResult {
  const { question, chosen, closed, words, say } = parts;
  return html`${keyed(question, html`<fieldset class="certainty" data-test="certainty" data-question=${question}>
    <legend class="certainty-asked">${words.say('player.certainty.asked')}</legend>
    <div class="certainty-levels">
      ${CERTAINTIES.map((level) => html`<label class="certainty-level" data-test="certainty-level" data-level=${level}>
        <input type="radio" name="certainty-${question}" value=${level} .checked=${chosen === level} ?disabled=${closed} @change=${() => say(level)} />
        <span>${certaintyInWords(level, words)}</span>
      </label>`)}
    </div>
    <p class="quiet-text certainty-note">${words.say('player.certainty.note')}
      ${chosen === null || closed
        ? nothing
        : html`<button type="button" class="quiet" data-test="certainty-take-back" @click=${() => say(null)}>${words.say('player.certainty.take-back')}</button>`}
    </p>
  </fieldset>`)}`;
}

export function certaintyInWords(certainty: Certainty, words: Words): string {
  switch (certainty) {
    case 'GUESS':
      return words.say('player.certainty.guess');
    case 'FAIRLY_SURE':
      return words.say('player.certainty.fairly-sure');
    case 'CERTAIN':
      return words.say('player.certainty.certain');
  }
}
