import { html, nothing, type TemplateResult } from 'lit';
import { request } from '../server/request';
import { dateFormat } from '../words/formats';
import type { Words } from '../words/words';

/** A fact that changes, in the language of a lesson. */
export interface Fact {
  readonly value: string;
  readonly sentence: string;
  /** A day, a month or a year. */
  readonly asOf: string;
  readonly source: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly sureness: 'VERIFIED' | 'SECONDARY' | 'UNVERIFIED';
  readonly old: boolean;
}

export type Facts = Readonly<Record<string, Fact>>;

/** The facts as they are now; none where the server can't say, so that the text stays as it was written. */
export async function fetchFacts(base: URL, language: string): Promise<Facts> {
  try {
    return await request<Facts>(new URL(`api/facts/${encodeURIComponent(language)}`, base));
  } catch {
    return {};
  }
}

/** Puts what is true now into a text, and behind each fact where it comes from. */
export function applyFacts(text: ParentNode, facts: Facts, words: Words): void {
  for (const link of text.querySelectorAll<HTMLAnchorElement>('a.fact')) {
    const fact = facts[link.dataset['fact'] ?? ''];
    if (fact !== undefined) link.textContent = fact.value;
    link.dataset['definition'] = aboutFact(fact, words);
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  }
}

/** The facts of a lesson, each with its date and its source. */
export function factsOf(ids: readonly string[], facts: Facts, words: Words): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  return html`<section class="endnotes" aria-labelledby="caseroom-facts" lang=${words.locale}>
    <h2 id="caseroom-facts">${words.say('player.fact.title')}</h2>
    <ul class="sources">${ids.map((id) => html`<li id="fact-${id}" tabindex="-1">${aboutFact(facts[id], words)}</li>`)}</ul>
  </section>`;
}

function aboutFact(fact: Fact | undefined, words: Words): string {
  return fact === undefined
    ? words.say('player.fact.not-loaded')
    : words.say('player.fact.about', {
        sentence: fact.sentence,
        day: dayOf(fact.asOf, words.locale),
        source: fact.source,
        publisher: fact.publisher,
        sureness: fact.sureness,
        old: String(fact.old),
      });
}

/** A day, a month or a year, as precisely as it is known. */
export function dayOf(asOf: string, locale: string): string {
  const precision = asOf.split('-').length;
  return dateFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 ? { month: 'long' } : {}),
    ...(precision > 2 ? { day: 'numeric' } : {}),
  }).format(new Date(asOf));
}
