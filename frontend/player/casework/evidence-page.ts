import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import type { CaseFile } from '../types/case-file';
import { fetchWords } from '../words/fetch-words';
import type { Words } from '../words/words';

/** The evidence of a case on a page of the house, as whoever worked the case saw it. */
export class EvidencePage extends LightElement {
  static override properties = {
    base: { type: String },
    locale: { type: String },
    courseLanguage: { type: String, attribute: 'course-language' },
    wordsVersion: { type: String, attribute: 'words-version' },
    file: { type: Object },
    words: { state: true },
  };

  declare base: string;
  declare locale: string;
  declare courseLanguage: string;
  declare wordsVersion: string | null;
  declare file: CaseFile | null;
  protected declare words: Words | undefined;

  constructor() {
    super();
    this.base = '/';
    this.locale = 'en';
    this.courseLanguage = '';
    this.wordsVersion = null;
    this.file = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('base') || changed.has('locale') || changed.has('wordsVersion')) void this.learnWords();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, file } = this;
    if (words === undefined || file === null) return nothing;
    return html`<caseroom-case-file .file=${file} .words=${words.around(this.courseLanguage)}></caseroom-case-file>`;
  }

  private async learnWords(): Promise<void> {
    try {
      this.words = await fetchWords(new URL(this.base, document.baseURI), this.locale, this.wordsVersion);
    } catch {
      this.words = undefined; // the steps beside it can be read without
    }
  }
}
