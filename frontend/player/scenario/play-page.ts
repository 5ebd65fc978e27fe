import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { hasDecision } from '../outbox/ledger';
import type { Outbox } from '../outbox/outbox';
import { attemptNotices } from '../quiz/attempt-notices';
import { clockFace, Countdown } from '../quiz/countdown';
import { stateLine } from '../quiz/state-line';
import { arrowOn, clock } from '../shell/icons';
import { LightElement } from '../shell/light-element';
import type { Gauge, Turn } from '../types/play';
import type { Words } from '../words/words';
import { choicesOf } from './choices';
import { gaugesOf } from './gauges';
import { logOf, newsInWords, newsOf } from './story';
import { wallClock } from './wall-clock';

/** One go at a scenario: a scene, what may be done, and what comes of it. Fires `attempt-moved`, `attempt-submit`, `attempt-closed`. */
export class PlayPage extends LightElement {
  static override properties = {
    outbox: { attribute: false },
    words: { attribute: false },
    heading: { attribute: false },
    busy: { attribute: false },
    failed: { attribute: false },
    signIn: { attribute: false },
    picked: { state: true },
    asked: { state: true },
    announced: { state: true },
    hurried: { state: true },
    timeIsUp: { state: true },
  };

  declare outbox: Outbox;
  declare words: Words;
  declare heading: string;
  /** A submit is under way. */
  declare busy: boolean;
  /** Why the last submit did not go through, in words. */
  declare failed: string | null;
  /** Where to sign in again; null while signed in. */
  declare signIn: string | null;
  declare timeIsUp: boolean;
  protected declare picked: string | null;
  /** Somebody wanted to act without having chosen. */
  protected declare asked: boolean;
  protected declare announced: string;
  protected declare hurried: string;

  private countdown: Countdown | undefined;
  private toldClosed = false;
  private seen: Turn | undefined;
  private earlier: readonly Gauge[] = [];

  constructor() {
    super();
    this.picked = null;
    this.asked = false;
    this.announced = '';
    this.hurried = '';
    this.timeIsUp = false;
    this.signIn = null;
    this.failed = null;
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.leaving);
    document.addEventListener('visibilitychange', this.readerIsBack);
    if (this.hasUpdated) this.watchTime();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.leaving);
    document.removeEventListener('visibilitychange', this.readerIsBack);
    this.countdown?.stop();
  }

  protected override firstUpdated(): void {
    this.watchTime();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { turn } = this;
    if (changed.has('outbox')) this.seen = undefined;
    if (turn === undefined || turn.number === this.seen?.number) return;
    if (this.seen !== undefined) this.arrive(turn, this.seen);
    this.seen = turn;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { kept } = this.outbox;
    if (!kept.closed || this.turn?.over === true || this.toldClosed || this.busy) return;
    this.toldClosed = true;
    this.end();
  }

  protected override render(): TemplateResult {
    const { words, turn } = this;
    return html`<section class="play" aria-label=${this.heading}>
      <header class="attempt-head">
        <h1 class="title" data-test="lesson-title" tabindex="-1" lang=${words.courseLang}>${this.heading}</h1>
        <div class="attempt-facts">${this.timeLeft()} ${stateLine(this.outbox.saving, words, 'decisions')}</div>
        <p class="unseen" aria-live="polite" data-test="play-announcement">${this.announced}</p>
        <p class="unseen" aria-live="polite" data-test="time-announcement">${this.hurried}</p>
      </header>
      ${attemptNotices(this)}
      ${turn === undefined ? nothing : this.board(turn)}
    </section>`;
  }

  private get turn(): Turn | undefined {
    return this.outbox.kept.shown.turn ?? undefined;
  }

  private board(turn: Turn): TemplateResult {
    const { words } = this;
    return html`<div class="play-board" data-test="turn" data-turn=${turn.number}>
      <dl class="gauges">
        <div class="gauge" data-test="play-clock">
          <dt>${words.say('player.play.clock')}</dt>
          <dd><span class="figure">${wallClock(turn.minuteOfDay, words)}</span> <span class="gauge-unit">${words.say('player.play.left', { minutes: turn.minutesLeft })}</span></dd>
        </div>
        ${gaugesOf(turn.gauges, this.earlier, words)}
      </dl>
      <div class="play-scene">
        ${newsOf(turn, words)}
        <h2 class="title" data-test="scene-title" tabindex="-1" lang=${words.courseLang}>${turn.scene.title}</h2>
        <div class="play-text" lang=${words.courseLang} dir="auto">${unsafeHTML(turn.scene.text)}</div>
        ${turn.over ? this.ending() : this.deciding(turn)}
      </div>
      ${logOf(turn, words)}
    </div>`;
  }

  private ending(): TemplateResult {
    const { words } = this;
    return html`<p class="notice notice-quiet" data-test="play-over">${words.say('player.play.over')}</p>
      <p class="actions"><button type="button" class="primary" data-test="see-outcome" ?disabled=${this.busy} @click=${() => this.end()}>${words.say('player.play.see-outcome')} ${arrowOn}</button></p>`;
  }

  private deciding(turn: Turn): TemplateResult {
    const { words } = this;
    const waits = this.outbox.kept.deciding ?? null;
    const picked = waits?.choice ?? this.picked;
    return html`
      ${keyed(turn.number, choicesOf({ turn: turn.number, choices: turn.offered, picked, closed: this.isClosed, words, pick: (choice) => this.pick(choice) }))}
      ${this.asked ? html`<p class="notice notice-warn" role="alert" data-test="choose-first">${words.say('player.play.choose-first')}</p>` : nothing}
      ${this.becameOf()}
      <p class="actions"><button type="button" class="primary" data-test="do-it" ?disabled=${this.isClosed} @click=${() => void this.decide(turn)}>${words.say(waits === null ? 'player.play.do-it' : 'player.play.doing')}</button></p>
      <p class="quiet-text">${words.say('player.play.stays-decided')}</p>`;
  }

  /** What became of the decision, where it was not simply taken. */
  private becameOf(): TemplateResult | typeof nothing {
    const { words, outbox } = this;
    const { undecided } = outbox.kept;
    if (hasDecision(outbox.kept)) {
      if (outbox.saving.state === 'saving' || outbox.tokenRefused) return nothing;
      return html`<p class="notice notice-warn" role="status" data-test="decision-waits">${words.say(outbox.keeps ? 'player.play.waits' : 'player.play.waits-here')}</p>`;
    }
    if (undecided === 'MOVED') return html`<p class="notice notice-warn" role="status" data-test="moved-on">${words.say('player.play.moved-on')}</p>`;
    if (undecided === 'REFUSED') return html`<p class="notice notice-bad" role="alert" data-test="not-offered">${words.say('player.play.not-offered')}</p>`;
    return nothing;
  }

  private get isClosed(): boolean {
    const { outbox } = this;
    return this.timeIsUp || this.busy || outbox.kept.closed || outbox.withdrawn || hasDecision(outbox.kept);
  }

  private pick(choice: string): void {
    this.picked = choice;
    this.asked = false;
  }

  private async decide(turn: Turn): Promise<void> {
    const { picked } = this;
    this.asked = picked === null;
    if (picked === null) return;
    this.dispatchEvent(new CustomEvent('attempt-moved', { bubbles: true }));
    await this.outbox.decide(turn.number, picked);
  }

  /** Says what has happened, and leads to the scene that it has led to. */
  private arrive(turn: Turn, from: Turn): void {
    this.earlier = from.gauges;
    this.picked = null;
    this.asked = false;
    this.announced = newsInWords(turn, this.words);
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('.play-scene .title')?.focus({ preventScroll: true });
      this.querySelector('.play-board')?.scrollIntoView({ block: 'start' });
    });
  }

  private end(): void {
    this.dispatchEvent(new CustomEvent('attempt-closed', { bubbles: true }));
  }

  private timeLeft(): TemplateResult | typeof nothing {
    if (this.countdown === undefined) return nothing;
    const face = clockFace(this.countdown.leftMillis, this.words.locale);
    return html`<p class="time-left" role="timer" aria-live="off" data-test="time-left">${clock}<span>${this.words.say('player.attempt.time-left')}</span> <span class="figure">${face}</span></p>`;
  }

  private watchTime(): void {
    const { deadline } = this.outbox.kept.shown;
    this.countdown?.stop();
    if (deadline === null) return;
    this.countdown = new Countdown(Date.parse(deadline), this.outbox.kept.clockOffsetMillis, {
      tick: () => this.requestUpdate(),
      minutesLeft: (minutes) => (this.hurried = this.words.say('player.attempt.minutes-left', { minutes })),
      timeIsUp: () => {
        this.timeIsUp = true;
        this.dispatchEvent(new CustomEvent('attempt-submit', { bubbles: true, detail: { timeIsUp: true } }));
      },
    });
    this.countdown.start();
    this.requestUpdate();
  }

  /** Another device may have gone on meanwhile. */
  private readonly readerIsBack = (): void => {
    if (document.visibilityState === 'visible' && !this.outbox.kept.closed && !hasDecision(this.outbox.kept)) {
      this.outbox.refresh().catch(() => undefined);
    }
  };

  private readonly leaving = (leaving: BeforeUnloadEvent): void => {
    const { saving } = this.outbox;
    if (saving.state === 'not-kept' && saving.waiting > 0) leaving.preventDefault();
  };
}
