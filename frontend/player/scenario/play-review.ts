import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { barredDiamond, tick } from '../shell/icons';
import type { Debrief, Line, ReviewedPlay, Step } from '../types/play';
import type { Words } from '../words/words';
import { gaugeInWords } from './gauges';
import { linesOf } from './lines';
import { entriesOf } from './story';
import { duration, wallClock } from './wall-clock';

/** A play that is over: what it scored and why, one's own line beside the best one, and what one takes away. */
export function playReview({ debrief, text }: ReviewedPlay, words: Words): TemplateResult {
  const { own, best, lostAt } = debrief;
  return html`
    ${own.graded.caps.map((cap) => html`<div class="notice notice-bad" data-test="play-cap">
      <p><strong lang=${words.courseLang}>${cap.title}</strong> ${words.say('player.play.cap', { most: words.percent(cap.most / 100) })}</p>
      <div lang=${words.courseLang} dir="auto">${unsafeHTML(cap.why)}</div>
    </div>`)}
    ${text === '' ? nothing : html`<div class="debrief" data-test="debrief" lang=${words.courseLang} dir="auto">${unsafeHTML(text)}</div>`}
    ${partsOf(own, best, words)}
    ${best.steps.length === 0 ? nothing : comparisonOf(debrief, words)}
    ${factsOf(debrief, words)}
    <h3 class="title">${words.say('player.play.own-line')}</h3>
    <ol class="review-list" data-test="own-line">${own.steps.map((step) => moveOf(step, lostAt, words))}</ol>
    ${best.steps.length === 0
      ? nothing
      : html`<details class="solution" data-test="best-line">
          <summary>${words.say('player.play.best-line')}</summary>
          <ol class="review-list">${best.steps.map((step) => moveOf(step, null, words))}</ol>
        </details>`}
  `;
}

function partsOf(own: Line, best: Line, words: Words): TemplateResult {
  return html`<h3 class="title">${words.say('player.play.parts')}</h3>
  <div class="table-scroll" tabindex="0" role="region" aria-label=${words.say('player.play.parts')}>
    <table class="play-table" data-test="parts">
      <caption class="unseen">${words.say('player.play.parts')}</caption>
      <thead><tr><th scope="col">${words.say('player.play.part')}</th><th scope="col">${words.say('player.play.own')}</th><th scope="col">${words.say('player.play.best')}</th><th scope="col">${words.say('player.play.most')}</th></tr></thead>
      <tbody>${own.graded.parts.map((part) => html`<tr>
        <th scope="row" lang=${words.courseLang}>${part.title}</th>
        <td class="figure">${points(part.score, words)}</td>
        <td class="figure">${points(best.graded.parts.find(({ id }) => id === part.id)?.score, words)}</td>
        <td class="figure">${points(part.maxScore, words)}</td>
      </tr>`)}</tbody>
    </table>
  </div>`;
}

function comparisonOf({ own, best, lostAt }: Debrief, words: Words): TemplateResult {
  const turns = Math.max(own.steps.length, best.steps.length);
  return html`<h3 class="title">${words.say('player.play.compared')}</h3>
    <p data-test="parted" data-turn=${lostAt}>${lostAt === 0 ? words.say('player.play.never-parted') : words.say('player.play.parted', { turn: lostAt })}</p>
    ${linesOf(own.steps, best.steps, lostAt, words)}
    <div class="table-scroll" tabindex="0" role="region" aria-label=${words.say('player.play.compared')}>
      <table class="play-table" data-test="compared">
        <caption class="unseen">${words.say('player.play.compared')}</caption>
        <thead><tr><th scope="col">${words.say('player.play.turn')}</th><th scope="col">${words.say('player.play.own')}</th><th scope="col">${words.say('player.play.best')}</th></tr></thead>
        <tbody>${Array.from({ length: turns }, (_, index) => html`<tr class=${index + 1 === lostAt ? 'parted' : nothing}>
          <th scope="row" class="figure">${words.number(index + 1)}</th>
          ${cellOf(own.steps[index], words, index + 1 === lostAt)}${cellOf(best.steps[index], words)}
        </tr>`)}</tbody>
      </table>
    </div>`;
}

function cellOf(step: Step | undefined, words: Words, parted = false): TemplateResult {
  if (step === undefined) return html`<td>${words.say('player.play.over-by-then')}</td>`;
  return html`<td>
    ${parted ? html`<span class="parted-word">${words.say('player.play.parted-here')}</span>` : nothing}
    <span class="figure">${wallClock(step.minuteOfDay, words)}</span>
    <div lang=${words.courseLang} dir="auto">${unsafeHTML(step.chosen.text)}</div>
    <span class="choice-minutes">${words.say('player.play.takes', { minutes: step.chosen.minutes, time: duration(step.chosen.minutes, words) })}</span>
  </td>`;
}

function factsOf({ facts }: Debrief, words: Words): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<h3 class="title">${words.say('player.play.facts')}</h3>
    <dl class="play-facts" data-test="facts">${facts.map(({ title, value }) => html`<div lang=${words.courseLang}><dt>${title}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A step; where it is known with which one the best went out of reach, it says so there. */
function moveOf(step: Step, lostAt: number | null, words: Words): TemplateResult {
  const lost = lostAt === step.turn;
  const best = lostAt === 0 || (lostAt !== null && step.turn < lostAt);
  return html`<li class="review-item ${lost ? 'review-wrong' : best ? 'review-right' : ''}" data-test="move" data-turn=${step.turn}>
    <p class="review-head">
      <span class="tab figure">${words.number(step.turn)}</span>
      ${lost ? html`<span class="verdict verdict-wrong">${barredDiamond}<span>${words.say('player.play.lost')}</span></span>` : nothing}
      ${best ? html`<span class="verdict verdict-right">${tick}<span>${words.say('player.play.within-reach')}</span></span>` : nothing}
      <span class="figure review-score">${wallClock(step.minuteOfDay, words)}</span>
    </p>
    <div class="prompt" lang=${words.courseLang} dir="auto">${unsafeHTML(step.chosen.text)}</div>
    ${entriesOf(step.told.filter(({ kind }) => kind !== 'CHOSEN'), step.minuteOfDay - step.minute, words)}
    ${step.why === '' ? nothing : html`<div class="why" lang=${words.courseLang} dir="auto">${unsafeHTML(step.why)}</div>`}
    <p class="quiet-text" lang=${words.courseLang}>${step.gauges.map((gauge) => gaugeInWords(gauge, words)).join(' · ')}</p>
  </li>`;
}

function points(score: number | undefined, words: Words): string {
  return score === undefined ? '' : words.number(score, { maximumFractionDigits: 1 });
}
