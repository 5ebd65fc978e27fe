import { html, type TemplateResult } from 'lit';
import type { ShownOrdering } from '../types/shown-question';
import type { Asking } from './asking';

/** Items are to be put into order. */
export function ordering(question: ShownOrdering, { answer, closed, words, give }: Asking): TemplateResult {
  return html`<caseroom-order-list
    .question=${question.id}
    .items=${question.items}
    .order=${answer.kind === 'ORDERED' ? answer.items : null}
    .closed=${closed}
    .words=${words}
    .give=${give}
  ></caseroom-order-list>`;
}
