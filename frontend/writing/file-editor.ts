import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from '../player/shell/light-element';
import { Room } from '../player/shell/room';
import { skeleton } from '../player/shell/skeleton';
import { troubleOf } from '../player/shell/trouble';
import type { Lesson } from '../player/types/learning';
import { Words, type Catalogue } from '../player/words/words';
import type { Form } from './fields';
import { fileForm } from './file-form';
import { hasForm, isLookable, kindOf, originalOf, type FileKind } from './file-kind';
import { findingsAt, findingsOf } from './findings';
import { COMPLAINED } from './holding';
import { leadToLine } from './line-in-area';
import { shown, withTyped } from './line-ends';
import { lessonLook, originalLook, samplesLook, storyLook } from './looks';
import type { ImageActs } from './media-form';
import { imageAt, pictureLook } from './picture-look';
import { readingLine } from './reading-line';
import { saveNotices, saveState } from './save-state';
import { Saver } from './saver';
import { Unsaved } from './unsaved';
import { text } from './values';
import { WritingApi, type Choices, type KeptFile } from './writing-api';

type Pane = 'write' | 'look';

const WIDE = 1000;

/** Writes one file of a draft: as a form, as text, or both; with what the checker says and what participants will see. */
export class FileEditor extends LightElement {
  static override properties = {
    base: { type: String },
    draft: { type: String },
    path: { type: String },
    person: { type: String },
    line: { type: Number },
    catalogue: { type: String },
    asText: { state: true },
    pane: { state: true },
    recovered: { state: true },
    comparing: { state: true },
    wrong: { state: true },
    failure: { state: true },
  };

  declare base: string;
  declare draft: string;
  declare path: string;
  declare person: string;
  /** The line to begin at; 0 for none. */
  declare line: number;
  declare catalogue: string;
  /** Whether the whole file is edited as text. */
  protected declare asText: boolean;
  protected declare pane: Pane;
  protected declare recovered: boolean;
  protected declare comparing: boolean;
  /** Whether a field shows what can't be written. */
  protected declare wrong: boolean;
  protected declare failure: unknown;

  private words: Words | undefined;
  private api: WritingApi | undefined;
  private saver: Saver | undefined;
  private choices: Choices = { language: '', objectives: [], lessons: [], banks: [], articles: [], images: [], terms: {}, cases: [] };
  private lesson: Lesson | null = null;
  private story: KeptFile['story'] = null;
  private original: KeptFile | undefined;
  private savedTitle = '';
  private readonly room = new Room(this, WIDE);

  constructor() {
    super();
    this.base = '/';
    this.draft = '';
    this.path = '';
    this.person = '';
    this.line = 0;
    this.catalogue = '';
    this.asText = false;
    this.pane = 'write';
    this.recovered = false;
    this.comparing = false;
    this.wrong = false;
    this.addEventListener(COMPLAINED, () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.leaving);
    document.addEventListener('visibilitychange', this.turnedAway);
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.leaving);
    document.removeEventListener('visibilitychange', this.turnedAway);
    document.removeEventListener('keydown', this.pressed);
    this.saver?.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('catalogue') && this.catalogue !== '') this.words = new Words(JSON.parse(this.catalogue) as Catalogue);
    if ((changed.has('path') || changed.has('draft') || changed.has('person')) && this.path !== '' && this.draft !== '' && this.person !== '') void this.open();
    else if (changed.has('line') && this.line > 0 && this.saver !== undefined) void this.goTo(this.line);
  }

  protected override updated(): void {
    this.wrong = this.querySelector('.w-form [aria-invalid="true"]') !== null;
  }

  protected override render(): TemplateResult {
    const { words, saver } = this;
    if (words === undefined) return skeleton('');
    if (this.failure !== undefined) return troubleOf(this.failure, words, () => void this.open(), new URL('sign-in', this.root).href);
    if (saver === undefined) return skeleton(words.say('player.loading'));
    const { isWide } = this.room;
    const writes = isWide || this.pane === 'write';
    const looks = isWide || this.pane === 'look';
    return html`<div class="w-editor" data-wide=${isWide} data-look=${this.lookable ? 'look' : 'none'} dir=${words.dir}>
      ${this.head(words, saver)}
      ${saveNotices({
        saver, words, recovered: this.recovered, comparing: this.comparing,
        compare: () => (this.comparing = !this.comparing),
        settle: (settled, theirs) => void this.settle(settled, theirs),
        noticed: () => (this.recovered = false),
      })}
      ${writes ? this.writing(words, saver) : nothing}
      ${looks ? this.looking(words, saver) : nothing}
      ${looks && this.kind === 'case' ? samplesLook(saver.values, this.choices, words, this.api) : nothing}
    </div>`;
  }

  private async open(): Promise<void> {
    this.saver?.close();
    this.saver = undefined;
    this.failure = undefined;
    this.recovered = false;
    const { path } = this;
    const api = new WritingApi(this.root, this.draft);
    this.api = api;
    try {
      const translated = originalOf(path);
      const [file, choices, original] = await Promise.all([api.file(path), api.choices(path), translated === undefined ? undefined : api.find(translated)]);
      if (path !== this.path) return;
      this.choices = choices;
      this.lesson = file.lesson;
      this.story = file.story;
      this.original = original;
      this.savedTitle = text(file.values, 'title');
      this.asText = file.values === null || !hasForm(path);
      this.saver = new Saver(api, new Unsaved(this.person, this.draft, path), file, () => this.savingMoved());
      this.recovered = this.saver.recover();
    } catch (failure) {
      this.failure = failure;
    }
    this.requestUpdate();
    if (this.line > 0) await this.goTo(this.line);
  }

  private savingMoved(): void {
    const saver = this.saver;
    if (saver?.file.lesson != null) this.lesson = saver.file.lesson;
    if (saver?.file.story != null) this.story = saver.file.story;
    if (saver?.file.values === null && !saver.isDirty) this.asText = true;
    const title = text(saver?.file.values, 'title');
    if (title !== '' && title !== this.savedTitle) {
      this.savedTitle = title;
      this.dispatchEvent(new CustomEvent('title-saved'));
    }
    this.requestUpdate();
  }

  private get kind(): FileKind {
    return kindOf(this.path);
  }

  private get lookable(): boolean {
    return isLookable(this.path);
  }

  /** Where the application is rooted. */
  private get root(): URL {
    return new URL(this.base, location.href);
  }

  private head(words: Words, saver: Saver): TemplateResult {
    const word = (key: string): string => words.say(`authoring.editor.${key}`);
    const mayForm = hasForm(this.path) && saver.file.values !== null;
    const count = saver.file.findings.length;
    return html`<div class="w-head">
      ${saveState(saver, words, this.wrong)}
      ${mayForm ? html`<label class="w-check"><input type="checkbox" data-test="as-text" .checked=${live(this.asText)} @change=${this.switched} /> <span>${word('as-text')}</span></label>` : nothing}
      ${this.room.isWide ? nothing : html`<div class="w-panes" role="group" aria-label=${word('panes')}>
        <button type="button" class="button" aria-pressed=${this.pane === 'write'} @click=${() => (this.pane = 'write')}>${word('write')}</button>
        <button type="button" class="button" aria-pressed=${this.pane === 'look'} @click=${() => (this.pane = 'look')}>${this.lookable ? this.lookName(words) : word('findings')} ${count > 0 ? html`<span class="w-count">${words.number(count)}</span>` : nothing}</button>
      </div>`}
    </div>`;
  }

  private writing(words: Words, saver: Saver): TemplateResult {
    const whole = this.asText || saver.file.values === null || (saver.state.kind === 'conflict' && !this.isBodyAlone(saver));
    const image = imageAt(this.path, this.choices.images);
    return html`<div class="w-writing">
      ${image === undefined ? nothing : pictureLook(image, this.imageActs(saver).picture(image.digest), words)}
      ${whole || saver.state.kind === 'conflict' ? nothing : this.form(words, saver)}
      ${!saver.file.isText ? image !== undefined ? nothing : html`<p class="notice">${words.say('authoring.editor.no-text')}</p>`
        : whole || this.kind === 'lesson'
          ? html`<label class="w-field"><span class="w-label">${words.say(whole ? 'authoring.editor.text.whole' : 'authoring.editor.text.lesson')}</span>
              <textarea class="w-text" data-test="text" spellcheck="true" .value=${live(this.typedText(saver, whole))} @input=${(event: Event) => this.typed((event.target as HTMLTextAreaElement).value, whole)}></textarea></label>`
          : nothing}
    </div>`;
  }

  private form(words: Words, saver: Saver): TemplateResult | typeof nothing {
    const form: Form = {
      words,
      language: this.choices.language,
      send: (changes, typing) => saver.change(changes, typing),
      trouble: () => words.say(`authoring.editor.field.${saver.why}`),
      found: (path) => (saver.isDirty ? [] : findingsAt(saver.file.findings, path)),
      shown: () => this.updateComplete,
    };
    return fileForm(this.path, form, saver.values, this.choices, this.imageActs(saver));
  }

  private imageActs(saver: Saver): ImageActs {
    return {
      picture: (digest) => new URL(`media/${digest}`, this.api?.mediaBase()).href,
      address: (path) => this.address('file/', path),
      replacing: (file) => this.address('image', '') + (file === '' ? '' : `?replace=${encodeURIComponent(file)}`),
      remove: (path) => void this.removed(saver, path),
    };
  }

  /** The place of a screen of this draft. */
  private address(screen: string, path: string): string {
    const draft = new URL(`writing/${encodeURIComponent(this.draft)}/`, this.root);
    return new URL(screen + path.split('/').map(encodeURIComponent).join('/'), draft).href;
  }

  /** An image goes with what its sheet says of it, so the sheet is read again. */
  private async removed(saver: Saver, path: string): Promise<void> {
    const { api } = this;
    if (api === undefined) return;
    try {
      await saver.flush();
      await api.remove(path);
      await saver.reload(() => api.file(saver.file.path));
      this.choices = await api.choices(saver.file.path);
      this.requestUpdate();
    } catch (failure) {
      this.failure = failure;
    }
  }

  private looking(words: Words, saver: Saver): TemplateResult {
    const goTo = (line: number): void => void this.goTo(line);
    return html`<div class="w-looking">
      ${findingsOf(saver.file.findings, words, goTo)}
      ${readingLine(saver.file.reads, words, goTo)}
      ${this.lookable ? html`<section class="w-preview" tabindex="0" aria-label=${this.lookName(words)}>${this.look(words)}</section>` : nothing}
    </div>`;
  }

  private lookName(words: Words): string {
    return words.say(this.kind === 'translation' ? 'authoring.editor.original' : 'authoring.editor.look');
  }

  private look(words: Words): TemplateResult {
    switch (this.kind) {
      case 'case':
        return storyLook(this.story, words, this.choices.language);
      case 'translation':
        return originalLook(this.original, words, this.choices.language);
      default:
        return lessonLook({ lesson: this.lesson, words, api: this.api, base: this.root });
    }
  }

  /** What the text area shows: the whole file, or the lesson below its front matter. */
  private typedText(saver: Saver, whole: boolean): string {
    return shown(whole ? saver.text : saver.text.slice(this.bodyOf(saver)));
  }

  /** Only the body can have been typed over since the server said where it begins. */
  private bodyOf(saver: Saver): number {
    return saver.text.startsWith(saver.file.text.slice(0, saver.file.body)) ? saver.file.body : 0;
  }

  /** Whether nothing above the Markdown of a lesson is another than the server said. */
  private isBodyAlone(saver: Saver): boolean {
    return this.kind === 'lesson' && this.bodyOf(saver) > 0;
  }

  private typed(value: string, whole: boolean): void {
    const saver = this.saver;
    if (saver === undefined) return;
    const head = whole ? 0 : this.bodyOf(saver);
    saver.typed(saver.text.slice(0, head) + withTyped(saver.text.slice(head), value));
  }

  private async settle(text: string, theirs: boolean): Promise<void> {
    this.comparing = false;
    await this.saver?.settle(text);
    await this.updateComplete;
    this.querySelector<HTMLElement>('textarea.w-text, .w-form [data-path]')?.focus();
    if (theirs) this.recovered = false;
  }

  private readonly switched = async (event: Event): Promise<void> => {
    const wanted = (event.target as HTMLInputElement).checked;
    await this.saver?.flush();
    this.asText = wanted || this.saver?.file.values === null;
    this.requestUpdate();
  };

  /** Takes the author to a line of the file, in the text area that shows it. */
  private async goTo(line: number): Promise<void> {
    const saver = this.saver;
    if (saver === undefined) return;
    this.pane = 'write';
    const headLines = shown(saver.text.slice(0, this.bodyOf(saver))).split('\n').length - 1;
    if (this.kind !== 'lesson' || line <= headLines) this.asText = true;
    await this.updateComplete;
    const area = this.querySelector<HTMLTextAreaElement>('textarea.w-text');
    if (area !== null) leadToLine(area, line - 1 - (this.asText ? 0 : headLines));
  }

  private readonly leaving = (event: BeforeUnloadEvent): void => {
    this.takeUp();
    if (this.saver?.isDirty === true || this.wrong) {
      void this.saver?.flush();
      event.preventDefault();
    }
  };

  private readonly turnedAway = (): void => {
    if (document.visibilityState !== 'hidden') return;
    this.takeUp();
    if (this.saver?.isDirty === true) void this.saver.flush();
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      this.takeUp();
      void this.saver?.flush();
    }
  };

  /** What somebody has just typed in a field that waits until they are done with it. */
  private takeUp(): void {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement && field.type === 'number' && this.contains(field)) field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
