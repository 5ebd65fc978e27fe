import { html, nothing, type TemplateResult } from 'lit';
import { arrowBack } from '../shell/icons';
import type { EarlierAttempt, Review } from '../types/attempt';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';
import type { Raise } from './appeal-form';
import { resultOf } from './quiz-cover';
import { reviewOf } from './review';

/** An attempt that is over, looked back at from the cover: which one it is, and the way back, above and below. */
export function lookBack(parts: {
  readonly kind: GradedKind;
  readonly heading: string;
  readonly attempt: EarlierAttempt;
  readonly passMark: number;
  readonly review: Review;
  readonly words: Words;
  readonly back: () => void;
  readonly toLesson: (activity: string) => void;
  readonly mediaBase: URL;
  readonly filesBase: URL;
  readonly raise: Raise;
}): TemplateResult {
  const { kind, heading, review, words, back, toLesson, mediaBase, filesBase, raise } = parts;
  const toCover = words.say('player.review.back', { kind });
  return html`<header class="lesson-head look-back">
      <p><button type="button" class="quiet" data-test="back-above" @click=${back}>${arrowBack} ${toCover}</button></p>
      <h1 class="title" data-test="lesson-title" tabindex="-1" lang=${words.courseLang}>${heading}</h1>
      ${whichOf(parts)}
    </header>
    ${reviewOf(review, kind, words, toLesson, mediaBase, raise, filesBase)}
    <p class="actions"><button type="button" class="primary" data-test="back-to-cover" @click=${back}>${toCover}</button></p>`;
}

/** Which attempt it is, when it was handed in, and what it scored as far as that is told. */
function whichOf({ attempt, passMark, words }: Parameters<typeof lookBack>[0]): TemplateResult {
  const { number, score, maxScore } = attempt;
  return html`<p class="look-back-attempt" data-test="look-back-attempt">
    <span class="earlier-number">${words.say('player.cover.attempt-number', { number })}</span>
    <span>${words.say('player.review.handed-in', { time: words.date(attempt.submittedAt ?? attempt.startedAt) })}</span>
    ${score === null || maxScore === null ? nothing : html`<span class="figure">${words.say('player.review.all-points', { score: words.number(score), max: words.number(maxScore) })}</span>`}
    ${resultOf(attempt, passMark, words)}
  </p>`;
}
