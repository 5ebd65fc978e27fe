import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Step } from '../types/play';
import type { Words } from '../words/words';
import { wallClock } from './wall-clock';

const WIDTH = 320;
const EDGE = 10;
const CLOSEST = 11;
const OWN_Y = 18;
const BEST_Y = 54;

/** Where the steps of a line stand, from the start: by their minute, and never upon each other. */
export function placesOf(steps: readonly Step[], from: number, minutes: number): number[] {
  const room = WIDTH - 2 * EDGE;
  let least = EDGE;
  return steps.map(({ minute }) => {
    const place = Math.max(least, EDGE + (minutes === 0 ? 0 : ((minute - from) / minutes) * room));
    least = place + CLOSEST;
    return Math.min(place, WIDTH - EDGE);
  });
}

/** Two lines of play along the same clock: dots for one's own, squares for the best. The table says the same. */
export function linesOf(own: readonly Step[], best: readonly Step[], lostAt: number, words: Words): TemplateResult | typeof nothing {
  const all = [...own, ...best];
  const first = all[0];
  if (first === undefined) return nothing;
  const from = Math.min(...all.map(({ minute }) => minute));
  const to = Math.max(...all.map(({ minute }) => minute));
  const mine = placesOf(own, from, to - from);
  const theirs = placesOf(best, from, to - from);
  const parted = lostAt === 0 ? undefined : mine[lostAt - 1];
  const opened = first.minuteOfDay - first.minute;
  return html`<figure class="play-lines" aria-hidden="true" data-test="lines">
    <figcaption><span class="line-own">● ${words.say('player.play.own')}</span> <span class="line-best">■ ${words.say('player.play.best')}</span></figcaption>
    <svg viewBox="0 0 ${WIDTH} 72" dir="ltr">
      ${svg`
        <line class="line-track" x1=${EDGE} x2=${WIDTH - EDGE} y1=${OWN_Y} y2=${OWN_Y}></line>
        <line class="line-track" x1=${EDGE} x2=${WIDTH - EDGE} y1=${BEST_Y} y2=${BEST_Y}></line>
        ${parted === undefined ? nothing : svg`<line class="line-parted" x1=${parted} x2=${parted} y1="2" y2="70"></line>`}
        ${mine.map((x, index) => svg`<circle class=${lostAt !== 0 && index >= lostAt - 1 ? 'dot-own dot-away' : 'dot-own'} cx=${x} cy=${OWN_Y} r="4.5"></circle>`)}
        ${theirs.map((x) => svg`<rect class="dot-best" x=${x - 4} y=${BEST_Y - 4} width="8" height="8"></rect>`)}
      `}
    </svg>
    <p class="line-times figure" dir="ltr"><span>${wallClock(opened + from, words)}</span><span>${wallClock(opened + to, words)}</span></p>
  </figure>`;
}
