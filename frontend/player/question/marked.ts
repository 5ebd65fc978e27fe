import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { tick } from '../shell/icons';
import type { Answer } from '../types/answer';
import type { Marks } from '../types/attempt';
import type { ShownCriterion, ShownEssay, ShownQuestion, ShownUpload } from '../types/shown-question';
import type { Words } from '../words/words';
import type { Explained } from './explained-question';
import { handedFile } from './handed-file';

/** Whether people mark what is answered. */
export function isMarked(question: ShownQuestion): question is ShownEssay | ShownUpload {
  return question.kind === 'ESSAY' || question.kind === 'UPLOAD';
}

/** What was handed in, and what people gave it. */
export function marked({ question, answer }: Explained, marks: Marks | null, words: Words, filesBase?: URL): TemplateResult {
  if (!isMarked(question)) return html``;
  return html`
    ${ownWork(answer, words, filesBase)}
    ${rubricOf(question, marks, words)}
    ${marks === null || marks.comment === '' ? nothing : comment(marks.comment, words)}
  `;
}

/** What was handed in: a text, which may be folded away, or files. */
export function ownWork(answer: Answer, words: Words, filesBase?: URL, open = false): TemplateResult {
  switch (answer.kind) {
    case 'ESSAY':
      return html`<details class="own-work" data-test="own-work" ?open=${open}><summary>${words.say('player.review.own-work')}</summary><div class="written" dir="auto" lang=${words.courseLang}>${answer.value}</div></details>`;
    case 'FILES':
      return html`<ul class="upload-files" data-test="own-work" aria-label=${words.say('player.upload.files')}>${answer.files.map((file) => html`<li class="upload-file">${handedFile(file, words, filesBase)}</li>`)}</ul>`;
    default:
      return html`<p class="notice notice-quiet">${words.say('player.answer.none')}</p>`;
  }
}

/** What is looked at, level by level; with the one that was given, where it was marked. */
export function rubricOf(question: ShownEssay | ShownUpload, marks: Marks | null, words: Words): TemplateResult {
  return html`<ul class="rubric">${question.rubric.map((criterion) => criterionOf(criterion, marks, words))}</ul>`;
}

function criterionOf(criterion: ShownCriterion, marks: Marks | null, words: Words): TemplateResult {
  const given = marks?.criteria.find((each) => each.criterion === criterion.id);
  return html`<li class="rubric-criterion" data-test="criterion" data-criterion=${criterion.id}>
    <p class="rubric-title" lang=${words.courseLang} dir="auto">${criterion.title}</p>
    <ul class="rubric-levels">${criterion.levels.map((level, index) => html`<li class=${index === given?.level ? 'rubric-level rubric-given' : 'rubric-level'}>
      <span class="rubric-points figure">${index === given?.level ? tick : nothing} ${words.say('player.essay.level-points', { points: level.points })}</span>
      <span lang=${words.courseLang} dir="auto">${unsafeHTML(level.text)}</span>
      ${index === given?.level ? html`<span class="tag tag-pick">${words.say('player.review.level-given')}</span>` : nothing}
    </li>`)}</ul>
    ${given === undefined || given.comment === '' ? nothing : comment(given.comment, words)}
  </li>`;
}

function comment(text: string, words: Words): TemplateResult {
  return html`<div class="mark-comment" data-test="mark-comment"><p class="tag">${words.say('player.review.comment')}</p><p class="written" dir="auto">${text}</p></div>`;
}
