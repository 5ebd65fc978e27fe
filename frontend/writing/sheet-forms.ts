import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../player/words/words';
import type { Values } from './applied';
import { addButton, checksField, choiceField, linesField, numberField, rowButtons, tagsField, textField, type Form } from './fields';
import { freeId, mapping, records, text, texts } from './values';
import type { Change, Choice, Choices } from './writing-api';

const ID = '[a-z][a-z0-9-]{1,63}';
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'vi', 'pt', 'sw'];
/** As a quiz says that it draws from all banks. */
const ALL = 'all';
const AUDIENCES = ['police', 'prosecutor', 'judge', 'fiu', 'first-responder'];


/** The fields above the text of a lesson. */
export function lessonForm(form: Form, values: Values, choices: Choices): TemplateResult {
  const { words } = form;
  const word = (key: string): string => words.say(`authoring.editor.${key}`);
  return html`<div class="w-form">
    <div class="w-pair">
      ${textField(form, { label: word('title'), path: 'title', value: text(values, 'title'), most: 120 })}
      ${numberField(form, { label: word('minutes'), path: 'minutes', value: text(values, 'minutes'), least: 1, most: 240 })}
    </div>
    <details class="w-more"><summary>${word('more')}</summary>
      ${checksField(form, { label: word('objectives'), path: 'objectives', values: texts(values, 'objectives'), choices: choices.objectives, help: word('objectives.help') })}
      ${tagsField(form, { label: word('articles'), path: 'articles', values: texts(values, 'articles'), optional: true, choices: choices.articles, pattern: 'UNCC-\\d{1,2}', help: word('articles.help') })}
      ${sources(form, values)}
    </details>
  </div>`;
}

function sources(form: Form, values: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const list = records(values, 'sources');
  const ids = list.map((source) => text(source, 'id'));
  return html`<fieldset class="w-lines"><legend class="w-label">${word('sources')}</legend>
    ${list.map((source, index) => {
      const at = (key: string): string => `sources[${index}].${key}`;
      return html`<div class="w-item"><p class="w-item-head"><code>[^${text(source, 'id')}]</code> ${rowButtons(form, { path: 'sources', index, count: list.length, name: text(source, 'title'), least: 0 })}</p>
        ${textField(form, { label: word('source.title'), path: at('title'), value: text(source, 'title') })}
        <div class="w-pair">
          ${textField(form, { label: word('source.publisher'), path: at('publisher'), value: text(source, 'publisher'), most: 200 })}
          ${numberField(form, { label: word('source.year'), path: at('year'), value: text(source, 'year'), least: 1000, most: 2100 })}
        </div>
        ${textField(form, { label: word('source.url'), path: at('url'), value: text(source, 'url'), optional: true, most: 2000 })}
        ${textField(form, { label: word('source.note'), path: at('note'), value: text(source, 'note'), optional: true, most: 500 })}</div>`;
    })}
    ${addButton(form, 'sources', list.length, { id: freeId(ids, 'source'), title: word('source.new'), publisher: word('source.new-publisher'), year: new Date().getFullYear() }, word('source.add'))}
    <span class="w-help">${word('sources.help')}</span></fieldset>`;
}

/** The sheet of a course. */
export function courseForm(form: Form, values: Values, choices: Choices): TemplateResult {
  const { words } = form;
  const word = (key: string): string => words.say(`authoring.editor.${key}`);
  return html`<div class="w-form">
    ${textField(form, { label: word('title'), path: 'title', value: text(values, 'title'), most: 120 })}
    ${textField(form, { label: word('summary'), path: 'summary', value: text(values, 'summary'), area: true, most: 300, help: word('summary.help') })}
    <div class="w-pair">
      ${choiceField(form, { label: word('language'), path: 'language', value: text(values, 'language'), choices: LANGUAGES.map((id) => ({ id, name: languageName(id, words) })) })}
      ${choiceField(form, { label: word('level'), path: 'level', value: text(values, 'level'), choices: named(words, 'level', ['foundation', 'practitioner', 'specialist']) })}
      ${numberField(form, { label: word('minutes'), path: 'minutes', value: text(values, 'minutes'), least: 1, most: 10000 })}
    </div>
    ${checksField(form, { label: word('audience'), path: 'audience', values: texts(values, 'audience'), choices: named(words, 'audience', AUDIENCES) })}
    ${linesField(form, { label: word('outcomes'), path: 'outcomes', values: texts(values, 'outcomes'), fresh: word('outcomes.new'), help: word('outcomes.help') })}
    ${linesField(form, { label: word('authors'), path: 'authors', values: texts(values, 'authors'), fresh: word('authors.new') })}
    ${textField(form, { label: word('licence'), path: 'licence', value: text(values, 'licence'), most: 60 })}
    ${choices.isNamed === true
      ? html`<div class="w-field"><span class="w-label">${word('id')}</span><code>${text(values, 'id')}</code><span class="w-help">${word('id.named')}</span></div>`
      : textField(form, { label: word('id'), path: 'id', value: text(values, 'id'), most: 64, inOne: true, help: word('id.help') })}
  </div>`;
}

/** The sheet of a module. */
export function moduleForm(form: Form, values: Values, choices: Choices): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const objectives = records(values, 'objectives');
  return html`<div class="w-form">
    ${textField(form, { label: word('title'), path: 'title', value: text(values, 'title'), most: 120 })}
    ${textField(form, { label: word('summary'), path: 'summary', value: text(values, 'summary'), area: true, most: 300 })}
    <fieldset class="w-lines"><legend class="w-label">${word('objectives')}</legend>
      ${objectives.map((objective, index) => html`<div class="w-row">
        ${textField(form, { label: text(objective, 'id'), path: `objectives[${index}].text`, value: text(objective, 'text') })}
        ${rowButtons(form, { path: 'objectives', index, count: objectives.length, name: text(objective, 'text') })}</div>`)}
      ${addButton(form, 'objectives', objectives.length, { id: freeId(objectives.map((each) => text(each, 'id')), text(values, 'id')), text: word('objectives.new') }, word('objectives.add'))}
    </fieldset>
    ${tagsField(form, { label: word('competencies'), path: 'competencies', values: texts(values, 'competencies'), optional: true, pattern: ID })}
    ${tagsField(form, { label: word('articles'), path: 'articles', values: texts(values, 'articles'), optional: true, choices: choices.articles, pattern: 'UNCC-\\d{1,2}', help: word('articles.help') })}
  </div>`;
}

/** What a quiz asks for, and which questions it draws. */
export function quizForm(form: Form, values: Values, choices: Choices): TemplateResult {
  const { words } = form;
  const word = (key: string): string => words.say(`authoring.editor.${key}`);
  const draws = records(values, 'draw');
  return html`<div class="w-form">
    <div class="w-pair">
      ${textField(form, { label: word('title'), path: 'title', value: text(values, 'title'), most: 120 })}
      ${numberField(form, { label: word('minutes'), path: 'minutes', value: text(values, 'minutes'), least: 1, most: 600 })}
    </div>
    ${textField(form, { label: word('intro'), path: 'intro', value: text(values, 'intro'), area: true, most: 2000 })}
    ${takingFields(form, values)}
    <div class="w-pair">
      ${choiceField(form, { label: word('feedback'), path: 'feedback', value: text(values, 'feedback'), choices: named(words, 'feedback', ['after-submit', 'after-pass']) })}
      ${choiceField(form, { label: word('show'), path: 'show', value: text(values, 'show') || 'one-at-a-time', choices: named(words, 'show', ['one-at-a-time', 'all']) })}
      ${choiceField(form, { label: word('order'), path: 'order', value: text(values, 'order') || 'free', choices: named(words, 'order', ['free', 'sequential']) })}
      ${choiceField(form, { label: word('retry'), path: 'retry', value: text(values, 'retry') || 'whole', choices: named(words, 'retry', ['whole', 'wrong']) })}
      ${choiceField(form, { label: word('certainty'), path: 'certainty', value: text(values, 'certainty') || 'false', asTruth: true, choices: named(words, 'truth', ['true', 'false']), help: word('certainty.help') })}
      ${choiceField(form, { label: word('shuffle-options'), path: 'shuffle-options', value: text(values, 'shuffle-options'), asTruth: true, choices: named(words, 'truth', ['true', 'false']) })}
    </div>
    ${pauseFields(form, values)}
    ${reviewFields(form, values, true)}
    ${checksField(form, { label: word('objectives'), path: 'objectives', values: texts(values, 'objectives'), choices: choices.objectives })}
    ${choiceField(form, { label: word('half'), path: 'half', value: text(values, 'half'), choices: [{ id: '', name: word('half.none') }, ...named(words, 'half', ['first', 'second'])], help: word('half.help'), changes: (half) => [half === '' ? { path: 'half', remove: true } : { path: 'half', value: half }] })}
    <fieldset class="w-lines"><legend class="w-label">${word('draw')}</legend>
      ${draws.map((draw, index) => drawForm(form, draw, index, draws.length, choices))}
      ${choices.banks[0] === undefined ? nothing : addButton(form, 'draw', draws.length, { bank: choices.banks[0].id, count: 1 }, word('draw.add'))}
    </fieldset>
  </div>`;
}

/** How many questions of which banks, and what they have to be about. */
function drawForm(form: Form, draw: Values, index: number, count: number, choices: Choices): TemplateResult {
  const { words } = form;
  const word = (key: string): string => words.say(`authoring.editor.${key}`);
  const at = (key: string): string => `draw[${index}].${key}`;
  const isAll = text(draw, 'banks') === ALL;
  const several = isAll ? [] : texts(draw, 'banks');
  const banks = text(draw, 'bank') === '' ? several : [text(draw, 'bank')];
  const from = (bank: string): Change[] => [
    bank === ALL ? { path: at('banks'), value: ALL } : { path: at('bank'), value: bank },
    ...(bank === ALL ? (text(draw, 'bank') === '' ? [] : [{ path: at('bank'), remove: true as const }]) : draw['banks'] === undefined ? [] : [{ path: at('banks'), remove: true as const }]),
  ];
  return html`<div class="w-item"><p class="w-item-head"><span>${words.say('authoring.editor.numbered', { number: index + 1 })}</span> ${rowButtons(form, { path: 'draw', index, count, name: isAll ? word('draw.all') : banks.join(', ') })}</p>
    <div class="w-pair">
      ${numberField(form, { label: word('draw.count'), path: at('count'), value: text(draw, 'count'), least: 1, most: 100 })}
      ${several.length > 0
        ? tagsField(form, { label: word('draw.banks'), path: at('banks'), values: several, choices: choices.banks, pattern: ID })
        : choiceField(form, { label: word('draw.bank'), path: at('bank'), value: isAll ? ALL : text(draw, 'bank'), choices: [...choices.banks, { id: ALL, name: word('draw.all') }], changes: from })}
    </div>
    <details class="w-more" ?open=${['tags', 'objectives', 'competencies', 'articles', 'difficulty'].some((key) => draw[key] !== undefined)}><summary>${word('draw.only')}</summary>
      ${checksField(form, { label: word('draw.objectives'), path: at('objectives'), values: texts(draw, 'objectives'), choices: choices.objectives, optional: true })}
      ${checksField(form, { label: word('draw.difficulty'), path: at('difficulty'), values: texts(draw, 'difficulty'), choices: ['1', '2', '3'].map((id) => ({ id, name: word(`difficulty.${id}`) })), optional: true, asNumbers: true })}
      ${tagsField(form, { label: word('draw.competencies'), path: at('competencies'), values: texts(draw, 'competencies'), optional: true, pattern: ID })}
      ${tagsField(form, { label: word('draw.articles'), path: at('articles'), values: texts(draw, 'articles'), optional: true, choices: choices.articles, pattern: 'UNCC-\\d{1,2}' })}
      ${tagsField(form, { label: word('draw.tags'), path: at('tags'), values: texts(draw, 'tags'), optional: true, pattern: ID, help: word('draw.tags.help') })}
    </details></div>`;
}

/** From when something graded is passed, how often and how long it may be taken. */
export function takingFields(form: Form, values: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const unlimited = text(values, 'attempts') === 'unlimited';
  return html`<div class="w-pair">
      ${numberField(form, { label: word('pass-mark'), path: 'pass-mark', value: text(values, 'pass-mark'), least: 0, most: 100 })}
      ${unlimited ? nothing : numberField(form, { label: word('attempts'), path: 'attempts', value: text(values, 'attempts'), least: 1, most: 100 })}
      ${numberField(form, { label: word('time-limit'), path: 'time-limit', value: text(values, 'time-limit'), least: 1, most: 600, optional: true, help: word('time-limit.help') })}
    </div>
    <label class="w-check"><input type="checkbox" .checked=${unlimited} @change=${(event: Event) => void form.send([{ path: 'attempts', value: (event.target as HTMLInputElement).checked ? 'unlimited' : 3 }])} /> <span>${word('attempts.unlimited')}</span></label>
    <div class="w-pair">
      ${textField(form, { label: word('cool-down'), path: 'cool-down', value: text(values, 'cool-down'), optional: true, most: 20, help: word('cool-down.help') })}
      ${choiceField(form, { label: word('counts'), path: 'counts', value: text(values, 'counts') || 'best', choices: ['best', 'last', 'first'].map((id) => ({ id, name: word(`counts.${id}`) })) })}
    </div>`;
}

const PARTS = ['score', 'answers', 'right-answers', 'explanations'];

/** How often and how long the clock may be stopped. */
function pauseFields(form: Form, values: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const said = mapping(values, 'pause');
  const allowed = values['pause'] !== undefined;
  const toggle = (event: Event): void =>
    void form.send([(event.target as HTMLInputElement).checked ? { path: 'pause', value: { times: 1, 'at-most': '15m' } } : { path: 'pause', remove: true }]);
  return html`<label class="w-check"><input type="checkbox" data-test="pause-allowed" .checked=${allowed} ?disabled=${!allowed && text(values, 'time-limit') === ''} @change=${toggle} /> <span>${word('pause')}</span></label>
    ${allowed
      ? html`<div class="w-pair">
          ${numberField(form, { label: word('pause.times'), path: 'pause.times', value: text(said, 'times'), least: 1, most: 5 })}
          ${textField(form, { label: word('pause.at-most'), path: 'pause.at-most', value: text(said, 'at-most'), most: 20, help: word('pause.at-most.help') })}
        </div>`
      : nothing}
    <span class="w-help">${word('pause.help')}</span>`;
}

/** What of an attempt is seen at another time than its explanations; of a quiz also while it goes on. */
export function reviewFields(form: Form, values: Values, isQuiz = false): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const said = mapping(values, 'review');
  const momentsOf = (part: string): Choice[] =>
    [...(isQuiz && part !== 'score' ? ['during'] : []), 'after-submit', 'after-pass', 'after-closing', 'never'].map((id) => ({ id, name: word(`review.${id}`) }));
  const changes = (part: string) => (when: string): Change[] => {
    if (when !== '') return [values['review'] === undefined ? { path: 'review', value: { [part]: when } } : { path: `review.${part}`, value: when }];
    return [Object.keys(said).length === 1 ? { path: 'review', remove: true } : { path: `review.${part}`, remove: true }];
  };
  return html`<details class="w-more" ?open=${values['review'] !== undefined}><summary>${word('review')}</summary>
    <div class="w-pair">${PARTS.map((part) => choiceField(form, {
      label: word(`review.${part}`), path: `review.${part}`, value: text(said, part), choices: [{ id: '', name: word('review.as-feedback') }, ...momentsOf(part)], changes: changes(part),
    }))}</div><span class="w-help">${word('review.help')}${isQuiz ? html` ${word('review.during.help')}` : nothing}</span></details>`;
}

/** Words to choose from, each called as the catalogue says. */
export function named(words: Words, kind: string, ids: readonly string[]): Choice[] {
  return ids.map((id) => ({ id, name: words.say(`authoring.editor.${kind}.${id}`) }));
}

function languageName(id: string, words: Words): string {
  return new Intl.DisplayNames([words.locale], { type: 'language' }).of(id) ?? id;
}
