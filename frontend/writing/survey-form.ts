import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Values } from './applied';
import { open, written } from './bank-form';
import { addButton, choiceField, numberField, rowButtons, textField, type Form } from './fields';
import { named } from './sheet-forms';
import { freeId, keysOf, mapping, records, text } from './values';
import type { Change, NewValue } from './writing-api';

const MOST_QUESTIONS = 30;
const FEWEST_OPTIONS = 2;
const MOST_OPTIONS = 12;
const LONGEST_PROSE = 4000;
const LONGEST_QUESTION = 500;
const ON_THE_JOB = 'on-the-job';
/** What has no place in a survey that is part of the course. */
const ONLY_ON_THE_JOB = ['kind', 'after', 'open-for', 'supervisor'];

type Item = 'SCALE' | 'CHOICE' | 'REMARK';
type Word = (key: string) => string;
type Fresh = { readonly [key: string]: NewValue };

interface ItemForm {
  readonly parts: (form: Form, at: string, question: Values) => TemplateResult;
  /** What a question of this kind begins with. */
  readonly fresh: (word: Word) => Fresh;
}

const ITEMS: Record<Item, ItemForm> = {
  SCALE: { parts: scale, fresh: (word) => ({ low: word('survey.low.new'), high: word('survey.high.new') }) },
  CHOICE: { parts: choice, fresh: (word) => ({ options: [freshOption([], word), freshOption(['a'], word)] }) },
  REMARK: { parts: () => html``, fresh: () => ({}) },
};

/** A survey: when it is asked, what is kept of it, and its questions, none of which has a right answer. */
export function surveyForm(form: Form, values: Values): TemplateResult {
  const word = wordsOf(form);
  const atWork = text(values, 'kind') === ON_THE_JOB;
  return html`<div class="w-form">
    <div class="w-pair">
      ${textField(form, { label: word('title'), path: 'title', value: text(values, 'title'), most: 120 })}
      ${numberField(form, { label: word('minutes'), path: 'minutes', value: text(values, 'minutes'), least: 1, most: 60 })}
    </div>
    <div class="w-pair">
      ${choiceField(form, { label: word('survey.kind'), path: 'kind', value: atWork ? ON_THE_JOB : 'reaction', choices: named(form.words, 'survey.kind', ['reaction', ON_THE_JOB]), changes: (kind) => occasion(values, kind), help: word('survey.kind.help') })}
      ${choiceField(form, { label: word('survey.anonymous'), path: 'anonymous', value: text(values, 'anonymous') || 'true', asTruth: true, choices: named(form.words, 'survey.anonymous', ['true', 'false']), help: word('survey.anonymous.help') })}
    </div>
    ${atWork
      ? html`<div class="w-pair">
          ${textField(form, { label: word('survey.after'), path: 'after', value: text(values, 'after'), most: 20, inOne: true, help: word('survey.after.help') })}
          ${textField(form, { label: word('survey.open-for'), path: 'open-for', value: text(values, 'open-for'), most: 20, inOne: true, optional: true, help: word('survey.open-for.help') })}
        </div>`
      : nothing}
    ${textField(form, { label: word('survey.intro'), path: 'intro', value: text(values, 'intro'), area: true, most: LONGEST_PROSE, help: word('survey.intro.help') })}
    ${questionsOf(form, 'questions', values)}
    ${textField(form, { label: word('survey.thanks'), path: 'thanks', value: text(values, 'thanks'), area: true, most: LONGEST_PROSE })}
    ${atWork ? supervisorFields(form, values) : nothing}
  </div>`;
}

/** A survey at work needs to know when; one that is part of the course may not say it. */
function occasion(values: Values, kind: string): Change[] {
  return kind === ON_THE_JOB
    ? [{ path: 'kind', value: ON_THE_JOB }, { path: 'after', value: '90d' }]
    : ONLY_ON_THE_JOB.filter((key) => values[key] !== undefined).map((path): Change => ({ path, remove: true }));
}

/** What supervisors are asked: at first the scales of the participants, so that both can be read side by side. */
function supervisorFields(form: Form, values: Values): TemplateResult {
  const word = wordsOf(form);
  const asked = values['supervisor'] !== undefined;
  const supervisor = mapping(values, 'supervisor');
  const scales = records(values, 'questions').filter((each) => text(each, 'kind') === written('SCALE'));
  const toggle = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    if (box.checked) {
      const questions = scales.length === 0 ? [begun([], 'REMARK', word)] : scales.map(copyOf);
      void form.send([{ path: 'supervisor', value: { intro: word('survey.supervisor.intro.new'), questions } }]);
    } else if (confirm(word('survey.supervisor.remove'))) void form.send([{ path: 'supervisor', remove: true }]);
    else box.checked = true;
  };
  return html`<label class="w-check"><input type="checkbox" data-test="supervisor" .checked=${asked} @change=${toggle} /> <span>${word('survey.supervisor')}</span></label>
    <span class="w-help">${word('survey.supervisor.help')}</span>
    ${asked
      ? html`${textField(form, { label: word('survey.supervisor.intro'), path: 'supervisor.intro', value: text(supervisor, 'intro'), area: true, most: LONGEST_PROSE })}
          ${questionsOf(form, 'supervisor.questions', supervisor)}`
      : nothing}`;
}

function copyOf(scaled: Values): Fresh {
  return { id: text(scaled, 'id'), kind: written('SCALE'), text: text(scaled, 'text'), low: text(scaled, 'low'), high: text(scaled, 'high') };
}

/** The questions of a list, each folded until it is opened. */
function questionsOf(form: Form, path: 'questions' | 'supervisor.questions', values: Values): TemplateResult {
  const word = wordsOf(form);
  const questions = records(values, 'questions');
  const keys = keysOf(questions);
  const legend = word(path === 'questions' ? 'survey.questions' : 'survey.supervisor.questions');
  const add = (event: Event, kind: Item): void => {
    const scope = (event.currentTarget as HTMLElement).closest('fieldset');
    void form.send([{ path, add: begun(questions.map((each) => text(each, 'id')), kind, word) }]);
    void form.shown().then(() => open(scope?.querySelectorAll<HTMLDetailsElement>('.w-question')));
  };
  return html`<fieldset class="w-lines"><legend class="w-label">${legend}</legend>
    ${repeat(questions, (_, index) => keys[index], (question, index) => questionOf(form, path, question, index, questions.length))}
    ${questions.length >= MOST_QUESTIONS ? nothing : html`<div class="cr-actions" role="group" aria-label=${legend}>
      ${(Object.keys(ITEMS) as Item[]).map((kind) => html`<button type="button" class="button" data-add=${path} data-kind=${kind} @click=${(event: Event) => add(event, kind)}>${word('question.add')}: ${word(`survey.item.${written(kind)}`)}</button>`)}</div>`}
  </fieldset>`;
}

function questionOf(form: Form, path: string, question: Values, index: number, count: number): TemplateResult {
  const word = wordsOf(form);
  const at = `${path}[${index}]`;
  const asked = text(question, 'text');
  const kind = (Object.keys(ITEMS) as Item[]).find((each) => written(each) === text(question, 'kind'));
  return html`<details class="w-item w-question">
    <summary><span class="w-question-prompt">${asked}</span> <span class="cr-tag">${kind === undefined ? text(question, 'kind') : word(`survey.item.${written(kind)}`)}</span></summary>
    <p class="w-item-head"><code>${text(question, 'id')}</code> ${rowButtons(form, { path, index, count, name: asked, ask: word('question.remove') })}</p>
    ${textField(form, { label: word('prompt'), path: `${at}.text`, value: asked, area: true, most: LONGEST_QUESTION })}
    ${kind === undefined ? html`<p class="w-help">${word('kind.other')}</p>` : ITEMS[kind].parts(form, at, question)}
  </details>`;
}

function scale(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  return html`<div class="w-pair">
    ${textField(form, { label: word('survey.low'), path: `${at}.low`, value: text(question, 'low'), most: 60 })}
    ${textField(form, { label: word('survey.high'), path: `${at}.high`, value: text(question, 'high'), most: 60 })}
  </div>`;
}

function choice(form: Form, at: string, question: Values): TemplateResult {
  const word = wordsOf(form);
  const options = records(question, 'options');
  return html`${choiceField(form, { label: word('survey.several'), path: `${at}.several`, value: text(question, 'several') || 'false', asTruth: true, choices: named(form.words, 'survey.several', ['false', 'true']) })}
    <fieldset class="w-lines"><legend class="w-label">${word('options')}</legend>
      ${options.map((option, index) => html`<div class="w-row">
        ${textField(form, { label: word('option.text'), path: `${at}.options[${index}].text`, value: text(option, 'text'), most: 300 })}
        ${rowButtons(form, { path: `${at}.options`, index, count: options.length, name: text(option, 'text'), least: FEWEST_OPTIONS })}</div>`)}
      ${options.length >= MOST_OPTIONS ? nothing : addButton(form, `${at}.options`, options.length, freshOption(options.map((each) => text(each, 'id')), word), word('option.add'))}
    </fieldset>`;
}

/** Two with the same words could not be told apart. */
function freshOption(taken: readonly string[], word: Word): Fresh {
  const id = freeId(taken);
  return { id, text: `${word('option.new')} ${id}` };
}

function begun(taken: readonly string[], kind: Item, word: Word): Fresh {
  return { id: freeId(taken, 'question'), kind: written(kind), text: `${word('prompt.new')} ${taken.length + 1}`, ...ITEMS[kind].fresh(word) };
}

function wordsOf(form: Form): Word {
  return (key) => form.words.say(`authoring.editor.${key}`);
}
