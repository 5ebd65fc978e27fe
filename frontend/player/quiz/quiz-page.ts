import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { attemptUnderWay, rememberAttempt } from '../keeping/attempt-under-way';
import type { Ledger } from '../outbox/ledger';
import type { LedgerStore } from '../outbox/ledger-store';
import { Outbox } from '../outbox/outbox';
import type { PlayPage } from '../scenario/play-page';
import type { AttemptApi } from '../server/attempt-api';
import type { LearningApi } from '../server/learning-api';
import { isClosed, isPassing, isPaused, isSignedOut, isWithdrawn, NoLineError, ProblemError } from '../server/problem';
import { LightElement } from '../shell/light-element';
import { signedOutNotice } from '../shell/signed-out-notice';
import { skeleton } from '../shell/skeleton';
import { troubleOf } from '../shell/trouble';
import { sameAnswer } from '../types/answer';
import { assertNever } from '../types/assert-never';
import type { EarlierAttempt, Outcome, Points, QuizCover, Review } from '../types/attempt';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';
import type { Raise } from './appeal-form';
import type { AttemptPage } from './attempt-page';
import { Attempting } from './attempting';
import type { CheckFailed } from './checked';
import { outcomeOf } from './outcome';
import { codeRefusal, quizCover } from './quiz-cover';
import { reviewOf } from './review';

type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'cover'; readonly cover: QuizCover }
  | { readonly kind: 'attempt'; readonly outbox: Outbox }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly late: number }
  | { readonly kind: 'review'; readonly attempt: string; readonly review: Review }
  | { readonly kind: 'trouble'; readonly failure: unknown };

const TRY_AGAIN_MILLIS = 5_000;

/** A quiz, an exercise or a scenario from its cover to its outcome. Fires `quiz-outcome`, `lesson-link`, `go-on`, `signed-out`, `attempt-started`, `attempt-moved`. */
export class QuizPage extends LightElement {
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
    checkWaits: { state: true },
    checkFailed: { state: true },
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
  protected declare busy: boolean;
  protected declare failed: string | null;
  protected declare checkWaits: string | null;
  protected declare checkFailed: CheckFailed | null;

  /** What one had in the test before; known once the cover has been seen. */
  private hadBefore: Points | null = null;

  constructor() {
    super();
    this.stage = { kind: 'loading' };
    this.busy = false;
    this.failed = null;
    this.checkWaits = null;
    this.checkFailed = null;
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
          review: (attempt) => void this.lookBack(attempt),
        });
      case 'attempt':
        return this.attemptOn(stage.outbox);
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
        return html`<h1 class="title" data-test="lesson-title" tabindex="-1">${this.heading}</h1>
          ${reviewOf(stage.review, this.kind, words, (activity) => this.fire('lesson-link', activity), this.api.mediaBase(this.run), this.raiseIn(stage.attempt), this.api.filesBase(this.run))}
          <p class="actions"><button type="button" class="primary" data-test="back-to-cover" @click=${() => void this.load()}>${words.say('player.review.back', { kind: this.kind })}</button></p>`;
      default:
        return assertNever(stage);
    }
  }

  private attemptOn(outbox: Outbox): TemplateResult {
    const words = this.words.around(outbox.kept.shown.language ?? this.words.courseLang);
    const submit = (asked: CustomEvent<{ timeIsUp: boolean }>): void => void this.submit(outbox, asked.detail.timeIsUp);
    const closed = (): void => void this.showClosed(outbox);
    const signIn = this.signedOut ? this.signIn : null;
    return outbox.kept.shown.turn
      ? html`<caseroom-play .kind=${this.kind} .outbox=${outbox} .words=${words} .heading=${this.heading} .busy=${this.busy} .failed=${this.failed} .signIn=${signIn}
          @attempt-submit=${submit} @attempt-closed=${closed}></caseroom-play>`
      : html`<caseroom-attempt .mediaBase=${this.api.mediaBase(this.run)} .filesBase=${this.api.filesBase(this.run)} .kind=${this.kind} .outbox=${outbox} .words=${words} .heading=${this.heading} .busy=${this.busy} .failed=${this.failed} .signIn=${signIn} .checkWaits=${this.checkWaits} .checkFailed=${this.checkFailed}
          @attempt-submit=${submit} @attempt-next=${() => void this.moveOn(outbox)} @attempt-closed=${closed}
          @attempt-pause=${() => void this.pause(outbox)} @attempt-go-on=${() => void this.goOn(outbox)} @attempt-pause-over=${() => void this.pauseIsOver(outbox)}
          @attempt-check=${(asked: CustomEvent<{ question: string }>) => void this.check(outbox, asked.detail.question)}></caseroom-attempt>`;
  }

  private signedOutNotice(): TemplateResult | typeof nothing {
    if (!this.signedOut) return nothing;
    return signedOutNotice(this.words.say('player.signed-out.after'), this.signIn, this.words);
  }

  private async load(): Promise<void> {
    const { run, quiz } = this;
    this.leaveAttempt();
    this.hadBefore = null;
    this.stage = { kind: 'loading' };
    this.failed = null;
    try {
      const cover = await this.api.cover(run, quiz);
      if (!this.isAt(run, quiz)) return;
      this.hadBefore = cover.before ?? null;
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
      const ledger = await this.attempting.start(run, quiz, resume, code, onlyWrong);
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
    this.stage = { kind: 'attempt', outbox };
    outbox.start();
    this.fire('attempt-started', null);
    this.focusTitle();
  }

  private async submit(outbox: Outbox, timeIsUp: boolean): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failed = null;
    try {
      if (timeIsUp && (await hasMoreTime(outbox))) return;
      const outcome = await outbox.submit();
      if (!this.shows(outbox)) return;
      if (outcome !== undefined) this.show(outcome, outbox);
      else if (timeIsUp) this.failed = this.words.say('player.attempt.decide-first');
    } catch (failure) {
      if (await this.followsPause(outbox, failure)) return;
      const waits = timeIsUp && !isWithdrawn(failure);
      this.failed = waits
        ? this.words.say('player.attempt.time-is-up-no-line', { kind: this.kind, seconds: outbox.kept.shown.graceSeconds })
        : this.sentence(failure);
      if (waits) setTimeout(() => this.shows(outbox) && void this.submit(outbox, true), TRY_AGAIN_MILLIS);
    } finally {
      this.busy = false;
    }
  }

  private moveOn(outbox: Outbox): Promise<void> {
    return this.leads(outbox, () => outbox.moveOn(), this.words.say('player.sequence.no-line'));
  }

  private pause(outbox: Outbox): Promise<void> {
    return this.leads(outbox, () => outbox.pause(), this.words.say('player.pause.no-line'));
  }

  private goOn(outbox: Outbox): Promise<void> {
    return this.leads(outbox, () => outbox.goOn().then(() => true), this.words.say('player.pause.no-line'));
  }

  /** Does something with the attempt that needs a line; it says false where a conflict has to be decided first. */
  private async leads(outbox: Outbox, step: () => Promise<boolean>, noLine: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failed = null;
    try {
      if (!(await step()) && this.shows(outbox)) this.failed = this.words.say('player.attempt.decide-first');
    } catch (failure) {
      if (!this.shows(outbox) || (await this.followsPause(outbox, failure))) return;
      if (isClosed(failure)) await this.showClosed(outbox);
      else this.failed = failure instanceof NoLineError ? noLine : this.sentence(failure);
    } finally {
      this.busy = false;
    }
  }

  /** The clock runs again, whoever has a line: what is asked comes back as soon as there is one. */
  private async pauseIsOver(outbox: Outbox): Promise<void> {
    try {
      const now = await outbox.refresh();
      if (this.shows(outbox) && now.state !== 'IN_PROGRESS') this.show(now, outbox);
    } catch (failure) {
      if (isPassing(failure)) setTimeout(() => this.shows(outbox) && void this.pauseIsOver(outbox), TRY_AGAIN_MILLIS);
      else this.failed = this.sentence(failure);
    }
  }

  /** The clock was stopped on another device: this one follows. */
  private async followsPause(outbox: Outbox, failure: unknown): Promise<boolean> {
    if (!isPaused(failure)) return false;
    await outbox.refresh().catch(() => undefined);
    return outbox.pausedUntil !== null;
  }

  /** Without a line the check waits for it, and the answer may still be changed. */
  private async check(outbox: Outbox, question: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.checkFailed = null;
    this.checkWaits = null;
    const answer = outbox.answerTo(question);
    try {
      if (!(await outbox.check(question)) && this.shows(outbox)) this.checkFailed = { question, text: this.words.say('player.attempt.decide-first') };
    } catch (failure) {
      if (!this.shows(outbox) || (await this.followsPause(outbox, failure))) return;
      if (isClosed(failure)) {
        await this.showClosed(outbox);
      } else if (isPassing(failure)) {
        this.checkWaits = question;
        setTimeout(() => {
          if (this.shows(outbox) && this.checkWaits === question && sameAnswer(answer, outbox.answerTo(question))) void this.check(outbox, question);
          else if (this.checkWaits === question) this.checkWaits = null;
        }, TRY_AGAIN_MILLIS);
      } else {
        this.checkFailed = { question, text: this.sentence(failure) };
      }
    } finally {
      this.busy = false;
    }
  }

  /** The attempt was closed elsewhere, or by the server at the deadline: say so and show what came of it. */
  private async showClosed(outbox: Outbox): Promise<void> {
    try {
      const now = await outbox.refresh();
      if (!this.shows(outbox)) return;
      if (now.state === 'IN_PROGRESS') await this.load();
      else this.show(now, outbox);
    } catch (failure) {
      this.failed = this.words.say('player.attempt.closed', { kind: this.kind });
      if (isPassing(failure)) setTimeout(() => this.shows(outbox) && void this.showClosed(outbox), TRY_AGAIN_MILLIS);
    }
  }

  private show(outcome: Outcome, outbox: Outbox): void {
    const late = Math.max(outbox.kept.late, outcome.review.late.length);
    this.leaveAttempt();
    rememberAttempt(null);
    this.stage = { kind: 'outcome', outcome, late };
    this.dispatchEvent(new CustomEvent('quiz-outcome', { detail: outcome, bubbles: true }));
    this.focusTitle();
  }

  private async lookBack(attempt: EarlierAttempt): Promise<void> {
    this.failed = null;
    try {
      this.stage = { kind: 'review', attempt: attempt.id, review: await this.api.review(this.run, attempt.id) };
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
  };

  private shows(outbox: Outbox): boolean {
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
    if (failure instanceof NoLineError) return this.words.say('player.attempt.no-line', { kind: this.kind });
    if (isSignedOut(failure)) return this.words.say('player.trouble.signed-out.text');
    if (isWithdrawn(failure)) return this.words.say('player.attempt.withdrawn', { kind: this.kind });
    return this.words.say('player.trouble.server.text');
  }

  private get attempting(): Attempting {
    return new Attempting(this.api, this.store);
  }

  private fire(name: string, detail: string | null): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

/** Whether another device has paused meanwhile, which moves the end of the time. */
async function hasMoreTime(outbox: Outbox): Promise<boolean> {
  if (!outbox.kept.shown.pauses) return false;
  const now = await outbox.refresh().catch(() => undefined);
  if (now?.state !== 'IN_PROGRESS') return false;
  return outbox.pausedUntil !== null || Date.parse(now.deadline ?? '') > Date.parse(now.now);
}
