import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ShownOption } from '../types/shown-question';
import type { Asking } from './asking';
import { answerWith, givenTo } from './pairs';

/** What an item can be given, by its plain words. */
interface Offered {
  readonly id: string;
  readonly name: string;
}

/** An item with the list of what it can be given. `field`: what ids of the question's fields begin with. */
export function matchRow(field: string, item: ShownOption, offered: readonly Offered[], { answer, closed, words, give }: Asking): TemplateResult {
  const given = givenTo(item.id, answer);
  const id = `${field}-${item.id}`;
  return html`<li class=${given === '' ? 'match' : 'match match-given'} data-test="match-row" data-left=${item.id}>
    <label for=${id} class="match-left" lang=${words.courseLang} dir="auto">${unsafeHTML(item.text)}</label>
    <select
      id=${id}
      dir="auto"
      data-test="match"
      data-left=${item.id}
      ?disabled=${closed}
      .value=${live(given)}
      @change=${(change: Event) => give(answerWith(answer, item.id, (change.target as HTMLSelectElement).value))}
    >
      <option value="" ?selected=${given === ''}>${words.say('player.matching.choose')}</option>
      ${offered.map((each) => html`<option value=${each.id} ?selected=${each.id === given}>${each.name}</option>`)}
    </select>
  </li>`;
}
