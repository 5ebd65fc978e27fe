import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Lesson } from '../player/types/learning';
import type { Words } from '../player/words/words';
import type { Values } from './applied';
import { wantedOf } from './case-form';
import { text } from './values';
import type { Choices, KeptFile, WritingApi } from './writing-api';

/** A lesson as participants will see it. */
export function lessonLook(parts: { readonly lesson: Lesson | null; readonly words: Words; readonly api: WritingApi | undefined; readonly base: URL }): TemplateResult {
  const { lesson, words, api, base } = parts;
  return lesson === null || api === undefined
    ? html`<p class="w-help">${words.say('authoring.editor.look.none')}</p>`
    : html`<caseroom-lesson-preview><caseroom-lesson .lesson=${lesson} .words=${words} .mediaBase=${api.mediaBase()} .base=${base} .anchor=${null}></caseroom-lesson></caseroom-lesson-preview>`;
}

/** What is said before and after the cases. */
export function storyLook(story: KeptFile['story'], words: Words, language: string): TemplateResult {
  const part = (label: string, said: string): TemplateResult => html`<p class="w-label">${words.say(label)}</p>
    <div class="w-story" lang=${language} dir="auto">${unsafeHTML(said)}</div>`;
  return story === null
    ? html`<p class="w-help">${words.say('authoring.editor.case.story.none')}</p>`
    : html`${part('authoring.editor.brief', story.brief)} ${part('authoring.editor.debrief', story.debrief)}`;
}

/** What is to be translated, as it stands in the course. */
export function originalLook(original: KeptFile | undefined, words: Words, language: string): TemplateResult {
  return original === undefined
    ? html`<p class="w-help">${words.say('authoring.editor.original.none')}</p>`
    : html`<p class="w-label">${words.say('authoring.editor.original')}</p>
        <pre class="w-original" tabindex="0" data-test="original" lang=${language} dir="auto">${original.text}</pre>`;
}

/** Cases as they are drawn from what is written. */
export function samplesLook(values: Values, choices: Choices, words: Words, api: WritingApi | undefined): TemplateResult {
  const mark = Number(text(values, 'pass-mark'));
  return html`<caseroom-samples
    .api=${api}
    .words=${words.around(choices.language)}
    .wanted=${wantedOf(values, choices.cases)}
    .passMark=${Number.isInteger(mark) && mark >= 1 && mark <= 100 ? mark / 100 : null}
  ></caseroom-samples>`;
}
