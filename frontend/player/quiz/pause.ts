import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../shell/icons';
import type { AttemptShown } from '../types/attempt';
import type { Words } from '../words/words';

/** What one sees while the clock stands still: nothing of what is asked, when it goes on by itself, and how to go on before. */
export function pauseOf(parts: {
  readonly shown: AttemptShown;
  readonly heading: string;
  /** How long the pause still lasts; nothing where it is over and the line is awaited. */
  readonly leftMillis: () => number;
  /** What is read out as the end comes near. */
  readonly announced: string;
  readonly busy: boolean;
  readonly failed: string | null;
  readonly words: Words;
  readonly goOn: () => void;
}): TemplateResult {
  const { shown, heading, leftMillis, announced, busy, failed, words, goOn } = parts;
  const until = shown.pauses?.until ?? null;
  const over = leftMillis() <= 0;
  return html`<section class="attempt attempt-paused" aria-label=${heading} data-test="paused">
    <h1 class="title" lang=${words.courseLang}>${heading}</h1>
    <h2 class="title" tabindex="-1" data-test="paused-title">${words.say('player.pause.title')}</h2>
    <p>${over || until === null ? words.say('player.pause.over') : words.say('player.pause.text', { time: words.time(until) })}</p>
    ${endsFirst(shown) ? html`<p class="notice notice-warn" data-test="pause-window">${words.say('player.pause.window', { time: words.date(shown.deadline ?? '') })}</p>` : nothing}
    ${over
      ? nothing
      : html`<p class="time-left" role="timer" aria-live="off" data-test="pause-left">${clock}<span>${words.say('player.pause.left')} </span><span class="figure"><caseroom-time-left .left=${leftMillis} .locale=${words.locale}></caseroom-time-left></span></p>`}
    <p class="unseen" aria-live="polite" data-test="pause-announcement">${announced}</p>
    ${failed === null ? nothing : html`<p class="notice notice-bad" role="alert" data-test="pause-failed">${failed}</p>`}
    <p class="actions"><button type="button" class="primary" data-test="go-on" ?disabled=${busy} @click=${goOn}>${words.say('player.pause.go-on')}</button></p>
  </section>`;
}

/** Whether the time is over, by the end of a window, before the pause is. */
function endsFirst({ deadline, pauses }: AttemptShown): boolean {
  return deadline !== null && Date.parse(deadline) <= Date.parse(pauses?.until ?? '');
}

/** The way into a pause: it asks first, for there are only so many. */
export function pauseButton(parts: {
  readonly shown: AttemptShown;
  readonly closed: boolean;
  readonly words: Words;
  readonly ask: () => void;
  readonly pause: () => void;
}): TemplateResult | typeof nothing {
  const { shown: { pauses }, closed, words, ask, pause } = parts;
  const left = (pauses?.times ?? 0) - (pauses?.taken ?? 0);
  if (pauses === undefined || pauses === null) return nothing;
  if (left <= 0) return html`<p class="quiet-text" data-test="no-pause-left">${words.say('player.pause.none-left')}</p>`;
  return html`<p class="attempt-pause"><button type="button" class="secondary" data-test="pause" ?disabled=${closed} @click=${ask}>${words.say('player.pause.button', { count: left })}</button></p>
    <dialog class="confirm pause-dialog" aria-labelledby="caseroom-pause-title">
      <h2 class="title" id="caseroom-pause-title">${words.say('player.pause.ask-title')}</h2>
      <p>${words.say('player.pause.ask-text', { span: words.minutes(Math.max(1, Math.round(pauses.atMostSeconds / 60))) })}</p>
      <form method="dialog" class="actions">
        <button type="submit" class="primary" data-test="confirm-pause" @click=${pause}>${words.say('player.pause.confirm')}</button>
        <button type="submit" class="secondary" data-test="cancel-pause">${words.say('player.pause.stay')}</button>
      </form>
    </dialog>`;
}
