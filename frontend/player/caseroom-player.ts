import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { meetPerson } from './keeping/last-person';
import { Presence } from './keeping/presence';
import './parts';
import { Forwarder } from './outbox/forwarder';
import type { LedgerStore } from './outbox/ledger-store';
import { openLedgers } from './outbox/open-ledgers';
import type { QuizPage } from './quiz/quiz-page';
import { stateLine } from './quiz/state-line';
import { isPassing, isSignedOut, NoLineError } from './server/problem';
import { activityPage } from './shell/activity-page';
import type { Host } from './shell/address';
import { Connections } from './shell/connections';
import { contentsOf, frameOf } from './shell/contents';
import { activitiesOf, beginning, beside, NO_COURSE } from './shell/course-order';
import { isOnHere, turnHere } from './shell/device-choice';
import { helpOf } from './shell/help';
import { Keys } from './shell/keys';
import { fetchPractice, fetchSurvey, practicePage } from './shell/late-pages';
import { LightElement } from './shell/light-element';
import { ownCoursesOf } from './shell/own-courses';
import { ProgressKeeping } from './shell/progress-keeping';
import { Room } from './shell/room';
import type { Shortcut } from './shell/shortcuts';
import type { Shown } from './shell/shown';
import { skeleton } from './shell/skeleton';
import { focusTitle } from './shell/title-focus';
import { troubleOf } from './shell/trouble';
import { Whereabouts } from './shell/whereabouts';
import { assertNever } from './types/assert-never';
import type { Activity, LessonActivity, Outline } from './types/learning';
import { NO_WORDS } from './words/no-words';
import { PatientWords } from './words/patient-words';
import type { Words } from './words/words';

/** Why something is shown: the course begins there, the reader went there, or the address already says so. */
type Cause = 'beginning' | 'reader' | 'address';

const WIDE = 900;
/** Where a device keeps whether the contents are wanted. */
const CONTENTS = 'caseroom-contents';

/** The player: shows a course's lessons and quizzes, in the house, on a light page, or in a preview. */
export class CaseroomPlayer extends LightElement {
  static override properties = {
    base: { type: String },
    run: { type: String },
    activity: { type: String },
    practice: { type: Boolean },
    host: { type: String },
    locale: { type: String },
    person: { type: String },
    wordsVersion: { type: String, attribute: 'words-version' },
    words: { state: true },
    outline: { state: true },
    shown: { state: true },
    signedOut: { state: true },
    note: { state: true },
    wordless: { state: true },
    contentsWanted: { state: true },
  };

  declare base: string;
  declare run: string | null;
  declare activity: string | null;
  /** Shows what is to be practised, of whatever run. */
  declare practice: boolean;
  declare host: Host;
  declare locale: string | null;
  /** Who is signed in, as the host says. */
  declare person: string | null;
  declare wordsVersion: string | null;
  protected declare words: Words | undefined;
  protected declare outline: Outline | undefined;
  protected declare shown: Shown;
  protected declare signedOut: boolean;
  /** Something to say quietly at the top of the page. */
  protected declare note: string | null;

  /** No words can be had. */
  protected declare wordless: boolean;
  /** Whether the contents may stand beside the page. */
  protected declare contentsWanted: boolean;

  private readonly connections = new Connections(() => this.base);
  private store: LedgerStore | undefined;
  private showing: string | null = null;
  private readonly patientWords = new PatientWords(() => void this.begin());
  private readonly presence = new Presence(() => this.connections.learning, () => this.noticeSignedOut());
  private readonly forwarder = new Forwarder(this, {
    store: () => this.store,
    api: () => this.connections.attempts,
    onScreen: () => this.querySelector<QuizPage>('caseroom-quiz')?.attempt,
  });
  private readonly whereabouts = new Whereabouts(this, {
    host: () => this.host, base: () => this.connections.base, run: () => this.run, wentTo: (activity) => this.wentTo(activity),
  });
  private readonly room = new Room(this, WIDE);
  private readonly progress = new ProgressKeeping(this, {
    connections: this.connections, run: () => this.run, outline: () => this.outlineNow, showing: () => this.showing,
    stands: (outline) => { this.outline = outline; },
    progressed: (outline, activity, change) => this.progressed(outline, activity, change),
    goOn: () => this.goOn(),
    note: (key) => { this.note = this.words?.say(key) ?? null; },
    signedOut: () => this.noticeSignedOut(),
  });

  constructor() {
    super();
    this.addController(new Keys(() => (this.querySelector('dialog[open]') === null ? this.words?.dir : undefined), (shortcut) => this.asked(shortcut)));
    this.base = '/';
    this.run = null;
    this.activity = null;
    this.practice = false;
    this.host = 'light';
    this.locale = null;
    this.person = null;
    this.wordsVersion = null;
    this.wordless = false;
    this.contentsWanted = isOnHere(CONTENTS);
    this.shown = { kind: 'loading' };
    this.signedOut = false;
    this.note = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.lineIsBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.patientWords.stop();
    removeEventListener('online', this.lineIsBack);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run') || changed.has('base') || changed.has('locale') || changed.has('person') || changed.has('wordsVersion')) void this.begin();
    else if (changed.has('activity') && this.activity !== null && this.activity !== this.showing) void this.show(this.activity, 'address');
  }

  protected override render(): TemplateResult {
    const { words, shown } = this;
    if (words === undefined) return this.wordless ? troubleOf(new NoLineError(), NO_WORDS, () => void this.begin(), this.connections.signIn) : skeleton('');
    if (shown.kind === 'courses') return html`<div class="player">${ownCoursesOf(shown.own, words, (run, activity) => this.whereabouts.addressOf(run, activity))}</div>`;
    if (shown.kind === 'practice') return practicePage({ host: this.host, person: this.person ?? '', words, connections: this.connections });
    return html`<div class="player ${frameOf(this.room.isWide, this.contentsWanted)}" dir=${words.dir}>
      <a class="skip-link" href="#caseroom-main" @click=${this.skip}>${words.say('player.skip')}</a>
      ${this.outline === undefined ? nothing : this.contents(this.outline, words)}
      <main class="page" id="caseroom-main" @lesson-link=${this.followed} @go-on=${() => void this.goOn()} @signed-out=${this.noticeSignedOut}
        @place-reached=${this.placeReached} @attempt-moved=${this.present}>
        ${this.outline?.preview === true ? html`<p class="notice notice-quiet" data-test="preview-notice">${words.say('player.preview')} <a href=${new URL(`writing/${this.outline.run}`, this.connections.base).href}>${words.say('player.preview.back')}</a></p>` : nothing}
        ${this.note === null ? nothing : html`<p class="notice notice-quiet" role="status" data-test="note">${this.note}</p>`}
        ${this.forwarder.waiting === 0 || shown.kind === 'quiz' || this.store === undefined
          ? nothing
          : stateLine({ state: this.store.kept ? 'kept' : 'not-kept', waiting: this.forwarder.waiting }, words)}
        ${this.page(shown, words)}
      </main>
      ${helpOf(words)}
    </div>`;
  }

  private contents(outline: Outline, words: Words): TemplateResult {
    return contentsOf({
      outline, words, wide: this.room.isWide, wanted: this.contentsWanted, current: this.showing,
      addressOf: (activity) => this.whereabouts.addressOf(outline.run, activity),
      go: (activity) => void this.show(activity, 'reader'),
      contacts: new URL(`catalogue/${outline.course}/contacts`, this.connections.base).pathname,
      want: (wanted) => void this.wantContents(wanted),
      help: () => this.help(),
    });
  }

  private async wantContents(wanted: boolean): Promise<void> {
    turnHere(CONTENTS, wanted);
    this.contentsWanted = wanted;
    await this.updateComplete;
    this.querySelector<HTMLElement>(wanted ? '[data-test="hide-outline"]' : '[data-test="show-outline"]')?.focus();
  }

  private page(shown: Shown, words: Words): TemplateResult {
    switch (shown.kind) {
      case 'loading':
      case 'courses':
      case 'practice':
        return skeleton(words.say('player.loading'));
      case 'trouble':
        return troubleOf(shown.failure, words, () => void this.begin(), this.connections.signIn);
      case 'lesson':
      case 'quiz':
      case 'survey':
        return activityPage(shown, {
          run: this.run ?? '', person: this.outlineNow.person.id, words, connections: this.connections, store: this.store, signedOut: this.signedOut,
          before: this.beside(-1), after: this.beside(1),
          addressOf: (activity) => this.whereabouts.addressOf(this.run, activity),
          complete: (lesson) => void this.progress.complete(lesson),
          go: (activity) => void this.show(activity, 'reader'),
        });
      default:
        return assertNever(shown);
    }
  }

  private async begin(): Promise<void> {
    const { run } = this;
    this.shown = { kind: 'loading' };
    this.signedOut = false;
    if (this.person !== null && this.person !== '') meetPerson(this.person);
    if (!(await this.learnWords())) return;
    this.store ??= await openLedgers();
    if (this.practice) return this.showPractice();
    if (run === null || run === '') return this.showCourses();
    try {
      this.outline = await this.connections.reading.outline(run);
    } catch (failure) {
      if (!(await this.goOnAsKept(failure, run))) return;
    }
    if (this.run !== run) return;
    this.words = this.words?.around(this.outlineNow.language);
    void this.sendWhatWaits();
    const first = activitiesOf(this.outlineNow).find(({ id }) => id === this.activity) ?? beginning(this.outlineNow);
    if (first === undefined) this.shown = { kind: 'trouble', failure: undefined };
    else await this.show(first.id, 'beginning');
  }

  private async learnWords(): Promise<boolean> {
    const words = await this.patientWords.learn(this.connections.base, this.locale ?? (document.documentElement.lang || 'en'), this.wordsVersion);
    this.wordless = words === undefined;
    if (!this.isConnected) this.patientWords.stop();
    this.words = words ?? this.words;
    return words !== undefined;
  }

  private async showPractice(): Promise<void> {
    this.shown = await fetchPractice();
    if (this.shown.kind === 'practice' && this.host === 'light') document.title = this.words?.say('player.practice.title') ?? '';
  }

  private async showCourses(): Promise<void> {
    try {
      const own = await this.connections.reading.courses();
      this.shown = { kind: 'courses', own };
      if (this.host === 'light') document.title = this.words?.say('player.courses.title') ?? '';
      void this.sendWhatWaits();
    } catch (failure) {
      if (isSignedOut(failure)) this.noticeSignedOut();
      this.shown = { kind: 'trouble', failure };
    }
  }

  /** After the sign-in has ended, only an open attempt goes on, and only for who is on this tab. */
  private async goOnAsKept(failure: unknown, run: string): Promise<boolean> {
    if (isSignedOut(failure)) {
      this.noticeSignedOut();
      const outline = await this.connections.reading.outlineAsKept(run);
      const quiz = activitiesOf(outline ?? NO_COURSE).find(({ id }) => id === this.activity);
      const open = outline !== undefined && quiz !== undefined ? await this.store?.findOpen(outline.person.id, run, quiz.id) : undefined;
      if (open !== undefined) {
        this.outline = outline;
        return true;
      }
    }
    this.outline = undefined;
    this.shown = { kind: 'trouble', failure };
    return false;
  }

  private async show(id: string, cause: Cause): Promise<void> {
    const activity = activitiesOf(this.outlineNow).find((each) => each.id === id);
    if (activity === undefined) return;
    if (this.shown.kind === 'quiz') this.forwarder.soon();
    this.showing = id;
    this.activity = id;
    this.note = null;
    this.tellHost(activity, cause);
    if (activity.kind === 'SURVEY') {
      const survey = await fetchSurvey(activity);
      if (this.showing === id) this.shown = survey;
    } else if (activity.kind !== 'LESSON') {
      this.shown = { kind: 'quiz', activity };
    } else {
      await this.showLesson(activity, cause);
    }
    if (this.showing !== id) return;
    this.presence.at(this.run ?? '', id, this.shown.kind === 'lesson' ? this.shown.anchor : null);
    if (cause === 'reader') void this.focusTitle();
  }

  private async showLesson(activity: LessonActivity, cause: Cause): Promise<void> {
    const waiting = setTimeout(() => {
      if (this.showing === activity.id && !this.isShown(activity.id)) this.shown = { kind: 'loading' };
    }, 300);
    try {
      const lesson = await this.connections.reading.lesson(this.run ?? '', activity.content);
      if (this.showing !== activity.id) return;
      const place = cause === 'reader' ? null : (this.outline?.place ?? null);
      this.shown = { kind: 'lesson', activity, lesson, anchor: place?.activity === activity.id ? place.anchor : null };
    } catch (failure) {
      if (isSignedOut(failure)) this.noticeSignedOut();
      if (this.showing === activity.id) this.shown = { kind: 'trouble', failure };
    } finally {
      clearTimeout(waiting);
    }
  }

  private isShown(activity: string): boolean {
    return (this.shown.kind === 'lesson' || this.shown.kind === 'quiz') && this.shown.activity.id === activity;
  }

  private progressed(outline: Outline, activity: string, change: Partial<Activity>): void {
    this.outline = outline;
    const { shown } = this;
    if (shown.kind === 'lesson' && shown.activity.id === activity) {
      this.shown = { ...shown, activity: { ...shown.activity, ...change } as LessonActivity };
    }
  }

  private tellHost(activity: Activity, cause: Cause): void {
    this.dispatchEvent(new CustomEvent('caseroom-navigate', { detail: { activity: activity.id, title: activity.title }, bubbles: true }));
    document.title = this.words?.say('player.page-title', { activity: activity.title, course: this.outlineNow.title }) ?? activity.title;
    if (cause !== 'address') this.whereabouts.arrived(activity.id, cause === 'reader');
  }

  /** Someone who answers is there. */
  private readonly present = (): void => {
    if (this.showing !== null && !this.signedOut) this.presence.still(this.run ?? '', this.showing);
  };

  private readonly placeReached = (reached: CustomEvent<string | null>): void => {
    if (this.showing !== null) this.presence.at(this.run ?? '', this.showing, reached.detail);
  };

  private readonly followed = (link: CustomEvent<string>): void => {
    void this.show(link.detail, 'reader');
  };

  private readonly noticeSignedOut = (): void => {
    if (this.signedOut) return;
    this.signedOut = true;
    this.dispatchEvent(new CustomEvent('caseroom-signed-out', { bubbles: true }));
  };

  private wentTo(activity: string): void {
    if (activity !== this.showing) void this.show(activity, 'address').then(() => this.focusTitle());
  }

  private readonly lineIsBack = (): void => {
    void this.sendWhatWaits();
    if (this.wordless) void this.begin();
    if (this.shown.kind === 'trouble' && isPassing(this.shown.failure)) void this.begin();
  };

  private async sendWhatWaits(): Promise<void> {
    void this.forwarder.now();
    if (this.outline !== undefined) await this.progress.sendWaiting();
  }

  private asked(shortcut: Shortcut): void {
    if (shortcut === 'help') this.help();
    else this.move(shortcut === 'next' ? 1 : -1);
  }

  private move(steps: 1 | -1): void {
    const quiz = this.querySelector<QuizPage>('caseroom-quiz');
    if (quiz?.attempt !== undefined) {
      quiz.step(steps);
      return;
    }
    void this.goOn(steps);
  }

  private async goOn(steps: 1 | -1 = 1): Promise<void> {
    const to = this.beside(steps);
    if (to !== undefined) await this.show(to.id, 'reader');
  }

  private readonly skip = (click: Event): void => {
    click.preventDefault();
    this.querySelector<HTMLElement>('main .title')?.focus();
  };

  private help(): void {
    this.querySelector<HTMLDialogElement>('dialog.help')?.showModal();
  }

  private focusTitle(): Promise<void> {
    const { showing } = this;
    return focusTitle(this, () => this.showing === showing);
  }

  private beside(steps: number): Activity | undefined {
    return this.outline === undefined || this.showing === null ? undefined : beside(this.outline, this.showing, steps);
  }

  private get outlineNow(): Outline {
    return this.outline ?? NO_COURSE;
  }
}
