import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { isPassing, isSignedOut, ProblemError } from '../server/problem';
import type { SurveyApi } from '../server/survey-api';
import { define, LightElement } from '../shell/light-element';
import { signedOutNotice } from '../shell/signed-out-notice';
import { skeleton } from '../shell/skeleton';
import { troubleOf } from '../shell/trouble';
import type { Replies, Reply, Survey } from '../types/survey';
import type { Words } from '../words/words';
import { ReplyDraft } from './reply-draft';
import { formOf, promiseOf } from './survey-form';

type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'trouble'; readonly failure: unknown }
  | { readonly kind: 'asked'; readonly survey: Survey; readonly sending: boolean }
  | { readonly kind: 'replied'; readonly survey: Survey; readonly now: boolean };

/** A survey: says what is kept, asks, and sends everything at once. Unless it keeps names and says so, nobody can tell who said it. */
export class SurveyPage extends LightElement {
  static override properties = {
    words: { attribute: false },
    run: { attribute: false },
    survey: { attribute: false },
    signedOut: { attribute: false },
    stage: { state: true },
    replies: { state: true },
    note: { state: true },
  };

  declare words: Words;
  declare person: string;
  declare run: string;
  declare survey: string;
  declare signedOut: boolean;
  declare api: SurveyApi;
  declare signIn: string;
  declare mayGoOn: boolean;
  protected declare stage: Stage;
  protected declare replies: Replies;
  protected declare note: string | null;

  constructor() {
    super();
    this.stage = { kind: 'loading' };
    this.replies = {};
    this.note = null;
    this.signedOut = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run') || changed.has('survey')) void this.begin();
  }

  protected override render(): TemplateResult {
    const { stage, words } = this;
    switch (stage.kind) {
      case 'loading':
        return skeleton(words.say('player.loading'));
      case 'trouble':
        return troubleOf(stage.failure, words, () => void this.begin(), this.signIn);
      case 'replied':
        return html`${this.head(stage.survey)}
          <p class="notice notice-quiet" role="status" data-test="survey-replied">${words.say(stage.now ? (stage.survey.named ? 'player.survey.thanks-named' : 'player.survey.thanks') : 'player.survey.replied-before')}</p>
          <div lang=${words.courseLang} dir="auto">${unsafeHTML(stage.survey.thanks)}</div>
          ${this.mayGoOn ? html`<button type="button" class="primary" data-test="go-on" @click=${this.goOn}>${words.say('player.survey.go-on')}</button>` : nothing}`;
      default: {
        const form = {
          survey: stage.survey, replies: this.replies, words, sending: stage.sending,
          give: (item: string, reply: Reply | null) => this.give(item, reply),
          send: () => void this.send(stage.survey),
        };
        return html`${this.head(stage.survey)}
          ${this.signedOut ? signedOutNotice(words.say('player.survey.kept'), this.signIn, words, 'warn') : nothing}
          <div lang=${words.courseLang} dir="auto">${unsafeHTML(stage.survey.intro)}</div>
          ${promiseOf(form)}
          ${stage.survey.preview ? html`<p class="notice notice-quiet">${words.say('player.survey.preview')}</p>` : nothing}
          ${formOf(form)}
          <p role="alert" data-test="survey-note">${this.note ?? nothing}</p>`;
      }
    }
  }

  private head(survey: Survey): TemplateResult {
    const { words } = this;
    return html`<p class="tag">${words.say('player.survey.kind')} · ${words.say('player.survey.voluntary')} · ${words.say(survey.named ? 'player.survey.with-name' : 'player.survey.anonymous')}</p>
      <h1 class="title" data-test="lesson-title" tabindex="-1" lang=${words.courseLang} dir="auto">${survey.title}</h1>`;
  }

  private async begin(): Promise<void> {
    const { run, survey: id } = this;
    this.stage = { kind: 'loading' };
    this.note = null;
    try {
      const survey = await this.api.survey(run, id);
      if (this.survey !== id || this.run !== run) return;
      this.replies = this.draft.find();
      this.stage = survey.replied ? { kind: 'replied', survey, now: false } : { kind: 'asked', survey, sending: false };
    } catch (failure) {
      if (isSignedOut(failure)) this.dispatchEvent(new CustomEvent('signed-out', { bubbles: true }));
      this.stage = { kind: 'trouble', failure };
    }
  }

  private give(item: string, reply: Reply | null): void {
    const others = Object.fromEntries(Object.entries(this.replies).filter(([id]) => id !== item));
    this.replies = reply === null ? others : { ...others, [item]: reply };
    this.note = null;
    this.draft.keep(this.replies);
  }

  private async send(survey: Survey): Promise<void> {
    const { words } = this;
    if (Object.keys(this.replies).length === 0) {
      this.note = words.say('player.survey.none-yet');
      return;
    }
    this.stage = { kind: 'asked', survey, sending: true };
    try {
      await this.api.reply(this.run, survey.id, this.replies);
      this.sent(survey, true);
    } catch (failure) {
      if (failure instanceof ProblemError && failure.type === 'replied-already') {
        this.sent(survey, false);
        return;
      }
      if (isSignedOut(failure)) this.dispatchEvent(new CustomEvent('signed-out', { bubbles: true }));
      this.note = words.say(noteOf(failure));
      this.stage = { kind: 'asked', survey, sending: false };
    }
  }

  private sent(survey: Survey, now: boolean): void {
    this.draft.clear();
    this.replies = {};
    this.note = null;
    this.stage = { kind: 'replied', survey, now };
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.title')?.focus());
  }

  private readonly goOn = (): void => {
    this.dispatchEvent(new CustomEvent('go-on', { bubbles: true }));
  };

  private get draft(): ReplyDraft {
    return new ReplyDraft(this.person, this.run, this.survey);
  }
}

function noteOf(failure: unknown): string {
  if (failure instanceof ProblemError && failure.status === 404) return 'player.survey.gone';
  return isPassing(failure) ? 'player.survey.no-line' : 'player.survey.not-sent';
}

define('caseroom-survey', SurveyPage);
