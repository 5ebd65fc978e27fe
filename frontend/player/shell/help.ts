import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words';
import { singleKeysOn, turnSingleKeys } from './single-keys';

/** The shortcuts, in a dialog of their own. */
export function helpOf(words: Words): TemplateResult {
  const [on, back] = words.dir === 'rtl' ? ['←', '→'] : ['→', '←'];
  return html`<dialog class="help" data-test="help-dialog" aria-labelledby="caseroom-help-title">
    <h2 class="title" id="caseroom-help-title">${words.say('player.help.title')}</h2>
    <dl class="help-list">
      <div><dt><kbd>]</kbd> <kbd>Alt</kbd>+<kbd>${on}</kbd></dt><dd>${words.say('player.help.next')}</dd></div>
      <div><dt><kbd>[</kbd> <kbd>Alt</kbd>+<kbd>${back}</kbd></dt><dd>${words.say('player.help.previous')}</dd></div>
      <div><dt><kbd>1</kbd>–<kbd>9</kbd></dt><dd>${words.say('player.help.pick')}</dd></div>
      <div><dt><kbd>?</kbd></dt><dd>${words.say('player.help.help')}</dd></div>
    </dl>
    <label class="help-choice">
      <input type="checkbox" .checked=${singleKeysOn()} @change=${(change: Event) => turnSingleKeys((change.target as HTMLInputElement).checked)} />
      ${words.say('player.help.single-keys')}
    </label>
    <form method="dialog"><button class="primary">${words.say('player.help.close')}</button></form>
  </dialog>`;
}
