import { html, type TemplateResult } from 'lit';
import type { ShownCloze } from '../types/shown-question';
import type { Asking } from './asking';

/** The gaps of a text are to be filled. */
export function cloze(question: ShownCloze, { answer, closed, words, give, typing }: Asking): TemplateResult {
  return html`<caseroom-cloze-text
    .question=${question}
    .answer=${answer}
    .closed=${closed}
    .words=${words}
    .give=${give}
    .typing=${typing}
  ></caseroom-cloze-text>`;
}
