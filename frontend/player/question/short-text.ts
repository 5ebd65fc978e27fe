import { html, type TemplateResult } from 'lit';
import type { ShownShortText } from '../types/shown-question';
import type { Asking } from './asking';

/** A word or a few are to be written, or something exact. */
export function shortText(question: ShownShortText, { answer, closed, words, give, typing }: Asking): TemplateResult {
  return html`<caseroom-text-field
    .question=${question.id}
    .form=${question.form}
    .value=${answer.kind === 'TEXT' ? answer.value : null}
    .closed=${closed}
    .words=${words}
    .give=${give}
    .typing=${typing}
  ></caseroom-text-field>`;
}
