import type { TemplateResult } from 'lit';
import type { ShownSingleChoice } from '../types/shown-question';
import { chosenOf, type Asking } from './asking';
import { optionList } from './options';

/** One of the options is to be chosen. */
export function singleChoice(question: ShownSingleChoice, { answer, closed, words, give }: Asking): TemplateResult {
  return optionList({
    name: `question-${question.id}`,
    test: 'option',
    type: 'radio',
    options: question.options,
    chosen: chosenOf(answer),
    closed,
    words,
    pick: (option) => give({ kind: 'CHOSEN', options: [option] }),
  });
}
