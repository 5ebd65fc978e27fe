import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from '../shell/light-element';
import { BLANK, type Answer } from '../types/answer';
import type { ShownCloze, ShownGap } from '../types/shown-question';
import { readNumber } from '../words/number-reading';
import type { Words } from '../words/words';
import { fillsOf } from './asking';
import { sentenceOf } from './gap-words';
import { plainText } from './plain-text';

const PAUSE_MILLIS = 800;

/** As many characters as the server takes. */
const LONGEST = 200;

/** A text whose gaps are lists and fields; what was typed counts after a pause, or when one goes on. */
export class ClozeText extends LightElement {
  static override properties = {
    question: { attribute: false },
    answer: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    texts: { state: true },
    complaints: { state: true },
  };

  declare question: ShownCloze;
  declare answer: Answer;
  declare closed: boolean;
  declare words: Words;
  declare give: (answer: Answer) => void;
  declare typing: ((unread: boolean) => void) | undefined;
  /** What stands in the fields, by gap. */
  protected declare texts: Readonly<Record<string, string>>;
  /** Why a number could not be read, by gap. */
  protected declare complaints: Readonly<Record<string, string>>;

  private timer: ReturnType<typeof setTimeout> | undefined;
  private given: Readonly<Record<string, string>> = {};
  private readonly edited = new Set<string>();

  constructor() {
    super();
    this.texts = {};
    this.complaints = {};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.timer !== undefined) this.read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const now = Object.fromEntries(fillsOf(this.answer).map(({ gap, value }) => [gap, value]));
    const another = changed.has('question') && changed.get('question')?.id !== this.question.id;
    if (!another && !changed.has('answer')) return;
    const foreign = this.question.gaps.filter(({ id }) => another || now[id] !== this.given[id]);
    this.given = now;
    if (foreign.length === 0) return;
    for (const { id } of foreign) this.edited.delete(id);
    if (this.edited.size === 0) this.typing?.(false);
    this.texts = { ...(another ? {} : this.texts), ...Object.fromEntries(foreign.map((gap) => [gap.id, this.written(gap, now[gap.id])])) };
    this.complaints = another ? {} : without(this.complaints, foreign.map(({ id }) => id));
  }

  protected override render(): TemplateResult {
    const { question, words } = this;
    const complaints = question.gaps.flatMap(({ id }, index) => {
      const complaint = this.complaints[id];
      return complaint === undefined ? [] : [{ number: index + 1, complaint }];
    });
    return html`<p class="question-hint">${words.say('player.cloze.hint')}</p>
      <div class="cloze" data-test="cloze" lang=${words.courseLang} dir="auto">${question.texts.map((text, index) => {
        const gap = question.gaps[index];
        return html`<span class="cloze-words">${text}</span>${gap === undefined ? nothing : this.field(gap, index)}`;
      })}</div>
      <div id="${question.id}-says" aria-live="polite">${complaints.map(({ number, complaint }) => html`<p class="number-says number-complaint">${words.say('player.cloze.complaint', { number, complaint })}</p>`)}</div>
      <p class="question-hint" data-test="filled">${words.say('player.cloze.filled-of', { count: Object.keys(this.given).length, all: question.gaps.length })}</p>`;
  }

  private field(gap: ShownGap, index: number): TemplateResult {
    const { question, words } = this;
    const sentence = sentenceOf(question, index, words.say('player.cloze.blank'));
    const label = words.say('player.cloze.gap', { number: index + 1, all: question.gaps.length, sentence, unit: gap.unit ?? '' });
    if (gap.form === 'CHOICE') {
      const given = this.given[gap.id] ?? '';
      return html`<select class="gap" dir="auto" aria-label=${label} data-test="gap" data-gap=${gap.id} ?disabled=${this.closed} .value=${live(given)}
        @change=${(change: Event) => this.fill(gap.id, (change.target as HTMLSelectElement).value)}
        ><option value="" ?selected=${given === ''}>${words.say('player.matching.choose')}</option>${gap.options.map(({ id, text }) => html`<option value=${id} ?selected=${id === given}>${plainText(text)}</option>`)}</select>`;
    }
    const number = gap.form === 'NUMBER';
    return html`<input class=${number ? 'gap gap-number' : 'gap'} type="text" inputmode=${number ? 'decimal' : 'text'} autocomplete="off" autocapitalize="none" spellcheck="false"
      dir=${number ? 'ltr' : 'auto'} size=${number ? 8 : 16} maxlength=${LONGEST} aria-label=${label} aria-invalid=${gap.id in this.complaints ? 'true' : 'false'}
      aria-describedby="${question.id}-says" data-test="gap" data-gap=${gap.id} ?disabled=${this.closed} .value=${live(this.texts[gap.id] ?? '')}
      @input=${(input: Event) => this.typed(gap.id, (input.target as HTMLInputElement).value)} @change=${this.read} @blur=${this.read} />${gap.unit === null ? nothing : html`<span class="gap-unit" aria-hidden="true">${gap.unit}</span>`}`;
  }

  private typed(gap: string, text: string): void {
    this.texts = { ...this.texts, [gap]: text };
    this.complaints = without(this.complaints, [gap]);
    this.edited.add(gap);
    this.typing?.(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.read, PAUSE_MILLIS);
  }

  /** Takes what is typed now, without waiting for a pause. */
  readonly read = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.edited.size === 0) return;
    let next = this.given;
    for (const gap of this.question.gaps) {
      if (this.edited.has(gap.id)) next = filled(next, gap.id, this.taken(gap));
    }
    this.edited.clear();
    this.typing?.(false);
    this.giveAll(next);
  };

  private fill(gap: string, value: string): void {
    this.read();
    this.giveAll(filled(this.given, gap, value));
  }

  private giveAll(next: Readonly<Record<string, string>>): void {
    if (JSON.stringify(next) === JSON.stringify(this.given)) return;
    this.given = next;
    const gaps = this.question.gaps.flatMap(({ id }) => (next[id] === undefined ? [] : [{ gap: id, value: next[id] }]));
    this.give(gaps.length === 0 ? BLANK : { kind: 'FILLED', gaps });
    this.requestUpdate();
  }

  /** What a gap is filled with by what is typed; empty where that is nothing, or no number. */
  private taken(gap: ShownGap): string {
    const text = this.texts[gap.id] ?? '';
    if (gap.form !== 'NUMBER') return cleaned(text);
    const read = readNumber(text, this.words.locale, gap.unit);
    if (read.kind === 'not-a-number') this.complain(gap.id, this.words.say('player.number.not-a-number', { example: this.words.number(1234.5) }));
    if (read.kind === 'too-long') this.complain(gap.id, this.words.say('player.number.too-long'));
    return read.kind === 'number' ? read.value : '';
  }

  private complain(gap: string, complaint: string): void {
    this.complaints = { ...this.complaints, [gap]: complaint };
  }

  private written(gap: ShownGap, value: string | undefined): string {
    return value === undefined ? '' : gap.form === 'NUMBER' ? this.words.decimal(value) : value;
  }
}

function filled(given: Readonly<Record<string, string>>, gap: string, value: string): Readonly<Record<string, string>> {
  return value === '' ? without(given, [gap]) : { ...given, [gap]: value };
}

function without(given: Readonly<Record<string, string>>, gaps: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).filter(([gap]) => !gaps.includes(gap)));
}

/** Without what no text holds (tabs may be pasted) and without blanks around it. */
function cleaned(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cs}/gu, '').trim().slice(0, LONGEST);
}
