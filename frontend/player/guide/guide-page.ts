import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import type { Lesson } from '../types/learning';
import { fetchWords } from '../words/fetch-words';
import type { Words } from '../words/words';

/** A guide on a page of the house. On paper, what is folded on the screen is open. */
export class GuidePage extends LightElement {
  static override properties = {
    base: { type: String },
    locale: { type: String },
    wordsVersion: { type: String, attribute: 'words-version' },
    files: { type: String },
    lessons: { type: String },
    text: { type: Object },
    words: { state: true },
  };

  declare base: string;
  declare locale: string;
  declare wordsVersion: string | null;
  /** Below which its pictures lie. */
  declare files: string;
  /** Below which its reader finds lessons; empty where they can't open them. */
  declare lessons: string;
  declare text: Lesson | null;
  protected declare words: Words | undefined;

  private unfolded: HTMLDetailsElement[] = [];

  constructor() {
    super();
    this.base = '/';
    this.locale = 'en';
    this.wordsVersion = null;
    this.files = '';
    this.lessons = '';
    this.text = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.unfold);
    window.addEventListener('afterprint', this.fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.unfold);
    window.removeEventListener('afterprint', this.fold);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('base') || changed.has('locale') || changed.has('wordsVersion')) void this.learnWords();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, text } = this;
    if (words === undefined || text === null) return nothing;
    const lesson = this.lessons === '' ? { ...text, html: withoutLessonLinks(text.html) } : text;
    return html`<caseroom-lesson-preview>
      <caseroom-guide-text .lesson=${lesson} .words=${words.around(text.language)} .mediaBase=${this.address(this.files)} .base=${this.address('')} .anchor=${location.hash === '' ? null : location.hash.slice(1)} @lesson-link=${this.followed}></caseroom-guide-text>
    </caseroom-lesson-preview>`;
  }

  private readonly followed = (event: CustomEvent<string>): void => {
    location.assign(this.address(this.lessons + encodeURIComponent(event.detail)));
  };

  private readonly unfold = (): void => {
    this.unfolded = Array.from(this.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const each of this.unfolded) each.open = true;
  };

  private readonly fold = (): void => {
    for (const each of this.unfolded) each.open = false;
    this.unfolded = [];
  };

  private address(path: string): URL {
    return new URL(path, new URL(this.base, document.baseURI));
  }

  private async learnWords(): Promise<void> {
    this.words = await fetchWords(new URL(this.base, document.baseURI), this.locale, this.wordsVersion);
  }
}

/** Names of lessons, where they lead nowhere for the reader. */
export function withoutLessonLinks(text: string): string {
  const inert = new DOMParser().parseFromString(text, 'text/html');
  for (const link of inert.querySelectorAll('a.lesson-link')) link.replaceWith(...link.childNodes);
  return inert.body.innerHTML;
}
