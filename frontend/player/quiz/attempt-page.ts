import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { labelled } from '../casework/flow-labels';
import type { Notes } from '../casework/flow-viewer';
import { hintsOf } from '../casework/hints';
import type { Notebook } from '../casework/notebook';
import type { Saving } from '../outbox/saving';
import type { ClozeText } from '../question/cloze-text';
import type { EssayField } from '../question/essay-field';
import { FileQueue } from '../question/file-queue';
import type { NumberField } from '../question/number-field';
import { askedQuestion } from '../question/question';
import type { TextField } from '../question/text-field';
import type { UploadField } from '../question/upload-field';
import { BLANK, isAnswered, type Answer } from '../types/answer';
import { NOTEBOOK, type CaseFile } from '../types/case-file';
import type { Pace } from '../types/attempt';
import type { ShownQuestion } from '../types/shown-question';
import { AttemptElement } from './attempt-element';
import { attemptNotices } from './attempt-notices';
import { certaintyField } from './certainty-field';
import { checkButton, checkedQuestion, type CheckFailed } from './checked';
import { confirmDialog } from './confirm-dialog';
import { overviewOf } from './overview';
import { pauseButton, pauseOf } from './pause';
import { questionNavigator } from './question-navigator';
import { sequenceStep } from './sequence';

const OVERVIEW = 'overview';

/** One go at a quiz or a case: a question at a time, an overview, the submit. */
export class AttemptPage extends AttemptElement {
  static override properties = {
    mediaBase: { attribute: false },
    filesBase: { attribute: false },
    at: { state: true },
    unread: { state: true },
    hintless: { state: true },
    checkWaits: { attribute: false },
    checkFailed: { attribute: false },
  };

  /** From where the pictures of questions are found. */
  declare mediaBase: URL;
  /** From where one's own files are had back. */
  declare filesBase: URL | undefined;
  protected declare at: number | typeof OVERVIEW;
  /** Something is typed that was not read yet. */
  protected declare unread: boolean;
  /** The task whose hint could not be had. */
  protected declare hintless: string | null;

  /** The question whose check awaits the line. */
  declare checkWaits: string | null;
  /** Which check did not go through, and why, in words. */
  declare checkFailed: CheckFailed | null;

  private place: number | undefined;
  private wasPaused = false;
  private told = 0;
  private queue: FileQueue | undefined;

  constructor() {
    super();
    this.at = 0;
    this.unread = false;
    this.hintless = null;
    this.checkWaits = null;
    this.checkFailed = null;
  }

  /** Goes one question on or back; says whether there was one. */
  step(steps: number): boolean {
    if (this.pace !== 'ONE_AT_A_TIME' || this.pausedUntil !== null) return false;
    const last = this.questions.length;
    const from = this.at === OVERVIEW ? last : this.at;
    const to = from + steps;
    if (to < 0 || to > last) return false;
    this.go(to === last ? OVERVIEW : to);
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.queue?.stop();
    this.queue = undefined;
  }

  protected override firstUpdated(): void {
    const open = this.questions.findIndex(({ id }) => !isAnswered(this.outbox.answerTo(id)));
    this.at = open < 0 ? 0 : open;
    this.wasPaused = this.pausedUntil !== null;
    this.told = this.outcomes;
    super.firstUpdated();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const place = this.outbox.kept.shown.pacing?.place ?? 0;
    if (this.place !== undefined && this.place !== place) this.arrive();
    this.place = place;
    this.follow();
    if (changed.has('failed') && this.failed !== null) this.querySelector('[data-test="submit-failed"]')?.scrollIntoView({ block: 'center' });
  }

  /** The focus goes to what has come instead of what was there: the pause, what is asked, an outcome. */
  private follow(): void {
    const paused = this.pausedUntil !== null;
    const told = this.outcomes;
    if (paused !== this.wasPaused) {
      this.wasPaused = paused;
      if (paused) this.querySelector<HTMLElement>('[data-test="paused-title"]')?.focus();
      else this.focusTitle();
    } else if (told > this.told) {
      const last = this.outbox.kept.shown.checks?.done.at(-1)?.question ?? '';
      this.querySelector<HTMLElement>(`[data-test="checked"][data-question="${CSS.escape(last)}"] [data-test="checked-verdict"]`)?.focus();
    }
    this.told = told;
  }

  private get outcomes(): number {
    return this.outbox.kept.shown.checks?.done.length ?? 0;
  }

  protected override render(): TemplateResult {
    const { outbox } = this;
    if (this.pausedUntil !== null) {
      return pauseOf({
        shown: outbox.kept.shown, heading: this.heading, leftMillis: this.leftMillis, announced: this.hurried, busy: this.busy, failed: this.failed, words: this.words,
        goOn: () => this.dispatchEvent(new CustomEvent('attempt-go-on', { bubbles: true })),
      });
    }
    const file = outbox.kept.shown.caseFile;
    return html`<section class=${file ? 'attempt attempt-case' : 'attempt'} aria-label=${this.heading}>
      ${this.head(this.saving, 'answers', nothing)}
      ${this.pauseButton()}
      ${attemptNotices(this)}
      ${file ? this.caseFile(file) : nothing}
      <div class="attempt-tasks">${this.tasks()}</div>
      ${this.conflict()}
    </section>`;
  }

  private pauseButton(): TemplateResult | typeof nothing {
    return pauseButton({
      shown: this.outbox.kept.shown, closed: this.isClosed, words: this.words,
      ask: () => this.querySelector<HTMLDialogElement>('dialog.pause-dialog')?.showModal(),
      pause: () => {
        this.readFields();
        this.dispatchEvent(new CustomEvent('attempt-pause', { bubbles: true }));
      },
    });
  }

  private get pace(): Pace {
    return this.outbox.kept.shown.pacing?.pace ?? 'ONE_AT_A_TIME';
  }

  private tasks(): TemplateResult {
    switch (this.pace) {
      case 'ALL':
        return html`${this.questions.map((question, index) => html`${this.count(index)}${this.field(question)}`)}${this.overview()}`;
      case 'SEQUENTIAL':
        return this.inSequence();
      case 'ONE_AT_A_TIME':
        return html`${questionNavigator({
          answered: this.questions.map(({ id }) => isAnswered(this.outbox.answerTo(id))),
          at: this.at === OVERVIEW ? null : this.at,
          words: this.words,
          go: (index) => this.go(index),
        })}
        ${this.at === OVERVIEW ? this.overview() : this.asked(this.at)}`;
    }
  }

  private inSequence(): TemplateResult {
    const question = this.questions[0];
    return sequenceStep({
      pacing: this.outbox.kept.shown.pacing ?? { pace: 'SEQUENTIAL', place: 0, questions: 1 },
      asked: question === undefined ? nothing : this.field(question),
      answered: question !== undefined && isAnswered(this.outbox.answerTo(question.id)),
      awaitsMarks: this.kind === 'ASSIGNMENT' || (question !== undefined && isMarked(question)),
      busy: this.busy,
      words: this.words,
      ask: () => this.ask(),
      next: () => { if (this.hasAllArrived()) { this.readFields(); this.next(); } },
      submit: () => this.submit(),
    });
  }

  /** What was typed a moment ago counts as answered, too. */
  private ask(): void {
    if (!this.hasAllArrived()) return;
    this.readFields();
    this.querySelector<HTMLDialogElement>('dialog.confirm:not(.pause-dialog)')?.showModal();
  }

  /** A file that is on its way. */
  protected override get holdsMore(): boolean {
    return this.queue?.busy === true;
  }

  /** Whether no file is on its way; else says so where it is. */
  private hasAllArrived(): boolean {
    const waiting = this.queue?.waitingFor;
    const index = this.questions.findIndex(({ id }) => id === waiting);
    if (index < 0) return true;
    if (this.pace === 'ONE_AT_A_TIME') this.go(index);
    void this.updateComplete.then(() => this.querySelector<UploadField>(`[data-question="${CSS.escape(waiting ?? '')}"] caseroom-upload-field`)?.hurry());
    return false;
  }

  /** What is on its way of this attempt, whichever question is on the screen. */
  private get files(): FileQueue {
    this.queue ??= new FileQueue(this.outbox, () => this.requestUpdate());
    return this.queue;
  }

  /** What is typed and not yet read, or on its way, is not saved. */
  private get saving(): Saving {
    const { saving } = this.outbox;
    return (this.unread || this.queue?.busy === true) && saving.state === 'saved' ? { state: 'saving' } : saving;
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
      ${this.count(index)}
      ${this.field(question)}
      ${this.hints(index)}
      <p class="actions question-actions">
        <button type="button" class="secondary" data-test="previous-question" ?disabled=${index === 0} @click=${() => this.step(-1)}>${words.say('player.attempt.previous')}</button>
        ${last ? nothing : html`<button type="button" class="primary" data-test="next-question" @click=${() => this.step(1)}>${words.say('player.attempt.next')}</button>`}
        <button type="button" class=${last ? 'primary' : 'quiet'} data-test="go-to-overview" @click=${() => this.go(OVERVIEW)}>${words.say('player.attempt.overview')}</button>
      </p>
    `;
  }

  private count(index: number): TemplateResult {
    return html`<p class="question-count" data-test="question-count">${this.words.say('player.attempt.question-of', { number: index + 1, all: this.questions.length })}</p>`;
  }

  private field(question: ShownQuestion): TemplateResult {
    const checked = this.outbox.checked(question.id);
    if (checked !== undefined) return checkedQuestion(question, checked, this.words, this.mediaBase);
    return html`${this.asking(question)}${this.certainty(question)}${this.checking(question)}`;
  }

  private checking(question: ShownQuestion): TemplateResult | typeof nothing {
    const { checks } = this.outbox.kept.shown;
    if (checks === undefined || checks === null || isMarked(question)) return nothing;
    const { id } = question;
    return html`${checkButton({
      question: id, answered: this.unread || isAnswered(this.outbox.answerTo(id)), busy: this.isClosed, waits: this.checkWaits === id, words: this.words,
      check: () => {
        this.readFields();
        this.dispatchEvent(new CustomEvent('attempt-check', { bubbles: true, detail: { question: id } }));
      },
    })}${this.checkFailed?.question === id ? html`<p class="notice notice-bad" role="alert" data-test="check-failed">${this.checkFailed.text}</p>` : nothing}`;
  }

  /** What people mark has no right answer that one could be sure of. */
  private certainty(question: ShownQuestion): TemplateResult | typeof nothing {
    if (this.outbox.kept.shown.asksCertainty !== true || isMarked(question)) return nothing;
    const { id } = question;
    return certaintyField({
      question: id,
      chosen: this.outbox.certaintyOf(id),
      closed: this.isClosed,
      words: this.words,
      say: (certainty) => {
        this.readFields();
        void this.outbox.sure(id, certainty);
      },
    });
  }

  private asking(question: ShownQuestion): TemplateResult {
    return askedQuestion(question, {
      answer: this.outbox.answerTo(question.id),
      closed: this.isClosed,
      words: this.words,
      mediaBase: this.mediaBase,
      ...(question.kind === 'UPLOAD' ? { files: this.files } : {}),
      ...(this.filesBase === undefined ? {} : { filesBase: this.filesBase }),
      give: (answer: Answer) => void this.outbox.answer(question.id, answer),
      typing: (unread: boolean) => (this.unread = unread),
    });
  }

  private overview(): TemplateResult {
    const open = this.questions.length - this.outbox.answered;
    return html`
      ${overviewOf({
        outbox: this.outbox,
        words: this.words,
        busy: this.busy,
        go: (index) => this.go(index),
        submit: () => this.ask(),
      })}
      ${confirmDialog(open, this.outbox.questions.some(isMarked), this.words, () => this.submit())}
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

  /** The next question of a sequence is there. */
  private arrive(): void {
    this.tellMoved();
    this.focusTitle();
    this.querySelector('.attempt')?.scrollIntoView({ block: 'start' });
  }

  private focusTitle(): void {
    this.querySelector<HTMLElement>(this.at === OVERVIEW ? '.overview .title' : '.question .prompt')?.focus({ preventScroll: true });
  }

  private go(to: number | typeof OVERVIEW): void {
    this.readFields();
    if (this.pace === 'ALL') {
      this.querySelectorAll<HTMLElement>('.question .prompt').item(to === OVERVIEW ? 0 : to).focus();
      return;
    }
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
    this.querySelectorAll<NumberField | TextField | ClozeText | EssayField>('caseroom-number-field, caseroom-text-field, caseroom-cloze-text, caseroom-essay-field').forEach((field) => field.read());
    this.querySelector<Notebook>('caseroom-notebook')?.read();
  }
}

/** Whether people mark what is answered. */
function isMarked({ kind }: ShownQuestion): boolean {
  return kind === 'ESSAY' || kind === 'UPLOAD';
}
