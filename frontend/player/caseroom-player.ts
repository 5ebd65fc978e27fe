import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { meetPerson } from './keeping/last-person';
import { Presence } from './keeping/presence';
import { lessonSteps } from './lesson/lesson-steps';
import './parts';
import { Forwarder } from './outbox/forwarder';
import type { LedgerStore } from './outbox/ledger-store';
import { openLedgers } from './outbox/open-ledgers';
import type { QuizPage } from './quiz/quiz-page';
import { stateLine } from './quiz/state-line';
import { isPassing, isSignedOut, NoLineError } from './server/problem';
import { type Host, keepAddress, pathOf } from './shell/address';
import { Connections } from './shell/connections';
import { contentsOf } from './shell/contents';
import { activitiesOf, beginning, beside, NO_COURSE, withProgress } from './shell/course-order';
import { helpOf } from './shell/help';
import { LightElement } from './shell/light-element';
import { ownCoursesOf } from './shell/own-courses';
import { shortcutOf } from './shell/shortcuts';
import { signedOutNotice } from './shell/signed-out-notice';
import { skeleton } from './shell/skeleton';
import { focusTitle } from './shell/title-focus';
import { troubleOf } from './shell/trouble';
import { assertNever } from './types/assert-never';
import type { Outcome } from './types/attempt';
import type { Activity, Lesson, LessonActivity, Outline, OwnCourses, ProgressMade, QuizActivity, SurveyActivity } from './types/learning';
import { NO_WORDS } from './words/no-words';
import { PatientWords } from './words/patient-words';
import type { Words } from './words/words';

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'courses'; readonly own: OwnCourses }
  | { readonly kind: 'practice' }
  | { readonly kind: 'lesson'; readonly activity: LessonActivity; readonly lesson: Lesson; readonly anchor: string | null }
  | { readonly kind: 'quiz'; readonly activity: QuizActivity }
  | { readonly kind: 'survey'; readonly activity: SurveyActivity }
  | { readonly kind: 'trouble'; readonly failure: unknown };

/** Why something is shown: the course begins there, the reader went there, or the address already says so. */
type Cause = 'beginning' | 'reader' | 'address';

const WIDE = 900;

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
    wide: { state: true },
    signedOut: { state: true },
    note: { state: true },
    wordless: { state: true },
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
  protected declare wide: boolean;
  protected declare signedOut: boolean;
  /** Something to say quietly at the top of the page. */
  protected declare note: string | null;

  /** No words can be had. */
  protected declare wordless: boolean;

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
  private readonly size = new ResizeObserver(([entry]) => (this.wide = (entry?.contentRect.width ?? 0) >= WIDE));

  constructor() {
    super();
    this.base = '/';
    this.run = null;
    this.activity = null;
    this.practice = false;
    this.host = 'light';
    this.locale = null;
    this.person = null;
    this.wordsVersion = null;
    this.wordless = false;
    this.shown = { kind: 'loading' };
    this.wide = true;
    this.signedOut = false;
    this.note = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.size.observe(this);
    addEventListener('popstate', this.wentBack);
    addEventListener('online', this.lineIsBack);
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.patientWords.stop();
    removeEventListener('popstate', this.wentBack);
    removeEventListener('online', this.lineIsBack);
    document.removeEventListener('keydown', this.pressed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run') || changed.has('base') || changed.has('locale') || changed.has('person') || changed.has('wordsVersion')) void this.begin();
    else if (changed.has('activity') && this.activity !== null && this.activity !== this.showing) void this.show(this.activity, 'address');
  }

  protected override render(): TemplateResult {
    const { words, shown } = this;
    if (words === undefined) return this.wordless ? troubleOf(new NoLineError(), NO_WORDS, () => void this.begin(), this.connections.signIn) : skeleton('');
    if (shown.kind === 'courses') return html`<div class="player">${ownCoursesOf(shown.own, words, (run, activity) => this.addressOf(run, activity))}</div>`;
    if (shown.kind === 'practice') return this.practicePage(words);
    return html`<div class=${this.wide ? 'player player-wide' : 'player player-narrow'} dir=${words.dir}>
      <a class="skip-link" href="#caseroom-main" @click=${this.skip}>${words.say('player.skip')}</a>
      ${this.outline === undefined ? nothing : this.contents(this.outline, words)}
      <main class="page" id="caseroom-main" @lesson-link=${this.followed} @go-on=${() => this.goOn()} @signed-out=${this.noticeSignedOut}
        @place-reached=${this.placeReached} @quiz-outcome=${this.outcomeCame} @attempt-moved=${this.present} @attempt-started=${this.attemptStarted}>
        ${this.outline?.preview === true ? html`<p class="notice notice-quiet" data-test="preview-notice">${words.say('player.preview')}</p>` : nothing}
        ${this.note === null ? nothing : html`<p class="notice notice-quiet" role="status" data-test="note">${this.note}</p>`}
        ${this.forwarder.waiting === 0 || shown.kind === 'quiz' || this.store === undefined
          ? nothing
          : stateLine({ state: this.store.kept ? 'kept' : 'not-kept', waiting: this.forwarder.waiting }, words)}
        ${this.page(shown, words)}
      </main>
      ${helpOf(words)}
    </div>`;
  }

  private practicePage(words: Words): TemplateResult {
    const { connections } = this;
    return html`<div class="player player-narrow" dir=${words.dir}><main class="page" id="caseroom-main">
      <caseroom-practice .words=${words} .person=${this.person ?? ''} .api=${connections.practice} .signIn=${connections.signIn}
        .home=${this.host === 'light' ? new URL('learn', connections.base).pathname : connections.base.pathname}
        .lessonAddress=${(run: string, activity: string) => this.addressOf(run, activity)}></caseroom-practice>
    </main></div>`;
  }

  private contents(outline: Outline, words: Words): TemplateResult {
    return contentsOf({
      outline, words, wide: this.wide, current: this.showing,
      addressOf: (activity) => this.addressOf(outline.run, activity),
      go: (activity) => void this.show(activity, 'reader'),
      contacts: new URL(`catalogue/${outline.course}/contacts`, this.connections.base).pathname,
      help: () => this.help(),
    });
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
        return html`
          ${this.signedOut ? signedOutNotice(words.say('player.signed-out.reading'), this.connections.signIn, words, 'warn') : nothing}
          <caseroom-lesson .lesson=${shown.lesson} .words=${words} .anchor=${shown.anchor} .mediaBase=${this.connections.learning.mediaBase(this.run ?? '')} .base=${this.connections.base}></caseroom-lesson>
          ${lessonSteps({
            lesson: shown.activity, before: this.beside(-1), after: this.beside(1), words,
            addressOf: (activity) => this.addressOf(this.run, activity),
            complete: () => void this.complete(shown.activity),
            go: (activity) => void this.show(activity, 'reader'),
          })}`;
      case 'quiz':
        return html`<caseroom-quiz
          .run=${this.run ?? ''} .quiz=${shown.activity.id} .kind=${shown.activity.kind} .heading=${shown.activity.title} .words=${words}
          .api=${this.connections.learning} .attemptApi=${this.connections.attempts} .store=${this.store}
          .mayGoOn=${this.beside(1) !== undefined} .signIn=${this.connections.signIn} .signedOut=${this.signedOut}
        ></caseroom-quiz>`;
      case 'survey':
        return html`<caseroom-survey
          .run=${this.run ?? ''} .survey=${shown.activity.id} .person=${this.outlineNow.person.id} .words=${words} .api=${this.connections.surveys}
          .mayGoOn=${this.beside(1) !== undefined} .signIn=${this.connections.signIn} .signedOut=${this.signedOut}
        ></caseroom-survey>`;
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
    try {
      await import('./practice/practice-page');
      this.shown = { kind: 'practice' };
      if (this.host === 'light') document.title = this.words?.say('player.practice.title') ?? '';
    } catch {
      this.shown = { kind: 'trouble', failure: new NoLineError() };
    }
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
      await this.showSurvey(activity);
    } else if (activity.kind !== 'LESSON') {
      this.shown = { kind: 'quiz', activity };
    } else {
      await this.showLesson(activity, cause);
    }
    if (this.showing !== id) return;
    this.presence.at(this.run ?? '', id, this.shown.kind === 'lesson' ? this.shown.anchor : null);
    if (cause === 'reader') void this.focusTitle();
  }

  private async showSurvey(activity: SurveyActivity): Promise<void> {
    try {
      await import('./survey/survey-page');
      if (this.showing === activity.id) this.shown = { kind: 'survey', activity };
    } catch {
      if (this.showing === activity.id) this.shown = { kind: 'trouble', failure: new NoLineError() };
    }
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

  private async complete(activity: LessonActivity): Promise<void> {
    const next = this.beside(1);
    if (activity.completion !== 'COMPLETED') {
      try {
        const made = await this.connections.marksOf(this.outlineNow.person.id).mark(this.run ?? '', activity.id);
        this.progressed(activity.id, { completion: 'COMPLETED' }, made);
        if (next !== undefined) await this.show(next.id, 'reader');
        if (made === undefined) this.note = this.words?.say('player.lesson.mark-waits') ?? null;
        return;
      } catch (failure) {
        if (isSignedOut(failure)) this.noticeSignedOut();
        else this.note = this.words?.say('player.lesson.not-marked') ?? null;
        return;
      }
    }
    if (next !== undefined) await this.show(next.id, 'reader');
  }

  private progressed(activity: string, change: Partial<Activity>, made: ProgressMade | undefined): void {
    this.outline = withProgress(this.outlineNow, activity, change, made);
    const { shown } = this;
    if (shown.kind === 'lesson' && shown.activity.id === activity) {
      this.shown = { ...shown, activity: { ...shown.activity, ...change } as LessonActivity };
    }
    const { completion, success } = this.outline;
    this.dispatchEvent(new CustomEvent('caseroom-progress', { detail: { activity, completion, success }, bubbles: true }));
  }

  private readonly outcomeCame = (came: CustomEvent<Outcome>): void => {
    const { detail } = came;
    if (this.showing !== null) this.progressed(this.showing, this.changeBy(detail), detail);
    if (this.run === null) return;
    this.connections.reading.outline(this.run).then((outline) => (this.outline = outline), (failure: unknown) => {
      if (isSignedOut(failure)) this.noticeSignedOut();
    });
  };

  /** What was only handed in changes nothing so far. */
  private changeBy(outcome: Outcome): Partial<Activity> {
    const before = activitiesOf(this.outlineNow).find(({ id }) => id === this.showing);
    if (outcome.state === 'SUBMITTED') return { completion: before?.completion === 'COMPLETED' ? 'COMPLETED' : 'IN_PROGRESS' };
    const success = outcome.passMark === 0 ? 'UNKNOWN' : outcome.passed || before?.success === 'PASSED' ? 'PASSED' : 'FAILED';
    return { completion: 'COMPLETED', success, scaledScore: outcome.scaledScore };
  }

  private readonly attemptStarted = (): void => {
    const activity = activitiesOf(this.outlineNow).find(({ id }) => id === this.showing);
    if (activity?.completion === 'NOT_STARTED') this.progressed(activity.id, { completion: 'IN_PROGRESS' }, undefined);
  };

  private tellHost(activity: Activity, cause: Cause): void {
    this.dispatchEvent(new CustomEvent('caseroom-navigate', { detail: { activity: activity.id, title: activity.title }, bubbles: true }));
    document.title = this.words?.say('player.page-title', { activity: activity.title, course: this.outlineNow.title }) ?? activity.title;
    if (cause !== 'address') keepAddress(this.host, this.connections.base, this.addressOf(this.run, activity.id), activity.id, cause === 'reader');
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

  private readonly wentBack = (): void => {
    if (this.host !== 'light' || this.run === null) return;
    const prefix = new URL(this.addressOf(this.run, ''), location.href).pathname;
    if (!location.pathname.startsWith(prefix)) return;
    const activity = decodeURIComponent(location.pathname.slice(prefix.length));
    if (activity !== '' && activity !== this.showing) void this.show(activity, 'address').then(() => this.focusTitle());
  };

  private readonly lineIsBack = (): void => {
    void this.sendWhatWaits();
    if (this.wordless) void this.begin();
    if (this.shown.kind === 'trouble' && isPassing(this.shown.failure)) void this.begin();
  };

  private async sendWhatWaits(): Promise<void> {
    void this.forwarder.now();
    if (this.outline === undefined) return;
    const sent = await this.connections.marksOf(this.outlineNow.person.id).sendWaiting();
    if (sent && this.run !== null) this.outline = await this.connections.reading.outline(this.run).catch(() => this.outline);
  }

  private readonly pressed = (key: KeyboardEvent): void => {
    if (this.words === undefined || this.querySelector('dialog[open]') !== null) return;
    const shortcut = shortcutOf(key, this.words.dir);
    if (shortcut === undefined) return;
    key.preventDefault();
    if (shortcut === 'help') this.help();
    else this.move(shortcut === 'next' ? 1 : -1);
  };

  private move(steps: 1 | -1): void {
    const quiz = this.querySelector<QuizPage>('caseroom-quiz');
    if (quiz?.attempt !== undefined) {
      quiz.step(steps);
      return;
    }
    const to = this.beside(steps);
    if (to !== undefined) void this.show(to.id, 'reader');
  }

  private goOn(): void {
    const next = this.beside(1);
    if (next !== undefined) void this.show(next.id, 'reader');
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

  private addressOf(run: string | null, activity: string | null): string {
    return pathOf(this.host, this.connections.base, run ?? '', activity);
  }

  private get outlineNow(): Outline {
    return this.outline ?? NO_COURSE;
  }
}
