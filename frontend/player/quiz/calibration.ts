import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewedQuestion } from '../types/attempt';
import { CERTAINTIES, type Certainty } from '../types/certainty';
import type { Words } from '../words/words';
import { certaintyInWords } from './certainty-field';

/** How many answers one was so sure of, and how many of them were right. */
export interface Calibrated {
  readonly certainty: Certainty;
  readonly said: number;
  readonly right: number;
}

/** From a guess on; what no longer counts is left out. */
export function calibration(questions: readonly ReviewedQuestion[]): readonly Calibrated[] {
  return CERTAINTIES.map((certainty) => {
    const those = questions.filter((each) => each.certainty === certainty && each.voided !== true);
    return { certainty, said: those.length, right: those.filter(({ score, maxScore }) => score >= maxScore).length };
  }).filter(({ said }) => said > 0);
}

/** What one said of oneself beside what came of it: a sentence, and a table. Nothing where one said nothing. */
export function calibrationOf(questions: readonly ReviewedQuestion[], words: Words): TemplateResult | typeof nothing {
  const rows = calibration(questions);
  if (rows.length === 0) return nothing;
  const sentence = sentenceOf(rows, words);
  return html`<section class="calibration" aria-labelledby="caseroom-calibration" data-test="calibration">
    <h3 id="caseroom-calibration">${words.say('player.calibration.title')}</h3>
    ${sentence === null ? nothing : html`<p data-test="calibration-said">${sentence}</p>`}
    <table class="calibration-table">
      <thead><tr>
        <th scope="col">${words.say('player.calibration.said')}</th>
        <th scope="col">${words.say('player.calibration.answers')}</th>
        <th scope="col">${words.say('player.calibration.right')}</th>
      </tr></thead>
      <tbody>${rows.map(({ certainty, said, right }) => html`<tr data-level=${certainty}>
        <th scope="row">${certaintyInWords(certainty, words)}</th>
        <td class="figure">${words.number(said)}</td>
        <td class="figure">${words.number(right)}</td>
      </tr>`)}</tbody>
    </table>
    <p class="quiet-text">${words.say('player.calibration.note')}</p>
  </section>`;
}

/** Of being certain first: there one is most surely misled. Else of guesses that were right more often than not. */
function sentenceOf(rows: readonly Calibrated[], words: Words): string | null {
  const certain = rows.find(({ certainty }) => certainty === 'CERTAIN');
  if (certain !== undefined) {
    const advice = certain.right === certain.said ? 'all' : certain.right * 4 >= certain.said * 3 ? 'most' : 'few';
    return words.say('player.calibration.certain', { said: certain.said, right: certain.right, advice });
  }
  const guessed = rows.find(({ certainty }) => certainty === 'GUESS');
  return guessed === undefined ? null : words.say('player.calibration.guessed', { said: guessed.said, right: guessed.right });
}
