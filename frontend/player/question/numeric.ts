import { html, type TemplateResult } from 'lit';
import type { ShownNumeric } from '../types/shown-question';
import type { Asking } from './asking';

/** A number is to be entered. */
export function numeric(question: ShownNumeric, { answer, closed, words, give, typing }: Asking): TemplateResult {
  return html`<caseroom-number-field
    .question=${question.id}
    .unit=${question.unit}
    .value=${answer.kind === 'NUMBER' ? answer.value : null}
    .closed=${closed}
    .words=${words}
    .give=${give}
    .typing=${typing}
  ></caseroom-number-field>`;
}
