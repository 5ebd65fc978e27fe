import { html, svg, type TemplateResult } from 'lit';

function icon(drawing: TemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${drawing}</svg>`;
}

/** An empty ring: nothing done. */
export const emptyRing = icon(svg`<circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="2.6 2.3"/>`);

/** A ring half filled: begun. */
export const halfRing = icon(svg`<circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.75"/><path d="M10 5.5v9a4.5 4.5 0 0 0 0-9z" fill="currentColor"/>`);

/** A full disc with a tick: done. */
export const tickedDisc = icon(svg`<circle cx="10" cy="10" r="8.25" fill="currentColor"/><path d="m6.3 10.3 2.6 2.6 5-5.4" fill="none" class="icon-cut" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`);

/** A seal with a tick: passed. */
export const seal = icon(svg`<path d="m10 1.2 2.3 1.9 3-.2.7 2.9 2.5 1.6-1.1 2.8 1.1 2.8-2.5 1.6-.7 2.9-3-.2L10 19.2l-2.3-1.9-3 .2-.7-2.9-2.5-1.6 1.1-2.8L1.5 7.4 4 5.8l.7-2.9 3 .2z" fill="currentColor"/><path d="m6.5 10.3 2.5 2.5 4.7-5.1" fill="none" class="icon-cut" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`);

/** A diamond with a bar: not passed. */
export const barredDiamond = icon(svg`<path d="M10 1.5 18.5 10 10 18.5 1.5 10z" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round"/><path d="M6.5 10h7" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>`);

/** A tick: right. */
export const tick = icon(svg`<path d="m4 10.5 4.2 4.2L16 6" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"/>`);

/** A cross: wrong. */
export const cross = icon(svg`<path d="m5 5 10 10M15 5 5 15" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round"/>`);

/** A clock: time is running, or something waits. */
export const clock = icon(svg`<circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.75"/><path d="M10 5.7V10l3 2" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"/>`);

/** A triangle: take care. */
export const triangle = icon(svg`<path d="M10 2.5 18.5 17h-17z" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round"/><path d="M10 8v4M10 14.3v.2" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>`);

/** A sheet with lines: the contents. */
export const sheet = icon(svg`<path d="M4 4.5h12M4 10h12M4 15.5h8" stroke="currentColor" stroke-width="1.9" stroke-linecap="round"/>`);

/** An arrow up. */
export const arrowUp = icon(svg`<path d="M10 16V5M5.5 9.5 10 5l4.5 4.5" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`);

/** An arrow down. */
export const arrowDown = icon(svg`<path d="M10 4v11M5.5 10.5 10 15l4.5-4.5" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`);

/** An arrow towards what follows; mirrored in right-to-left text. */
export const arrowOn = icon(svg`<path class="icon-mirrored" d="M4 10h11M10.5 5.5 15 10l-4.5 4.5" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`);

/** An arrow towards what came before; mirrored in right-to-left text. */
export const arrowBack = icon(svg`<path class="icon-mirrored" d="M16 10H5M9.5 5.5 5 10l4.5 4.5" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`);
