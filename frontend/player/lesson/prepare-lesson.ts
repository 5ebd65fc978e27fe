import type { Lesson } from '../types/learning';
import type { Words } from '../words/words';
import { directionOf } from './direction-of';
import { dayOf } from './facts';

/** A term of the glossary that a lesson uses. */
export interface Term {
  readonly id: string;
  readonly word: string;
  readonly definition: string;
}

/** A lesson ready to be shown: what the server sent, with what a reader needs to move in it. */
export interface PreparedLesson {
  readonly content: DocumentFragment;
  readonly terms: readonly Term[];
  /** How often each source is referred to, by its id. */
  readonly references: ReadonlyMap<string, number>;
  /** The ids of the facts that it states. */
  readonly facts: readonly string[];
}

/** Prepares the HTML of a lesson, away from the page, so that nothing loads from a wrong address. */
export function prepareLesson(lesson: Lesson, mediaBase: URL, words: Words): PreparedLesson {
  const inert = new DOMParser().parseFromString(lesson.html, 'text/html');
  addressImages(inert, mediaBase);
  nameDescriptions(inert, words);
  nameTables(inert, words);
  keepLeftToRight(inert);
  nameNationalBoxes(inert, words);
  const references = numberReferences(inert, words);
  const terms = prepareTerms(inert, words);
  const content = document.createDocumentFragment();
  content.append(...Array.from(inert.body.childNodes, (node) => document.importNode(node, true)));
  const facts = [...new Set(Array.from(content.querySelectorAll<HTMLElement>('a.fact'), (link) => link.dataset['fact'] ?? ''))];
  return { content, terms, references, facts };
}

function addressImages(inert: Document, mediaBase: URL): void {
  for (const image of inert.querySelectorAll('img')) {
    image.setAttribute('src', new URL(image.getAttribute('src') ?? '', mediaBase).href);
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
  }
}

function nameDescriptions(inert: Document, words: Words): void {
  for (const summary of inert.querySelectorAll('details.description > summary')) {
    if (summary.textContent?.trim() !== '') continue;
    summary.textContent = words.say('player.lesson.describe-figure');
    summary.setAttribute('lang', words.locale);
  }
}

function nameTables(inert: Document, words: Words): void {
  for (const region of inert.querySelectorAll('.table-scroll')) {
    region.setAttribute('tabindex', '0');
    region.setAttribute('role', 'region');
    const caption = region.querySelector('caption')?.textContent?.trim();
    const heads = Array.from(region.querySelectorAll('thead th'), (head) => head.textContent?.trim() ?? '').filter((each) => each !== '');
    region.setAttribute('aria-label', words.say('player.lesson.table', { name: caption ?? words.list(heads) }));
  }
}

function nameNationalBoxes(inert: Document, words: Words): void {
  for (const box of inert.querySelectorAll<HTMLElement>('section.national')) {
    const title = said(inert, 'national-title', words.say('player.lesson.national', { place: box.dataset['place'] ?? '' }), words);
    const keeper = words.say('player.lesson.national-keeper', { keeper: box.dataset['keeper'] ?? '', day: dayOf(box.dataset['asOf'] ?? '', words.locale) });
    box.setAttribute('aria-label', title.textContent ?? '');
    box.setAttribute('dir', directionOf(box.lang));
    box.prepend(title);
    box.append(said(inert, 'national-keeper', keeper, words));
  }
}

function said(inert: Document, kind: string, text: string, words: Words): HTMLElement {
  const line = inert.createElement('p');
  line.className = kind;
  line.textContent = text;
  line.setAttribute('lang', words.locale);
  line.setAttribute('dir', words.dir);
  return line;
}

function keepLeftToRight(inert: Document): void {
  for (const literal of inert.querySelectorAll('code, pre')) literal.setAttribute('dir', 'ltr');
  // Long lines scroll, also by keyboard.
  for (const block of inert.querySelectorAll('pre')) block.setAttribute('tabindex', '0');
}

function numberReferences(inert: Document, words: Words): Map<string, number> {
  const counts = new Map<string, number>();
  for (const link of inert.querySelectorAll('sup.ref > a[href^="#source-"]')) {
    const source = (link.getAttribute('href') ?? '').slice('#source-'.length);
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    link.id = `ref-${source}-${count}`;
    link.setAttribute('aria-label', words.say('player.lesson.source-number', { number: link.textContent ?? '' }));
  }
  return counts;
}

function prepareTerms(inert: Document, words: Words): Term[] {
  const terms = new Map<string, Term>();
  for (const link of inert.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const id = (link.getAttribute('href') ?? '').replace(/^#/, '');
    const definition = link.dataset['definition'] ?? '';
    if (!terms.has(id)) terms.set(id, { id, word: link.textContent?.trim() ?? '', definition });
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  }
  return [...terms.values()].sort((one, other) => one.word.localeCompare(other.word, words.locale));
}
