import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { barredDiamond, clock, halfRing, seal, tickedDisc } from '../shell/icons';
import { kindInWords } from '../shell/kind';
import { assertNever } from '../types/assert-never';
import type { EarlierAttempt, Points, QuizCover } from '../types/attempt';
import type { Words } from '../words/words';

/** What awaits one in a quiz, and how it went before. */
export function quizCover(parts: {
  readonly cover: QuizCover;
  readonly words: Words;
  readonly busy: boolean;
  readonly failed: string | null;
  readonly start: (code: string | null) => void;
  /** Tries again only what was wrong. */
  readonly retryWrong?: (code: string | null) => void;
  readonly review: (attempt: EarlierAttempt) => void;
}): TemplateResult {
  const { cover, words, failed } = parts;
  return html`<section class="quiz-cover" data-test="quiz-cover">
    <header class="lesson-head">
      <p class="tag">${kindInWords(cover.kind, words)}</p>
      <h1 class="title" data-test="lesson-title" tabindex="-1" lang=${words.courseLang}>${cover.title}</h1>
      ${cover.intro === null ? nothing : html`<div class="quiz-intro" lang=${words.courseLang} dir="auto">${unsafeHTML(cover.intro)}</div>`}
    </header>
    ${factsOf(cover, words)}
    ${rulesOf(cover, words)}
    ${beforeOf(cover, words)}
    ${failed === null ? nothing : html`<p class="notice notice-bad" role="alert">${failed}</p>`}
    ${startOf(parts)}
    ${cover.attempts.length === 0 ? nothing : earlierOf(parts)}
  </section>`;
}

function factsOf(cover: QuizCover, words: Words): TemplateResult {
  const left = cover.attemptsAllowed === null ? null : Math.max(0, cover.attemptsAllowed - cover.attemptsUsed);
  return html`<dl class="facts">
    ${cover.kind !== 'QUIZ' && cover.kind !== 'ASSIGNMENT' ? nothing : html`<div><dt>${cover.kind === 'ASSIGNMENT' ? words.say('player.cover.tasks') : words.say('player.cover.questions')}</dt><dd class="figure">${words.number(cover.questions)}</dd></div>`}
    ${cover.passMark === 0 ? nothing : html`<div><dt>${words.say('player.cover.pass-mark')}</dt><dd class="figure">${words.percent(cover.passMark)}</dd></div>`}
    <div><dt>${words.say('player.cover.time')}</dt><dd class="figure">${cover.timeLimitMinutes === null
      ? words.say('player.cover.no-limit', { minutes: words.minutes(cover.minutes) })
      : words.minutes(cover.timeLimitMinutes)}</dd></div>
    <div><dt>${words.say('player.cover.attempts-left')}</dt><dd class="figure" data-test="attempts-left">${left === null
      ? words.say('player.cover.unlimited')
      : words.say('player.cover.left-of', { left, allowed: cover.attemptsAllowed ?? 0 })}</dd></div>
  </dl>`;
}

/** What goes beyond the figures, in plain words. */
function rulesOf({ passMark, pace, pause, checks, counts, coolDownMinutes, attemptsAllowed, closesAt, reason }: QuizCover, words: Words): TemplateResult | typeof nothing {
  const again = attemptsAllowed !== 1;
  const rules = [
    passMark === 0 ? words.say('player.cover.measures') : null,
    closesAt === null || reason === 'window-closed' ? null : words.say('player.cover.closes-at', { time: words.date(closesAt) }),
    pace === 'SEQUENTIAL' ? words.say('player.cover.sequential') : null,
    pace === 'ALL' ? words.say('player.cover.all-at-once') : null,
    pause ? words.say('player.cover.pause', { times: pause.times, span: words.minutes(pause.atMostMinutes) }) : null,
    checks ? words.say('player.cover.checks', { told: checks }) : null,
    again && counts === 'LAST' ? words.say('player.cover.counts-last') : null,
    again && counts === 'FIRST' ? words.say('player.cover.counts-first') : null,
    again && coolDownMinutes !== null ? words.say('player.cover.cool-down', { span: words.span(coolDownMinutes) }) : null,
  ].filter((rule) => rule !== null);
  return rules.length === 0 ? nothing : html`<ul class="quiz-rules" data-test="rules">${rules.map((rule) => html`<li>${rule}</li>`)}</ul>`;
}

/** What one had in the test before the course, and what one has now. */
function beforeOf({ before, attempts }: QuizCover, words: Words): TemplateResult | typeof nothing {
  if (before == null) return nothing;
  const now = attempts.findLast(({ score }) => score !== null);
  return html`<p class="notice notice-quiet" data-test="before">${gainInWords(before, now?.score ?? null, now?.maxScore ?? null, words)}</p>`;
}

/** What one had before beside what one has now, as far as one may know that. */
export function gainInWords(before: Points, score: number | null, most: number | null, words: Words): string {
  const had = { score: words.number(before.score), max: words.number(before.maxScore) };
  return score === null || most === null
    ? words.say('player.cover.before', had)
    : words.say('player.outcome.before', { ...had, now: words.number(score), most: words.number(most) });
}

function startOf({ cover, words, busy, start, retryWrong }: Parameters<typeof quizCover>[0]): TemplateResult {
  if (cover.open === null && !cover.mayStart) {
    return html`<p class="notice notice-warn" data-test="may-not-start" data-reason=${cover.reason ?? ''}>${reasonOf(cover, words)}</p>`;
  }
  const again = cover.mayRetryWrong === true ? retryWrong : undefined;
  const word = cover.open !== null
    ? words.say('player.cover.resume')
    : cover.attemptsUsed > 0 ? words.say('player.cover.start-again') : words.say('player.cover.start');
  return html`
    ${cover.timeLimitMinutes !== null && cover.open === null
      ? html`<p class="quiz-cover-limit">${words.say('player.cover.clock-runs', { kind: cover.kind, minutes: words.minutes(cover.timeLimitMinutes) })}</p>`
      : nothing}
    ${cover.needsCode && cover.open === null ? codeForm(word, busy, words, start, again) : html`<p class="actions"><button type="button" class="primary" data-test="start-quiz" ?disabled=${busy} @click=${() => start(null)}>${word}</button>
      ${again === undefined ? nothing : html`<button type="button" class="secondary" data-test="retry-wrong" ?disabled=${busy} @click=${() => again(null)}>${words.say('player.retry.wrong')}</button>`}</p>`}
    ${again === undefined ? nothing : html`<p class="quiet-text">${words.say('player.retry.hint')}</p>`}
    <p class="quiet-text">${words.say('player.cover.kept', { kind: cover.kind })}</p>
  `;
}

/** Begins with a code, which the instructor tells. */
function codeForm(word: string, busy: boolean, words: Words, start: (code: string | null) => void, again: ((code: string | null) => void) | undefined): TemplateResult {
  const given = (event: SubmitEvent): void => {
    event.preventDefault();
    const begin = event.submitter?.dataset['test'] === 'retry-wrong' ? again ?? start : start;
    begin((event.target as HTMLFormElement).querySelector('input')?.value ?? '');
  };
  return html`<form class="quiz-code" @submit=${given}>
    <label for="caseroom-code">${words.say('player.cover.code')}</label>
    <p class="quiet-text" id="caseroom-code-hint">${words.say('player.cover.code-hint')}</p>
    <input id="caseroom-code" type="text" maxlength="40" required autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="caseroom-code-hint" data-test="access-code" />
    <p class="actions"><button type="submit" class="primary" data-test="start-quiz" ?disabled=${busy}>${word}</button>
      ${again === undefined ? nothing : html`<button type="submit" class="secondary" data-test="retry-wrong" ?disabled=${busy}>${words.say('player.retry.wrong')}</button>`}</p>
  </form>`;
}

/** What is to be said of a code that was refused; null where something else was. */
export function codeRefusal(type: string, words: Words): string | null {
  if (type === 'wrong-code') return words.say('player.cover.wrong-code');
  return type === 'too-many-codes' ? words.say('player.cover.too-many-codes') : null;
}

function reasonOf(cover: QuizCover, words: Words): string {
  const { kind, reason } = cover;
  switch (reason) {
    case 'no-attempts-left':
      return words.say('player.cover.no-attempts-left');
    case 'run-closed':
      return words.say('player.cover.run-closed');
    case 'cooling-down':
      return words.say('player.cover.cooling-down', { time: words.date(cover.nextAt ?? '') });
    case 'window-not-open':
      return words.say('player.cover.opens-at', { time: words.date(cover.opensAt ?? '') });
    case 'window-closed':
      return words.say('player.cover.closed-at', { time: words.date(cover.closesAt ?? '') });
    case 'awaiting-marks':
      return words.say('player.cover.awaiting-marks', { again: cover.attemptsAllowed === null || cover.attemptsUsed < cover.attemptsAllowed ? 'yes' : 'no' });
    case 'not-yet-open':
      return words.say('player.cover.not-yet-open', { kind });
    case null:
      return words.say('player.cover.may-not-start', { kind });
    default:
      return assertNever(reason);
  }
}

function earlierOf({ cover, words, review }: Parameters<typeof quizCover>[0]): TemplateResult {
  return html`<section class="earlier" aria-labelledby="caseroom-earlier">
    <h2 id="caseroom-earlier">${words.say('player.cover.earlier')}</h2>
    <ul class="earlier-list">
      ${[...cover.attempts].reverse().map((attempt) => html`<li class="earlier-attempt" data-test="earlier-attempt" data-attempt=${attempt.id}>
        <span class="earlier-number">${words.say('player.cover.attempt-number', { number: attempt.number })}</span>
        <span class="figure">${words.date(attempt.submittedAt ?? attempt.startedAt)}</span>
        ${resultOf(attempt, cover.passMark, words)}
        ${attempt.state === 'GRADED' || attempt.state === 'SUBMITTED'
          ? html`<button type="button" class="quiet" data-test="review-attempt" @click=${() => review(attempt)}>
              ${words.say(attempt.state === 'GRADED' ? 'player.cover.look-back' : 'player.cover.read-again')}<span class="unseen"> ${words.say('player.cover.attempt-number', { number: attempt.number })}</span>
            </button>`
          : nothing}
      </li>`)}
    </ul>
  </section>`;
}

/** How an attempt went, in shape and word. */
export function resultOf(attempt: EarlierAttempt, passMark: number, words: Words): TemplateResult {
  if (attempt.state === 'SUBMITTED') {
    return html`<span class="status status-begun">${clock}<span>${words.say('player.status.awaiting-marks')}</span></span>`;
  }
  if (attempt.passed === null) {
    return html`<span class="status status-begun">${halfRing}<span>${words.say('player.status.in-progress')}</span></span>`;
  }
  return html`<span class="figure earlier-score">${attempt.scaledScore === null ? nothing : words.percent(attempt.scaledScore)}</span>
    ${passMark === 0
      ? html`<span class="status status-done">${tickedDisc}<span>${words.say('player.status.measured')}</span></span>`
      : attempt.passed
      ? html`<span class="status status-passed">${seal}<span>${words.say('player.status.passed')}</span></span>`
      : html`<span class="status status-failed">${barredDiamond}<span>${words.say('player.status.not-passed')}</span></span>`}`;
}
