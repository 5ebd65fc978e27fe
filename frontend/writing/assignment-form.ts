import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Values } from './applied';
import { open, questionOf, written } from './bank-form';
import { checksField, choiceField, numberField, tagsField, textField, type Form } from './fields';
import { KINDS, type Kind } from './kind-forms';
import { reviewFields, takingFields } from './sheet-forms';
import { freeId, keysOf, records, text, texts } from './values';
import type { Choices } from './writing-api';

const MOST_TASKS = 20;
/** What people mark. */
const WRITTEN: readonly Kind[] = ['ESSAY', 'UPLOAD'];

/** Written work: what it is for, how it is taken, and its tasks, each with the rubric by which people mark it. */
export function assignmentForm(form: Form, values: Values, choices: Choices): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const tasks = records(values, 'tasks');
  const keys = keysOf(tasks);
  return html`<div class="w-form">
    <div class="w-pair">
      ${textField(form, { label: word('title'), path: 'title', value: text(values, 'title'), most: 120 })}
      ${numberField(form, { label: word('minutes'), path: 'minutes', value: text(values, 'minutes'), least: 1, most: 6000 })}
    </div>
    ${textField(form, { label: word('assignment.brief'), path: 'brief', value: text(values, 'brief'), area: true, most: 4000, help: word('brief.help') })}
    <fieldset class="w-lines"><legend class="w-label">${word('tasks')}</legend>
      ${repeat(tasks, (_, index) => keys[index], (_, index) => questionOf(form, { in: 'tasks', questions: tasks, index, choices, pictures: { images: choices.images, address: (digest) => digest } }))}
      ${tasks.length >= MOST_TASKS ? nothing : html`<div class="cr-actions" role="group" aria-label=${word('tasks.add')}>
        ${WRITTEN.map((kind) => html`<button type="button" class="button" data-test="add-task" data-kind=${kind} @click=${(event: Event) => add(event, kind)}>${word('tasks.add')}: ${word(`kind.${written(kind)}`)}</button>`)}</div>`}
    </fieldset>
    ${takingFields(form, values)}
    <div class="w-pair">
      ${choiceField(form, { label: word('feedback'), path: 'feedback', value: text(values, 'feedback'), choices: ['after-submit', 'after-pass'].map((id) => ({ id, name: word(`feedback.${id}`) })) })}
      ${choiceField(form, { label: word('show'), path: 'show', value: text(values, 'show') || 'one-at-a-time', choices: ['one-at-a-time', 'all'].map((id) => ({ id, name: word(`show.${id}`) })) })}
      ${choiceField(form, { label: word('order'), path: 'order', value: text(values, 'order') || 'free', choices: ['free', 'sequential'].map((id) => ({ id, name: word(`order.${id}`) })) })}
    </div>
    ${reviewFields(form, values)}
    ${checksField(form, { label: word('objectives'), path: 'objectives', values: texts(values, 'objectives'), choices: choices.objectives })}
    ${tagsField(form, { label: word('articles'), path: 'articles', values: texts(values, 'articles'), optional: true, choices: choices.articles, pattern: 'UNCC-\\d{1,2}', help: word('articles.help') })}
  </div>`;

  function add(event: Event, kind: Kind): void {
    const scope = (event.currentTarget as HTMLElement).closest('.w-form');
    const begun = {
      id: freeId(tasks.map((each) => text(each, 'id')), `${text(values, 'id')}-task`),
      kind: written(kind),
      difficulty: 2,
      tags: ['written'],
      objective: choices.objectives[0]?.id ?? 'objective',
      lesson: choices.lessons[0]?.id ?? 'lesson',
      prompt: word('prompt.new'),
      ...KINDS[kind].fresh(word),
    };
    void form.send([{ path: 'tasks', add: begun }]);
    void form.shown().then(() => open(scope?.querySelectorAll<HTMLDetailsElement>('.w-question')));
  }
}
