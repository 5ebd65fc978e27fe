import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words';

/** Asks once before the submit and says what it will do. */
export function confirmDialog(open: number, awaitsMarks: boolean, words: Words, confirm: () => void): TemplateResult {
  return html`<dialog class="confirm" aria-labelledby="caseroom-confirm-title">
    <h2 class="title" id="caseroom-confirm-title">${words.say('player.confirm.title')}</h2>
    <p>${open > 0 ? words.say('player.confirm.unanswered', { count: open }) : awaitsMarks ? words.say('player.confirm.awaits-marks') : words.say('player.confirm.all-answered')}</p>
    <form method="dialog" class="actions">
      <button type="submit" class="primary" data-test="confirm-submit" @click=${confirm}>${words.say('player.confirm.submit')}</button>
      <button type="submit" class="secondary" data-test="cancel-submit">${words.say('player.confirm.back')}</button>
    </form>
  </dialog>`;
}
