import { html, nothing, type TemplateResult } from 'lit';
import type { ShownUpload } from '../types/shown-question';
import { filesOf, type Asking } from './asking';
import { rubricOf } from './marked';

/** Some files are to be handed in; what will be looked at stands below. */
export function upload(question: ShownUpload, { answer, closed, words, files, filesBase }: Asking): TemplateResult {
  return html`${files === undefined
      ? nothing
      : html`<caseroom-upload-field
          .question=${question}
          .handed=${filesOf(answer)}
          .closed=${closed}
          .words=${words}
          .queue=${files}
          .sending=${files.sending(question.id)}
          .refused=${files.refused(question.id)}
          .filesBase=${filesBase}
        ></caseroom-upload-field>`}
    <details class="rubric-ahead" data-test="rubric">
      <summary>${words.say('player.essay.rubric')}</summary>
      ${rubricOf(question, null, words)}
    </details>`;
}
