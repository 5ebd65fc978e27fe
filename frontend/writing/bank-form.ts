import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ShownQuestion } from '../player/types/shown-question';
import { choiceField, numberField, rowButtons, tagsField, textField, type Form } from './fields';
import { freeId, records, text, texts } from './values';
import type { Change, Choices, NewValue, Value } from './writing-api';

type Values = { readonly [key: string]: Value };
type Kind = ShownQuestion['kind'];

/** How a kind of question is edited and begun. A kind that is added does not compile until it has its form. */
interface KindForm {
  readonly parts: (form: Form, at: string, question: Values) => TemplateResult;
  readonly fresh: (word: (key: string) => string) => { readonly [key: string]: NewValue };
}

const KINDS: Record<Kind, KindForm> = {
  SINGLE_CHOICE: { parts: (form, at, question) => options(form, at, question, false), fresh: (word) => ({ options: freshOptions(word) }) },
  MULTIPLE_CHOICE: { parts: (form, at, question) => options(form, at, question, true), fresh: (word) => ({ options: freshOptions(word) }) },
  NUMERIC: { parts: numeric, fresh: (word) => ({ answer: 1, tolerance: 0, why: word('why.new') }) },
};

/** All questions of a bank, each folded until it is opened. */
export function bankForm(form: Form, values: Values, choices: Choices, path: string): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const questions = records(values, 'questions');
  const add = (kind: Kind): void => {
    const name = path.replace(/^bank\//, '').replace(/\.questions\.yaml$/, '');
    const begun = {
      id: freeId(questions.map((each) => text(each, 'id')), name),
      kind: written(kind),
      difficulty: 1,
      tags: [],
      objective: choices.objectives[0]?.id ?? 'objective',
      lesson: choices.lessons[0]?.id ?? 'lesson',
      prompt: word('prompt.new'),
      ...KINDS[kind].fresh(word),
    };
    form.send([{ path: 'questions', add: begun }]);
  };
  return html`<div class="w-form">
    ${questions.map((question, index) => questionOf(form, questions, question, index, choices))}
    <div class="cr-actions" role="group" aria-label=${word('question.add')}>
      ${(Object.keys(KINDS) as Kind[]).map((kind) => html`<button type="button" class="button" @click=${() => add(kind)}>${word('question.add')}: ${word(`kind.${written(kind)}`)}</button>`)}
    </div>
  </div>`;
}

function questionOf(form: Form, questions: readonly Values[], question: Values, index: number, choices: Choices): TemplateResult {
  const { words } = form;
  const word = (key: string): string => words.say(`authoring.editor.${key}`);
  const at = `questions[${index}]`;
  const kind = (Object.keys(KINDS) as Kind[]).find((each) => written(each) === text(question, 'kind'));
  const prompt = text(question, 'prompt');
  return html`<details class="w-item w-question">
    <summary><span class="w-question-prompt">${prompt}</span> <span class="cr-tag">${kind === undefined ? text(question, 'kind') : word(`kind.${written(kind)}`)}</span></summary>
    <p class="w-item-head"><code>${text(question, 'id')}</code> ${rowButtons({ ...form, send: (changes) => asked(form, changes) }, 'questions', index, questions.length, prompt)}</p>
    ${textField(form, { label: word('prompt'), path: `${at}.prompt`, value: prompt, area: true })}
    ${kind === undefined ? html`<p class="w-help">${word('kind.other')}</p>` : KINDS[kind].parts(form, at, question)}
    <div class="w-pair">
      ${choiceField(form, { label: word('difficulty'), path: `${at}.difficulty`, value: text(question, 'difficulty'), asNumber: true, choices: ['1', '2', '3'].map((id) => ({ id, name: word(`difficulty.${id}`) })) })}
      ${numberField(form, { label: word('points'), path: `${at}.points`, value: text(question, 'points'), least: 1, most: 10, optional: true })}
    </div>
    <div class="w-pair">
      ${choiceField(form, { label: word('objective'), path: `${at}.objective`, value: text(question, 'objective'), choices: choices.objectives })}
      ${choiceField(form, { label: word('lesson'), path: `${at}.lesson`, value: text(question, 'lesson'), choices: choices.lessons })}
    </div>
    ${tagsField(form, { label: word('tags'), path: `${at}.tags`, values: texts(question, 'tags'), pattern: '[a-z][a-z0-9-]{1,63}' })}
    ${tagsField(form, { label: word('articles'), path: `${at}.articles`, values: texts(question, 'articles'), choices: choices.articles, pattern: 'UNCC-\\d{1,2}' })}
  </details>`;
}

/** A question is a piece of work: removing one asks first. */
function asked(form: Form, changes: readonly Change[]): void {
  if (changes.some((change) => change.remove === true) && !confirm(form.words.say('authoring.editor.question.remove'))) return;
  form.send(changes);
}

function options(form: Form, at: string, question: Values, several: boolean): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const list = records(question, 'options');
  const mark = (index: number, right: boolean): void => {
    const changes: Change[] = [];
    list.forEach((option, each) => {
      const was = text(option, 'correct') === 'true';
      const is = each === index ? right : several && was;
      if (is && !was) changes.push({ path: `${at}.options[${each}].correct`, value: true });
      else if (!is && was) changes.push({ path: `${at}.options[${each}].correct`, remove: true });
    });
    if (changes.length > 0) form.send(changes);
  };
  return html`<fieldset class="w-lines"><legend class="w-label">${word('options')}</legend>
    ${list.map((option, index) => html`<div class="w-item w-option">
      <p class="w-item-head"><label class="w-check"><input type=${several ? 'checkbox' : 'radio'} name=${`${at}-correct`} .checked=${live(text(option, 'correct') === 'true')}
        @change=${(event: Event) => mark(index, (event.target as HTMLInputElement).checked)} /> <span>${word('option.correct')}</span></label>
        ${rowButtons(form, `${at}.options`, index, list.length, text(option, 'text'), 2)}</p>
      ${textField(form, { label: word('option.text'), path: `${at}.options[${index}].text`, value: text(option, 'text'), most: 500 })}
      ${textField(form, { label: word('why'), path: `${at}.options[${index}].why`, value: text(option, 'why'), area: true, most: 2000 })}</div>`)}
    ${list.length >= (several ? 8 : 6) ? nothing : html`<button type="button" class="button"
      @click=${() => form.send([{ path: `${at}.options`, add: { id: freeId(list.map((each) => text(each, 'id'))), text: word('option.new'), why: word('why.new') } }])}>${word('option.add')}</button>`}
  </fieldset>`;
}

function numeric(form: Form, at: string, question: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const mistakes = records(question, 'mistakes');
  const wide = { least: -1e15, most: 1e15, step: 'any' };
  return html`<div class="w-pair">
      ${numberField(form, { label: word('answer'), path: `${at}.answer`, value: text(question, 'answer'), ...wide })}
      ${numberField(form, { label: word('tolerance'), path: `${at}.tolerance`, value: text(question, 'tolerance'), ...wide, least: 0 })}
      ${textField(form, { label: word('unit'), path: `${at}.unit`, value: text(question, 'unit'), optional: true, most: 20 })}
    </div>
    ${textField(form, { label: word('why'), path: `${at}.why`, value: text(question, 'why'), area: true, most: 2000 })}
    <fieldset class="w-lines"><legend class="w-label">${word('mistakes')}</legend>
      ${mistakes.map((mistake, index) => html`<div class="w-item"><p class="w-item-head">${rowButtons(form, `${at}.mistakes`, index, mistakes.length, text(mistake, 'value'), 0)}</p>
        ${numberField(form, { label: word('mistake.value'), path: `${at}.mistakes[${index}].value`, value: text(mistake, 'value'), ...wide })}
        ${textField(form, { label: word('why'), path: `${at}.mistakes[${index}].why`, value: text(mistake, 'why'), area: true, most: 2000 })}</div>`)}
      <button type="button" class="button" @click=${() => form.send([{ path: `${at}.mistakes`, add: { value: 0, why: word('why.new') } }])}>${word('mistake.add')}</button>
    </fieldset>`;
}

function freshOptions(word: (key: string) => string): NewValue[] {
  return ['a', 'b', 'c'].map((id) => ({ id, text: `${word('option.new')} ${id}`, ...(id === 'a' ? { correct: true } : {}), why: word('why.new') }));
}

/** As the kind stands in the file. */
function written(kind: Kind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
