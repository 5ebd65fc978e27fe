import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ReviewedCase } from '../types/case-file';
import type { Words } from '../words/words';

/** What is to be said of a case once it is over: what was grave, how one gets there, what one takes away, the evidence once more. */
export function caseReview(reviewed: ReviewedCase, words: Words): TemplateResult {
  const taken = Object.values(reviewed.hints).reduce((sum, count) => sum + count, 0);
  return html`
    ${reviewed.cap === '' ? nothing : html`<p class="notice notice-bad" data-test="case-cap" lang=${words.courseLang} dir="auto">${unsafeHTML(reviewed.cap)}</p>`}
    ${taken === 0 ? nothing : html`<p class="quiet-text" data-test="hints-taken">${words.say('player.case.hints-taken', { count: taken })}</p>`}
    ${reviewed.debrief === '' ? nothing : html`<h3>${words.say('player.case.debrief')}</h3>
          <div class="debrief" data-test="debrief" lang=${words.courseLang} dir="auto">${unsafeHTML(reviewed.debrief)}</div>`}
    <details class="solution" data-test="solution">
      <summary>${words.say('player.case.solution')}</summary>
      <ol>${reviewed.solution.map((step) => html`<li lang=${words.courseLang} dir="auto">${unsafeHTML(step)}</li>`)}</ol>
    </details>
    <details class="evidence-again" data-test="evidence-again">
      <summary>${words.say('player.case.evidence-again')}</summary>
      <caseroom-case-file .file=${reviewed.file} .words=${words}></caseroom-case-file>
    </details>
  `;
}
