import { html, type TemplateResult } from 'lit';
import type { Saving } from '../outbox/saving';
import { assertNever } from '../types/assert-never';
import { clock, halfRing, tick, triangle } from '../shell/icons';
import type { Words } from '../words/words';

/** What is saved: answers to questions, or the decisions of a scenario. */
export type Kept = 'answers' | 'decisions';

/** Where the answers are right now, in one line that is read out politely. */
export function stateLine(saving: Saving, words: Words, what: Kept = 'answers'): TemplateResult {
  return html`<p class="state-line state-${saving.state}" data-test="state-line" data-state=${saving.state} role="status">
    ${shapeOf(saving)}<span>${sentenceOf(saving, words, what)}</span>
  </p>`;
}

/** The sentence of a state. */
export function sentenceOf(saving: Saving, words: Words, what: Kept = 'answers'): string {
  const decisions = what === 'decisions';
  switch (saving.state) {
    case 'saved':
      if (saving.at === null) return words.say(decisions ? 'player.play.state.ready' : 'player.state.ready');
      return words.say('player.state.saved', { time: words.time(saving.at) });
    case 'saving':
      return words.say('player.state.saving');
    case 'kept':
      return decisions ? words.say('player.play.state.kept') : words.say('player.state.kept', { count: saving.waiting });
    case 'not-kept':
      return decisions ? words.say('player.play.state.not-kept', { count: saving.waiting }) : words.say('player.state.not-kept', { count: saving.waiting });
    default:
      return assertNever(saving);
  }
}

function shapeOf(saving: Saving): TemplateResult {
  switch (saving.state) {
    case 'saved':
      return tick;
    case 'saving':
      return halfRing;
    case 'kept':
      return clock;
    case 'not-kept':
      return triangle;
    default:
      return assertNever(saving);
  }
}
