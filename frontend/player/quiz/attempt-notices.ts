import { html, nothing, type TemplateResult } from 'lit';
import type { Outbox } from '../outbox/outbox';
import { signedOutNotice } from '../shell/signed-out-notice';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';

/** What somebody must know who works on an attempt, besides the work itself. */
export function attemptNotices(parts: {
  readonly kind: GradedKind;
  readonly outbox: Outbox;
  readonly words: Words;
  /** Where to sign in again; null while signed in. */
  readonly signIn: string | null;
  readonly timeIsUp: boolean;
  /** Why the last submit did not go through, in words. */
  readonly failed: string | null;
  /** The line is back, and what was to be submitted is not. */
  readonly lineIsBack: boolean;
}): TemplateResult {
  const { kind, outbox, words, signIn, timeIsUp, failed, lineIsBack } = parts;
  return html`
    ${onlyWrong(outbox, words)}
    ${signIn === null
      ? nothing
      : signedOutNotice(words.say('player.signed-out.saving', { kind }), signIn, words)}
    ${outbox.keeps ? nothing : html`<p class="notice notice-warn" data-test="keeps-nothing">${words.say('player.attempt.keeps-nothing', { kind })}</p>`}
    ${refusalOf(parts)}
    ${outbox.kept.refused.length > 0
      ? html`<p class="notice notice-bad" role="alert" data-test="answer-refused">${words.say('player.attempt.refused', { count: outbox.kept.refused.length })}</p>`
      : nothing}
    ${(outbox.kept.left ?? 0) > 0
      ? html`<p class="notice notice-warn" role="status" data-test="question-left">${words.say('player.sequence.left', { count: outbox.kept.left ?? 0 })}</p>`
      : nothing}
    ${(outbox.kept.checkedElsewhere ?? 0) > 0
      ? html`<p class="notice notice-warn" role="status" data-test="checked-elsewhere">${words.say('player.check.elsewhere', { count: outbox.kept.checkedElsewhere ?? 0 })}</p>`
      : nothing}
    ${timeIsUp && failed === null ? html`<p class="notice notice-warn" role="status" data-test="time-is-up">${words.say('player.attempt.time-is-up', { kind })}</p>` : nothing}
    ${failed === null ? nothing : html`<p class="notice notice-bad" role="alert" data-test="submit-failed">${failed}</p>`}
    ${lineIsBack ? html`<p class="notice notice-warn" role="status" data-test="line-is-back">${words.say('player.attempt.line-is-back')}</p>` : nothing}
  `;
}

function refusalOf({ kind, outbox, words }: Parameters<typeof attemptNotices>[0]): TemplateResult | typeof nothing {
  if (outbox.withdrawn) return html`<p class="notice notice-bad" role="alert" data-test="withdrawn">${words.say('player.attempt.withdrawn', { kind })}</p>`;
  if (outbox.tokenRefused) return html`<p class="notice notice-bad" role="alert" data-test="token-refused">${words.say('player.attempt.token-refused', { kind })}</p>`;
  return nothing;
}

/** Why less is asked than the quiz has: the rest was right last time. */
function onlyWrong(outbox: Outbox, words: Words): TemplateResult | typeof nothing {
  const { carried = 0, pacing, questions } = outbox.kept.shown;
  if (carried === 0) return nothing;
  const asked = pacing?.questions ?? questions.length;
  return html`<p class="quiet-text" data-test="only-wrong">${words.say('player.retry.only-wrong', { asked, all: asked + carried })}</p>`;
}
