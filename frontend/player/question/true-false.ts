import { html, type TemplateResult } from 'lit';
import type { ShownTrueFalse } from '../types/shown-question';
import type { Asking } from './asking';
import { optionList } from './options';

/** A statement is true or false, and one of the reasons says why. */
export function trueFalse(question: ShownTrueFalse, { answer, closed, words, give }: Asking): TemplateResult {
  const judged = answer.kind === 'JUDGED' ? answer : { value: null, reason: null };
  const truths = [
    { id: 'true', text: words.say('player.judging.true') },
    { id: 'false', text: words.say('player.judging.false') },
  ];
  return html`
    <p class="question-hint">${words.say('player.judging.hint')}</p>
    <fieldset class="question-part">
      <legend>${words.say('player.judging.value')}</legend>
      ${optionList({
        name: `truth-${question.id}`, test: 'truth', type: 'radio', options: truths, closed, words,
        chosen: judged.value === null ? [] : [String(judged.value)],
        pick: (truth) => give({ kind: 'JUDGED', value: truth === 'true', reason: judged.reason }),
      })}
    </fieldset>
    <fieldset class="question-part">
      <legend>${words.say('player.judging.why')}</legend>
      ${optionList({
        name: `reason-${question.id}`, test: 'option', type: 'radio', options: question.reasons, closed, words, digitsFrom: truths.length,
        chosen: judged.reason === null ? [] : [judged.reason],
        pick: (reason) => give({ kind: 'JUDGED', value: judged.value, reason }),
      })}
    </fieldset>
  `;
}
