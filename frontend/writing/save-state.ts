import { html, nothing, type TemplateResult } from 'lit';
import { clock, halfRing, tick, triangle } from '../player/shell/icons';
import type { Words } from '../player/words/words';
import { closeTo, lineDiff } from './line-diff';
import { shown } from './line-ends';
import type { Saver } from './saver';

/** Where what is written is right now, in one line that is read out politely. `wrong`: a field shows what can't be written. */
export function saveState({ state, file }: Saver, words: Words, wrong = false): TemplateResult {
  const word = (key: string, values: Record<string, string> = {}): string => words.say(`authoring.editor.state.${key}`, values);
  const isHeld = wrong && state.kind === 'saved';
  const [shape, sentence] =
    isHeld ? [triangle, word('field')]
    : state.kind === 'saved' ? [tick, word('saved', { time: words.time(file.savedAt) })]
    : state.kind === 'saving' ? [halfRing, word('saving')]
    : state.kind === 'waiting' ? [clock, word('waiting')]
    : state.kind === 'signed-out' ? [triangle, word('signed-out')]
    : state.kind === 'conflict' ? [triangle, word('conflict')]
    : state.kind === 'overtaken' ? [triangle, word('overtaken')]
    : [triangle, state.title === '' ? word('refused') : word('refused-because', { reason: state.title })];
  return html`<p class="w-state" data-test="save-state" data-state=${isHeld ? 'refused' : state.kind} role="status">${shape}<span>${sentence}</span></p>`;
}

/** What the author has to know or to decide before it is saved. */
export function saveNotices(parts: {
  readonly saver: Saver;
  readonly words: Words;
  /** What was typed before is there again. */
  readonly recovered: boolean;
  /** Both texts are shown line by line. */
  readonly comparing: boolean;
  readonly compare: () => void;
  /** Ends a conflict with a text; `theirs`: with that of the other. */
  readonly settle: (text: string, theirs: boolean) => void;
  readonly noticed: () => void;
}): TemplateResult | typeof nothing {
  const { saver, words, recovered, comparing, compare, settle, noticed } = parts;
  const word = (key: string, values: Record<string, string> = {}): string => words.say(`authoring.editor.${key}`, values);
  const { state } = saver;
  if (state.kind === 'conflict') {
    const { theirs } = state;
    return html`<div class="notice w-notice" data-kind="warn" data-test="conflict">
      <strong>${word('conflict.title', { name: theirs.savedBy, time: words.time(theirs.savedAt) })}</strong>
      <p>${word('conflict.text')}</p>
      ${comparing ? comparison(saver.text, theirs.text, word) : nothing}
      <div class="cr-actions">
        <button type="button" class="button" aria-expanded=${comparing} @click=${compare}>${word('conflict.compare')}</button>
        <button type="button" class="button" data-test="take-theirs" @click=${() => settle(theirs.text, true)}>${word('conflict.take-theirs')}</button>
        <button type="button" class="button" data-test="keep-mine" @click=${() => settle(saver.text, false)}>${word('conflict.keep-mine')}</button>
      </div>
    </div>`;
  }
  if (state.kind === 'waiting') {
    return html`<div class="notice w-notice" data-kind="warn" data-test="waiting"><strong>${word('waiting.title')}</strong><p>${word(saver.isKept ? 'waiting.text' : 'waiting.not-kept')}</p></div>`;
  }
  return recovered
    ? html`<div class="notice w-notice" data-test="recovered"><strong>${word('recovered.title')}</strong><p>${word('recovered.text')}</p>
        <button type="button" class="button" @click=${noticed}>${word('recovered.done')}</button></div>`
    : nothing;
}

function comparison(mine: string, theirs: string, word: (key: string) => string): TemplateResult {
  const lines = closeTo(lineDiff(shown(mine), shown(theirs)));
  return html`<div class="w-diff" tabindex="0" role="region" aria-label=${word('conflict.compare')}>${lines.map((line) => html`<div data-kind=${line.kind}><span class="w-diff-who">${line.kind === 'same' || line.kind === 'gap' ? '' : word(`conflict.${line.kind}`)}</span><code>${line.text}</code></div>`)}</div>`;
}
