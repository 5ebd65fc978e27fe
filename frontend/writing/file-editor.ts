import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { troubleOf } from '../player/shell/trouble';
import { LightElement } from '../player/shell/light-element';
import { clock, halfRing, tick, triangle } from '../player/shell/icons';
import { skeleton } from '../player/shell/skeleton';
import type { Lesson } from '../player/types/learning';
import { Words, type Catalogue } from '../player/words/words';
import { assignmentForm } from './assignment-form';
import { bankForm } from './bank-form';
import { caseForm, wantedOf } from './case-form';
import type { Form } from './fields';
import { glossaryForm } from './glossary-form';
import { closeTo, lineDiff } from './line-diff';
import { shown, withTyped } from './line-ends';
import { mediaForm, type ImageActs } from './media-form';
import { readingLine } from './reading-line';
import { Saver } from './saver';
import { courseForm, lessonForm, moduleForm, quizForm } from './sheet-forms';
import { Unsaved } from './unsaved';
import { text } from './values';
import { WritingApi, type Choices, type Finding, type KeptFile } from './writing-api';

type Pane = 'write' | 'look';

const WIDE = 1000;
const GUIDE = 'guide.md';

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
    wide: { state: true },
    recovered: { state: true },
    comparing: { state: true },
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
  protected declare wide: boolean;
  protected declare recovered: boolean;
  protected declare comparing: boolean;
  protected declare failure: unknown;

  private words: Words | undefined;
  private api: WritingApi | undefined;
  private saver: Saver | undefined;
  private choices: Choices = { language: '', objectives: [], lessons: [], banks: [], articles: [], images: [], terms: {}, cases: [] };
  private lesson: Lesson | null = null;
  private story: KeptFile['story'] = null;
  private savedTitle = '';
  private told: { readonly of: Words; readonly words: Words } | undefined;
  private readonly size = new ResizeObserver(([entry]) => (this.wide = (entry?.contentRect.width ?? 0) >= WIDE));

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
    this.wide = true;
    this.recovered = false;
    this.comparing = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.size.observe(this);
    addEventListener('beforeunload', this.leaving);
    document.addEventListener('visibilitychange', this.turnedAway);
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
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

  protected override render(): TemplateResult {
    const { words, saver } = this;
    if (words === undefined) return skeleton('');
    if (this.failure !== undefined) return troubleOf(this.failure, words, () => void this.open(), new URL('sign-in', new URL(this.base, location.href)).href);
    if (saver === undefined) return skeleton(words.say('player.loading'));
    const look = this.lookable ? 'look' : 'none';
    return html`<div class="w-editor" data-wide=${this.wide} data-look=${look} dir=${words.dir}>
      ${this.head(words, saver)}
      ${this.notices(words, saver)}
      ${this.wide || this.pane === 'write' ? this.writing(words, saver) : nothing}
      ${this.wide || this.pane === 'look' ? this.looking(words, saver) : nothing}
      ${this.kind === 'case' && (this.wide || this.pane === 'look') ? this.samples(words, saver) : nothing}
    </div>`;
  }

  private async open(): Promise<void> {
    this.saver?.close();
    this.saver = undefined;
    this.failure = undefined;
    this.recovered = false;
    const { path } = this;
    const api = new WritingApi(new URL(this.base, location.href), this.draft);
    this.api = api;
    try {
      const [file, choices] = await Promise.all([api.file(path), api.choices(path)]);
      if (path !== this.path) return;
      this.choices = choices;
      this.lesson = file.lesson;
      this.story = file.story;
      this.savedTitle = text(file.values, 'title');
      this.asText = file.values === null || this.kind === 'text';
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

  private get kind(): 'lesson' | 'course' | 'module' | 'quiz' | 'case' | 'assignment' | 'bank' | 'glossary' | 'media' | 'text' {
    if (this.path === GUIDE) return 'text';
    if (this.path.endsWith('.md')) return 'lesson';
    if (this.path === 'course.yaml') return 'course';
    if (this.path.endsWith('/module.yaml')) return 'module';
    if (this.path === 'glossary.yaml') return 'glossary';
    if (this.path === 'media/media.yaml') return 'media';
    if (this.path.endsWith('.quiz.yaml')) return 'quiz';
    if (this.path.endsWith('.exercise.yaml')) return 'case';
    if (this.path.endsWith('.assignment.yaml')) return 'assignment';
    return this.path.endsWith('.questions.yaml') ? 'bank' : 'text';
  }

  private get lookable(): boolean {
    return this.kind === 'lesson' || this.kind === 'case' || this.path === GUIDE;
  }

  private head(words: Words, saver: Saver): TemplateResult {
    const word = (key: string): string => words.say(`authoring.editor.${key}`);
    const mayForm = this.kind !== 'text' && saver.file.values !== null;
    const count = saver.file.findings.length;
    return html`<div class="w-head">
      ${this.stateLine(words, saver)}
      ${mayForm ? html`<label class="w-check"><input type="checkbox" data-test="as-text" .checked=${live(this.asText)} @change=${this.switched} /> <span>${word('as-text')}</span></label>` : nothing}
      ${this.wide ? nothing : html`<div class="w-panes" role="group" aria-label=${word('panes')}>
        <button type="button" class="button" aria-pressed=${this.pane === 'write'} @click=${() => (this.pane = 'write')}>${word('write')}</button>
        <button type="button" class="button" aria-pressed=${this.pane === 'look'} @click=${() => (this.pane = 'look')}>${this.lookable ? word('look') : word('findings')} ${count > 0 ? html`<span class="w-count">${words.number(count)}</span>` : nothing}</button>
      </div>`}
    </div>`;
  }

  private stateLine(words: Words, saver: Saver): TemplateResult {
    const { state } = saver;
    const word = (key: string, values: Record<string, string> = {}): string => words.say(`authoring.editor.state.${key}`, values);
    const [shape, sentence] =
      state.kind === 'saved' ? [tick, word('saved', { time: words.time(saver.file.savedAt) })]
      : state.kind === 'saving' ? [halfRing, word('saving')]
      : state.kind === 'waiting' ? [clock, word('waiting')]
      : state.kind === 'signed-out' ? [triangle, word('signed-out')]
      : state.kind === 'conflict' ? [triangle, word('conflict')]
      : state.kind === 'overtaken' ? [triangle, word('overtaken')]
      : [triangle, state.title === '' ? word('refused') : word('refused-because', { reason: state.title })];
    return html`<p class="w-state" data-test="save-state" data-state=${state.kind} role="status">${shape}<span>${sentence}</span></p>`;
  }

  private notices(words: Words, saver: Saver): TemplateResult | typeof nothing {
    const word = (key: string, values: Record<string, string> = {}): string => words.say(`authoring.editor.${key}`, values);
    const { state } = saver;
    if (state.kind === 'conflict') {
      const { theirs } = state;
      return html`<div class="notice w-notice" data-kind="warn" data-test="conflict">
        <strong>${word('conflict.title', { name: theirs.savedBy, time: words.time(theirs.savedAt) })}</strong>
        <p>${word('conflict.text')}</p>
        ${this.comparing ? html`<div class="w-diff" tabindex="0" role="region" aria-label=${word('conflict.compare')}>${closeTo(lineDiff(shown(saver.text), shown(theirs.text))).map((line) => html`<div data-kind=${line.kind}><span class="w-diff-who">${line.kind === 'same' || line.kind === 'gap' ? '' : word(`conflict.${line.kind}`)}</span><code>${line.text}</code></div>`)}</div>` : nothing}
        <div class="cr-actions">
          <button type="button" class="button" aria-expanded=${this.comparing} @click=${() => (this.comparing = !this.comparing)}>${word('conflict.compare')}</button>
          <button type="button" class="button" data-test="take-theirs" @click=${() => void this.settle(theirs.text, true)}>${word('conflict.take-theirs')}</button>
          <button type="button" class="button" data-test="keep-mine" @click=${() => void this.settle(saver.text, false)}>${word('conflict.keep-mine')}</button>
        </div>
      </div>`;
    }
    if (state.kind === 'waiting') {
      return html`<div class="notice w-notice" data-kind="warn" data-test="waiting"><strong>${word('waiting.title')}</strong><p>${word(saver.isKept ? 'waiting.text' : 'waiting.not-kept')}</p></div>`;
    }
    return this.recovered
      ? html`<div class="notice w-notice" data-test="recovered"><strong>${word('recovered.title')}</strong><p>${word('recovered.text')}</p>
          <button type="button" class="button" @click=${() => (this.recovered = false)}>${word('recovered.done')}</button></div>`
      : nothing;
  }

  private writing(words: Words, saver: Saver): TemplateResult {
    const whole = this.asText || saver.file.values === null || (saver.state.kind === 'conflict' && !this.isBodyAlone(saver));
    return html`<div class="w-writing">
      ${whole || saver.state.kind === 'conflict' ? nothing : this.form(words, saver)}
      ${!saver.file.isText ? html`<p class="notice">${words.say('authoring.editor.no-text')}</p>`
        : whole || this.kind === 'lesson'
          ? html`<label class="w-field"><span class="w-label">${words.say(whole ? 'authoring.editor.text.whole' : 'authoring.editor.text.lesson')}</span>
              <textarea class="w-text" data-test="text" spellcheck="true" .value=${live(this.typedText(saver, whole))} @input=${(event: Event) => this.typed((event.target as HTMLTextAreaElement).value, whole)}></textarea></label>`
          : nothing}
    </div>`;
  }

  private form(words: Words, saver: Saver): TemplateResult | typeof nothing {
    const { values } = saver;
    const form: Form = {
      words,
      language: this.choices.language,
      send: (changes, typing) => saver.change(changes, typing),
      trouble: () => words.say(`authoring.editor.field.${saver.why}`),
      found: (path) => (saver.isDirty ? [] : saver.file.findings.filter((finding) => finding.path === path || finding.path.startsWith(`${path}[`))),
      shown: () => this.updateComplete,
    };
    switch (this.kind) {
      case 'lesson':
        return lessonForm(form, values, this.choices);
      case 'course':
        return courseForm(form, values);
      case 'module':
        return moduleForm(form, values, this.choices);
      case 'quiz':
        return quizForm(form, values, this.choices);
      case 'case':
        return caseForm(form, values, this.choices);
      case 'assignment':
        return assignmentForm(form, values, this.choices);
      case 'bank':
        return bankForm(form, values, this.choices, this.path, this.imageActs(saver).picture);
      case 'glossary':
        return glossaryForm(form, values, this.choices, (path) => this.address('file/', path));
      case 'media':
        return mediaForm(form, values, this.choices, this.imageActs(saver));
      case 'text':
        return nothing;
    }
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
    const draft = new URL(`writing/${encodeURIComponent(this.draft)}/`, new URL(this.base, location.href));
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
    const word = (key: string): string => words.say(`authoring.editor.${key}`);
    const { findings } = saver.file;
    return html`<div class="w-looking">
      <section class="w-findings" aria-label=${word('findings')}>
        ${findings.length === 0
          ? html`<p class="w-sound">${tick}<span>${word('findings.none')}</span></p>`
          : html`<ul>${findings.map((finding) => this.finding(finding, words))}</ul>`}
      </section>
      ${readingLine(saver.file.reads, words, (line) => void this.goTo(line))}
      ${this.lookable ? html`<section class="w-preview" tabindex="0" aria-label=${word('look')}>${this.kind === 'case' ? this.storyLook(words) : this.lessonLook(words)}</section>` : nothing}
    </div>`;
  }

  private lessonLook(words: Words): TemplateResult {
    return this.lesson === null || this.api === undefined
      ? html`<p class="w-help">${words.say('authoring.editor.look.none')}</p>`
      : html`<caseroom-lesson-preview><caseroom-lesson .lesson=${this.lesson} .words=${words} .mediaBase=${this.api.mediaBase()} .base=${new URL(this.base, location.href)} .anchor=${null}></caseroom-lesson></caseroom-lesson-preview>`;
  }

  /** What is said before and after the cases. */
  private storyLook(words: Words): TemplateResult {
    const { story, choices } = this;
    const part = (label: string, said: string): TemplateResult => html`<p class="w-label">${words.say(label)}</p>
      <div class="w-story" lang=${choices.language} dir="auto">${unsafeHTML(said)}</div>`;
    return story === null
      ? html`<p class="w-help">${words.say('authoring.editor.case.story.none')}</p>`
      : html`${part('authoring.editor.brief', story.brief)} ${part('authoring.editor.debrief', story.debrief)}`;
  }

  /** The same words each time, so that nothing is shown anew without need. */
  private aroundCourse(words: Words): Words {
    const { language } = this.choices;
    if (this.told?.of !== words || this.told.words.courseLang !== language) this.told = { of: words, words: words.around(language) };
    return this.told.words;
  }

  private samples(words: Words, saver: Saver): TemplateResult {
    const { values } = saver;
    const mark = Number(text(values, 'pass-mark'));
    return html`<caseroom-samples
      .api=${this.api}
      .words=${this.aroundCourse(words)}
      .wanted=${wantedOf(values, this.choices.cases)}
      .passMark=${Number.isInteger(mark) && mark >= 1 && mark <= 100 ? mark / 100 : null}
    ></caseroom-samples>`;
  }

  private finding(finding: Finding, words: Words): TemplateResult {
    return html`<li data-severity=${finding.severity}><button type="button" @click=${() => void this.goTo(finding.line)}>
      <span class="w-finding-kind">${words.say(`authoring.editor.severity.${finding.severity}`)}</span>
      <span class="w-finding-line">${words.say('authoring.editor.line', { line: finding.line })}</span>
      <span>${finding.message}</span></button></li>`;
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
    if (area === null) return;
    const lines = area.value.split('\n');
    const index = Math.min(Math.max(0, line - 1 - (this.asText ? 0 : headLines)), lines.length - 1);
    const start = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[index]?.length ?? 0));
    area.scrollTop = (area.scrollHeight * index) / lines.length - area.clientHeight / 3;
  }

  private readonly leaving = (event: BeforeUnloadEvent): void => {
    if (this.saver?.isDirty === true) {
      void this.saver.flush();
      event.preventDefault();
    }
  };

  private readonly turnedAway = (): void => {
    if (document.visibilityState === 'hidden' && this.saver?.isDirty === true) void this.saver.flush();
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void this.saver?.flush();
    }
  };
}
