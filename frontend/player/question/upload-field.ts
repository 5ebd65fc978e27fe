import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import type { HandedFile } from '../types/answer';
import type { ShownUpload } from '../types/shown-question';
import type { Words } from '../words/words';
import { acceptOf, isOf, kindNames } from './file-kinds';
import type { FileQueue, Refused, Sending } from './file-queue';
import { fileSize } from './file-size';
import { handedFile } from './handed-file';

const MEGABYTE = 1024 * 1024;

/** Why a file was not taken, in words. What is not known here is said in general. */
const REASONS: Readonly<Record<string, string>> = {
  EMPTY: 'player.upload.refused.empty',
  TOO_LARGE: 'player.upload.refused.too-large',
  CUT: 'player.upload.refused.cut',
  NOT_WANTED: 'player.upload.refused.not-wanted',
  NOT_AS_NAMED: 'player.upload.refused.not-as-named',
  DAMAGED: 'player.upload.refused.damaged',
  LOCKED: 'player.upload.refused.locked',
  ACTIVE: 'player.upload.refused.active',
  MIXED: 'player.upload.refused.mixed',
  SWOLLEN: 'player.upload.refused.swollen',
  TOO_MANY: 'player.upload.refused.too-many',
  BESIDES: 'player.upload.refused.besides',
};

/** A field for files: what was handed in, what is on its way, and what was not taken and why. */
export class UploadField extends LightElement {
  static override properties: PropertyDeclarations = {
    question: { attribute: false },
    handed: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    sending: { attribute: false },
    refused: { attribute: false },
    hurried: { state: true },
  };

  declare question: ShownUpload;
  declare handed: readonly HandedFile[];
  declare closed: boolean;
  declare words: Words;
  declare queue: FileQueue;
  declare sending: readonly Sending[];
  declare refused: readonly Refused[];
  declare filesBase: URL | undefined;
  /** Somebody wants to go on while a file is on its way. */
  protected declare hurried: boolean;

  constructor() {
    super();
    this.hurried = false;
  }

  /** Says that something has not arrived, where somebody wants to hand in. */
  hurry(): void {
    this.hurried = true;
    this.querySelector<HTMLElement>('[data-test="drop-file"]')?.focus();
  }

  protected override willUpdate(): void {
    if (this.sending.length === 0) this.hurried = false;
  }

  protected override render(): TemplateResult {
    const { words, question } = this;
    const says = `upload-${question.id}-says`;
    const room = question.files - this.handed.length - this.sending.length;
    const lost = this.queue.lost(question.id);
    return html`<div class="upload-answer">
      <p class="question-hint" id=${says}>${words.say('player.upload.hint', { kinds: words.list(kindNames(question.types)), size: question.largest, count: question.files })}</p>
      ${question.anonymous ? html`<p class="question-hint">${words.say('player.upload.anonymous')}</p>` : nothing}
      ${this.handed.length + this.sending.length === 0
        ? nothing
        : html`<ul class="upload-files" aria-label=${words.say('player.upload.files')}>
            ${this.handed.map((file) => html`<li class="upload-file" data-test="handed-file">${handedFile(file, words, this.filesBase)} ${this.remover(file)}</li>`)}
            ${this.sending.map((file) => this.onItsWay(file))}
          </ul>`}
      <p class="unseen" role="status" data-test="upload-status">${this.status()}</p>
      ${this.hurried ? html`<p class="notice notice-warn" role="alert" data-test="upload-wait">${words.say('player.upload.wait')}</p>` : nothing}
      ${lost.length === 0 ? nothing : html`<p class="notice notice-warn" role="alert" data-test="upload-lost">${words.say('player.upload.lost', { names: words.list(lost), count: lost.length })}</p>`}
      ${this.refused.length === 0
        ? nothing
        : html`<div class="notice notice-bad" role="alert" data-test="upload-refused">${this.refused.map((each) => html`<p><bdi>${each.name}</bdi>: ${this.reason(each.reason)}</p>`)}</div>`}
      <input type="file" hidden data-test="file-input" tabindex="-1" accept=${acceptOf(question.types)} ?multiple=${question.files > 1} ?disabled=${this.closed || room <= 0} @change=${this.chosen} />
      ${this.closed
        ? nothing
        : html`<p class="actions"><button type="button" class="secondary" data-test="choose-file" aria-describedby=${says} ?disabled=${room <= 0} @click=${this.choose}>
            ${words.say(question.files === 1 ? 'player.upload.choose' : 'player.upload.choose-several')}
          </button></p>`}
      ${!this.closed && room <= 0 ? html`<p class="question-hint">${words.say('player.upload.full', { count: question.files })}</p>` : nothing}
    </div>`;
  }

  private remover(file: HandedFile): TemplateResult | typeof nothing {
    if (this.closed) return nothing;
    return html`<button type="button" class="quiet" data-test="remove-file" aria-label=${this.words.say('player.upload.remove-name', { name: file.name })}
      @click=${() => { void this.queue.remove(this.question.id, file.id); this.focusChoose(); }}>${this.words.say('player.upload.remove')}</button>`;
  }

  private onItsWay(file: Sending): TemplateResult {
    const { words } = this;
    return html`<li class="upload-file" data-test="sending-file">
      <bdi class="upload-name">${file.name}</bdi>
      <span class="quiet-text">${file.waits ? words.say('player.upload.waits') : words.say('player.upload.sending', { share: words.number(file.share, { style: 'percent', maximumFractionDigits: 0 }) })}</span>
      <progress max="1" .value=${file.share} aria-label=${words.say('player.upload.progress', { name: file.name })}></progress>
      ${this.closed
        ? nothing
        : html`<button type="button" class="quiet" data-test="drop-file" aria-label=${words.say('player.upload.drop-name', { name: file.name })}
            @click=${() => { this.queue.drop(file.id); this.focusChoose(); }}>${words.say('player.upload.drop')}</button>`}
    </li>`;
  }

  /** What a reader hears; the eye has the list. */
  private status(): string {
    const { words, sending, handed } = this;
    const next = sending[0];
    if (next !== undefined) return next.waits ? words.say('player.upload.status.waits', { name: next.name }) : words.say('player.upload.status.sending', { name: next.name });
    return handed.length === 0 ? '' : words.say('player.upload.status.handed', { names: words.list(handed.map(({ name, size }) => `${name} (${fileSize(size, words)})`)) });
  }

  private reason(reason: string): string {
    return this.words.say(REASONS[reason] ?? 'player.upload.refused.unknown', {
      size: this.question.largest, kinds: this.words.list(kindNames(this.question.types)), count: this.question.files,
    });
  }

  private readonly choose = (): void => this.querySelector<HTMLInputElement>('input[type="file"]')?.click();

  private readonly chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const { question } = this;
    const taken: File[] = [];
    const refused: Refused[] = [];
    for (const file of Array.from(input.files ?? [])) {
      const reason = this.reasonAgainst(file, question.files - this.handed.length - this.sending.length - taken.length);
      if (reason === null) taken.push(file);
      else refused.push({ name: file.name, reason });
    }
    input.value = '';
    if (taken.length + refused.length > 0) this.queue.add(question.id, taken, refused);
  };

  /** What can be seen before anything is sent over the line. */
  private reasonAgainst(file: File, room: number): string | null {
    if (room <= 0) return 'BESIDES';
    if (!isOf(this.question.types, file.name)) return 'NOT_WANTED';
    if (file.size === 0) return 'EMPTY';
    return file.size > this.question.largest * MEGABYTE ? 'TOO_LARGE' : null;
  }

  private focusChoose(): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-test="choose-file"]')?.focus());
  }
}
