import { html, type TemplateResult } from 'lit';
import { cross, halfRing, tick } from '../shell/icons';
import type { Words } from '../words/words';

/** How an answer was judged; `void` where the question counts for nobody. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'void';

/** The verdict that a score stands for. What hints took off says nothing of the answer. */
export function verdictOn({ score, maxScore, voided, hintCost }: {
  readonly score: number;
  readonly maxScore: number;
  readonly voided?: boolean;
  readonly hintCost?: { readonly before: number } | null;
}): Verdict {
  const reached = hintCost?.before ?? score;
  if (voided === true) return 'void';
  if (reached >= maxScore) return 'right';
  return reached > 0 ? 'partly' : 'wrong';
}

/** A verdict in shape and word. */
export function verdictSign(verdict: Verdict, words: Words): TemplateResult {
  switch (verdict) {
    case 'void':
      return html`<span class="verdict">${words.say('player.review.verdict-void')}</span>`;
    case 'right':
      return html`<span class="verdict verdict-right">${tick}<span>${words.say('player.review.verdict-right')}</span></span>`;
    case 'partly':
      return html`<span class="verdict verdict-partly">${halfRing}<span>${words.say('player.review.verdict-partly')}</span></span>`;
    case 'wrong':
      return html`<span class="verdict verdict-wrong">${cross}<span>${words.say('player.review.verdict-wrong')}</span></span>`;
  }
}
