import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { labelled } from '../casework/flow-labels';
import type { Notes } from '../casework/flow-viewer';
import { hintsOf } from '../casework/hints';
import type { Notebook } from '../casework/notebook';
import type { Saving } from '../outbox/saving';
import type { ClozeText } from '../question/cloze-text';
import type { NumberField } from '../question/number-field';
import { askedQuestion } from '../question/question';
import type { TextField } from '../question/text-field';
import { BLANK, isAnswered, type Answer } from '../types/answer';
import { NOTEBOOK, type CaseFile } from '../types/case-file';
import type { ShownQuestion } from '../types/shown-question';
import { AttemptElement } from './attempt-element';
import { attemptNotices } from './attempt-notices';
import { confirmDialog } from './confirm-dialog';
import { overviewOf } from './overview';
import { questionNavigator } from './question-navigator';

const OVERVIEW = 'overview';

/** One go at a quiz or a case: a question at a time, an overview, the submit. */
export class AttemptPage extends AttemptElement {
  static override properties = {
    at: { state: true },
    unread: { state: true },
    hintless: { state: true },
  };

  protected declare at: number | typeof OVERVIEW;
  /** Something is typed that was not read yet. */
  protected declare unread: boolean;
  /** The task whose hint could not be had. */
  protected declare hintless: string | null;

  constructor() {
    super();
    this.at = 0;
    this.unread = false;
    this.hintless = null;
  }

  /** Goes one question on or back; says whether there was one. */
  step(steps: number): boolean {
    const last = this.questions.length;
    const from = this.at === OVERVIEW ? last : this.at;
    const to = from + steps;
    if (to < 0 || to > last) return false;
    this.go(to === last ? OVERVIEW : to);
    return true;
  }

  protected override firstUpdated(): void {
    const open = this.questions.findIndex(({ id }) => !isAnswered(this.outbox.answerTo(id)));
    this.at = open < 0 ? 0 : open;
    super.firstUpdated();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('failed') && this.failed !== null) this.querySelector('[data-test="submit-failed"]')?.scrollIntoView({ block: 'center' });
  }

  protected override render(): TemplateResult {
    const { words, outbox } = this;
    const file = outbox.kept.shown.caseFile;
    return html`<section class=${file ? 'attempt attempt-case' : 'attempt'} aria-label=${this.heading}>
      ${this.head(this.saving, 'answers', nothing)}
      ${attemptNotices(this)}
      ${file ? this.caseFile(file) : nothing}
      <div class="attempt-tasks">
      ${questionNavigator({
        answered: this.questions.map(({ id }) => isAnswered(outbox.answerTo(id))),
        at: this.at === OVERVIEW ? null : this.at,
        words,
        go: (index) => this.go(index),
      })}
      ${this.at === OVERVIEW ? this.overview() : this.asked(this.at)}
      </div>
      ${this.conflict()}
    </section>`;
  }

  /** What is typed and not yet read is not saved. */
  private get saving(): Saving {
    const { saving } = this.outbox;
    return this.unread && saving.state === 'saved' ? { state: 'saving' } : saving;
  }

  private get questions(): readonly ShownQuestion[] {
    return this.outbox.questions;
  }

  private caseFile(file: CaseFile): TemplateResult {
    const task = this.at === OVERVIEW ? null : (file.tasks[this.at] ?? null);
    return html`<div class="attempt-evidence">
      <caseroom-case-file
        .file=${file}
        .words=${this.words}
        .task=${task}
        .answer=${task === null ? null : this.outbox.answerTo(task.question.id)}
        .closed=${this.isClosed}
        .notes=${this.notes()}
        .give=${(answer: Answer) => task !== null && void this.outbox.answer(task.question.id, answer)}
      ></caseroom-case-file>
      <caseroom-notebook
        .answer=${this.outbox.answerTo(NOTEBOOK)}
        .closed=${this.isClosed}
        .words=${this.words}
        .give=${(answer: Answer) => void this.outbox.answer(NOTEBOOK, answer)}
      ></caseroom-notebook>
    </div>`;
  }

  /** The notebook as a place for labels: what was typed a moment ago is read first. */
  private notes(): Notes {
    const noted = this.outbox.answerTo(NOTEBOOK);
    return {
      text: noted.kind === 'NOTE' ? noted.value : '',
      closed: this.isClosed,
      label: (name, label) => {
        this.querySelector<Notebook>('caseroom-notebook')?.read();
        const before = this.outbox.answerTo(NOTEBOOK);
        const value = labelled(before.kind === 'NOTE' ? before.value : '', name, label);
        void this.outbox.answer(NOTEBOOK, value.trim() === '' ? BLANK : { kind: 'NOTE', value });
      },
    };
  }

  private hints(index: number): TemplateResult | typeof nothing {
    const { shown } = this.outbox.kept;
    const task = shown.caseFile?.tasks[index];
    if (task === undefined) return nothing;
    const { id } = task.question;
    return hintsOf({
      taken: shown.hints?.[id] ?? [],
      all: task.hints,
      closed: this.isClosed,
      failed: this.hintless === id,
      words: this.words,
      take: () => void this.takeHint(id),
    });
  }

  private async takeHint(task: string): Promise<void> {
    this.hintless = null;
    try {
      await this.outbox.takeHint(task);
    } catch {
      this.hintless = task;
    }
  }

  private asked(index: number): TemplateResult | typeof nothing {
    const question = this.questions[index];
    if (question === undefined) return nothing;
    const { words } = this;
    const last = index === this.questions.length - 1;
    return html`
      <p class="question-count" data-test="question-count">${words.say('player.attempt.question-of', { number: index + 1, all: this.questions.length })}</p>
      ${askedQuestion(question, {
        answer: this.outbox.answerTo(question.id),
        closed: this.isClosed,
        words,
        give: (answer: Answer) => void this.outbox.answer(question.id, answer),
        typing: (unread: boolean) => (this.unread = unread),
      })}
      ${this.hints(index)}
      <p class="actions question-actions">
        <button type="button" class="secondary" data-test="previous-question" ?disabled=${index === 0} @click=${() => this.step(-1)}>${words.say('player.attempt.previous')}</button>
        ${last ? nothing : html`<button type="button" class="primary" data-test="next-question" @click=${() => this.step(1)}>${words.say('player.attempt.next')}</button>`}
        <button type="button" class=${last ? 'primary' : 'quiet'} data-test="go-to-overview" @click=${() => this.go(OVERVIEW)}>${words.say('player.attempt.overview')}</button>
      </p>
    `;
  }

  private overview(): TemplateResult {
    const open = this.questions.length - this.outbox.answered;
    return html`
      ${overviewOf({
        outbox: this.outbox,
        words: this.words,
        busy: this.busy,
        go: (index) => this.go(index),
        submit: () => this.querySelector<HTMLDialogElement>('dialog.confirm')?.showModal(),
      })}
      ${confirmDialog(open, this.words, () => this.submit())}
    `;
  }

  private conflict(): TemplateResult | typeof nothing {
    const conflict = this.outbox.conflicts[0];
    if (conflict === undefined) return nothing;
    return html`<caseroom-conflict
      .conflict=${conflict}
      .question=${this.questions.find(({ id }) => id === conflict.question) ?? null}
      .words=${this.words}
      @conflict-chosen=${(chosen: CustomEvent<{ question: string; choice: 'mine' | 'other' }>) =>
        void this.decide(chosen.detail.question, chosen.detail.choice)}
    ></caseroom-conflict>`;
  }

  private async decide(question: string, choice: 'mine' | 'other'): Promise<void> {
    await this.outbox.choose(question, choice);
    if (this.outbox.conflicts.length > 0) return;
    await this.updateComplete;
    this.focusTitle();
    if (this.timeIsUp) this.submit();
  }

  private focusTitle(): void {
    this.querySelector<HTMLElement>(this.at === OVERVIEW ? '.overview .title' : '.question .prompt')?.focus({ preventScroll: true });
  }

  private go(to: number | typeof OVERVIEW): void {
    this.readFields();
    this.at = to;
    this.tellMoved();
    void this.updateComplete.then(() => {
      this.focusTitle();
      this.querySelector('.attempt')?.scrollIntoView({ block: 'start' });
    });
  }

  protected override submit(): void {
    this.readFields();
    super.submit();
  }

  /** What was typed a moment ago counts, too. */
  private readFields(): void {
    this.querySelector<NumberField>('caseroom-number-field')?.read();
    this.querySelector<TextField>('caseroom-text-field')?.read();
    this.querySelector<ClozeText>('caseroom-cloze-text')?.read();
    this.querySelector<Notebook>('caseroom-notebook')?.read();
  }
}
