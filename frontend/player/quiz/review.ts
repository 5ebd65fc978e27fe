import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { caseReview } from '../casework/case-review';
import { answerInWords } from '../question/answer-in-words';
import { explained, ownAnswer } from '../question/explained-question';
import { isMarked, ownWork } from '../question/marked';
import { verdictOn, verdictSign } from '../question/verdict';
import { playReview } from '../scenario/play-review';
import { arrowOn } from '../shell/icons';
import type { GivenAnswer, LateAnswer, Review, ReviewedQuestion } from '../types/attempt';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';
import type { Raise } from './appeal-form';
import { calibrationOf } from './calibration';
import { certaintyInWords } from './certainty-field';

/** A look back at every question of an attempt: what was answered, what was right, and why. */
export function reviewOf(review: Review, kind: GradedKind, around: Words, toLesson: (activity: string) => void, mediaBase?: URL, raise?: Raise, filesBase?: URL): TemplateResult {
  const words = review.language == null ? around : around.around(review.language);
  return html`<section class="review" aria-labelledby="caseroom-review" data-test="review">
    <h2 id="caseroom-review" class="title">${words.say(titleOf(review, kind))}</h2>
    ${review.late.length === 0
      ? nothing
      : html`<p class="notice notice-warn" data-test="late">${words.say('player.review.late', { count: review.late.length })}</p>${lateOf(review, words)}`}
    ${review.caseFile === undefined || review.caseFile === null ? nothing : caseReview(review.caseFile, words)}
    ${review.play ? playReview(review.play, words) : nothing}
    ${review.questions === null && review.withheld.length === 0
      ? html`<p class="notice notice-quiet" data-test="awaiting-marks">${words.say('player.review.awaiting-marks')}</p>`
      : withheldOf(review, kind, words)}
    ${givenIn(review, words, filesBase)}
    ${review.questions === null ? nothing : calibrationOf(review.questions, words)}
    ${review.questions === null || review.questions.length === 0 ? nothing : html`<ol class="review-list">${review.questions.map((each, index) => itemOf(each, index + 1, words, toLesson, mediaBase, raise, filesBase))}</ol>`}
  </section>`;
}

function titleOf({ given }: Review, kind: GradedKind): string {
  if (kind === 'SCENARIO') return 'player.play.review';
  return given == null ? 'player.review.title' : 'player.review.given';
}

/** All that was handed in, while it waits for marks; nothing else, and nothing where one's own answers are held back. */
export function givenIn({ given, language }: Review, around: Words, filesBase?: URL): TemplateResult | typeof nothing {
  const words = language == null ? around : around.around(language);
  return given == null ? nothing : html`<ol class="review-list">${given.map((each, index) => givenOf(each, index + 1, words, filesBase))}</ol>`;
}

/** What was answered, to be read again while it waits for marks. */
function givenOf({ question, answer }: GivenAnswer, number: number, words: Words, filesBase: URL | undefined): TemplateResult {
  return html`<li class="review-item" data-test="given" data-question=${question.id}>
    <p class="review-head"><span class="tab figure">${words.number(number)}</span></p>
    <div class="prompt" lang=${words.courseLang} dir="auto">${unsafeHTML(question.prompt)}</div>
    ${isMarked(question) ? ownWork(answer, words, filesBase, true) : ownAnswer({ question, answer }, words)}
  </li>`;
}

/** What is not shown yet, by when it will be. */
function withheldOf({ withheld }: Review, kind: GradedKind, words: Words): TemplateResult | typeof nothing {
  const told = withheld.filter(({ part }) => kind !== 'SCENARIO' || part === 'SCORE' || part === 'EXPLANATIONS');
  if (told.length === 0) return nothing;
  const moments = [...new Set(told.map(({ until }) => until))];
  return html`<div class="notice notice-quiet" data-test="review-withheld">${moments.map((until) => {
    const those = told.filter((each) => each.until === until);
    const at = those[0]?.at ?? null;
    return html`<p>${words.say('player.review.withheld', {
      parts: words.list(those.map(({ part }) => words.say('player.review.part', { part, kind }))), until, day: at === null ? 'none' : 'set', time: at === null ? '' : words.date(at),
    })}</p>`;
  })}</div>`;
}

function itemOf(item: ReviewedQuestion, number: number, words: Words, toLesson: (activity: string) => void, mediaBase: URL | undefined, raise: Raise | undefined, filesBase: URL | undefined): TemplateResult {
  const { lesson } = item;
  const verdict = verdictOn(item);
  return html`<li class="review-item review-${verdict}" data-test="explanation" data-question=${item.question.id}>
    <p class="review-head">
      <span class="tab figure">${words.number(number)}</span>
      ${isMarked(item.question) && verdict !== 'void' ? nothing : verdictSign(verdict, words)}
      ${verdict === 'void' ? nothing : html`<span class="figure review-score">${words.say('player.review.points', { score: words.number(item.score), max: words.number(item.maxScore) })}</span>`}
    </p>
    <div class="prompt" lang=${words.courseLang} dir="auto">${unsafeHTML(item.question.prompt)}</div>
    ${item.hintCost == null ? nothing : html`<p class="quiet-text" data-test="hints-cost">${words.say('player.review.hints', {
      count: item.hintCost.hints, off: words.number(item.hintCost.before - item.score), some: item.hintCost.before > item.score ? 'yes' : 'no',
    })}</p>`}
    ${item.carried === true ? html`<p class="quiet-text" data-test="carried">${words.say('player.retry.carried')}</p>` : nothing}
    ${item.voided === true ? html`<p class="notice notice-quiet" data-test="voided">${words.say('player.review.voided')}</p>` : nothing}
    ${item.accepted === true ? html`<p class="notice notice-quiet" data-test="accepted">${words.say('player.review.accepted')}</p>` : nothing}
    ${item.explanation === null ? ownAnswer(item, words) : explained({ ...item, explanation: item.explanation }, words, true, mediaBase, filesBase)}
    ${item.certainty == null ? nothing : html`<p class="quiet-text" data-test="said-certainty" data-level=${item.certainty}>${words.say('player.certainty.said', { level: certaintyInWords(item.certainty, words) })}</p>`}
    ${lesson === null
      ? nothing
      : html`<p class="taught-in"><button type="button" class="quiet" data-test="taught-in" data-activity=${lesson.activity} @click=${() => toLesson(lesson.activity)}>
          ${words.say('player.review.taught-in', { lesson: lesson.title })} ${arrowOn}
        </button></p>`}
    ${raise === undefined ? nothing : html`<caseroom-appeal .question=${item.question.id} .appeal=${item.appeal ?? null} .may=${item.mayAppeal === true} .raise=${raise} .words=${words}></caseroom-appeal>`}
  </li>`;
}

/** Which answers came late; without the questions there is only when. */
function lateOf(review: Review, words: Words): TemplateResult {
  return html`<ul class="late-list">${review.late.map((each) => html`<li data-test="late-answer" data-question=${each.question}>${lateInWords(each, review, words)}</li>`)}</ul>`;
}

function lateInWords(late: LateAnswer, { questions }: Review, words: Words): string {
  const time = words.date(late.recordedAt);
  const index = questions?.findIndex(({ question }) => question.id === late.question) ?? -1;
  const reviewed = questions?.[index];
  return reviewed === undefined
    ? words.say('player.review.late-at', { time })
    : words.say('player.review.late-answer', { number: index + 1, answer: answerInWords(reviewed.question, late.answer, words), time });
}
