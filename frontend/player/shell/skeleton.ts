import { html, type TemplateResult } from 'lit';

/** The shape of a page that is on its way; silent and still. */
export function skeleton(label: string): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    <p class="unseen" role="status">${label}</p>
    <div class="skeleton-line skeleton-title"></div>
    ${[1, 2, 3, 4, 5, 6].map(() => html`<div class="skeleton-line"></div>`)}
  </div>`;
}
