import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { isMarked } from '../question/marked';
import { isAnswered } from '../types/answer';
import type { ShownQuestion } from '../types/shown-question';
import type { AttemptHost } from './attempt-host';
import { checkButton, checkedQuestion, type CheckFailed } from './checked';

/** A page on which answers may be checked one by one. */
export interface CheckingHost extends AttemptHost {
  /** From where the pictures of questions are found. */
  readonly mediaBase: URL;
  /** Something is typed that was not read yet. */
  readonly unread: boolean;
  /** The question whose check awaits the line. */
  readonly checkWaits: string | null;
  /** Which check did not go through, and why, in words. */
  readonly checkFailed: CheckFailed | null;
}

/** Checks of single answers: the way to one, what came of it, and the focus that goes there. Fires `attempt-check`. */
export class Checking implements ReactiveController {
  /** How many outcomes were there when the page was shown last; unknown before, and while a pause takes them away. */
  private told: number | undefined;

  constructor(private readonly page: CheckingHost) {
    page.addController(this);
  }

  hostUpdated(): void {
    const done = this.page.outbox.kept.shown.checks?.done ?? [];
    const before = this.told;
    this.told = this.page.pausedUntil === null ? done.length : undefined;
    const last = done.at(-1);
    if (before === undefined || this.told === undefined || this.told <= before || last === undefined) return;
    this.page.querySelector<HTMLElement>(`[data-test="checked"][data-question="${CSS.escape(last.question)}"] [data-test="checked-verdict"]`)?.focus();
  }

  /** What came of a question that was checked; undefined where it was not. */
  outcomeOf(question: ShownQuestion): TemplateResult | undefined {
    const { outbox, words, mediaBase } = this.page;
    const checked = outbox.checked(question.id);
    return checked === undefined ? undefined : checkedQuestion(question, checked, words, mediaBase);
  }

  /** The button for a question, and why its check did not go through; nothing where people mark it, or nothing is told before the end. */
  button(question: ShownQuestion): TemplateResult | typeof nothing {
    const { page } = this;
    const { checks } = page.outbox.kept.shown;
    if (checks === undefined || checks === null || isMarked(question)) return nothing;
    const { id } = question;
    return html`${checkButton({
      question: id, answered: page.unread || isAnswered(page.outbox.answerTo(id)), busy: page.isClosed, waits: page.checkWaits === id, words: page.words,
      check: () => {
        page.readFields();
        page.dispatchEvent(new CustomEvent('attempt-check', { bubbles: true, detail: { question: id } }));
      },
    })}${page.checkFailed?.question === id ? html`<p class="notice notice-bad" role="alert" data-test="check-failed">${page.checkFailed.text}</p>` : nothing}`;
  }
}
