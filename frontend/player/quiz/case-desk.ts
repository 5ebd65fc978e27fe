import { html, type TemplateResult } from 'lit';
import { labelled } from '../casework/flow-labels';
import type { Notes } from '../casework/flow-viewer';
import type { Notebook } from '../casework/notebook';
import { BLANK, type Answer } from '../types/answer';
import { NOTEBOOK, type CaseFile, type CaseTask } from '../types/case-file';
import type { AttemptHost } from './attempt-host';

/** What lies beside the tasks of a case: its evidence, opened at what the task is worked on, and the notebook. */
export function caseDesk(page: AttemptHost, file: CaseFile, task: CaseTask | null): TemplateResult {
  const { outbox, words, isClosed } = page;
  return html`<div class="attempt-evidence">
    <caseroom-case-file
      .file=${file}
      .words=${words}
      .task=${task}
      .answer=${task === null ? null : outbox.answerTo(task.question.id)}
      .closed=${isClosed}
      .notes=${notesOf(page)}
      .give=${(answer: Answer) => task !== null && void outbox.answer(task.question.id, answer)}
    ></caseroom-case-file>
    <caseroom-notebook
      .answer=${outbox.answerTo(NOTEBOOK)}
      .closed=${isClosed}
      .words=${words}
      .give=${(answer: Answer) => void outbox.answer(NOTEBOOK, answer)}
    ></caseroom-notebook>
  </div>`;
}

/** The notebook as a place for labels: what was typed a moment ago is read first. */
function notesOf(page: AttemptHost): Notes {
  return {
    text: textOf(page.outbox.answerTo(NOTEBOOK)),
    closed: page.isClosed,
    label: (name, label) => {
      page.querySelector<Notebook>('caseroom-notebook')?.read();
      const value = labelled(textOf(page.outbox.answerTo(NOTEBOOK)), name, label);
      void page.outbox.answer(NOTEBOOK, value.trim() === '' ? BLANK : { kind: 'NOTE', value });
    },
  };
}

function textOf(noted: Answer): string {
  return noted.kind === 'NOTE' ? noted.value : '';
}
