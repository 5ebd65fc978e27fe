import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { hasDecision } from '../outbox/ledger';
import { AttemptElement } from '../quiz/attempt-element';
import { attemptNotices } from '../quiz/attempt-notices';
import { arrowOn } from '../shell/icons';
import type { Gauge, Turn } from '../types/play';
import { choicesOf } from './choices';
import { gaugesOf } from './gauges';
import { logOf, newsInWords, newsOf } from './story';
import { duration, wallClock } from './wall-clock';

/** One go at a scenario: a scene, what may be done, and what comes of it. */
export class PlayPage extends AttemptElement {
  static override properties = {
    picked: { state: true },
    asked: { state: true },
    announced: { state: true },
  };

  protected declare picked: string | null;
  /** Somebody wanted to act without having chosen. */
  protected declare asked: boolean;
  /** What has happened, to be read out. */
  protected declare announced: string;

  private seen: Turn | undefined;
  private earlier: readonly Gauge[] = [];

  constructor() {
    super();
    this.picked = null;
    this.asked = false;
    this.announced = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.readerIsBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.readerIsBack);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { turn } = this;
    if (changed.has('outbox')) this.seen = undefined;
    if (turn === undefined || turn.number === this.seen?.number) return;
    if (this.seen !== undefined) this.arrive(turn, this.seen);
    this.seen = turn;
  }

  protected override get endsByItself(): boolean {
    return this.turn?.over === true;
  }

  override get isClosed(): boolean {
    return super.isClosed || hasDecision(this.outbox.kept);
  }

  protected override render(): TemplateResult {
    const { turn } = this;
    return html`<section class="play" aria-label=${this.heading}>
      ${this.head(this.outbox.saving, 'decisions', html`<p class="unseen" aria-live="polite" data-test="play-announcement">${this.announced}</p>`)}
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
          <dd><span class="figure">${wallClock(turn.minuteOfDay, words)}</span> <span class="gauge-unit">${words.say('player.play.left', { time: duration(turn.minutesLeft, words) })}</span></dd>
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
      <p class="actions"><button type="button" class="primary" data-test="see-outcome" ?disabled=${this.busy} @click=${() => this.tellClosed()}>${words.say('player.play.see-outcome')} ${arrowOn}</button></p>`;
  }

  private deciding(turn: Turn): TemplateResult {
    const { words } = this;
    const waits = this.outbox.kept.deciding ?? null;
    const picked = waits?.choice ?? this.picked;
    return html`
      ${keyed(turn.number, choicesOf({ turn: turn.number, choices: turn.offered, picked, closed: this.isClosed, words, pick: (choice) => this.pick(choice) }))}
      ${this.asked ? html`<p class="notice notice-warn" role="alert" data-test="choose-first">${words.say('player.play.choose-first')}</p>` : nothing}
      ${this.becameOf()}
      <p class="quiet-text" id="caseroom-stays-decided">${words.say('player.play.stays-decided')}</p>
      <p class="actions"><button type="button" class="primary" data-test="do-it" aria-describedby="caseroom-stays-decided" ?disabled=${this.isClosed} @click=${() => void this.decide(turn)}>${words.say(waits === null ? 'player.play.do-it' : 'player.play.doing')}</button></p>`;
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

  private pick(choice: string): void {
    this.picked = choice;
    this.asked = false;
  }

  private async decide(turn: Turn): Promise<void> {
    const { picked } = this;
    this.asked = picked === null;
    if (picked === null) return;
    this.tellMoved();
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

  /** Another device may have gone on meanwhile. */
  private readonly readerIsBack = (): void => {
    if (document.visibilityState === 'visible' && !this.outbox.kept.closed && !hasDecision(this.outbox.kept)) {
      this.outbox.refresh().catch(() => undefined);
    }
  };
}
