import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Values } from './applied';
import { choiceField, numberField, rowButtons, tagsField, textField, type Form } from './fields';
import type { Pictures } from './hotspot-form';
import { KINDS, type Kind } from './kind-forms';
import { freeId, keysOf, records, text, texts } from './values';
import type { Choices, ShownTo } from './writing-api';

/** All questions of a bank, each folded until it is opened. */
export function bankForm(form: Form, values: Values, choices: Choices, path: string, address: (digest: string) => string = (digest) => digest): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const questions = records(values, 'questions');
  const keys = keysOf(questions);
  const [first] = choices.images;
  const add = (event: Event, kind: Kind): void => {
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
      ...(kind === 'HOTSPOT' && first !== undefined ? { picture: `media/${first.file}` } : {}),
    };
    const scope = (event.currentTarget as HTMLElement).closest('.w-form');
    void form.send([{ path: 'questions', add: begun }]);
    void form.shown().then(() => open(scope?.querySelectorAll<HTMLDetailsElement>('.w-question')));
  };
  return html`<div class="w-form">
    ${repeat(questions, (_, index) => keys[index], (_, index) => questionOf(form, { in: 'questions', questions, index, choices, pictures: { images: choices.images, address } }))}
    <div class="cr-actions" role="group" aria-label=${word('question.add')}>
      ${(Object.keys(KINDS) as Kind[]).map((kind) => html`<button type="button" class="button" @click=${(event: Event) => add(event, kind)}>${word('question.add')}: ${word(`kind.${written(kind)}`)}</button>`)}
    </div>
  </div>`;
}

/** One question of several, which stand together under a key of the file; folded until it is opened. */
export function questionOf(form: Form, parts: {
  readonly in: 'questions' | 'tasks';
  readonly questions: readonly Values[];
  readonly index: number;
  readonly choices: Choices;
  readonly pictures: Pictures;
}): TemplateResult {
  const { in: list, questions, index, choices, pictures } = parts;
  const question = questions[index] ?? {};
  const { words } = form;
  const word = (key: string): string => words.say(`authoring.editor.${key}`);
  const at = `${list}[${index}]`;
  const kind = (Object.keys(KINDS) as Kind[]).find((each) => written(each) === text(question, 'kind'));
  const prompt = text(question, 'prompt');
  return html`<details class="w-item w-question">
    <summary><span class="w-question-prompt">${prompt}</span> <span class="cr-tag">${kind === undefined ? text(question, 'kind') : word(`kind.${written(kind)}`)}</span></summary>
    <p class="w-item-head"><code>${text(question, 'id')}</code> ${rowButtons(form, { path: list, index, count: questions.length, name: prompt, ask: word('question.remove') })}</p>
    ${shownTo(choices.shown?.[text(question, 'id')], form)}
    ${textField(form, { label: word('prompt'), path: `${at}.prompt`, value: prompt, area: true })}
    ${kind === undefined ? html`<p class="w-help">${word('kind.other')}</p>` : KINDS[kind].parts(form, at, question, pictures)}
    <div class="w-pair">
      ${choiceField(form, { label: word('difficulty'), path: `${at}.difficulty`, value: text(question, 'difficulty'), asNumber: true, choices: ['1', '2', '3'].map((id) => ({ id, name: word(`difficulty.${id}`) })) })}
      ${kind === 'ESSAY' || kind === 'UPLOAD' ? nothing : numberField(form, { label: word('points'), path: `${at}.points`, value: text(question, 'points'), least: 1, most: 10, optional: true })}
    </div>
    <div class="w-pair">
      ${choiceField(form, { label: word('objective'), path: `${at}.objective`, value: text(question, 'objective'), choices: choices.objectives })}
      ${choiceField(form, { label: word('lesson'), path: `${at}.lesson`, value: text(question, 'lesson'), choices: choices.lessons })}
    </div>
    ${tagsField(form, { label: word('tags'), path: `${at}.tags`, values: texts(question, 'tags'), pattern: '[a-z][a-z0-9-]{1,63}' })}
    ${tagsField(form, { label: word('articles'), path: `${at}.articles`, values: texts(question, 'articles'), optional: true, choices: choices.articles, pattern: 'UNCC-\\d{1,2}' })}
  </details>`;
}

/** How often the question was shown so far, and that many who come may know its answer. */
function shownTo(shown: ShownTo | undefined, { words }: Form): TemplateResult | typeof nothing {
  if (shown === undefined) return nothing;
  return html`<p class="w-help" data-test="shown">${words.say('authoring.editor.shown', { people: shown.people, time: words.date(shown.lastAt) })}
    ${shown.often ? words.say('authoring.editor.shown.often') : nothing}</p>`;
}

/** What was begun is the last one: it is opened, and one goes on in it. */
export function open(questions: NodeListOf<HTMLDetailsElement> | undefined): void {
  const begun = questions?.[questions.length - 1];
  if (begun === undefined) return;
  begun.open = true;
  begun.querySelector<HTMLElement>('[data-path]')?.focus();
}

/** As the kind stands in the file. */
export function written(kind: string): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
