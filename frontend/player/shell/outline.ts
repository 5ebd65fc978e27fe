import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, CourseModule, Outline } from '../types/learning';
import type { Words } from '../words/words';
import { progressRing } from './progress-ring';
import { activitiesOf, isDone, requiredOf } from './course-order';
import { dueOf, endOf } from './due';
import { kindInWords } from './kind';
import { statusOf } from './status';

/** What the outline shows and whom it tells. */
export interface OutlineParts {
  readonly outline: Outline;
  readonly current: string | null;
  readonly words: Words;
  readonly addressOf: (activity: string) => string;
  readonly go: (activity: string) => void;
  /** The page that says whom to turn to. */
  readonly contacts: string;
}

/** Which modules are unfolded. */
export interface Folds {
  readonly isOpen: (module: CourseModule) => boolean;
  /** A module was folded or unfolded, whoever did it. */
  readonly turned: (module: CourseModule, open: boolean) => void;
}

/** The contents of a course: modules, activities, what each costs and how far one is. */
export function outlineOf(parts: OutlineParts, folds: Folds): TemplateResult {
  const { outline, words } = parts;
  const all = requiredOf(activitiesOf(outline));
  const done = all.filter(isDone).length;
  const share = all.length === 0 ? 0 : done / all.length;
  return html`<nav class="outline" aria-label=${words.say('player.outline.label')}>
    <header class="outline-head">
      ${progressRing(share, words.say('player.outline.progress', { done, all: all.length }), `${words.number(done)}/${words.number(all.length)}`)}
      <div>
        <p class="outline-course" lang=${words.courseLang}>${outline.title}</p>
        <p class="outline-progress" aria-hidden="true">${words.say('player.outline.progress', { done, all: all.length })}</p>
        <p class="outline-due">${dueOf(outline, words)} ${endOf(outline, words)}</p>
      </div>
    </header>
    ${contactsOf(parts)}
    <ol class="outline-modules">${outline.modules.map((module, index) => moduleOf(module, index + 1, parts, folds))}</ol>
  </nav>`;
}

function contactsOf({ outline, words, contacts }: OutlineParts): TemplateResult | typeof nothing {
  const places = outline.places ?? [];
  if (places.length === 0) return nothing;
  return html`<p class="outline-contacts"><a href=${contacts} data-test="contacts">${words.say('player.outline.contacts', { place: words.list(places) })}</a></p>`;
}

function moduleOf(module: CourseModule, number: number, parts: OutlineParts, folds: Folds): TemplateResult {
  const { words } = parts;
  return html`<li class="outline-module">
    <details ?open=${folds.isOpen(module)} @toggle=${(toggle: Event) => folds.turned(module, (toggle.currentTarget as HTMLDetailsElement).open)}>
      <summary class="outline-module-title" data-test="outline-module">
        <span class="tab" aria-hidden="true">${words.number(number)}</span>
        <span class="outline-module-name" lang=${words.courseLang}>${module.title}</span>
        ${doneOf(module, words)}
      </summary>
      <ol class="outline-activities">${module.activities.map((activity) => itemOf(activity, parts))}</ol>
    </details>
  </li>`;
}

/** How much of a module is done; what is unfolded shows it line by line. */
function doneOf(module: CourseModule, words: Words): TemplateResult | typeof nothing {
  const all = requiredOf(module.activities);
  if (all.length === 0) return nothing;
  return html`<span class="outline-module-done" data-test="module-done">${words.say('player.outline.progress', { done: all.filter(isDone).length, all: all.length })}</span>`;
}

function itemOf(activity: Activity, { current, words, addressOf, go }: OutlineParts): TemplateResult {
  return html`<li>
    <a
      class="outline-item"
      data-test="outline-item"
      data-activity=${activity.id}
      data-completion=${activity.completion}
      data-success=${activity.success}
      href=${addressOf(activity.id)}
      router-ignore
      aria-current=${activity.id === current ? 'page' : nothing}
      @click=${(click: MouseEvent) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        go(activity.id);
      }}
    >
      <span class="outline-item-title" lang=${words.courseLang}>${activity.title}</span>
      <span class="outline-item-facts">
        ${activity.kind === 'LESSON' ? nothing : html`<span class="tag">${kindInWords(activity.kind, words)}</span>`}
        <span class="figure">${words.minutes(activity.minutes)}</span>
        <span class="figure">${words.kilobytes(activity.bytes)}</span>
        ${activity.kind === 'SURVEY' ? html`<span class="status">${words.say('player.survey.voluntary')}</span>` : statusOf(activity, words)}
      </span>
    </a>
  </li>`;
}
