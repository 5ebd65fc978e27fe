import { html, type TemplateResult } from 'lit';
import { BLANK } from '../types/answer';
import type { ShownHotspot } from '../types/shown-question';
import { chosenOf, type Asking } from './asking';
import { hotspotPicture } from './hotspot-picture';
import { optionList } from './options';

/** Regions of a picture are to be marked: on the picture, or in the list below, which always say the same. */
export function hotspot(question: ShownHotspot, { answer, closed, words, give, mediaBase }: Asking): TemplateResult {
  const chosen = chosenOf(answer);
  const pick = (region: string, on: boolean): void => {
    const options = question.regions.map(({ id }) => id).filter((id) => (id === region ? on : !question.single && chosen.includes(id)));
    give(options.length === 0 ? BLANK : { kind: 'CHOSEN', options });
  };
  return html`
    <p class="question-hint">${words.say(question.single ? 'player.hotspot.one' : 'player.hotspot.several')}</p>
    ${hotspotPicture(
      question,
      ({ id }) => ({
        look: chosen.includes(id) ? 'hotspot-chosen' : '',
        pressed: chosen.includes(id),
        press: () => {
          if (!closed) pick(id, !chosen.includes(id));
        },
      }),
      words,
      mediaBase,
    )}
    ${optionList({
      name: `question-${question.id}`,
      test: 'option',
      type: question.single ? 'radio' : 'checkbox',
      options: question.regions,
      chosen,
      closed,
      words,
      pick,
    })}
  `;
}
