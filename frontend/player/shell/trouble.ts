import { html, type TemplateResult } from 'lit';
import { isSignedOut, NoLineError, ProblemError } from '../server/problem';
import type { Words } from '../words/words';

/** What went wrong, in words, and a way out. */
export function troubleOf(failure: unknown, words: Words, retry: () => void, signIn: string): TemplateResult {
  const way = isSignedOut(failure)
    ? html`<a class="button primary" router-ignore href=${signIn}>${words.say('player.signed-out.sign-in')}</a>`
    : html`<button type="button" class="primary" data-test="try-again" @click=${retry}>${words.say('player.trouble.retry')}</button>`;
  const { title, text } = sentenceOn(failure, words);
  return html`<section class="trouble" data-test="trouble" role="alert">
    <h1 class="title" tabindex="-1">${title}</h1>
    <p>${text}</p>
    <p>${way}</p>
  </section>`;
}

/** What went wrong, in words. */
export function sentenceOn(failure: unknown, words: Words): { title: string; text: string } {
  if (failure instanceof NoLineError) {
    return { title: words.say('player.trouble.no-line'), text: words.say('player.trouble.no-line.text') };
  }
  if (isSignedOut(failure)) {
    return { title: words.say('player.trouble.signed-out'), text: words.say('player.trouble.signed-out.text') };
  }
  if (failure instanceof ProblemError && (failure.status === 404 || failure.status === 403)) {
    return { title: words.say('player.trouble.not-found'), text: words.say('player.trouble.not-found.text') };
  }
  return { title: words.say('player.trouble.server'), text: words.say('player.trouble.server.text') };
}
