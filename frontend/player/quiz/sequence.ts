import { html, nothing, type TemplateResult } from 'lit';
import type { Pacing } from '../types/attempt';
import type { Words } from '../words/words';
import { confirmDialog } from './confirm-dialog';

/** A question of a sequence: it is left for good, so it says so, and asks first where nothing is answered. */
export function sequenceStep(parts: {
  readonly pacing: Pacing;
  readonly asked: TemplateResult | typeof nothing;
  readonly answered: boolean;
  /** Whether something of the answer is missing. */
  readonly halfDone: boolean;
  /** Whether people mark something of it, as far as that is known. */
  readonly awaitsMarks: boolean;
  readonly busy: boolean;
  readonly words: Words;
  readonly ask: () => void;
  readonly next: () => void;
  readonly submit: () => void;
}): TemplateResult {
  const { pacing, asked, answered, halfDone, awaitsMarks, busy, words, ask, next, submit } = parts;
  const last = pacing.place + 1 >= pacing.questions;
  const word = last ? words.say('player.overview.submit') : words.say('player.attempt.next');
  return html`
    <p class="question-count" data-test="question-count">${words.say('player.attempt.question-of', { number: pacing.place + 1, all: pacing.questions })}</p>
    ${asked}
    <p class="quiet-text" data-test="no-return">${last ? words.say('player.sequence.last') : words.say('player.sequence.no-return')}</p>
    <p class="actions question-actions">
      <button type="button" class="primary" data-test=${last ? 'submit-quiz' : 'next-question'} ?disabled=${busy} @click=${last || !answered ? ask : next}>${word}</button>
    </p>
    ${last ? confirmDialog({ open: answered ? 0 : 1, incomplete: halfDone ? 1 : 0, awaitsMarks, words, confirm: submit }) : leaveDialog(words, next)}
  `;
}

function leaveDialog(words: Words, next: () => void): TemplateResult {
  return html`<dialog class="confirm" aria-labelledby="caseroom-leave-title">
    <h2 class="title" id="caseroom-leave-title">${words.say('player.sequence.leave-title')}</h2>
    <p>${words.say('player.sequence.leave-text')}</p>
    <form method="dialog" class="actions">
      <button type="submit" class="primary" data-test="confirm-next" @click=${next}>${words.say('player.sequence.leave')}</button>
      <button type="submit" class="secondary" data-test="cancel-next" autofocus>${words.say('player.sequence.stay')}</button>
    </form>
  </dialog>`;
}
