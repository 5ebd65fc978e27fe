import { html, nothing, type TemplateResult } from 'lit';
import { tick } from '../shell/icons';
import { BLANK } from '../types/answer';
import type { ShownHighlight, ShownPiece } from '../types/shown-question';
import { chosenOf, type Asking } from './asking';

/** Pieces of a text are pressed where they stand. They are no buttons of the browser's, which would not break into lines as the text does. */
export function highlight(question: ShownHighlight, { answer, closed, words, give }: Asking): TemplateResult {
  const chosen = chosenOf(answer);
  const press = (piece: string): void => {
    if (closed) return;
    const options = question.passage.flatMap(({ id }) => (id !== null && chosen.includes(id) !== (id === piece) ? [id] : []));
    give(options.length === 0 ? BLANK : { kind: 'CHOSEN', options });
  };
  return html`<p class="question-hint">${words.say('player.highlight.hint')}</p>
    <div class="passage" data-test="passage" lang=${words.courseLang} dir="auto">${question.passage.map((piece) => (piece.id === null ? html`<span>${piece.text}</span>` : pieceOf(piece, piece.id, chosen.includes(piece.id), closed, press)))}</div>
    <p class="question-hint" data-test="pressed">${words.say('player.highlight.picked', { count: chosen.length })}</p>`;
}

function pieceOf({ text }: ShownPiece, id: string, on: boolean, closed: boolean, press: (piece: string) => void): TemplateResult {
  const key = (event: KeyboardEvent): void => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    press(id);
  };
  return html`<span class="piece" role="button" tabindex="0" aria-pressed=${on ? 'true' : 'false'} aria-disabled=${closed ? 'true' : 'false'} data-test="piece" data-piece=${id}
    @click=${() => press(id)} @keydown=${key}>${on ? tick : nothing}${text}</span>`;
}
