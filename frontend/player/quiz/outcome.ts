import { html, nothing, type TemplateResult } from 'lit';
import { barredDiamond, clock, seal } from '../shell/icons';
import { progressRing } from '../shell/progress-ring';
import type { GradedOutcome, HandedIn, Outcome, Points } from '../types/attempt';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';
import type { Raise } from './appeal-form';
import { gainInWords } from './quiz-cover';
import { givenIn, reviewOf } from './review';

/** What came of an attempt: score, passed or not, and what to do next. */
export function outcomeOf(parts: {
  readonly kind: GradedKind;
  readonly heading: string;
  readonly outcome: Outcome;
  /** What one had in the test before, of two that ask nothing in common. */
  readonly before?: Points | null;
  /** How many answers arrived too late, as far as this device knows. */
  readonly late: number;
  readonly words: Words;
  readonly busy: boolean;
  /** Why another attempt could not be started, in words. */
  readonly failed: string | null;
  readonly retry: () => void;
  /** Tries again only what was wrong. */
  readonly retryWrong?: () => void;
  readonly goOn: (() => void) | undefined;
  readonly toLesson: (activity: string) => void;
  readonly mediaBase: URL;
  /** From where one's own files are had back. */
  readonly filesBase?: URL;
  readonly raise?: Raise;
}): TemplateResult {
  const { outcome, words, late } = parts;
  return html`<section class="outcome-page">
    ${outcome.state === 'SUBMITTED' ? handedIn(parts.heading, outcome, words) : graded(parts.heading, outcome, words)}
    ${beforeOf(parts)}
    ${late === 0 ? nothing : html`<p class="notice notice-warn" data-test="late-answers">${words.say('player.attempt.late', { count: late })}</p>`}
    ${nextSteps(parts)}
    ${outcome.state === 'SUBMITTED' ? givenOf(outcome, words, parts.filesBase) : reviewOf(outcome.review, parts.kind, words, parts.toLesson, parts.mediaBase, parts.raise, parts.filesBase)}
  </section>`;
}

function graded(heading: string, outcome: GradedOutcome, words: Words): TemplateResult {
  const { passed } = outcome;
  const measures = outcome.passMark === 0;
  const standing = measures ? 'measured' : passed ? 'passed' : 'failed';
  return html`<header class="outcome outcome-${standing}" data-test="outcome" data-passed=${passed}>
    ${ringOf(outcome, words)}
    <div>
      <p class="outcome-quiz" lang=${words.courseLang}>${heading}</p>
      <h1 class="title" data-test="lesson-title" tabindex="-1">
        ${measures ? nothing : html`<span class="status status-${standing}">${passed ? seal : barredDiamond}</span>`}
        ${measures ? words.say('player.outcome.measured') : passed ? words.say('player.outcome.passed') : words.say('player.outcome.not-passed')}
      </h1>
      ${outcome.score === null || outcome.maxScore === null ? nothing : html`<p>${words.say(measures ? 'player.outcome.points-alone' : 'player.outcome.points', {
        score: words.number(outcome.score), max: words.number(outcome.maxScore), mark: words.percent(outcome.passMark),
      })}</p>`}
    </div>
  </header>`;
}

function beforeOf({ before, outcome, words }: Parameters<typeof outcomeOf>[0]): TemplateResult | typeof nothing {
  if (before == null || outcome.state === 'SUBMITTED' || outcome.score === null) return nothing;
  return html`<p class="notice notice-quiet" data-test="before">${gainInWords(before, outcome.score, outcome.maxScore, words)}</p>`;
}

function ringOf({ scaledScore }: GradedOutcome, words: Words): TemplateResult | typeof nothing {
  if (scaledScore === null) return nothing;
  const score = words.percent(scaledScore);
  return progressRing(scaledScore, words.say('player.outcome.score', { score }), score);
}

/** It is safe with the server; people have to mark it. */
function handedIn(heading: string, { submittedAt }: HandedIn, words: Words): TemplateResult {
  return html`<header class="outcome" data-test="handed-in">
    <div>
      <p class="outcome-quiz" lang=${words.courseLang}>${heading}</p>
      <h1 class="title" data-test="lesson-title" tabindex="-1"><span class="status status-begun">${clock}</span> ${words.say('player.outcome.handed-in')}</h1>
      <p>${words.say('player.outcome.awaiting-marks')}</p>
      <p class="quiet-text">${words.say('player.review.handed-in', { time: words.date(submittedAt) })}</p>
    </div>
  </header>`;
}

/** What one has handed in, to be read again. */
function givenOf({ review }: HandedIn, words: Words, filesBase: URL | undefined): TemplateResult | typeof nothing {
  if (review.given == null) return nothing;
  return html`<section class="review" aria-labelledby="caseroom-given">
    <h2 id="caseroom-given" class="title">${words.say('player.review.given')}</h2>
    ${givenIn(review, words, filesBase)}
  </section>`;
}

function nextSteps({ outcome, words, busy, failed, retry, retryWrong, goOn }: Parameters<typeof outcomeOf>[0]): TemplateResult {
  const passed = outcome.state !== 'SUBMITTED' && outcome.passed;
  const left = outcome.attemptsLeft === null || outcome.attemptsLeft > 0;
  const waits = left && outcome.nextAt !== null && Date.parse(outcome.nextAt) > Date.now() ? outcome.nextAt : null;
  const mayRetry = left && waits === null && outcome.state !== 'SUBMITTED';
  const again = mayRetry
    ? html`<button type="button" class=${passed ? 'secondary' : 'primary'} data-test="retry-quiz" ?disabled=${busy} @click=${retry}>${words.say('player.outcome.retry')}</button>`
    : nothing;
  const offersRetry = mayRetry && outcome.review.offersRetry === true && retryWrong !== undefined;
  const wrong = offersRetry
    ? html`<button type="button" class="secondary" data-test="retry-wrong" ?disabled=${busy} @click=${retryWrong}>${words.say('player.retry.wrong')}</button>`
    : nothing;
  const on = goOn === undefined
    ? nothing
    : html`<button type="button" class=${passed || !mayRetry ? 'primary' : 'secondary'} data-test="go-on" @click=${goOn}>${words.say('player.outcome.go-on')}</button>`;
  return html`
    ${failed === null ? nothing : html`<p class="notice notice-bad" role="alert" data-test="retry-failed">${failed}</p>`}
    <p class="actions">${passed ? [on, again, wrong] : [again, wrong, on]}</p>
    ${offersRetry ? html`<p class="quiet-text">${words.say('player.retry.hint')}</p>` : nothing}
    ${waits === null ? nothing : html`<p class="quiet-text" data-test="next-at">${words.say('player.cover.cooling-down', { time: words.date(waits) })}</p>`}
    ${outcome.attemptsLeft === null ? nothing : html`<p class="quiet-text">${words.say('player.outcome.attempts-left', { count: outcome.attemptsLeft })}</p>`}
  `;
}
