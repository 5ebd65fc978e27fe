import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../types/learning';
import type { Words } from '../words/words';
import type { Term } from './prepare-lesson';

/** The terms of a lesson with their definitions. */
export function termsOf(terms: readonly Term[], words: Words): TemplateResult | typeof nothing {
  if (terms.length === 0) return nothing;
  return html`<section class="endnotes" aria-labelledby="caseroom-terms">
    <h2 id="caseroom-terms" lang=${words.locale}>${words.say('player.lesson.terms')}</h2>
    <dl class="terms">
      ${terms.map((term) => html`<div id=${term.id} tabindex="-1"><dt>${term.word}</dt><dd>${term.definition}</dd></div>`)}
    </dl>
  </section>`;
}

/** The sources of a lesson, each with the way back to where it is referred to. */
export function sourcesOf(sources: readonly Source[], references: ReadonlyMap<string, number>, words: Words): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<section class="endnotes" aria-labelledby="caseroom-sources">
    <h2 id="caseroom-sources" lang=${words.locale}>${words.say('player.lesson.sources')}</h2>
    <ol class="sources">
      ${sources.map((source) => html`<li id="source-${source.id}" tabindex="-1" value=${source.number}>
        <cite>${source.url === null ? source.title : html`<a href=${source.url} rel="noopener noreferrer">${source.title}</a>`}</cite>
        <span>${[source.publisher, source.year].filter((each) => each !== null).join(', ')}</span>
        ${source.note === null ? nothing : html`<span class="source-note">${source.note}</span>`}
        ${waysBack(source, references.get(source.id) ?? 0, words)}
      </li>`)}
    </ol>
  </section>`;
}

function waysBack(source: Source, count: number, words: Words): TemplateResult {
  return html`<span class="ways-back" lang=${words.locale}>${Array.from({ length: count }, (_, index) => html`
    <a href="#ref-${source.id}-${index + 1}" aria-label=${words.say('player.lesson.back-to-reference', { number: source.number, place: index + 1 })}>↩${count > 1 ? words.number(index + 1) : nothing}</a>`)}</span>`;
}
