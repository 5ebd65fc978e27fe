import { html, type TemplateResult } from 'lit';
import type { ShownMatrix } from '../types/shown-question';
import type { Asking } from './asking';

/** In each row one of the columns is to be chosen. */
export function matrix(question: ShownMatrix, { answer, closed, words, give }: Asking): TemplateResult {
  return html`<caseroom-matrix .question=${question} .answer=${answer} .closed=${closed} .words=${words} .give=${give}></caseroom-matrix>`;
}
