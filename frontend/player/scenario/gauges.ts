import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Gauge } from '../types/play';
import type { Words } from '../words/words';

/** What is counted, in figures; beside it how it has changed, where that is known. */
export function gaugesOf(gauges: readonly Gauge[], before: readonly Gauge[], words: Words): TemplateResult[] {
  return gauges.map((gauge) => html`<div class="gauge" data-test="gauge" data-gauge=${gauge.id}>
    <dt lang=${words.courseLang}>${gauge.title}</dt>
    <dd>
      <span class="figure">${figureOf(gauge.value)}</span> ${unitOf(gauge, words)}
      ${changeOf(gauge, before)}
      ${barOf(gauge)}
    </dd>
  </div>`);
}

/** The figures of a gauge in one line of text. */
export function gaugeInWords(gauge: Gauge, words: Words): string {
  return words.say('player.play.gauge', { title: gauge.title, value: figureOf(gauge.value), unit: gauge.unit }).trim();
}

/** A figure as the texts of a story write it: five digits and more in threes, with the narrow space that every language may read (ISO 80000-1). */
function figureOf(value: number): string {
  const digits = String(value);
  return Math.abs(value) < 10_000 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** What is counted in points says of how many. */
function unitOf({ unit, most }: Gauge, words: Words): TemplateResult {
  return unit === ''
    ? html`<span class="gauge-unit">${words.say('player.play.of-most', { most })}</span>`
    : html`<span class="gauge-unit" lang=${words.courseLang}>${unit}</span>`;
}

function changeOf(gauge: Gauge, before: readonly Gauge[]): TemplateResult | typeof nothing {
  const change = gauge.value - (before.find(({ id }) => id === gauge.id)?.value ?? gauge.value);
  if (change === 0) return nothing;
  return html`<span class="gauge-change">(${change < 0 ? '-' : '+'}${figureOf(Math.abs(change))})</span>`;
}

function barOf({ value, least, most }: Gauge): TemplateResult | typeof nothing {
  if (most <= least) return nothing;
  const share = Math.min(1, Math.max(0, (value - least) / (most - least)));
  return html`<svg class="gauge-bar" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
    ${svg`<rect class="gauge-all" width="100" height="4"></rect><rect class="gauge-part" width=${share * 100} height="4"></rect>`}
  </svg>`;
}
