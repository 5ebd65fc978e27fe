import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { EvidenceScene, SceneThing } from '../types/case-file';
import type { Words } from '../words/words';

/** A place: a plan with numbers, and the list that says what each number is. */
export function sceneViewer(scene: EvidenceScene, words: Words): TemplateResult {
  return html`
    <div class="scene" aria-hidden="true">${scene.things.map((thing, index) => spotOf(thing, index, words))}</div>
    <ol class="scene-list">
      ${scene.things.map((thing) => html`<li data-test="scene-thing" lang=${words.courseLang} dir="auto"><strong>${unsafeHTML(thing.name)}</strong> ${unsafeHTML(thing.about)}</li>`)}
    </ol>
  `;
}

function spotOf(thing: SceneThing, index: number, words: Words): TemplateResult {
  return html`<span class="scene-spot scene-${thing.look}" style="inset-inline-start: ${thing.x}%; inset-block-start: ${thing.y}%">
    <span class="figure">${words.number(index + 1)}</span>
  </span>`;
}
