import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ShownHotspot, ShownRegion } from '../types/shown-question';
import type { Words } from '../words/words';
import { plainText } from './plain-text';

/** How one region looks and what a press on it does. Without `press` it is only looked at. */
export interface Mark {
  readonly look: string;
  readonly pressed: boolean;
  readonly press?: () => void;
}

/** The picture of a question with a numbered mark on each region, and what it shows in words. */
export function hotspotPicture(question: ShownHotspot, markOf: (region: ShownRegion) => Mark, words: Words, mediaBase: URL | undefined): TemplateResult {
  const { picture } = question;
  const address = mediaBase === undefined ? picture.source : new URL(picture.source, mediaBase).href;
  return html`<div class="hotspot-picture" dir="ltr">
      <img src=${address} width=${picture.width} height=${picture.height} alt=${picture.alt} lang=${words.courseLang} decoding="async" />
      <svg viewBox="0 0 ${picture.width} ${picture.height}" preserveAspectRatio="none" role="group" aria-label=${words.say('player.hotspot.marks')} data-test="hotspot-marks">
        ${question.regions.map((region, index) => markedRegion(question, region, index + 1, markOf(region), words))}
      </svg>
    </div>
    <details class="hotspot-description"><summary>${words.say('player.lesson.describe-figure')}</summary><div lang=${words.courseLang} dir="auto">${unsafeHTML(picture.description)}</div></details>`;
}

function markedRegion(question: ShownHotspot, region: ShownRegion, number: number, mark: Mark, words: Words): SVGTemplateResult {
  const { width, height } = question.picture;
  const size = Math.max(width, height) / 32;
  const [across, down] = cornerOf(region);
  const x = within(size, (across * width) / 100, width - size);
  const y = within(size, (down * height) / 100, height - size);
  const name = words.say('player.hotspot.mark', { number, region: plainText(region.text) });
  const drawn = svg`${outlineOf(region, width, height, 'hotspot-halo')}${outlineOf(region, width, height, 'hotspot-line')}
    <circle class="hotspot-badge" cx=${x} cy=${y} r=${size}></circle>
    <text class="hotspot-number" x=${x} y=${y} font-size=${size * 1.3} text-anchor="middle" dominant-baseline="central">${words.number(number)}</text>`;
  const { press } = mark;
  if (press === undefined) return svg`<g class="hotspot-mark ${mark.look}" role="img" aria-label=${name} data-region=${region.id}>${drawn}</g>`;
  const key = (event: KeyboardEvent): void => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    press();
  };
  return svg`<g class="hotspot-mark ${mark.look}" role="button" tabindex="0" aria-pressed=${mark.pressed ? 'true' : 'false'} aria-label=${name} data-test="hotspot-mark" data-region=${region.id}
    @click=${press} @keydown=${key}>${drawn}</g>`;
}

function outlineOf({ outline, at }: ShownRegion, width: number, height: number, look: string): SVGTemplateResult | typeof nothing {
  const x = (index: number): number => ((at[index] ?? 0) * width) / 100;
  const y = (index: number): number => ((at[index] ?? 0) * height) / 100;
  switch (outline) {
    case 'RECTANGLE':
      return svg`<rect class=${look} x=${x(0)} y=${y(1)} width=${x(2)} height=${y(3)}></rect>`;
    case 'ELLIPSE':
      return svg`<ellipse class=${look} cx=${x(0)} cy=${y(1)} rx=${x(2)} ry=${y(3)}></ellipse>`;
    case 'POLYGON':
      return svg`<polygon class=${look} points=${at.map((_, index) => (index % 2 === 0 ? x(index) : y(index))).join(' ')}></polygon>`;
  }
}

/** Where the number of a region stands, in per cent of the picture: on its edge, so that it covers nothing that is to be read. */
function cornerOf({ outline, at }: ShownRegion): readonly [number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = at;
  switch (outline) {
    case 'RECTANGLE':
      return [a, b];
    case 'ELLIPSE':
      return [a - c * Math.SQRT1_2, b - d * Math.SQRT1_2];
    case 'POLYGON':
      return at
        .flatMap((across, index) => (index % 2 === 0 ? [[across, at[index + 1] ?? 0] as const] : []))
        .reduce<readonly [number, number]>((first, next) => (next[0] + next[1] < first[0] + first[1] ? next : first), [a, b]);
  }
}

function within(least: number, wanted: number, most: number): number {
  return Math.min(Math.max(least, wanted), most);
}
