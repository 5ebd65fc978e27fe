import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { cross, tick } from '../shell/icons';
import { assertNever } from '../types/assert-never';
import type { OptionNote, ReviewedQuestion } from '../types/attempt';
import type { ShownOption } from '../types/shown-question';
import type { Words } from '../words/words';
import { answerInWords, withUnit } from './answer-in-words';

/** Why an answer was right or wrong: what was picked, what was right, and the reason for each. */
export function explained(reviewed: ReviewedQuestion, words: Words): TemplateResult {
  const { question } = reviewed;
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return html`${optionsExplained(question.options, reviewed.explanation.options, words)} ${reason(reviewed, words)}`;
    case 'NUMERIC':
      return html`${numberExplained(reviewed, words)} ${reason(reviewed, words)}`;
    default:
      return assertNever(question);
  }
}

function optionsExplained(options: readonly ShownOption[], notes: readonly OptionNote[], words: Words): TemplateResult {
  return html`<ul class="noted-options">
    ${options.map((option) => {
      const note = notes.find(({ id }) => id === option.id);
      return note === undefined ? nothing : optionExplained(option, note, words);
    })}
  </ul>`;
}

function optionExplained(option: ShownOption, note: OptionNote, words: Words): TemplateResult {
  const kind = note.correct ? 'right' : note.chosen ? 'wrong' : 'other';
  return html`<li class="noted-option noted-${kind}" data-option=${option.id}>
    <span class="noted-mark">${note.correct ? tick : note.chosen ? cross : nothing}</span>
    <div>
      <p class="noted-tags">
        ${note.chosen ? html`<span class="tag tag-pick">${words.say('player.review.your-pick')}</span>` : nothing}
        ${kind === 'other'
          ? nothing
          : html`<span class="tag tag-${kind}">${note.correct ? words.say('player.review.right') : words.say('player.review.not-right')}</span>`}
      </p>
      <div class="noted-text" lang=${words.courseLang} dir="auto">${unsafeHTML(option.text)}</div>
      <div class="noted-why" lang=${words.courseLang} dir="auto">${unsafeHTML(note.why)}</div>
    </div>
  </li>`;
}

function numberExplained(reviewed: ReviewedQuestion, words: Words): TemplateResult {
  const { expected } = reviewed.explanation;
  return html`<dl class="noted-number">
    <div><dt>${words.say('player.review.your-answer')}</dt><dd class="figure">${answerInWords(reviewed.question, reviewed.answer, words)}</dd></div>
    ${expected === null
      ? nothing
      : html`<div><dt>${words.say('player.review.expected')}</dt><dd class="figure">
          ${withUnit(words.decimal(expected.value), expected.unit)}
          ${Number(expected.tolerance) === 0 ? nothing : html`<span class="tolerance">± ${words.decimal(expected.tolerance)}</span>`}
        </dd></div>`}
  </dl>`;
}

function reason({ explanation }: ReviewedQuestion, words: Words): TemplateResult | typeof nothing {
  return explanation.why === null ? nothing : html`<div class="noted-why" lang=${words.courseLang} dir="auto">${unsafeHTML(explanation.why)}</div>`;
}
