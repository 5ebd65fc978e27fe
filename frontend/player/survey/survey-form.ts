import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { optionList } from '../question/options';
import { assertNever } from '../types/assert-never';
import type { Replies, Reply, Survey, SurveyItem } from '../types/survey';
import type { Words } from '../words/words';

/** As many as the server takes. */
const LONGEST = 2_000;
const NAMED = ['player.survey.named.kept', 'player.survey.named.read', 'player.survey.named.sent'];
const PROMISES = ['player.survey.promise.totals', 'player.survey.promise.replied', 'player.survey.promise.shown', 'player.survey.promise.writing'];
const STEPS = [1, 2, 3, 4, 5];

interface Form {
  readonly survey: Survey;
  readonly replies: Replies;
  readonly words: Words;
  readonly sending: boolean;
  /** Takes a reply, or takes it back. */
  readonly give: (item: string, reply: Reply | null) => void;
  readonly send: () => void;
}

/** What is kept of the replies and what is not: said before anybody replies. */
export function promiseOf({ survey, words }: Form): TemplateResult {
  const { named } = survey;
  return html`<aside class=${named ? 'survey-promise survey-named' : 'survey-promise'} data-test="survey-promise" aria-labelledby="caseroom-survey-promise">
    <h2 id="caseroom-survey-promise">${words.say(named ? 'player.survey.named' : 'player.survey.promise')}</h2>
    <ul>${(named ? NAMED : PROMISES).map((line) => html`<li>${words.say(line, { group: survey.group })}</li>`)}</ul>
  </aside>`;
}

/** The questions, and the one button that sends what was replied. */
export function formOf(form: Form): TemplateResult {
  const { survey, words, sending, send } = form;
  return html`<form class="survey" @submit=${(submit: Event) => { submit.preventDefault(); send(); }}>
    <p class="question-hint">${words.say('player.survey.left-out')}</p>
    ${survey.items.map((item) => itemOf(item, form))}
    <p class="question-hint">${words.say('player.survey.kept')}</p>
    <button class="primary" data-test="send-replies" ?disabled=${sending || survey.preview}>${words.say(sending ? 'player.survey.sending' : 'player.survey.send')}</button>
  </form>`;
}

function itemOf(item: SurveyItem, form: Form): TemplateResult {
  switch (item.kind) {
    case 'SCALE':
      return scaleOf(item, form);
    case 'CHOICE':
      return choiceOf(item, form);
    case 'REMARK':
      return remarkOf(item, form);
    default:
      return assertNever(item);
  }
}

function scaleOf(item: SurveyItem & { kind: 'SCALE' }, { replies, words, sending, give }: Form): TemplateResult {
  const reply = replies[item.id];
  const chosen = reply?.kind === 'RATED' ? reply.step : undefined;
  return html`<fieldset class="question" data-test="survey-item" data-item=${item.id}>
    ${legendOf(item, words)}
    <p class="question-hint" lang=${words.courseLang}>${words.say('player.survey.scale', { low: item.low, high: item.high })}</p>
    <div class="survey-scale">
      ${STEPS.map((step) => html`<label class="survey-step">
        <input type="radio" name=${item.id} value=${step} .checked=${step === chosen} ?disabled=${sending} @change=${() => give(item.id, { kind: 'RATED', step })} />
        <span>${words.number(step)}</span>
        ${step === 1 || step === STEPS.length ? html`<small lang=${words.courseLang} dir="auto">${step === 1 ? item.low : item.high}</small>` : nothing}
      </label>`)}
    </div>
    ${backOf(item, chosen !== undefined, words, give)}
  </fieldset>`;
}

function choiceOf(item: SurveyItem & { kind: 'CHOICE' }, { replies, words, sending, give }: Form): TemplateResult {
  const reply = replies[item.id];
  const chosen = reply?.kind === 'CHOSEN' ? reply.options : [];
  return html`<fieldset class="question" data-test="survey-item" data-item=${item.id}>
    ${legendOf(item, words)}
    ${item.several ? html`<p class="question-hint">${words.say('player.survey.several')}</p>` : nothing}
    ${optionList({
      name: item.id, test: 'option', type: item.several ? 'checkbox' : 'radio', closed: sending, words, chosen,
      options: item.options,
      pick: (option, on) => {
        const others = item.several ? chosen.filter((each) => each !== option) : [];
        const options = on ? [...others, option] : others;
        give(item.id, options.length === 0 ? null : { kind: 'CHOSEN', options });
      },
    })}
    ${backOf(item, chosen.length > 0 && !item.several, words, give)}
  </fieldset>`;
}

function remarkOf(item: SurveyItem & { kind: 'REMARK' }, { replies, words, sending, give }: Form): TemplateResult {
  const reply = replies[item.id];
  return html`<fieldset class="question" data-test="survey-item" data-item=${item.id}>
    ${legendOf(item, words)}
    <textarea class="survey-remark" rows="4" maxlength=${LONGEST} dir="auto" ?disabled=${sending} aria-labelledby="caseroom-survey-${item.id}" aria-describedby="caseroom-survey-${item.id}-length"
      .value=${reply?.kind === 'WRITTEN' ? reply.text : ''}
      @input=${(input: Event) => {
        const text = (input.target as HTMLTextAreaElement).value;
        give(item.id, text.trim() === '' ? null : { kind: 'WRITTEN', text });
      }}></textarea>
    <p class="question-hint" id="caseroom-survey-${item.id}-length">${words.say('player.survey.remark-length', { most: LONGEST })}</p>
  </fieldset>`;
}

function legendOf(item: SurveyItem, words: Words): TemplateResult {
  return html`<legend class="prompt" id="caseroom-survey-${item.id}" lang=${words.courseLang} dir="auto">${unsafeHTML(item.text)}</legend>`;
}

function backOf(item: SurveyItem, isGiven: boolean, words: Words, give: Form['give']): TemplateResult | typeof nothing {
  return isGiven ? html`<button type="button" class="quiet" data-test="take-back" @click=${() => give(item.id, null)}>${words.say('player.survey.take-back')}</button>` : nothing;
}
