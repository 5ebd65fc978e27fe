import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, CourseModule, Outline } from '../types/learning';
import type { Words } from '../words/words';
import { progressRing } from './progress-ring';
import { requiredOf } from './course-order';
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

/** The contents of a course: modules, activities, what each costs and how far one is. */
export function outlineOf(parts: OutlineParts): TemplateResult {
  const { outline, words } = parts;
  const all = requiredOf(outline);
  const done = all.filter((each) => each.completion === 'COMPLETED').length;
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
    <ol class="outline-modules">${outline.modules.map((module, index) => moduleOf(module, index + 1, parts))}</ol>
  </nav>`;
}

function contactsOf({ outline, words, contacts }: OutlineParts): TemplateResult | typeof nothing {
  const places = outline.places ?? [];
  if (places.length === 0) return nothing;
  return html`<p class="outline-contacts"><a href=${contacts} data-test="contacts">${words.say('player.outline.contacts', { place: words.list(places) })}</a></p>`;
}

function moduleOf(module: CourseModule, number: number, parts: OutlineParts): TemplateResult {
  return html`<li class="outline-module">
    <p class="outline-module-title"><span class="tab" aria-hidden="true">${parts.words.number(number)}</span><span lang=${parts.words.courseLang}>${module.title}</span></p>
    <ol class="outline-activities">${module.activities.map((activity) => itemOf(activity, parts))}</ol>
  </li>`;
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
