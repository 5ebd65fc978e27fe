import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { answerInWords } from '../question/answer-in-words';
import { explained } from '../question/explained-question';
import { askedQuestion } from '../question/question';
import { verdictOn, verdictSign } from '../question/verdict';
import { arrowOn, clock, halfRing } from '../shell/icons';
import { isAnswered, type Answer } from '../types/answer';
import type { Effort, Practice, PracticeCard, PracticeResult } from '../types/practice';
import type { Words } from '../words/words';
import type { Waiting } from './waiting';

/** Where in the day's practice one is, and the way out. */
interface Place {
  readonly number: number;
  readonly all: number;
  /** Something to say quietly. */
  readonly note: string | null;
  readonly home: string;
  readonly words: Words;
}

const EFFORTS: readonly Effort[] = ['HARD', 'GOOD', 'EASY'];

/** A card to be answered. */
export function askedCard(parts: Place & {
  readonly card: PracticeCard;
  readonly answer: Answer;
  readonly give: (answer: Answer) => void;
  readonly check: () => void;
  readonly unknown: () => void;
  readonly known: () => void;
}): TemplateResult {
  const { card, words, answer, give } = parts;
  return html`<section class="practice" data-test="practice-card">
    ${headOf(parts, parts.number, card)}
    <form @submit=${(asked: Event) => sendForm(asked, parts.check)}>
      ${askedQuestion(card.question, { answer, closed: false, words, give })}
      <p class="actions question-actions">
        <button type="submit" class="primary" data-test="check-answer">${words.say('player.practice.check')}</button>
        <button type="button" class="secondary" data-test="do-not-know" @click=${parts.unknown}>${words.say('player.practice.do-not-know')}</button>
        ${knownButton(words)}
      </p>
    </form>
    ${stop(parts)} ${knownDialog(words, parts.known)}
  </section>`;
}

/** A card whose answer is on its way, or waits for the line. */
export function sentCard(parts: Place & { readonly waiting: Waiting; readonly cut: 'no' | 'kept' | 'not-kept'; readonly again: () => void }): TemplateResult {
  const { waiting, cut, words } = parts;
  const { question } = waiting.card;
  return html`<section class="practice" aria-busy=${cut === 'no'} data-test="practice-sending">
    ${headOf(parts, parts.number, waiting.card)}
    <div class="prompt" lang=${words.courseLang} dir="auto">${unsafeHTML(question.prompt)}</div>
    ${waiting.kind === 'answer' && isAnswered(waiting.answer)
      ? html`<p class="practice-given" lang=${words.courseLang} dir="auto">${answerInWords(question, waiting.answer, words)}</p>`
      : nothing}
    <p class="state-line ${cut === 'not-kept' ? 'state-not-kept' : cut === 'kept' ? 'state-kept' : 'state-saving'}" role="status" data-test="practice-state" data-state=${cut}>
      ${cut === 'no' ? halfRing : clock}<span>${stateOf(cut, words)}</span>
    </p>
    ${cut === 'no'
      ? nothing
      : html`<p class="actions"><button type="button" class="primary" data-test="send-now" @click=${parts.again}>${words.say('player.practice.send-now')}</button></p>${stop(parts)}`}
  </section>`;
}

/** What came of an answer, why, and how hard it was. */
export function reviewedCard(parts: Place & {
  readonly card: PracticeCard;
  readonly result: PracticeResult;
  readonly effort: Effort;
  readonly lessonAddress: (run: string, activity: string) => string;
  readonly choose: (effort: Effort) => void;
  readonly next: () => void;
  readonly known: () => void;
}): TemplateResult {
  const { card, result, words } = parts;
  const { lesson } = result;
  const verdict = verdictOn({ score: result.score, maxScore: 1 });
  return html`<section class="practice" data-test="practice-result" data-verdict=${verdict}>
    ${headOf(parts, parts.number - 1, card)}
    <div class="review-item review-${verdict}">
      <h2 class="review-head verdict-title" tabindex="-1">
        ${verdictSign(verdict, words)}
      </h2>
      <div class="prompt" lang=${words.courseLang} dir="auto">${unsafeHTML(card.question.prompt)}</div>
      ${explained({ question: card.question, answer: result.answer, explanation: result.explanation }, words)}
      ${lesson === null
        ? nothing
        : html`<p class="taught-in"><a href=${parts.lessonAddress(lesson.run, lesson.activity)} data-test="taught-in" dir="auto">${words.say('player.review.taught-in', { lesson: lesson.title })} ${arrowOn}</a></p>`}
    </div>
    <form @submit=${(asked: Event) => sendForm(asked, parts.next)}>
      ${verdict === 'right' ? effortsOf(parts) : html`<p data-test="comes-again">${words.say('player.practice.comes-again', { days: result.days.AGAIN ?? 1 })}</p>`}
      <p class="actions question-actions">
        <button type="submit" class="primary" data-test="next-card">${words.say('player.practice.next')}</button>
        ${knownButton(words)}
      </p>
    </form>
    ${stop(parts)} ${knownDialog(words, parts.known)}
  </section>`;
}

/** Nothing is due: what comes next, or where cards come from. */
export function nothingDue(practice: Practice, words: Words, home: string, note: string | null): TemplateResult {
  return html`<section class="practice" data-test="practice-nothing">
    ${noteOf(note)}
    <h1 class="title" tabindex="-1">${words.say('player.practice.nothing')}</h1>
    ${practice.done === 0 ? nothing : html`<p>${words.say('player.practice.done-today', { count: practice.done })}</p>`}
    <p>${practice.nextAt === null
      ? words.say('player.practice.no-cards')
      : words.say('player.practice.next-on', { day: words.day(new Date(practice.nextAt)) })}</p>
    <p class="actions"><a class="button primary" href=${home} data-test="practice-home">${words.say('player.practice.home')}</a></p>
  </section>`;
}

function headOf({ words, all, note }: Place, number: number, card: PracticeCard): TemplateResult {
  return html`${noteOf(note)}
    <h1 class="title practice-title">${words.say('player.practice.title')}</h1>
    <p class="question-count" data-test="practice-place">
      ${words.say('player.practice.place', { number, all: Math.max(number, all) })} <span aria-hidden="true">·</span>
      <span lang=${card.language} dir="auto">${card.course}</span>
    </p>`;
}

function noteOf(note: string | null): TemplateResult | typeof nothing {
  return note === null ? nothing : html`<p class="notice notice-quiet" role="status" data-test="note">${note}</p>`;
}

function effortsOf(parts: Parameters<typeof reviewedCard>[0]): TemplateResult {
  const { words, result } = parts;
  return html`<fieldset class="efforts" data-test="efforts">
    <legend>${words.say('player.practice.how-hard')}</legend>
    ${EFFORTS.map((effort) => html`<label class="effort">
      <input type="radio" name="effort" value=${effort} .checked=${parts.effort === effort} @change=${() => parts.choose(effort)} />
      <span>${effortInWords(effort, words)}</span>
      <small>${words.say('player.practice.in-days', { days: result.days[effort] ?? 1 })}</small>
    </label>`)}
  </fieldset>`;
}

function effortInWords(effort: Effort, words: Words): string {
  switch (effort) {
    case 'HARD':
      return words.say('player.practice.hard');
    case 'GOOD':
      return words.say('player.practice.good');
    case 'EASY':
      return words.say('player.practice.easy');
  }
}

function stop({ words, home }: Place): TemplateResult {
  return html`<p class="practice-stop"><a href=${home} data-test="stop">${words.say('player.practice.stop')}</a></p>`;
}

function knownButton(words: Words): TemplateResult {
  const ask = (click: Event): void => (click.currentTarget as HTMLElement).closest('.practice')?.querySelector('dialog')?.showModal();
  return html`<button type="button" class="quiet" data-test="known" @click=${ask}>${words.say('player.practice.known')}</button>`;
}

function knownDialog(words: Words, confirm: () => void): TemplateResult {
  return html`<dialog class="confirm" aria-labelledby="caseroom-known-title">
    <h2 class="title" id="caseroom-known-title">${words.say('player.practice.known-title')}</h2>
    <p>${words.say('player.practice.known-text')}</p>
    <form method="dialog" class="actions">
      <button type="submit" class="primary" data-test="confirm-known" @click=${confirm}>${words.say('player.practice.known-confirm')}</button>
      <button type="submit" class="secondary" data-test="cancel-known">${words.say('player.practice.known-cancel')}</button>
    </form>
  </dialog>`;
}

function stateOf(cut: 'no' | 'kept' | 'not-kept', words: Words): string {
  switch (cut) {
    case 'no':
      return words.say('player.practice.sending');
    case 'kept':
      return words.say('player.practice.kept');
    case 'not-kept':
      return words.say('player.practice.not-kept');
  }
}

function sendForm(asked: Event, then: () => void): void {
  asked.preventDefault();
  then();
}
