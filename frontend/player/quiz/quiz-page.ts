import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { attemptUnderWay, rememberAttempt } from '../keeping/attempt-under-way';
import type { Ledger } from '../outbox/ledger';
import type { LedgerStore } from '../outbox/ledger-store';
import { Outbox } from '../outbox/outbox';
import type { PlayPage } from '../scenario/play-page';
import type { AttemptApi } from '../server/attempt-api';
import type { LearningApi } from '../server/learning-api';
import { isPassing, isSignedOut, ProblemError } from '../server/problem';
import { LightElement } from '../shell/light-element';
import { signedOutNotice } from '../shell/signed-out-notice';
import { skeleton } from '../shell/skeleton';
import { troubleOf } from '../shell/trouble';
import { assertNever } from '../types/assert-never';
import type { EarlierAttempt, Outcome, Points, QuizCover, Review } from '../types/attempt';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';
import type { Raise } from './appeal-form';
import type { AttemptPage } from './attempt-page';
import { AttemptSteps, type StepsHost } from './attempt-steps';
import { Attempting } from './attempting';
import { failureInWords } from './failure-in-words';
import { lookBack } from './look-back';
import { outcomeOf } from './outcome';
import { codeRefusal, quizCover } from './quiz-cover';

type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'cover'; readonly cover: QuizCover }
  | { readonly kind: 'attempt'; readonly outbox: Outbox; readonly steps: AttemptSteps }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly late: number }
  | { readonly kind: 'review'; readonly attempt: EarlierAttempt; readonly passMark: number; readonly review: Review }
  | { readonly kind: 'trouble'; readonly failure: unknown };

/** A quiz, an exercise or a scenario from its cover to its outcome. Fires `quiz-outcome`, `lesson-link`, `go-on`, `signed-out`, `attempt-started`, `attempt-moved`. */
export class QuizPage extends LightElement implements StepsHost {
  static override properties = {
    run: { attribute: false },
    quiz: { attribute: false },
    kind: { attribute: false },
    heading: { attribute: false },
    words: { attribute: false },
    mayGoOn: { attribute: false },
    signIn: { attribute: false },
    signedOut: { attribute: false },
    stage: { state: true },
    busy: { state: true },
    failed: { state: true },
  };

  declare run: string;
  declare quiz: string;
  declare kind: GradedKind;
  declare heading: string;
  declare words: Words;
  declare api: LearningApi;
  declare attemptApi: AttemptApi;
  declare store: LedgerStore;
  /** Whether an activity follows. */
  declare mayGoOn: boolean;
  /** Where to sign in and come back. */
  declare signIn: string;
  declare signedOut: boolean;
  protected declare stage: Stage;
  /** The server is being asked for something. */
  declare busy: boolean;
  /** Why what was asked for last did not go through, in words. */
  declare failed: string | null;

  /** What one had in the test before; known once the cover has been seen. */
  private hadBefore: Points | null = null;
  /** What is to be done, as the cover says it. */
  private brief: string | null = null;

  constructor() {
    super();
    this.stage = { kind: 'loading' };
    this.busy = false;
    this.failed = null;
    this.signedOut = false;
  }

  /** The attempt on the screen. */
  get attempt(): string | undefined {
    return this.stage.kind === 'attempt' ? this.stage.outbox.kept.attempt : undefined;
  }

  /** Goes one question on or back, where there is an attempt; says whether it did. */
  step(steps: number): boolean {
    return this.querySelector<AttemptPage>('caseroom-attempt')?.step(steps) ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.lineIsBack);
    if (this.stage.kind === 'attempt') void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.lineIsBack);
    this.leaveAttempt();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('quiz') || changed.has('run')) void this.load();
  }

  protected override render(): TemplateResult {
    const { stage, words } = this;
    switch (stage.kind) {
      case 'loading':
        return skeleton(words.say('player.loading'));
      case 'trouble':
        return troubleOf(stage.failure, words, () => void this.load(), this.signIn);
      case 'cover':
        return quizCover({
          cover: stage.cover, words, busy: this.busy, failed: this.failed,
          start: (code) => void this.start(stage.cover.open, code),
          retryWrong: (code) => void this.start(null, code, true),
          review: (attempt) => void this.lookBack(attempt, stage.cover.passMark),
        });
      case 'attempt':
        return this.attemptOn(stage.outbox, stage.steps);
      case 'outcome':
        return html`${this.signedOutNotice()}${outcomeOf({
          kind: this.kind, heading: this.heading, outcome: stage.outcome, before: this.hadBefore, late: stage.late, words, busy: this.busy, failed: this.failed,
          retry: () => void this.start(null),
          retryWrong: () => void this.start(null, null, true),
          goOn: this.mayGoOn ? () => this.fire('go-on', null) : undefined,
          toLesson: (activity) => this.fire('lesson-link', activity),
          mediaBase: this.api.mediaBase(this.run),
          filesBase: this.api.filesBase(this.run),
          raise: this.raiseIn(stage.outcome.attempt),
        })}`;
      case 'review':
        return lookBack({
          kind: this.kind, heading: this.heading, attempt: stage.attempt, passMark: stage.passMark, review: stage.review, words,
          back: () => void this.load(),
          toLesson: (activity) => this.fire('lesson-link', activity),
          mediaBase: this.api.mediaBase(this.run),
          filesBase: this.api.filesBase(this.run),
          raise: this.raiseIn(stage.attempt.id),
        });
      default:
        return assertNever(stage);
    }
  }

  private attemptOn(outbox: Outbox, steps: AttemptSteps): TemplateResult {
    const words = this.words.around(outbox.kept.shown.language ?? this.words.courseLang);
    const submit = (asked: CustomEvent<{ timeIsUp: boolean }>): void => void steps.submit(asked.detail.timeIsUp);
    const closed = (): void => void steps.showClosed();
    const signIn = this.signedOut ? this.signIn : null;
    return outbox.kept.shown.turn
      ? html`<caseroom-play .kind=${this.kind} .outbox=${outbox} .words=${words} .heading=${this.heading} .busy=${this.busy} .failed=${this.failed} .signIn=${signIn}
          @attempt-submit=${submit} @attempt-closed=${closed}></caseroom-play>`
      : html`<caseroom-attempt .mediaBase=${this.api.mediaBase(this.run)} .filesBase=${this.api.filesBase(this.run)} .kind=${this.kind} .outbox=${outbox} .words=${words} .heading=${this.heading} .busy=${this.busy} .failed=${this.failed} .lineIsBack=${steps.lineIsBack} .signIn=${signIn} .checkWaits=${steps.checkWaits} .checkFailed=${steps.checkFailed}
          @attempt-submit=${submit} @attempt-next=${() => void steps.moveOn()} @attempt-closed=${closed}
          @attempt-pause=${() => void steps.pause()} @attempt-go-on=${() => void steps.goOn()} @attempt-pause-over=${() => void steps.pauseIsOver()}
          @attempt-check=${(asked: CustomEvent<{ question: string }>) => void steps.check(asked.detail.question)}></caseroom-attempt>`;
  }

  private signedOutNotice(): TemplateResult | typeof nothing {
    if (!this.signedOut) return nothing;
    return signedOutNotice(this.words.say('player.signed-out.after'), this.signIn, this.words);
  }

  /** Begins at the cover, or goes on with the attempt that was under way on this tab. */
  async load(): Promise<void> {
    const { run, quiz } = this;
    this.leaveAttempt();
    this.hadBefore = null;
    this.stage = { kind: 'loading' };
    this.failed = null;
    try {
      const cover = await this.api.cover(run, quiz);
      if (!this.isAt(run, quiz)) return;
      this.hadBefore = cover.before ?? null;
      this.brief = cover.intro;
      if (cover.open !== null && cover.open === attemptUnderWay()) await this.start(cover.open);
      if (this.stage.kind === 'loading' && this.isAt(run, quiz)) this.stage = { kind: 'cover', cover };
    } catch (failure) {
      if (!this.isAt(run, quiz)) return;
      if (!(await this.goOnAsKept(failure))) this.stage = { kind: 'trouble', failure };
    }
  }

  private async start(resume: string | null, code: string | null = null, onlyWrong = false): Promise<void> {
    const { run, quiz } = this;
    this.busy = true;
    this.failed = null;
    try {
      const ledger = await this.attempting.start(run, quiz, this.brief, resume, code, onlyWrong);
      if (this.isAt(run, quiz)) this.enter(ledger);
    } catch (failure) {
      if (this.isAt(run, quiz) && !(await this.goOnAsKept(failure))) await this.notStarted(failure);
    } finally {
      this.busy = false;
    }
  }

  private async notStarted(failure: unknown): Promise<void> {
    if (!(failure instanceof ProblemError) || failure.status !== 409) {
      this.failed = this.sentence(failure);
      return;
    }
    const { stage } = this;
    const codeRefused = codeRefusal(failure.type, this.words);
    if (codeRefused !== null && stage.kind === 'cover') {
      this.failed = codeRefused;
      return;
    }
    rememberAttempt(null);
    await this.load();
    if (failure.type === 'closed') this.failed = this.words.say('player.cover.submitted-meanwhile');
  }

  /** Without a line, or after the sign-in has ended, the attempt goes on with what this device keeps. */
  private async goOnAsKept(failure: unknown): Promise<boolean> {
    const { run, quiz } = this;
    if (isSignedOut(failure)) this.fire('signed-out', null);
    if (!isSignedOut(failure) && !isPassing(failure)) return false;
    const ledger = await this.attempting.kept(run, quiz);
    if (!this.isAt(run, quiz)) return true;
    if (ledger === undefined) return false;
    this.enter(ledger);
    if (this.stage.kind === 'attempt') {
      const { outbox } = this.stage;
      await outbox.refresh().catch(() => undefined);
    }
    return true;
  }

  /** Whether the reader is still where something was asked for. */
  private isAt(run: string, quiz: string): boolean {
    return this.isConnected && this.run === run && this.quiz === quiz;
  }

  private enter(ledger: Ledger): void {
    this.leaveAttempt();
    const outbox = new Outbox({ store: this.store, api: this.attemptApi, changed: () => this.refreshAttempt() }, ledger);
    rememberAttempt(ledger.attempt.attempt);
    this.stage = { kind: 'attempt', outbox, steps: new AttemptSteps(this, outbox) };
    outbox.start();
    this.fire('attempt-started', null);
    this.focusTitle();
  }

  /** Shows what came of an attempt. */
  show(outcome: Outcome, outbox: Outbox): void {
    const late = Math.max(outbox.kept.late, outcome.review.late.length);
    this.leaveAttempt();
    rememberAttempt(null);
    this.stage = { kind: 'outcome', outcome, late };
    this.dispatchEvent(new CustomEvent('quiz-outcome', { detail: outcome, bubbles: true }));
    this.focusTitle();
  }

  private async lookBack(attempt: EarlierAttempt, passMark: number): Promise<void> {
    this.failed = null;
    try {
      this.stage = { kind: 'review', attempt, passMark, review: await this.api.review(this.run, attempt.id) };
      this.focusTitle();
    } catch (failure) {
      if (isSignedOut(failure)) this.fire('signed-out', null);
      this.failed = this.sentence(failure);
    }
  }

  /** Appeals against how a question of an attempt was graded. */
  private raiseIn(attempt: string): Raise {
    const { run } = this;
    return async (question, reason) => {
      try {
        return await this.api.appeal(run, attempt, question, reason);
      } catch (failure) {
        if (isSignedOut(failure)) this.fire('signed-out', null);
        throw failure;
      }
    };
  }

  private readonly lineIsBack = (): void => {
    if (this.stage.kind === 'trouble' && isPassing(this.stage.failure)) void this.load();
    if (this.stage.kind === 'attempt') void this.stage.steps.seekLine();
  };

  /** Whether it is this attempt that is on the screen. */
  shows(outbox: Outbox): boolean {
    return this.isConnected && this.stage.kind === 'attempt' && this.stage.outbox === outbox;
  }

  private leaveAttempt(): void {
    if (this.stage.kind === 'attempt') this.stage.outbox.stop();
  }

  private refreshAttempt(): void {
    if (this.isConnected) this.querySelector<AttemptPage | PlayPage>('caseroom-attempt, caseroom-play')?.requestUpdate();
  }

  private focusTitle(): void {
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('h1.title')?.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'start' });
    });
  }

  private sentence(failure: unknown): string {
    return failureInWords(failure, this.kind, this.words);
  }

  private get attempting(): Attempting {
    return new Attempting(this.api, this.store);
  }

  private fire(name: string, detail: string | null): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
