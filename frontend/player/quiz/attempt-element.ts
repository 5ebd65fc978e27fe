import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Outbox } from '../outbox/outbox';
import type { Saving } from '../outbox/saving';
import { clock } from '../shell/icons';
import { LightElement } from '../shell/light-element';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';
import { Countdown } from './countdown';
import { type Kept, stateLine } from './state-line';
import type { TimeLeft } from './time-left';

/** One go at something, whatever it is: its head, its time, and who leaves or is late. Fires `attempt-moved`, `attempt-submit`, `attempt-closed`. */
export abstract class AttemptElement extends LightElement {
  static override properties: PropertyDeclarations = {
    kind: { attribute: false },
    outbox: { attribute: false },
    words: { attribute: false },
    heading: { attribute: false },
    busy: { attribute: false },
    failed: { attribute: false },
    lineIsBack: { attribute: false },
    signIn: { attribute: false },
    hurried: { state: true },
    timeIsUp: { state: true },
  };

  declare kind: GradedKind;
  declare outbox: Outbox;
  declare words: Words;
  declare heading: string;
  /** A submit is under way. */
  declare busy: boolean;
  /** Why the last submit did not go through, in words. */
  declare failed: string | null;
  /** The line is back, and what was to be submitted is not. */
  declare lineIsBack: boolean;
  /** Where to sign in again; null while signed in. */
  declare signIn: string | null;
  declare timeIsUp: boolean;
  /** How little time is left, to be read out. */
  declare hurried: string;

  private countdown: Countdown | undefined;
  /** The times that are watched now. */
  private watched = '';
  private toldClosed = false;

  constructor() {
    super();
    this.busy = false;
    this.failed = null;
    this.lineIsBack = false;
    this.signIn = null;
    this.hurried = '';
    this.timeIsUp = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.leaving);
    if (this.hasUpdated) this.watchTime();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.leaving);
    this.countdown?.stop();
  }

  protected override firstUpdated(): void {
    this.watchTime();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.watched !== this.times) this.watchTime();
    if (!this.outbox.kept.closed || this.endsByItself || this.toldClosed || this.busy) return;
    this.toldClosed = true;
    this.tellClosed();
  }

  /** Whether the closed attempt has an end of its own on the screen, which the reader leaves when they like. */
  protected get endsByItself(): boolean {
    return false;
  }

  /** Whether the page holds something that nothing else keeps. */
  protected get holdsMore(): boolean {
    return false;
  }

  /** Whether nothing more can be given. */
  get isClosed(): boolean {
    const { outbox } = this;
    return this.timeIsUp || this.busy || outbox.kept.closed || outbox.withdrawn;
  }

  /** The title, what time is left, and what is saved; then what is only read out. */
  protected head(saving: Saving, what: Kept, readOut: TemplateResult | typeof nothing): TemplateResult {
    const { words } = this;
    return html`<header class="attempt-head">
      <h1 class="title" data-test="lesson-title" tabindex="-1" lang=${words.courseLang}>${this.heading}</h1>
      <div class="attempt-facts">${this.timeLeft()} ${stateLine(saving, words, what)}</div>
      ${readOut}
      <p class="unseen" aria-live="polite" data-test="time-announcement">${this.hurried}</p>
    </header>`;
  }

  /** Until when the clock stands still; it is over once the server has said so. */
  get pausedUntil(): string | null {
    return this.outbox.kept.shown.pauses?.until ?? null;
  }

  /** What is left of the time, or of the pause. */
  readonly leftMillis = (): number => this.countdown?.leftMillis ?? 0;

  /** What is read out of it. */
  protected minutesLeft(minutes: number): string {
    return this.words.say(this.pausedUntil === null ? 'player.attempt.minutes-left' : 'player.pause.minutes-left', { minutes });
  }

  /** The pause is over by the clock, and the server has to say so. */
  protected pauseIsOver(): void {
    this.dispatchEvent(new CustomEvent('attempt-pause-over', { bubbles: true }));
  }

  protected tellMoved(): void {
    this.dispatchEvent(new CustomEvent('attempt-moved', { bubbles: true }));
  }

  protected tellClosed(): void {
    this.dispatchEvent(new CustomEvent('attempt-closed', { bubbles: true }));
  }

  /** Leaves a question of a sequence for good. */
  protected next(): void {
    this.dispatchEvent(new CustomEvent('attempt-next', { bubbles: true }));
  }

  protected submit(): void {
    this.dispatchEvent(new CustomEvent('attempt-submit', { bubbles: true, detail: { timeIsUp: this.timeIsUp } }));
  }

  /** In a scenario, whose story has a clock of its own, the eye is told as well which one this is. */
  private timeLeft(): TemplateResult | typeof nothing {
    if (this.countdown === undefined) return nothing;
    const label = this.kind === 'SCENARIO' ? nothing : 'unseen';
    return html`<p class="time-left" role="timer" aria-live="off" data-test="time-left">${clock}<span class=${label}>${this.words.say('player.attempt.time-left')} </span><span class="figure"><caseroom-time-left .left=${this.leftMillis} .locale=${this.words.locale}></caseroom-time-left></span></p>`;
  }

  private watchTime(): void {
    const { deadline } = this.outbox.kept.shown;
    const paused = this.pausedUntil;
    this.watched = this.times;
    this.countdown?.stop();
    this.countdown = undefined;
    this.hurried = '';
    this.timeIsUp = false;
    const end = paused ?? deadline;
    if (end === null) return;
    this.countdown = new Countdown(Date.parse(end), this.outbox.kept.clockOffsetMillis, {
      tick: () => this.tick(),
      minutesLeft: (minutes) => (this.hurried = this.minutesLeft(minutes)),
      timeIsUp: () => {
        if (paused !== null) {
          this.pauseIsOver();
          return;
        }
        this.timeIsUp = true;
        this.submit();
      },
    });
    this.countdown.start();
    this.requestUpdate();
  }

  /** Only the clock moves, until the time is over. */
  private tick(): void {
    if (this.leftMillis() > 0) this.querySelector<TimeLeft>('caseroom-time-left')?.requestUpdate();
    else this.requestUpdate();
  }

  private get times(): string {
    return `${this.outbox.kept.shown.deadline ?? ''} ${this.pausedUntil ?? ''}`;
  }

  private readonly leaving = (leaving: BeforeUnloadEvent): void => {
    const { saving } = this.outbox;
    if ((saving.state === 'not-kept' && saving.waiting > 0) || this.holdsMore) leaving.preventDefault();
  };
}
