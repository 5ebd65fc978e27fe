import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { explained, ownAnswer } from '../question/explained-question';
import { verdictOn, verdictSign } from '../question/verdict';
import type { CheckedAnswer } from '../types/attempt';
import type { ShownQuestion } from '../types/shown-question';
import type { Words } from '../words/words';

/** A check that did not go through, and why, in words. */
export interface CheckFailed {
  readonly question: string;
  readonly text: string;
}

/** A question whose answer stands for good: how it was answered, and why, as far as that is told. */
export function checkedQuestion(question: ShownQuestion, checked: CheckedAnswer, words: Words, mediaBase: URL): TemplateResult {
  const { explanation, score, maxScore } = checked;
  const told = { question, answer: checked.answer };
  return html`<section class="question question-checked" data-test="checked" data-question=${question.id} aria-label=${words.say('player.check.outcome')}>
    <div class="prompt" lang=${words.courseLang} dir="auto" tabindex="-1">${unsafeHTML(question.prompt)}</div>
    <p class="review-head" tabindex="-1" data-test="checked-verdict">${verdictSign(verdictOn(checked), words)}
      ${checked.voided ? nothing : html`<span class="figure review-score">${words.say('player.review.points', { score: words.number(score), max: words.number(maxScore) })}</span>`}
    </p>
    ${checked.accepted ? html`<p class="notice notice-quiet">${words.say('player.review.accepted')}</p>` : nothing}
    ${explanation === null ? ownAnswer(told, words) : explained({ ...told, explanation }, words, true, mediaBase)}
    <p class="quiet-text">${words.say('player.check.stands')}</p>
  </section>`;
}

/** Asks whether an answer is right: it stands for good then. */
export function checkButton(parts: {
  readonly question: string;
  readonly answered: boolean;
  readonly busy: boolean;
  /** The connection is awaited for it. */
  readonly waits: boolean;
  readonly words: Words;
  readonly check: () => void;
}): TemplateResult {
  const { question, answered, busy, waits, words, check } = parts;
  const hint = `caseroom-check-${question}`;
  return html`<div class="question-check">
    <p class="actions"><button type="button" class="secondary" data-test="check-answer" aria-describedby=${hint} ?disabled=${busy || waits || !answered} @click=${check}>${words.say('player.check.button')}</button></p>
    <p class="quiet-text" id=${hint}>${answered ? words.say('player.check.hint') : words.say('player.check.answer-first')}</p>
    <p role="status" data-test="check-waits">${waits ? words.say('player.check.waits') : nothing}</p>
  </div>`;
}
