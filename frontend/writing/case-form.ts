import { html, nothing, type TemplateResult } from 'lit';
import type { Values } from './applied';
import { checksField, choiceField, numberField, tagsField, textField, type Form } from './fields';
import { reviewFields, takingFields } from './sheet-forms';
import { text, texts } from './values';
import type { Bounds, Change, Choices, Difficulty, KindOfCase, WantedCases } from './writing-api';

const DIFFICULTIES: readonly Difficulty[] = ['basic', 'core', 'advanced'];

/** A hands-on case: its kind with parameters, what is said around it, and how it is taken. */
export function caseForm(form: Form, values: Values, choices: Choices): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  return html`<div class="w-form">
    <div class="w-pair">
      ${textField(form, { label: word('title'), path: 'title', value: text(values, 'title'), most: 120 })}
      ${numberField(form, { label: word('minutes'), path: 'minutes', value: text(values, 'minutes'), least: 1, most: 600 })}
    </div>
    ${kindFields(form, values, choices.cases)}
    ${textField(form, { label: word('brief'), path: 'brief', value: text(values, 'brief'), area: true, most: 4000, help: word('brief.help') })}
    ${textField(form, { label: word('debrief'), path: 'debrief', value: text(values, 'debrief'), area: true, most: 4000, help: word('debrief.help') })}
    ${takingFields(form, values)}
    <div class="w-pair">
      ${choiceField(form, { label: word('feedback'), path: 'feedback', value: text(values, 'feedback'), choices: ['after-submit', 'after-pass'].map((id) => ({ id, name: word(`feedback.${id}`) })) })}
      ${choiceField(form, { label: word('lesson'), path: 'lesson', value: text(values, 'lesson'), choices: choices.lessons })}
    </div>
    ${reviewFields(form, values)}
    ${checksField(form, { label: word('objectives'), path: 'objectives', values: texts(values, 'objectives'), choices: choices.objectives })}
    ${tagsField(form, { label: word('articles'), path: 'articles', values: texts(values, 'articles'), optional: true, choices: choices.articles, pattern: 'UNCC-\\d{1,2}', help: word('articles.help') })}
  </div>`;
}

/** Which cases the form asks for; undefined while it asks for none that there are. */
export function wantedOf(values: Values, kinds: readonly KindOfCase[]): WantedCases | undefined {
  const kind = kinds.find(({ name }) => name === text(values, 'kind'));
  const difficulty = text(values, 'difficulty');
  const set = Object.entries(parametersOf(values));
  const isSound = ([name, value]: [string, string]): boolean => {
    const bounds = kind?.parameters.find((each) => each.name === name);
    return bounds !== undefined && /^\d{1,9}$/.test(value) && Number(value) >= bounds.least && Number(value) <= bounds.most;
  };
  if (kind === undefined || !DIFFICULTIES.some((each) => each === difficulty) || !set.every(isSound)) return undefined;
  return { kind: kind.name, difficulty, parameters: Object.fromEntries(set.map(([name, value]) => [name, Number(value)])) };
}

function kindFields(form: Form, values: Values, kinds: readonly KindOfCase[]): TemplateResult {
  const { words } = form;
  const word = (key: string): string => words.say(`authoring.editor.${key}`);
  const name = text(values, 'kind');
  const kind = kinds.find((each) => each.name === name);
  const set = parametersOf(values);
  const others = Object.keys(set).filter((each) => kind?.parameters.every((known) => known.name !== each) ?? false);
  return html`<fieldset class="w-lines w-case"><legend class="w-label">${word('case')}</legend>
    <div class="w-pair">
      ${choiceField(form, {
        label: word('case.kind'), path: 'kind', value: name,
        choices: kinds.map((each) => ({ id: each.name, name: word(`case.${each.name}.title`) })),
        changes: (chosen) => kindChanges(chosen, set, word('case.kind.replaces')),
      })}
      ${choiceField(form, { label: word('difficulty'), path: 'difficulty', value: text(values, 'difficulty'), choices: DIFFICULTIES.map((id) => ({ id, name: word(`case.difficulty.${id}`) })) })}
    </div>
    ${kind === undefined ? nothing : html`<p class="w-help" data-test="case-about">${word(`case.${name}.about`)}</p>
      ${kind.parameters.map((bounds) => parameterField(form, bounds, values, name))}
      <p class="w-help">${word('case.parameters.help')}</p>`}
    ${others.map((other) => html`<p class="w-item-head"><span class="w-wrong">${words.say('authoring.editor.case.parameter.unknown', { name: other })}</span>
      <button type="button" class="w-icon" aria-label=${words.say('authoring.editor.remove', { name: other })} @click=${() => void form.send([unset(other, set)])}>×</button></p>`)}
  </fieldset>`;
}

function parameterField(form: Form, bounds: Bounds, values: Values, kind: string): TemplateResult {
  const { words } = form;
  const set = parametersOf(values);
  const otherwise = bounds[DIFFICULTIES.find((each) => each === text(values, 'difficulty')) ?? 'core'];
  return numberField(form, {
    label: words.say(`authoring.editor.case.${kind}.parameter.${bounds.name}`),
    path: `parameters.${bounds.name}`,
    value: set[bounds.name] ?? '',
    least: bounds.least,
    most: bounds.most,
    optional: true,
    otherwise,
    help: words.say('authoring.editor.case.parameter.bounds', { least: bounds.least, most: bounds.most, otherwise }),
    change: (value) => (value === undefined ? unset(bounds.name, set) : given(bounds.name, value, values)),
  });
}

/** Parameters mean something for their kind alone, so they go with it. Where some were set, the author is asked. */
function kindChanges(kind: string, set: Readonly<Record<string, string>>, question: string): readonly Change[] | undefined {
  const change = { path: 'kind', value: kind };
  if (Object.keys(set).length === 0) return [change];
  return confirm(question) ? [{ path: 'parameters', remove: true }, change] : undefined;
}

/** The first parameter comes with the key that holds them all. */
function given(name: string, value: number, values: Values): Change {
  return isMap(values['parameters']) ? { path: `parameters.${name}`, value } : { path: 'parameters', value: { [name]: value } };
}

/** The last one goes with that key. */
function unset(name: string, set: Readonly<Record<string, string>>): Change {
  return Object.keys(set).every((each) => each === name) ? { path: 'parameters', remove: true } : { path: `parameters.${name}`, remove: true };
}

function parametersOf(values: Values): Readonly<Record<string, string>> {
  const set = values['parameters'];
  return isMap(set) ? Object.fromEntries(Object.keys(set).map((name) => [name, text(set, name)])) : {};
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
