import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words';

/** Asks once before the submit: says what is missing and what it will do. Enter once more leads back, for it cannot be undone. */
export function confirmDialog(parts: {
  /** How many questions have no answer. */
  readonly open: number;
  /** How many answers have something missing. */
  readonly incomplete: number;
  readonly awaitsMarks: boolean;
  readonly words: Words;
  readonly confirm: () => void;
}): TemplateResult {
  const { open, incomplete, awaitsMarks, words, confirm } = parts;
  return html`<dialog class="confirm" aria-labelledby="caseroom-confirm-title">
    <h2 class="title" id="caseroom-confirm-title">${words.say('player.confirm.title')}</h2>
    ${open === 0 ? nothing : html`<p class="notice notice-warn" data-test="confirm-open">${words.say('player.confirm.unanswered', { count: open })}</p>`}
    ${incomplete === 0 ? nothing : html`<p class="notice notice-warn" data-test="confirm-incomplete">${words.say('player.overview.incomplete', { count: incomplete })}</p>`}
    <p>${awaitsMarks ? words.say('player.confirm.awaits-marks') : words.say('player.confirm.all-answered')}</p>
    <form method="dialog" class="actions">
      <button type="submit" class="primary" data-test="confirm-submit" @click=${confirm}>${words.say('player.confirm.submit')}</button>
      <button type="submit" class="secondary" data-test="cancel-submit" autofocus>${words.say('player.confirm.back')}</button>
    </form>
  </dialog>`;
}
