import { html, type TemplateResult } from 'lit';

const RADIUS = 21;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that fills with a share of 0 to 1; `label` says it in words. */
export function progressRing(share: number, label: string, inside: string): TemplateResult {
  const filled = Math.max(0, Math.min(1, share)) * ROUND;
  return html`<span class="ring" role="img" aria-label=${label}>
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle class="ring-track" cx="24" cy="24" r=${RADIUS} />
      <circle class="ring-fill" cx="24" cy="24" r=${RADIUS} stroke-dasharray="${filled} ${ROUND}" transform="rotate(-90 24 24)" />
    </svg>
    <span class="ring-inside" aria-hidden="true">${inside}</span>
  </span>`;
}
