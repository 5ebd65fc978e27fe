import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Notebook } from '../casework/notebook';
import { placeIn, rememberPlaceIn } from '../keeping/attempt-under-way';
import type { Saving } from '../outbox/saving';
import type { ClozeText } from '../question/cloze-text';
import { isHalfDone } from '../question/complete';
import type { EssayField } from '../question/essay-field';
import { isMarked } from '../question/marked';
import type { NumberField } from '../question/number-field';
import { askedQuestion } from '../question/question';
import type { TextField } from '../question/text-field';
import { ADDRESS } from '../shell/address-property';
import { isAnswered, type Answer } from '../types/answer';
import type { Pace } from '../types/attempt';
import type { ShownQuestion } from '../types/shown-question';
import { AttemptElement } from './attempt-element';
import type { AttemptHost } from './attempt-host';
import { attemptNotices } from './attempt-notices';
import { caseDesk } from './case-desk';
import { certaintyOf } from './certainty-field';
import type { CheckFailed } from './checked';
import { Checking, type CheckingHost } from './checking';
import { confirmDialog } from './confirm-dialog';
import { FilesUnderWay } from './files-under-way';
import { Hinting } from './hinting';
import { overviewOf } from './overview';
import { Pausing } from './pausing';
import { questionNavigator } from './question-navigator';
import { sequenceStep } from './sequence';

const OVERVIEW = 'overview';

/** One go at a quiz or a case: a question at a time, an overview, the submit. */
export class AttemptPage extends AttemptElement implements AttemptHost, CheckingHost {
  static override properties = {
    mediaBase: ADDRESS,
    filesBase: ADDRESS,
    at: { state: true },
    unread: { state: true },
    checkWaits: { attribute: false },
    checkFailed: { attribute: false },
  };

  /** From where the pictures of questions are found. */
  declare mediaBase: URL;
  /** From where one's own files are had back. */
  declare filesBase: URL | undefined;
  protected declare at: number | typeof OVERVIEW;
  /** Something is typed that was not read yet. */
  declare unread: boolean;

  /** The question whose check awaits the line. */
  declare checkWaits: string | null;
  /** Which check did not go through, and why, in words. */
  declare checkFailed: CheckFailed | null;

  private readonly pausing = new Pausing(this);
  private readonly checking = new Checking(this);
  private readonly files = new FilesUnderWay(this);
  private readonly hinting = new Hinting(this);
  private place: number | undefined;

  constructor() {
    super();
    this.at = 0;
    this.unread = false;
    this.checkWaits = null;
    this.checkFailed = null;
  }

  /** Goes one question on or back; says whether there was one. */
  step(steps: number): boolean {
    if (this.pace !== 'ONE_AT_A_TIME' || this.pausing.isPaused) return false;
    const last = this.questions.length;
    const from = this.at === OVERVIEW ? last : this.at;
    const to = from + steps;
    if (to < 0 || to > last) return false;
    this.go(to === last ? OVERVIEW : to);
    return true;
  }

  protected override firstUpdated(): void {
    this.at = this.wasAt() ?? Math.max(0, this.questions.findIndex(({ id }) => !isAnswered(this.outbox.answerTo(id))));
    this.rememberPlace();
    super.firstUpdated();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const place = this.outbox.kept.shown.pacing?.place ?? 0;
    if (this.place !== undefined && this.place !== place) this.arrive();
    this.place = place;
    if (changed.has('failed') && this.failed !== null) this.querySelector('[data-test="submit-failed"]')?.scrollIntoView({ block: 'center' });
  }

  protected override render(): TemplateResult {
    const { outbox } = this;
    if (this.pausing.isPaused) return this.pausing.screen();
    const file = outbox.kept.shown.caseFile;
    const task = this.at === OVERVIEW ? null : (file?.tasks[this.at] ?? null);
    return html`<section class=${file ? 'attempt attempt-case' : 'attempt'} aria-label=${this.heading}>
      ${this.head(this.saving, 'answers', nothing)}
      ${this.pausing.button()}
      ${attemptNotices(this)}
      ${this.brief()}
      ${file ? caseDesk(this, file, task) : nothing}
      <div class="attempt-tasks">${this.tasks()}</div>
      ${this.conflict()}
    </section>`;
  }

  /** What is to be done, once more: of a case and of an assignment the tasks alone don't say it. */
  private brief(): TemplateResult | typeof nothing {
    const { brief = null, shown } = this.outbox.kept;
    if (brief === null || brief === '' || (!shown.caseFile && this.kind !== 'ASSIGNMENT')) return nothing;
    return html`<details class="attempt-brief" data-test="brief">
      <summary>${this.words.say('player.attempt.brief')}</summary>
      <div class="quiz-intro" lang=${this.words.courseLang} dir="auto">${unsafeHTML(brief)}</div>
    </details>`;
  }

  /** The question that this tab showed last; from the overview one comes back to what is open. */
  private wasAt(): number | undefined {
    const place = placeIn(this.outbox.attempt);
    const index = this.questions.findIndex(({ id }) => id === place);
    return index < 0 ? undefined : index;
  }

  private rememberPlace(): void {
    const place = this.at === OVERVIEW ? '' : this.questions[this.at]?.id;
    if (place !== undefined && this.pace === 'ONE_AT_A_TIME') rememberPlaceIn(this.outbox.attempt, place);
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
      halfDone: question !== undefined && isHalfDone(question, this.outbox.answerTo(question.id)),
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
    return this.files.busy;
  }

  /** Whether no file is on its way; else says so where it is. */
  private hasAllArrived(): boolean {
    return this.files.haveArrived((question) => { if (this.pace === 'ONE_AT_A_TIME') this.go(question); });
  }

  /** What is typed and not yet read, or on its way, is not saved. */
  private get saving(): Saving {
    const { saving } = this.outbox;
    return (this.unread || this.files.busy) && saving.state === 'saved' ? { state: 'saving' } : saving;
  }

  private get questions(): readonly ShownQuestion[] {
    return this.outbox.questions;
  }

  private asked(index: number): TemplateResult | typeof nothing {
    const question = this.questions[index];
    if (question === undefined) return nothing;
    const { words } = this;
    const last = index === this.questions.length - 1;
    return html`
      ${this.count(index)}
      ${this.field(question)}
      ${this.hinting.to(index)}
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
    return this.checking.outcomeOf(question) ?? html`${this.asking(question)}${certaintyOf(question, this)}${this.checking.button(question)}`;
  }

  private asking(question: ShownQuestion): TemplateResult {
    return askedQuestion(question, {
      answer: this.outbox.answerTo(question.id),
      closed: this.isClosed,
      words: this.words,
      mediaBase: this.mediaBase,
      ...(question.kind === 'UPLOAD' ? { files: this.files.queue } : {}),
      ...(this.filesBase === undefined ? {} : { filesBase: this.filesBase }),
      give: (answer: Answer) => void this.outbox.answer(question.id, answer),
      typing: (unread: boolean) => (this.unread = unread),
    });
  }

  private overview(): TemplateResult {
    return html`
      ${overviewOf({
        outbox: this.outbox,
        words: this.words,
        busy: this.busy,
        go: (index) => this.go(index),
        submit: () => this.ask(),
      })}
      ${confirmDialog({
        open: this.questions.length - this.outbox.answered,
        incomplete: this.questions.filter((question) => isHalfDone(question, this.outbox.answerTo(question.id))).length,
        awaitsMarks: this.questions.some(isMarked),
        words: this.words,
        confirm: () => this.submit(),
      })}
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
    this.leadToStart();
  }

  /** Where what is asked begins: at the head of the attempt, or at the tasks themselves where evidence stands above them. */
  private leadToStart(): void {
    this.focusTitle();
    this.querySelector('.attempt')?.scrollIntoView({ block: 'start' });
    const tasks = this.querySelector('.attempt-tasks');
    if (tasks === null) return;
    tasks.scrollTop = 0;
    if (tasks.getBoundingClientRect().top >= innerHeight / 2) tasks.scrollIntoView({ block: 'start' });
  }

  /** Leads to what is asked, or to the overview. */
  focusTitle(): void {
    this.querySelector<HTMLElement>(this.at === OVERVIEW ? '.overview .title' : '.question .prompt')?.focus({ preventScroll: true });
  }

  private go(to: number | typeof OVERVIEW): void {
    this.readFields();
    if (this.pace === 'ALL') {
      this.querySelectorAll<HTMLElement>('.question .prompt').item(to === OVERVIEW ? 0 : to).focus();
      return;
    }
    this.at = to;
    this.rememberPlace();
    this.tellMoved();
    void this.updateComplete.then(() => this.leadToStart());
  }

  protected override submit(): void {
    this.readFields();
    super.submit();
  }

  /** What was typed a moment ago counts, too. */
  readFields(): void {
    this.querySelectorAll<NumberField | TextField | ClozeText | EssayField>('caseroom-number-field, caseroom-text-field, caseroom-cloze-text, caseroom-essay-field').forEach((field) => field.read());
    this.querySelector<Notebook>('caseroom-notebook')?.read();
  }
}
