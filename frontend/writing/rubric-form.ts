import { html, nothing, type TemplateResult } from 'lit';
import type { Values } from './applied';
import { addButton, choiceField, numberField, rowButtons, textField, type Form } from './fields';
import { freeId, records, text } from './values';
import type { NewValue } from './writing-api';

const MOST_CRITERIA = 10;
const MOST_LEVELS = 9;

/** By what people mark a piece of work, and how. */
export function rubricForm(form: Form, at: string, question: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const rubric = records(question, 'rubric');
  const known = ['true', 'false'].map((id) => ({ id, name: word(`anonymous.${id}`) }));
  return html`<fieldset class="w-lines"><legend class="w-label">${word('rubric')}</legend>
      ${rubric.map((criterion, index) => html`<div class="w-item">
        <p class="w-item-head">${rowButtons(form, { path: `${at}.rubric`, index, count: rubric.length, name: text(criterion, 'title') })}</p>
        ${criterionOf(form, `${at}.rubric[${index}]`, criterion)}</div>`)}
      ${rubric.length >= MOST_CRITERIA ? nothing : addButton(form, `${at}.rubric`, rubric.length, freshCriterion(freeId(rubric.map((each) => text(each, 'id'))), word), word('criterion.add'))}
    </fieldset>
    <div class="w-pair">
      ${choiceField(form, { label: word('anonymous'), path: `${at}.anonymous`, value: text(question, 'anonymous') || 'true', asTruth: true, choices: known })}
      ${textField(form, { label: word('second-marker'), path: `${at}.second-marker`, value: text(question, 'second-marker'), optional: true, most: 10, help: word('second-marker.help') })}
    </div>`;
}

function criterionOf(form: Form, at: string, criterion: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const levels = records(criterion, 'levels');
  const best = Number(text(levels.at(-1), 'points'));
  return html`${textField(form, { label: word('criterion.title'), path: `${at}.title`, value: text(criterion, 'title'), most: 120 })}
    <fieldset class="w-lines"><legend class="w-label">${word('levels')}</legend>
      ${levels.map((level, index) => html`<div class="w-item">
        <p class="w-item-head">${rowButtons(form, { path: `${at}.levels`, index, count: levels.length, name: text(level, 'text'), least: 2 })}</p>
        ${numberField(form, { label: word('points'), path: `${at}.levels[${index}].points`, value: text(level, 'points'), least: 0, most: 100 })}
        ${textField(form, { label: word('level.text'), path: `${at}.levels[${index}].text`, value: text(level, 'text'), area: true, most: 500 })}</div>`)}
      ${levels.length >= MOST_LEVELS ? nothing : addButton(form, `${at}.levels`, levels.length, { points: Number.isFinite(best) ? best + 1 : 1, text: word('level.new') }, word('level.add'))}
    </fieldset>`;
}

/** A criterion to begin with. */
export function freshCriterion(id: string, word: (key: string) => string): { readonly [key: string]: NewValue } {
  return { id, title: word('criterion.new'), levels: [0, 1, 2].map((points) => ({ points, text: word('level.new') })) };
}
