import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { cross, tick } from '../shell/icons';
import { assertNever } from '../types/assert-never';
import type { Explanation, GapNote, OptionNote, PairNote, PlaceNote, ReviewedQuestion } from '../types/attempt';
import type { ShownHotspot, ShownOption, ShownQuestion } from '../types/shown-question';
import type { Words } from '../words/words';
import { fillInWords, sentenceOf, valueInWords } from './gap-words';
import { answerInWords, optionsOf, textOf, truthInWords, withUnit } from './answer-in-words';
import { marked } from './marked';
import { plainText } from './plain-text';
import { hotspotPicture } from './hotspot-picture';

/** What is needed to explain an answer. */
export type Explained = Pick<ReviewedQuestion, 'question' | 'answer'> & { readonly explanation: Explanation } & Partial<Omit<ReviewedQuestion, 'explanation'>>;

/** Why an answer was right or wrong: what was answered, what was right, and the reason for each. `own`: the reader has given it. */
export function explained(reviewed: Explained, words: Words, own = true, mediaBase?: URL, filesBase?: URL): TemplateResult {
  const { question, explanation } = reviewed;
  switch (explanation.kind) {
    case 'OPTIONS':
      return html`${question.kind === 'HOTSPOT' ? pictureExplained(question, explanation.options, words, mediaBase) : nothing}
        ${optionsExplained(optionsOf(question), explanation.options, words, own)}`;
    case 'NUMBER':
      return html`${answers(own ? yours(reviewed, words) : null, numberExpected(explanation, words), words, 'figure')} ${reason(explanation.why, words)}`;
    case 'JUDGEMENT':
      return html`${answers(own ? yourJudgement(reviewed, words) : null, truthInWords(explanation.value, words), words)}
        ${optionsExplained(optionsOf(question), explanation.reasons, words, own)}`;
    case 'PAIRS':
      return html`${own ? pairsCounted(explanation.pairs, words) : nothing}<ul class="noted-options">${explanation.pairs.map((note) => pairExplained(note, reviewed, words))}</ul>`;
    case 'ORDER':
      return html`
        <p class="question-hint">${words.say('player.review.in-order', { count: explanation.inOrder, all: explanation.pairs, free: explanation.free })}</p>
        <ol class="noted-options">${explanation.items.map((note, index) => placeExplained(note, index + 1, reviewed, words))}</ol>
        ${reason(explanation.why, words)}
      `;
    case 'TEXTS':
      return html`${answers(own ? yours(reviewed, words) : null, words.anyOf(explanation.accepted), words)} ${reason(explanation.why, words)}`;
    case 'GAPS':
      return html`<ul class="noted-options">${explanation.gaps.map((note, index) => gapExplained(note, index, reviewed, words, own))}</ul>`;
    case 'MARKED':
      return marked(reviewed, explanation.marks, words, filesBase);
    default:
      return assertNever(explanation);
  }
}

/** How many are right, and how many are so where everything is given the same: that scores nothing. */
function pairsCounted(pairs: readonly PairNote[], words: Words): TemplateResult | typeof nothing {
  const count = pairs.filter(({ given, right }) => given === right).length;
  if (count === pairs.length) return nothing;
  const free = Math.max(...pairs.map(({ right }) => pairs.filter((each) => each.right === right).length));
  return html`<p class="question-hint" data-test="pairs-counted">${words.say('player.review.pairs-right', { count, all: pairs.length, free })}</p>`;
}

/** What was answered, where it is not said what was right. */
export function ownAnswer({ question, answer }: Pick<ReviewedQuestion, 'question' | 'answer'>, words: Words): TemplateResult {
  return html`<dl class="noted-answers" data-test="own-answer"><div><dt>${words.say('player.review.your-answer')}</dt> <dd dir="auto">${answerInWords(question, answer, words)}</dd></div></dl>`;
}

/** The picture once more, each mark as the list below says of it. */
function pictureExplained(question: ShownHotspot, notes: readonly OptionNote[], words: Words, mediaBase: URL | undefined): TemplateResult {
  return hotspotPicture(
    question,
    ({ id }) => {
      const note = notes.find((each) => each.id === id);
      return { look: note?.correct === true ? 'hotspot-right' : note?.chosen === true ? 'hotspot-wrong' : '', pressed: note?.chosen === true };
    },
    words,
    mediaBase,
  );
}

/** So many options, neither right nor chosen, of which the same is to be said are told together. */
const TOGETHER = 3;

function optionsExplained(options: readonly ShownOption[], notes: readonly OptionNote[], words: Words, own: boolean): TemplateResult {
  const noted = options.flatMap((option) => notes.filter(({ id }) => id === option.id).map((note) => ({ option, note })));
  const others = (why: string): ShownOption[] => noted.flatMap(({ option, note }) => (note.why === why && !note.correct && !note.chosen ? [option] : []));
  const together = new Map([...new Set(notes.map(({ why }) => why))].map((why) => [why, others(why)] as const).filter(([why, those]) => why !== '' && those.length >= TOGETHER));
  return html`<ul class="noted-options">
    ${noted.map(({ option, note }) => (together.get(note.why)?.includes(option) === true ? nothing : optionExplained(option, note, words, own)))}
    ${[...together].map(([why, those]) => alikeExplained(those, why, words))}
  </ul>`;
}

/** Options of which one and the same is to be said. */
function alikeExplained(options: readonly ShownOption[], why: string, words: Words): TemplateResult {
  return html`<li class="noted-option noted-other" data-test="noted-alike">
    <span class="noted-mark"></span>
    <div>
      <p class="noted-text" lang=${words.courseLang} dir="auto">${words.courseList(options.map(({ text }) => plainText(text)))}</p>
      ${reason(why, words)}
    </div>
  </li>`;
}

function optionExplained(option: ShownOption, note: OptionNote, words: Words, own: boolean): TemplateResult {
  const kind = note.correct ? 'right' : note.chosen ? 'wrong' : 'other';
  return html`<li class="noted-option noted-${kind}" data-option=${option.id}>
    <span class="noted-mark">${note.correct ? tick : note.chosen ? cross : nothing}</span>
    <div>
      <p class="noted-tags">
        ${note.chosen && own ? html`<span class="tag tag-pick">${words.say('player.review.your-pick')}</span>` : nothing}
        ${kind === 'other'
          ? nothing
          : html`<span class="tag tag-${kind}">${note.correct ? words.say('player.review.right') : words.say('player.review.not-right')}</span>`}
      </p>
      <div class="noted-text" lang=${words.courseLang} dir="auto">${unsafeHTML(option.text)}</div>
      ${reason(note.why, words)}
    </div>
  </li>`;
}

/** What was answered, where somebody did, beside what was right. */
function answers(given: string | null, right: TemplateResult | string, words: Words, look = ''): TemplateResult {
  return html`<dl class="noted-answers">
    ${given === null ? nothing : html`<div><dt>${words.say('player.review.your-answer')}</dt> <dd class=${look} dir="auto">${given}</dd></div>`}
    <div><dt>${words.say('player.review.expected')}</dt> <dd class=${look} dir="auto">${right}</dd></div>
  </dl>`;
}

function yours({ question, answer }: Explained, words: Words): string {
  return answerInWords(question, answer, words);
}

/** The reason is marked among the reasons, so this is the judgement alone. */
function yourJudgement({ answer }: Explained, words: Words): string {
  return answer.kind === 'JUDGED' && answer.value !== null ? truthInWords(answer.value, words) : words.say('player.answer.none');
}

function numberExpected(number: Extract<Explanation, { kind: 'NUMBER' }>, words: Words): TemplateResult {
  return html`${withUnit(words.decimal(number.value), number.unit)}
    ${Number(number.tolerance) === 0 ? nothing : html`<span class="tolerance">± ${words.decimal(number.tolerance)}</span>`}`;
}

function pairExplained(note: PairNote, { question }: Explained, words: Words): TemplateResult {
  const given = note.given === null ? words.say('player.answer.none') : textOf(question, note.given);
  return html`<li class="noted-option noted-${note.given === note.right ? 'right' : 'wrong'}" data-option=${note.left}>
    <span class="noted-mark">${note.given === note.right ? tick : cross}</span>
    <div>
      ${verdictTag(note.given === note.right, words)}
      <div class="noted-text" lang=${words.courseLang} dir="auto">${unsafeHTML(optionsOf(question).find(({ id }) => id === note.left)?.text ?? '')}</div>
      ${note.given === note.right
        ? html`<p class="noted-given" dir="auto">${words.say(wasRight(question), { right: textOf(question, note.right) })}</p>`
        : html`<p class="noted-given" dir="auto">${words.say('player.review.you-gave', { given })}</p>
            <p class="noted-given" dir="auto">${words.say(wasRight(question), { right: textOf(question, note.right) })}</p>`}
      ${reason(note.why, words)}
    </div>
  </li>`;
}

/** What is matched goes with something; a column is simply right. */
function wasRight(question: ShownQuestion): string {
  switch (question.kind) {
    case 'CATEGORIZE':
      return 'player.review.belongs-into';
    case 'MATRIX':
      return 'player.review.column-right';
    default:
      return 'player.review.goes-with';
  }
}

function gapExplained(note: GapNote, index: number, { question, answer }: Explained, words: Words, own: boolean): TemplateResult | typeof nothing {
  const gap = question.kind === 'CLOZE' ? question.gaps[index] : undefined;
  if (question.kind !== 'CLOZE' || gap === undefined) return nothing;
  const right = words.anyOf(note.accepted.map((value) => valueInWords(gap, value, words)));
  const off = note.tolerance === null || Number(note.tolerance) === 0 ? nothing : html` <span class="tolerance">± ${words.decimal(note.tolerance)}</span>`;
  return html`<li class="noted-option noted-${note.correct ? 'right' : 'wrong'}" data-option=${note.gap}>
    <span class="noted-mark">${note.correct ? tick : cross}</span>
    <div>
      ${own ? verdictTag(note.correct, words) : nothing}
      <div class="noted-text" lang=${words.courseLang} dir="auto">${sentenceOf(question, index, words.say('player.cloze.blank'))}</div>
      ${note.correct || !own ? nothing : html`<p class="noted-given" dir="auto">${words.say('player.review.gap-given', { given: fillInWords(gap, answer, words) })}</p>`}
      <p class="noted-given" dir="auto">${words.say('player.review.gap-right', { right })}${off}</p>
      <div class="noted-why" lang=${words.courseLang} dir="auto">${unsafeHTML(note.why)}</div>
    </div>
  </li>`;
}

function placeExplained(note: PlaceNote, place: number, { question }: Explained, words: Words): TemplateResult {
  const right = note.given === place;
  return html`<li class="noted-option noted-${right ? 'right' : 'wrong'}" data-option=${note.id}>
    <span class="noted-mark figure" aria-hidden="true">${words.number(place)}</span>
    <div>
      ${verdictTag(right, words)}
      <div class="noted-text" lang=${words.courseLang} dir="auto">${unsafeHTML(optionsOf(question).find(({ id }) => id === note.id)?.text ?? '')}</div>
      ${right || note.given === null ? nothing : html`<p class="noted-given">${words.say('player.review.your-place', { place: note.given })}</p>`}
      ${note.why === '' ? nothing : html`<div class="noted-why" lang=${words.courseLang} dir="auto">${unsafeHTML(note.why)}</div>`}
    </div>
  </li>`;
}

function verdictTag(right: boolean, words: Words): TemplateResult {
  return html`<p class="noted-tags">
    <span class="tag tag-${right ? 'right' : 'wrong'}">${right ? words.say('player.review.right') : words.say('player.review.not-right')}</span>
  </p>`;
}

function reason(why: string, words: Words): TemplateResult | typeof nothing {
  return why === '' ? nothing : html`<div class="noted-why" lang=${words.courseLang} dir="auto">${unsafeHTML(why)}</div>`;
}
