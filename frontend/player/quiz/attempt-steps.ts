import type { ReactiveControllerHost } from 'lit';
import type { Outbox } from '../outbox/outbox';
import { isClosed, isPassing, isPaused, isWithdrawn, NoLineError } from '../server/problem';
import { sameAnswer } from '../types/answer';
import type { Outcome } from '../types/attempt';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';
import type { CheckFailed } from './checked';
import { failureInWords } from './failure-in-words';

const TRY_AGAIN_MILLIS = 5_000;

/** The page that an attempt is on, as far as its steps lead elsewhere. */
export interface StepsHost extends ReactiveControllerHost {
  readonly kind: GradedKind;
  readonly words: Words;
  /** The server is being asked for something: one thing at a time. */
  busy: boolean;
  /** Why what was asked for last did not go through, in words. */
  failed: string | null;
  /** Whether it is this attempt that is on the screen. */
  shows(outbox: Outbox): boolean;
  /** Shows what came of the attempt. */
  show(outcome: Outcome, outbox: Outbox): void;
  /** Begins anew, at the cover. */
  load(): Promise<void>;
}

/** The steps of one attempt that the server has to take: to move on, pause, check and submit. Some wait where there is no line. */
export class AttemptSteps {
  /** The question whose check awaits the line. */
  checkWaits: string | null = null;
  /** Which check did not go through, and why. */
  checkFailed: CheckFailed | null = null;
  /** Whether the line is back since a submit did not go through for want of one. */
  lineIsBack = false;

  /** What did not go through for want of a line, and is not asked for again by itself. */
  private lacksLine: 'submit' | 'other' | null = null;
  private seeks: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: StepsHost,
    private readonly outbox: Outbox,
  ) {}

  /** Submits; where time is up, again and again until there is a line. */
  async submit(timeIsUp: boolean): Promise<void> {
    const { page, outbox } = this;
    if (page.busy) return;
    this.begins();
    try {
      if (timeIsUp && (await hasMoreTime(outbox))) return;
      const outcome = await outbox.steps.submit();
      if (!this.isShown) return;
      if (outcome !== undefined) page.show(outcome, outbox);
      else if (timeIsUp) page.failed = page.words.say('player.attempt.decide-first');
    } catch (failure) {
      if (await this.followsPause(failure)) return;
      const waits = timeIsUp && !isWithdrawn(failure);
      page.failed = waits
        ? page.words.say('player.attempt.time-is-up-no-line', { kind: page.kind, seconds: outbox.kept.shown.graceSeconds })
        : this.sentence(failure);
      if (waits) this.later(() => this.submit(true));
      else this.missesLine(failure, 'submit');
    } finally {
      page.busy = false;
    }
  }

  /** Leaves a question of a sequence for good. */
  moveOn(): Promise<void> {
    return this.leads(() => this.outbox.steps.moveOn(), 'player.sequence.no-line');
  }

  /** Stops the clock. */
  pause(): Promise<void> {
    return this.leads(() => this.outbox.steps.pause(), 'player.pause.no-line');
  }

  /** Ends the pause. */
  goOn(): Promise<void> {
    return this.leads(() => this.outbox.steps.goOn().then(() => true), 'player.pause.no-line');
  }

  /** The clock runs again, whoever has a line: what is asked comes back as soon as there is one. */
  async pauseIsOver(): Promise<void> {
    const { page, outbox } = this;
    try {
      const now = await outbox.refresh();
      if (this.isShown && now.state !== 'IN_PROGRESS') page.show(now, outbox);
    } catch (failure) {
      if (isPassing(failure)) this.later(() => this.pauseIsOver());
      else page.failed = this.sentence(failure);
    }
  }

  /** Checks one answer. Without a line the check waits for it, and the answer may still be changed. */
  async check(question: string): Promise<void> {
    const { page, outbox } = this;
    if (page.busy) return;
    page.busy = true;
    this.checked(null, null);
    const answer = outbox.answerTo(question);
    try {
      if (!(await outbox.steps.check(question)) && this.isShown) this.checked(null, { question, text: page.words.say('player.attempt.decide-first') });
    } catch (failure) {
      if (!this.isShown || (await this.followsPause(failure))) return;
      if (isClosed(failure)) {
        await this.showClosed();
      } else if (isPassing(failure)) {
        this.checked(question, null);
        this.later(async () => {
          if (this.checkWaits !== question) return;
          if (sameAnswer(answer, outbox.answerTo(question))) await this.check(question);
          else this.checked(null, null);
        });
      } else {
        this.checked(null, { question, text: this.sentence(failure) });
      }
    } finally {
      page.busy = false;
    }
  }

  /** The attempt was closed elsewhere, or by the server at the deadline: says so and shows what came of it. */
  async showClosed(): Promise<void> {
    const { page, outbox } = this;
    try {
      const now = await outbox.refresh();
      if (!this.isShown) return;
      if (now.state === 'IN_PROGRESS') await page.load();
      else page.show(now, outbox);
    } catch (failure) {
      page.failed = page.words.say('player.attempt.closed', { kind: page.kind });
      if (isPassing(failure)) this.later(() => this.showClosed());
    }
  }

  /** Whether there is a line again: then what did not go through may be asked for once more, and is not said to fail. */
  async seekLine(): Promise<void> {
    if (this.lacksLine === null || this.page.busy) return;
    try {
      await this.outbox.refresh();
    } catch (failure) {
      if (isPassing(failure)) this.seekLater();
      return;
    }
    if (this.lacksLine === null || !this.isShown) return;
    this.page.failed = null;
    this.lineIsBack = this.lacksLine === 'submit';
    this.lacksLine = null;
    this.page.requestUpdate();
  }

  private begins(): void {
    this.page.busy = true;
    this.page.failed = null;
    this.lineIsBack = false;
    this.lacksLine = null;
  }

  private missesLine(failure: unknown, what: 'submit' | 'other'): void {
    if (!(failure instanceof NoLineError)) return;
    this.lacksLine = what;
    this.seekLater();
  }

  private seekLater(): void {
    clearTimeout(this.seeks);
    this.seeks = this.later(() => this.seekLine());
  }

  /** Does something with the attempt that needs a line; it says false where a conflict has to be decided first. */
  private async leads(step: () => Promise<boolean>, noLine: string): Promise<void> {
    const { page } = this;
    if (page.busy) return;
    this.begins();
    try {
      if (!(await step()) && this.isShown) page.failed = page.words.say('player.attempt.decide-first');
    } catch (failure) {
      if (!this.isShown || (await this.followsPause(failure))) return;
      if (isClosed(failure)) await this.showClosed();
      else page.failed = failure instanceof NoLineError ? page.words.say(noLine) : this.sentence(failure);
      this.missesLine(failure, 'other');
    } finally {
      page.busy = false;
    }
  }

  /** The clock was stopped on another device: this one follows. */
  private async followsPause(failure: unknown): Promise<boolean> {
    if (!isPaused(failure)) return false;
    await this.outbox.refresh().catch(() => undefined);
    return this.outbox.pausedUntil !== null;
  }

  private get isShown(): boolean {
    return this.page.shows(this.outbox);
  }

  private later(again: () => Promise<void>): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.isShown && void again(), TRY_AGAIN_MILLIS);
  }

  private checked(waits: string | null, failed: CheckFailed | null): void {
    this.checkWaits = waits;
    this.checkFailed = failed;
    this.page.requestUpdate();
  }

  private sentence(failure: unknown): string {
    return failureInWords(failure, this.page.kind, this.page.words);
  }
}

/** Whether another device has paused meanwhile, which moves the end of the time. */
async function hasMoreTime(outbox: Outbox): Promise<boolean> {
  if (!outbox.kept.shown.pauses) return false;
  const now = await outbox.refresh().catch(() => undefined);
  if (now?.state !== 'IN_PROGRESS') return false;
  return outbox.pausedUntil !== null || Date.parse(now.deadline ?? '') > Date.parse(now.now);
}
