import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { answerInWords, textOf } from '../player/question/answer-in-words';
import { chosenOf } from '../player/question/asking';
import { explained } from '../player/question/explained-question';
import { askedQuestion } from '../player/question/question';
import { isPassing } from '../player/server/problem';
import { LightElement } from '../player/shell/light-element';
import { BLANK, type Answer } from '../player/types/answer';
import type { ShownQuestion } from '../player/types/shown-question';
import type { Words } from '../player/words/words';
import { refusalOf, type Odds, type SampleCase, type SolvedTask, type WantedCases, type WritingApi } from './writing-api';

/** How long the parameters have to stay as they are before cases are drawn. */
const PAUSE_MILLIS = 800;
const SHOWN = 3;

/** What the parameters of a hands-on case lead to: sample cases with their solutions, and what guessing is worth. */
export class CaseSamples extends LightElement {
  static override properties = {
    api: { attribute: false },
    words: { attribute: false },
    wanted: { attribute: false, hasChanged: (now: unknown, before: unknown) => JSON.stringify(now) !== JSON.stringify(before) },
    passMark: { attribute: false },
    cases: { state: true },
    odds: { state: true },
    at: { state: true },
    trouble: { state: true },
  };

  declare api: Pick<WritingApi, 'cases' | 'odds'>;
  declare words: Words;
  /** Undefined while there are none to be drawn. */
  declare wanted: WantedCases | undefined;
  /** 0 to 1; null where none is known. */
  declare passMark: number | null;
  protected declare cases: readonly SampleCase[];
  protected declare odds: Odds | undefined;
  /** Which of the cases is open. */
  protected declare at: number;
  protected declare trouble: string;

  private from = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = new AbortController();

  constructor() {
    super();
    this.cases = [];
    this.at = 0;
    this.trouble = '';
    this.passMark = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('wanted')) return;
    this.stop();
    this.cases = [];
    this.odds = undefined;
    this.trouble = '';
    this.from = 0;
    if (this.wanted !== undefined) this.timer = setTimeout(() => void this.draw(), PAUSE_MILLIS);
  }

  protected override render(): TemplateResult {
    const { words, wanted } = this;
    const word = (key: string): string => words.say(`authoring.editor.samples.${key}`);
    return html`<section class="w-samples" aria-labelledby="caseroom-samples" data-test="samples">
      <div class="w-samples-head"><h2 id="caseroom-samples">${word('title')}</h2>
        ${this.cases.length === 0 ? nothing : html`<button type="button" class="button" data-test="three-others" @click=${this.others}>${word('others')}</button>`}</div>
      <p class="w-help">${word('help')}</p>
      ${wanted === undefined ? html`<p class="w-help">${word('unsound')}</p>` : html`${this.state(word)} ${this.figures(word)} ${this.shown(word)}`}
    </section>`;
  }

  private state(word: (key: string) => string): TemplateResult {
    if (this.trouble !== '') {
      return html`<div class="notice w-notice" data-kind="warn" role="alert"><p>${this.trouble}</p>
        <button type="button" class="button" @click=${() => void this.draw()}>${word('again')}</button></div>`;
    }
    const isBusy = this.cases.length === 0 || this.odds === undefined;
    return html`<p class="w-help" role="status" data-test="samples-state" data-state=${isBusy ? 'busy' : 'done'}>${
      this.cases.length === 0 ? word('drawing') : this.odds === undefined ? word('guessing') : ''}</p>`;
  }

  private figures(word: (key: string) => string): TemplateResult | typeof nothing {
    const { odds, words, passMark } = this;
    if (odds === undefined) return nothing;
    const { guessed } = odds;
    const values = { mean: words.percent(guessed.mean), high: words.percent(guessed.highest99), mark: words.percent(passMark ?? 0), solved: words.percent(odds.solved) };
    return html`<dl class="w-figures" data-test="odds">
        <div><dt>${word('guessed')}</dt><dd>${values.mean}</dd></div>
        <div><dt>${word('guessed-99')}</dt><dd>${values.high}</dd></div>
        <div><dt>${word('solved')}</dt><dd>${values.solved}</dd></div>
      </dl>
      <p class="w-help">${words.say('authoring.editor.samples.figures', { answers: guessed.count, cases: odds.cases })}</p>
      ${passMark !== null && guessed.highest99 >= passMark
        ? html`<p class="notice w-notice" data-kind="warn" role="status" data-test="guessing-passes">${words.say('authoring.editor.samples.guessing-passes', values)}</p>`
        : nothing}
      ${odds.solved < 1
        ? html`<p class="notice w-notice" data-kind="warn" role="status" data-test="unsolved">${words.say('authoring.editor.samples.unsolved', values)}</p>`
        : nothing}`;
  }

  private shown(word: (key: string) => string): TemplateResult | typeof nothing {
    const { words, cases } = this;
    const sample = cases[this.at];
    if (sample === undefined) return nothing;
    return html`<div class="w-panes w-sample-tabs" role="group" aria-label=${word('which')}>
        ${cases.map((each, index) => html`<button type="button" class="button" aria-pressed=${index === this.at} data-test="sample" @click=${() => (this.at = index)}>${words.say('authoring.editor.samples.case', { number: each.number + 1 })}</button>`)}
      </div>
      ${keyed(sample.number, html`<caseroom-case-preview class="w-sample" data-number=${sample.number}>
        <caseroom-case-file .file=${sample.file} .words=${words}></caseroom-case-file>
        <ol class="w-sample-tasks">${sample.tasks.map((task) => this.task(task, word))}</ol>
        ${sample.solution.length === 0 ? nothing : html`<details class="solution"><summary>${word('steps')}</summary>
          <ol>${sample.solution.map((step) => html`<li lang=${words.courseLang} dir="auto">${unsafeHTML(step)}</li>`)}</ol></details>`}
      </caseroom-case-preview>`)}`;
  }

  private task(task: SolvedTask, word: (key: string) => string): TemplateResult {
    const { words } = this;
    return html`<li data-test="sample-task">
      <div>${askedQuestion(task.question, { answer: BLANK, closed: true, words, give: () => undefined })}</div>
      <div class="w-solution">
        <p class="w-label">${word('solution')}</p>
        ${solutionOf(task, words)}
        <details><summary>${word('why')}</summary>${explained(task, words, false)}</details>
        ${task.hints.length === 0 ? nothing : html`<details><summary>${words.say('authoring.editor.samples.hints', { count: task.hints.length })}</summary>
          <ol>${task.hints.map((hint) => html`<li lang=${words.courseLang} dir="auto">${unsafeHTML(hint)}</li>`)}</ol></details>`}
      </div>
    </li>`;
  }

  private readonly others = (): void => {
    this.from += SHOWN;
    void this.draw();
  };

  private stop(): void {
    clearTimeout(this.timer);
    this.asked.abort();
    this.asked = new AbortController();
  }

  /** First what can be looked at, then what takes longer. */
  private async draw(): Promise<void> {
    const { wanted } = this;
    if (wanted === undefined) return;
    this.stop();
    const { signal } = this.asked;
    this.trouble = '';
    try {
      const cases = await this.api.cases(wanted, this.from, signal);
      if (signal.aborted) return;
      this.cases = cases;
      this.at = 0;
      const odds = this.odds ?? (await this.api.odds(wanted, signal));
      if (!signal.aborted) this.odds = odds;
    } catch (failure) {
      if (!signal.aborted) this.trouble = this.said(failure);
    }
  }

  private said(failure: unknown): string {
    const title = refusalOf(failure)?.title ?? '';
    if (title !== '') return title;
    return this.words.say(isPassing(failure) ? 'authoring.editor.samples.no-line' : 'authoring.editor.samples.failed');
  }
}

/** The right answer, each of its parts on a line of its own. */
function solutionOf({ question, answer }: SolvedTask, words: Words): TemplateResult {
  const lines = linesOf(question, answer, words);
  const line = (said: string): TemplateResult => html`<li lang=${words.courseLang} dir="auto">${said}</li>`;
  if (answer.kind === 'ORDERED') return html`<ol data-test="sample-solution">${lines.map(line)}</ol>`;
  return lines.length === 1
    ? html`<p data-test="sample-solution" lang=${words.courseLang} dir="auto">${lines[0]}</p>`
    : html`<ul data-test="sample-solution">${lines.map(line)}</ul>`;
}

function linesOf(question: ShownQuestion, answer: Answer, words: Words): readonly string[] {
  if (answer.kind === 'ORDERED') return answer.items.map((id) => textOf(question, id));
  if (question.kind === 'MATCHING') return question.left.map((item) => answerInWords({ ...question, left: [item] }, answer, words));
  const chosen = chosenOf(answer);
  return chosen.length > 1 ? chosen.map((id) => textOf(question, id)) : [answerInWords(question, answer, words)];
}
