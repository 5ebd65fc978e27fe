import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words';

/** That the sign-in has ended, what that means here, and where to sign in again. */
export function signedOutNotice(meaning: string, signIn: string, words: Words, look: 'quiet' | 'warn' = 'quiet'): TemplateResult {
  return html`<p class="notice notice-${look}" role="status" data-test="signed-out-notice">
    ${meaning} <a router-ignore href=${signIn}>${words.say('player.signed-out.sign-in')}</a>
  </p>`;
}
