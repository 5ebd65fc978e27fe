import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ADDRESS } from '../shell/address-property';
import { LightElement } from '../shell/light-element';
import type { Lesson } from '../types/learning';
import type { Words } from '../words/words';
import { directionOf } from './direction-of';
import { sourcesOf, termsOf } from './endnotes';
import { applyFacts, factsOf, fetchFacts, type Facts } from './facts';
import { PlaceKeeping } from './place-keeping';
import { prepareLesson, type PreparedLesson } from './prepare-lesson';
import { TermCard } from './term-card';

/** A lesson: its text, terms and sources. Fires `lesson-link` and `place-reached`. */
export class LessonPage extends LightElement {
  static override properties = {
    lesson: { attribute: false },
    words: { attribute: false },
    mediaBase: ADDRESS,
    anchor: { attribute: false },
    base: ADDRESS,
    facts: { state: true },
  };

  declare lesson: Lesson;
  declare words: Words;
  declare mediaBase: URL;
  /** The heading to begin at, null for the top. */
  declare anchor: string | null;
  /** Where the server is, which says what is true now. */
  declare base: URL | undefined;
  declare facts: Facts | undefined;

  private prepared: PreparedLesson | undefined;
  private card: TermCard | undefined;
  private place: PlaceKeeping | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.clickedElsewhere);
    this.place?.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.clickedElsewhere);
    this.place?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lesson') || changed.has('words')) this.prepared = prepareLesson(this.lesson, this.mediaBase, this.words);
    if (changed.has('lesson') && this.prepared?.facts.length !== 0) void this.learnFacts(this.lesson.language);
  }

  protected override render(): TemplateResult {
    const { lesson, words } = this;
    return html`<article class="lesson" lang=${lesson.language} dir=${directionOf(lesson.language)} @click=${this.clicked} @keydown=${this.pressed}>
      ${this.head()}
      <div class="lesson-text"></div>
      <div class="term-card" role="status"></div>
      ${termsOf(this.prepared?.terms ?? [], words)}
      ${factsOf(this.prepared?.facts ?? [], this.facts ?? {}, words)}
      ${sourcesOf(lesson.sources, this.prepared?.references ?? new Map(), words)}
    </article>`;
  }

  protected head(): TemplateResult {
    const { lesson, words } = this;
    return html`<header class="lesson-head">
      <h1 class="title" data-test="lesson-title" tabindex="-1">${lesson.title}</h1>
      ${lesson.minutes === 0 ? nothing : html`<p class="lesson-facts" lang=${words.locale}><span class="figure">${words.minutes(lesson.minutes)}</span></p>`}
      ${lesson.objectives.length === 0
        ? nothing
        : html`<div class="objectives">
            <p class="objectives-title" lang=${words.locale}>${words.say('player.lesson.objectives')}</p>
            <ul>${lesson.objectives.map((each) => html`<li>${each}</li>`)}</ul>
          </div>`}
    </header>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('facts')) applyFacts(this, this.facts ?? {}, this.words);
    if (!changed.has('lesson') && !changed.has('words')) return;
    this.querySelector('.lesson-text')?.replaceChildren(this.prepared?.content ?? '');
    applyFacts(this, this.facts ?? {}, this.words);
    const page = this.querySelector<HTMLElement>('.lesson');
    const card = this.querySelector<HTMLElement>('.term-card');
    if (page === null || card === null) return;
    this.card?.close();
    this.card = new TermCard(page, card);
    this.place?.stop();
    this.place = new PlaceKeeping(page, this.lesson.headings, (anchor) => this.fire('place-reached', anchor));
    if (this.anchor !== null) this.find(this.anchor)?.scrollIntoView();
    this.place.start();
  }

  private async learnFacts(language: string): Promise<void> {
    if (this.base !== undefined) this.facts = await fetchFacts(this.base, language);
  }

  private readonly clicked = (click: MouseEvent): void => {
    const link = (click.target as Element).closest('a');
    if (link === null) return;
    const activity = link.dataset['activity'];
    if (link.classList.contains('lesson-link') && activity !== undefined) {
      click.preventDefault();
      this.fire('lesson-link', activity);
    } else if (link.matches('.term, .fact')) {
      click.preventDefault();
      click.stopPropagation();
      this.card?.toggle(link);
    } else if (link.getAttribute('href')?.startsWith('#') === true) {
      click.preventDefault();
      this.goTo(link.hash.slice(1));
    }
  };

  private readonly pressed = (key: KeyboardEvent): void => {
    const term = (key.target as Element).closest<HTMLElement>('a:is(.term, .fact)');
    if (key.key === 'Escape') this.card?.close();
    if (key.key === ' ' && term !== null) {
      key.preventDefault();
      this.card?.toggle(term);
    }
  };

  private readonly clickedElsewhere = (click: MouseEvent): void => {
    if (!(click.target as Element).closest?.('.term-card')) this.card?.close();
  };

  private goTo(id: string): void {
    const target = this.find(decodeURIComponent(id));
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }

  private find(id: string): HTMLElement | null {
    return this.querySelector(`#${CSS.escape(id)}`);
  }

  private fire(name: string, detail: string | null): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
