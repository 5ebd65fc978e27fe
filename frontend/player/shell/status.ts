import { html, type TemplateResult } from 'lit';
import { assertNever } from '../types/assert-never';
import type { Completion, Progress, Success } from '../types/learning';
import type { Words } from '../words/words';
import { barredDiamond, emptyRing, halfRing, seal, tickedDisc } from './icons';

interface Look {
  readonly name: string;
  readonly shape: TemplateResult;
  readonly word: string;
}

/** How far and how well, by shape, word and colour. */
export function statusOf(progress: Progress, words: Words): TemplateResult {
  const look = successLook(progress.success, words) ?? completionLook(progress.completion, words);
  return html`<span class="status status-${look.name}">${look.shape}<span class="status-word">${look.word}</span></span>`;
}

function completionLook(completion: Completion, words: Words): Look {
  switch (completion) {
    case 'NOT_STARTED':
      return { name: 'open', shape: emptyRing, word: words.say('player.status.not-started') };
    case 'IN_PROGRESS':
      return { name: 'begun', shape: halfRing, word: words.say('player.status.in-progress') };
    case 'COMPLETED':
      return { name: 'done', shape: tickedDisc, word: words.say('player.status.completed') };
    default:
      return assertNever(completion);
  }
}

function successLook(success: Success, words: Words): Look | undefined {
  switch (success) {
    case 'UNKNOWN':
      return undefined;
    case 'PASSED':
      return { name: 'passed', shape: seal, word: words.say('player.status.passed') };
    case 'FAILED':
      return { name: 'failed', shape: barredDiamond, word: words.say('player.status.not-passed') };
    default:
      return assertNever(success);
  }
}
