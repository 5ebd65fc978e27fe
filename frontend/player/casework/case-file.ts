import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { chosenOf } from '../question/asking';
import { plainText } from '../question/plain-text';
import { LightElement } from '../shell/light-element';
import type { Answer } from '../types/answer';
import { assertNever } from '../types/assert-never';
import type { CaseFile, CaseTask, Evidence } from '../types/case-file';
import type { Words } from '../words/words';
import { bytesViewer } from './bytes-viewer';
import { downloadOf, save, sha256Of } from './download';
import { notedOtherwise, type Notes } from './flow-viewer';
import { mailViewer } from './mail-viewer';
import { sceneViewer } from './scene-viewer';
import type { Marks } from './table-viewer';

/** The evidence of a case, one piece at a time. Marks made in a table are the answer to the task that asks for them. */
export class CaseFileElement extends LightElement {
  static override properties = {
    file: { attribute: false },
    words: { attribute: false },
    task: { attribute: false },
    answer: { attribute: false },
    closed: { attribute: false },
    notes: { attribute: false, hasChanged: notedOtherwise },
    at: { state: true },
  };

  declare file: CaseFile;
  declare words: Words;
  /** The task that is being worked on; null where there is none. */
  declare task: CaseTask | null;
  declare answer: Answer | null;
  declare closed: boolean;
  /** Where labels are noted; null where nothing can be noted. */
  declare notes: Notes | null;
  declare give: ((answer: Answer) => void) | undefined;
  protected declare at: string;

  constructor() {
    super();
    this.task = null;
    this.answer = null;
    this.closed = true;
    this.notes = null;
    this.at = '';
  }

  /** Opens what the task is worked on. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('task');
    if (!changed.has('task') || before?.question.id === this.task?.question.id) return;
    const wanted = this.task?.evidence ?? '';
    if (wanted !== '') this.at = wanted;
  }

  protected override render(): TemplateResult {
    const { words, file } = this;
    const piece = file.evidence.find(({ id }) => id === this.at) ?? file.evidence[0];
    return html`<section class="case-file" aria-label=${words.say('player.case.evidence')}>
      <ul class="evidence-list" data-test="evidence-list">
        ${file.evidence.map((each) => html`<li>
          <button type="button" class="evidence-tab" data-test="evidence" data-evidence=${each.id} aria-pressed=${each.id === piece?.id} @click=${() => (this.at = each.id)}>
            <span lang=${words.courseLang} dir="auto">${plainText(each.title)}</span>
          </button>
        </li>`)}
      </ul>
      ${piece === undefined ? nothing : keyed(piece.id, html`<div class="evidence-piece" data-test="evidence-piece" data-evidence=${piece.id}>
        <h3 class="evidence-title" lang=${words.courseLang} dir="auto">${unsafeHTML(piece.title)}</h3>
        ${this.viewer(piece)} ${this.download(piece)}
      </div>`)}
    </section>`;
  }

  private viewer(piece: Evidence): TemplateResult {
    const { words } = this;
    switch (piece.kind) {
      case 'TABLE':
        return html`<caseroom-table .table=${piece} .words=${words} .marks=${this.marksOn(piece.id)}></caseroom-table>`;
      case 'MAIL':
        return mailViewer(piece, words);
      case 'PAPER':
        return html`<div class="evidence-paper" lang=${words.courseLang} dir="auto">${piece.paragraphs.map((paragraph) => html`<p>${unsafeHTML(paragraph)}</p>`)}</div>`;
      case 'BYTES':
        return bytesViewer(piece);
      case 'FLOW':
        return html`<caseroom-flow .flow=${piece} .words=${words} .notes=${this.notes}></caseroom-flow>`;
      case 'SCENE':
        return sceneViewer(piece, words);
      default:
        return assertNever(piece);
    }
  }

  /** Where the task at hand asks to mark lines of this very table, they can be marked in it. */
  private marksOn(table: string): Marks | null {
    const { task, give } = this;
    if (task === null || give === undefined || task.evidence !== table || task.question.kind !== 'MULTIPLE_CHOICE') return null;
    const shown = this.file.evidence.find(({ id }) => id === table);
    if (shown?.kind !== 'TABLE' || !task.question.options.every(({ id }) => shown.rows.some((row) => row.id === id))) return null;
    return { chosen: chosenOf(this.answer ?? { kind: 'BLANK' }), closed: this.closed, give };
  }

  private download(piece: Evidence): TemplateResult | typeof nothing {
    const file = downloadOf(piece);
    if (file === undefined) return nothing;
    return html`<p class="evidence-file">
      <button type="button" class="quiet" data-test="download-evidence" @click=${() => save(file)}>${this.words.say('player.case.download', { file: file.file })}</button>
      <span class="quiet-text">${this.words.say('player.case.hash')}</span> <code class="hash" dir="ltr" data-test="evidence-hash">${sha256Of(file.bytes)}</code>
    </p>`;
  }
}
