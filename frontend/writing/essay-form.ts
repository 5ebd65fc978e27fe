import { html, type TemplateResult } from 'lit';
import type { Values } from './applied';
import { numberField, type Form } from './fields';
import type { KindForm } from './kind-forms';
import { freshCriterion, rubricForm } from './rubric-form';
import { text } from './values';

const MOST_WORDS = 3000;

/** Some paragraphs, and the rubric by which people mark them. */
export const ESSAY: KindForm = {
  parts: essay,
  fresh: (word) => ({ 'max-words': 400, rubric: [freshCriterion('a', word)] }),
};

function essay(form: Form, at: string, question: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  return html`<div class="w-pair">
      ${numberField(form, { label: word('min-words'), path: `${at}.min-words`, value: text(question, 'min-words'), least: 1, most: MOST_WORDS, optional: true })}
      ${numberField(form, { label: word('max-words'), path: `${at}.max-words`, value: text(question, 'max-words'), least: 1, most: MOST_WORDS, optional: true })}
    </div>
    ${rubricForm(form, at, question)}`;
}
