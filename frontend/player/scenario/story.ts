import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { plainText } from '../question/plain-text';
import { clock, tick } from '../shell/icons';
import type { Told, Turn } from '../types/play';
import type { Words } from '../words/words';
import { wallClock } from './wall-clock';

/** What came of the last decision. */
export function newsOf(turn: Turn, words: Words): TemplateResult | typeof nothing {
  const news = newsIn(turn);
  if (news.length === 0) return nothing;
  return html`<section class="play-news" aria-labelledby="caseroom-play-news" data-test="news">
    <h2 id="caseroom-play-news">${words.say('player.play.news')}</h2>
    ${entriesOf(news, openedAt(turn), words)}
  </section>`;
}

/** Everything that has happened so far. */
export function logOf(turn: Turn, words: Words): TemplateResult {
  return html`<section class="play-log" aria-labelledby="caseroom-play-log" data-test="log">
    <h2 id="caseroom-play-log">${words.say('player.play.log')}</h2>
    ${turn.told.length === 0 ? html`<p class="quiet-text">${words.say('player.play.log-empty')}</p>` : entriesOf(turn.told, openedAt(turn), words)}
  </section>`;
}

/** What is read out when a turn begins. */
export function newsInWords(turn: Turn, words: Words): string {
  const news = newsIn(turn).map(({ text }) => plainText(text));
  return [words.say('player.play.now', { clock: wallClock(turn.minuteOfDay, words) }), ...news].join(' ');
}

/** Lines of what has happened, each with its time. */
export function entriesOf(told: readonly Told[], openedAtMinute: number, words: Words): TemplateResult {
  return html`<ol class="play-entries">
    ${told.map((each) => html`<li class="told-${each.kind.toLowerCase()}" data-test="told">
      <span class="told-time figure">${wallClock(openedAtMinute + each.minute, words)}</span>
      <div>${kindOf(each, words)}<div lang=${words.courseLang} dir="auto">${unsafeHTML(each.text)}</div></div>
    </li>`)}
  </ol>`;
}

function kindOf({ kind }: Told, words: Words): TemplateResult | typeof nothing {
  switch (kind) {
    case 'CHOSEN':
      return html`<span class="told-kind">${tick}${words.say('player.play.told.chosen')}</span>`;
    case 'EVENT':
      return html`<span class="told-kind">${clock}${words.say('player.play.told.event')}</span>`;
    case 'HINDSIGHT':
      return html`<span class="told-kind">${words.say('player.play.told.hindsight')}</span>`;
    case 'OUTCOME':
      return nothing;
  }
}

function newsIn(turn: Turn): readonly Told[] {
  return turn.number === 0 ? [] : turn.told.filter((told) => told.turn === turn.number);
}

function openedAt(turn: Turn): number {
  return turn.minuteOfDay - turn.minute;
}
