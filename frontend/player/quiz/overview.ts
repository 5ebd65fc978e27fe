import { html, nothing, type TemplateResult } from 'lit';
import type { Outbox } from '../outbox/outbox';
import { piecesInWords } from '../question/answer-in-words';
import { isComplete, isHalfDone } from '../question/complete';
import { plainText } from '../question/plain-text';
import { emptyRing, halfRing, tickedDisc } from '../shell/icons';
import { isAnswered } from '../types/answer';
import type { ShownQuestion } from '../types/shown-question';
import type { Words } from '../words/words';

/** All answers before the submit; what is unanswered is said first. */
export function overviewOf(parts: {
  readonly outbox: Outbox;
  readonly words: Words;
  readonly busy: boolean;
  readonly go: (index: number) => void;
  readonly submit: () => void;
}): TemplateResult {
  const { outbox, words, busy, submit } = parts;
  const questions = outbox.questions;
  const open = questions.length - outbox.answered;
  const halfDone = questions.filter((question) => isHalfDone(question, outbox.answerTo(question.id))).length;
  return html`<section class="overview" data-test="overview">
    <h2 class="title" tabindex="-1" data-test="overview-title">${words.say('player.overview.title')}</h2>
    ${open === 0 && halfDone > 0
      ? nothing
      : html`<p class=${open === 0 ? 'notice notice-good' : 'notice notice-warn'} data-test="unanswered" data-count=${open}>
          ${open === 0 ? words.say('player.overview.all-answered') : words.say('player.overview.unanswered', { count: open })}
        </p>`}
    ${halfDone === 0
      ? nothing
      : html`<p class="notice notice-warn" data-test="incomplete" data-count=${halfDone}>${words.say('player.overview.incomplete', { count: halfDone })}</p>`}
    <ol class="overview-list">
      ${questions.map((question, index) => rowOf(question, index, parts))}
    </ol>
    <p class="actions">
      <button type="button" class="primary" data-test="submit-quiz" ?disabled=${busy} @click=${submit}>${words.say('player.overview.submit')}</button>
      ${busy ? html`<span role="status">${words.say('player.overview.submitting')}</span>` : nothing}
    </p>
  </section>`;
}

function rowOf(question: ShownQuestion, index: number, { outbox, words, go }: Parameters<typeof overviewOf>[0]): TemplateResult {
  const answer = outbox.answerTo(question.id);
  const done = isComplete(question, answer);
  return html`<li class=${done ? 'overview-row' : 'overview-row overview-row-open'}>
    <button type="button" @click=${() => go(index)}>
      <span class="status ${done ? 'status-done' : 'status-failed'}">${done ? tickedDisc : isAnswered(answer) ? halfRing : emptyRing}</span>
      <span class="overview-number figure">${words.number(index + 1)}</span>
      <span class="overview-text">
        <span class="overview-prompt" lang=${words.courseLang} dir="auto">${plainText(question.prompt)}</span>
        <span class="overview-answer" lang=${isAnswered(answer) ? words.courseLang : words.locale}>
          ${piecesInWords(question, answer, words).map((piece) => html`<span class="overview-piece" dir="auto">${piece}</span> `)}
        </span>
      </span>
    </button>
  </li>`;
}
