import { html, type TemplateResult } from 'lit';
import type { ShownEssay } from '../types/shown-question';
import type { Asking } from './asking';
import { rubricOf } from './marked';

/** Some paragraphs are to be written; what will be looked at stands below. */
export function essay(question: ShownEssay, { answer, closed, words, give, typing }: Asking): TemplateResult {
  return html`<caseroom-essay-field
      .question=${question.id}
      .least=${question.minWords}
      .most=${question.maxWords}
      .value=${answer.kind === 'ESSAY' ? answer.value : null}
      .closed=${closed}
      .words=${words}
      .give=${give}
      .typing=${typing}
    ></caseroom-essay-field>
    <details class="rubric-ahead" data-test="rubric">
      <summary>${words.say('player.essay.rubric')}</summary>
      ${rubricOf(question, null, words)}
    </details>`;
}
