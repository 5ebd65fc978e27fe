import { html, svg, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { EvidenceScene, SceneThing } from '../types/case-file';
import type { Words } from '../words/words';

const SPOT = 7;

/** A place: a plan with numbers, and the list that says what each number is. */
export function sceneViewer(scene: EvidenceScene, words: Words): TemplateResult {
  return html`
    <svg class="scene" aria-hidden="true" dir="ltr" viewBox="0 0 100 60">
      ${[10, 20, 30, 40, 50].map((y) => svg`<line class="scene-line" x1="0" x2="100" y1=${y} y2=${y}></line>`)}
      ${[10, 20, 30, 40, 50, 60, 70, 80, 90].map((x) => svg`<line class="scene-line" x1=${x} x2=${x} y1="0" y2="60"></line>`)}
      ${scene.things.map((thing, index) => spotOf(thing, index, words))}
    </svg>
    <ol class="scene-list">
      ${scene.things.map((thing) => html`<li data-test="scene-thing" lang=${words.courseLang} dir="auto"><strong>${unsafeHTML(thing.name)}</strong> <span class="scene-about">${unsafeHTML(thing.about)}</span></li>`)}
    </ol>
  `;
}

/** Round for what is reached over a line, square for what lies there. */
function spotOf(thing: SceneThing, index: number, words: Words): TemplateResult {
  const round = ['camera', 'cloud', 'router'].includes(thing.look) ? SPOT / 2 : 1;
  return svg`<g transform="translate(${thing.x - SPOT / 2}, ${(thing.y * 60) / 100 - SPOT / 2})">
    <rect class="scene-spot" width=${SPOT} height=${SPOT} rx=${round}></rect>
    <text class="scene-number" x=${SPOT / 2} y=${SPOT * 0.68}>${words.number(index + 1)}</text>
  </g>`;
}
