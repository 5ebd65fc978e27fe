import { html, type TemplateResult } from 'lit';
import { BLANK } from '../types/answer';
import type { ShownMultipleChoice } from '../types/shown-question';
import { chosenOf, type Asking } from './asking';
import { optionList } from './options';

/** Some of the options are to be chosen. */
export function multipleChoice(question: ShownMultipleChoice, { answer, closed, words, give }: Asking): TemplateResult {
  const chosen = chosenOf(answer);
  return html`
    <p class="question-hint">${words.say('player.question.several')}</p>
    ${optionList({
      name: `question-${question.id}`,
      test: 'option',
      type: 'checkbox',
      options: question.options,
      chosen,
      closed,
      words,
      pick: (option, on) => {
        const options = question.options.map(({ id }) => id).filter((id) => (id === option ? on : chosen.includes(id)));
        give(options.length === 0 ? BLANK : { kind: 'CHOSEN', options });
      },
    })}
  `;
}
