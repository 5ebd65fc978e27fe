import { html, nothing, type TemplateResult } from 'lit';
import { arrowBack, arrowOn } from '../shell/icons';
import type { Activity, LessonActivity } from '../types/learning';
import type { Words } from '../words/words';

interface Steps {
  readonly lesson: LessonActivity;
  readonly before: Activity | undefined;
  readonly after: Activity | undefined;
  readonly words: Words;
  readonly addressOf: (activity: string) => string;
  /** Marks the lesson as read, if it isn't yet, and goes on. */
  readonly complete: () => void;
  readonly go: (activity: string) => void;
}

/** How one goes on from the end of a lesson. */
export function lessonSteps(parts: Steps): TemplateResult {
  const { lesson, before, after, words, complete } = parts;
  return html`<footer class="steps">
    <button type="button" class="primary steps-on" data-test="complete-lesson" ?disabled=${lesson.completion === 'COMPLETED' && after === undefined} @click=${complete}>${wordOf(parts)} ${after === undefined ? nothing : arrowOn}</button>
    <nav class="steps-beside" aria-label=${words.say('player.lesson.beside')}>
      ${before === undefined
        ? html`<span></span>`
        : html`<a router-ignore class="step-link" data-test="previous-activity" href=${parts.addressOf(before.id)} @click=${(click: MouseEvent) => follow(click, before, parts)}>${arrowBack}<span><span class="step-word">${words.say('player.lesson.previous')}</span><span lang=${words.courseLang}>${before.title}</span></span></a>`}
      ${after === undefined
        ? nothing
        : html`<a router-ignore class="step-link step-link-on" data-test="next-activity" href=${parts.addressOf(after.id)} @click=${(click: MouseEvent) => follow(click, after, parts)}><span><span class="step-word">${words.say('player.lesson.next')}</span><span lang=${words.courseLang}>${after.title}</span></span>${arrowOn}</a>`}
    </nav>
  </footer>`;
}

function wordOf({ lesson, after, words }: Steps): string {
  if (lesson.completion === 'COMPLETED') return words.say(after === undefined ? 'player.lesson.read-already' : 'player.lesson.go-on');
  return words.say(after === undefined ? 'player.lesson.mark-as-read' : 'player.lesson.mark-and-go-on');
}

function follow(click: MouseEvent, { id }: Activity, { go }: Steps): void {
  if (click.ctrlKey || click.metaKey || click.shiftKey) return;
  click.preventDefault();
  go(id);
}
