import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Words } from '../words/words';

/** The hints of a task that were taken, and a button for the next; each costs a tenth of the points. */
export function hintsOf(parts: {
  readonly taken: readonly string[];
  readonly all: number;
  readonly closed: boolean;
  readonly failed: boolean;
  readonly words: Words;
  readonly take: () => void;
}): TemplateResult | typeof nothing {
  const { taken, all, closed, failed, words, take } = parts;
  if (all === 0) return nothing;
  return html`<aside class="hints" aria-live="polite">
    ${taken.length === 0 ? nothing : html`<ol data-test="hints">${taken.map((hint) => html`<li lang=${words.courseLang} dir="auto">${unsafeHTML(hint)}</li>`)}</ol>`}
    ${taken.length >= all
      ? nothing
      : html`<button type="button" class="quiet" data-test="take-hint" ?disabled=${closed} @click=${take}>${words.say('player.case.take-hint', { left: all - taken.length })}</button>`}
    ${failed ? html`<p class="notice notice-warn" role="alert">${words.say('player.case.no-hint')}</p>` : nothing}
  </aside>`;
}
