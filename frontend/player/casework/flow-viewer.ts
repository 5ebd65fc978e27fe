import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import type { EvidenceFlow } from '../types/case-file';
import type { Words } from '../words/words';
import { holderOf, huesOf, labelsIn } from './flow-labels';
import { placed, type Placed } from './flow-layout';
import { flowPicture, HIGH, short, WIDE } from './flow-picture';
import { flowTable } from './flow-table';

const ZOOMS = [0.5, 0.75, 1, 1.5, 2];
const LONGEST_LABEL = 40;

/** A drag shorter than this is a click. */
const SLACK = 4;

/** Notes in which labels are kept, as lines. */
export interface Notes {
  readonly text: string;
  readonly closed: boolean;
  readonly label: (name: string, label: string) => void;
}

/** Whether other notes are there than before, and not the same once more. */
export function notedOtherwise(now: Notes | null | undefined, before: Notes | null | undefined): boolean {
  return now?.text !== before?.text || now?.closed !== before?.closed;
}

/** Who paid whom: a picture to move about in, to follow hop by hop and to label, and below it the same as a table, for the keyboard. */
export class FlowViewer extends LightElement {
  static override properties = {
    flow: { attribute: false },
    words: { attribute: false },
    notes: { attribute: false, hasChanged: notedOtherwise },
    chosen: { state: true },
    zoom: { state: true },
  };

  declare flow: EvidenceFlow;
  declare words: Words;
  /** Null where nothing can be noted. */
  declare notes: Notes | null;
  protected declare chosen: string | null;
  protected declare zoom: number;

  private places: Placed = { columns: 0, rows: 0, at: new Map() };
  private dragged: { readonly x: number; readonly y: number; readonly left: number; readonly top: number; moved: boolean } | undefined;

  constructor() {
    super();
    this.notes = null;
    this.chosen = null;
    this.zoom = 1;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('flow')) this.places = placed(this.flow);
  }

  protected override render(): TemplateResult {
    const { words, flow, chosen, zoom } = this;
    const labels = labelsIn(this.notes?.text ?? '', flow.nodes.map(({ name }) => name));
    const hues = huesOf(flow, labels);
    const follow = (name: string): void => this.follow(name);
    return html`
      <div class="viewer-bar">
        <label>${words.say('player.case.follow')}
          <select data-test="follow" @change=${(change: Event) => this.follow((change.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${chosen === null}>${words.say('player.case.nobody')}</option>
            ${flow.nodes.map(({ name }) => html`<option value=${name} ?selected=${name === chosen}>${optionOf(name, holderOf(name, flow, labels))}</option>`)}
          </select></label>
        <label>${words.say('player.case.zoom')}
          <select data-test="zoom" @change=${(change: Event) => this.resize(Number((change.target as HTMLSelectElement).value))}>
            ${ZOOMS.map((each) => html`<option value=${each} ?selected=${each === zoom}>${words.percent(each)}</option>`)}
          </select></label>
      </div>
      <div class="flow-scroll" data-test="flow-picture" tabindex="0" role="region" aria-label=${words.say('player.case.picture')}
        @pointerdown=${this.grabs} @pointermove=${this.drags} @pointerup=${this.letsGo} @pointercancel=${this.letsGo} @click=${{ handleEvent: this.clicked, capture: true }}>
        ${flowPicture({ flow, places: this.places, zoom, chosen, labels, hues, follow })}
      </div>
      <p class="question-hint">${words.say('player.case.picture-hint')}</p>
      <section class="hops" data-test="hops">
        ${chosen === null ? nothing : this.head(chosen, holderOf(chosen, flow, labels), labels.get(chosen) ?? '')}
        ${flowTable({ flow, chosen, labels, hues, words, follow })}
      </section>
    `;
  }

  /** Who is followed, and what one calls them. */
  private head(name: string, holder: string, label: string): TemplateResult {
    const { words, notes } = this;
    const known = this.flow.nodes.some((node) => node.name === name && node.owner !== '');
    return html`<h4 class="hops-title" tabindex="-1" data-test="followed"><code dir="ltr">${name}</code> ${holder === '' ? nothing : html`<span class="tag" dir="auto">${holder}</span>`}</h4>
      ${known || notes === null ? nothing : html`<label class="flow-label">${words.say('player.case.label')}
        <input type="text" autocomplete="off" dir="auto" maxlength=${LONGEST_LABEL} data-test="label" ?disabled=${notes.closed} .value=${label}
          @change=${(change: Event) => notes.label(name, (change.target as HTMLInputElement).value)} />
        <span class="question-hint">${words.say('player.case.label-hint')}</span></label>`}
      <p><button type="button" class="quiet" data-test="follow-nobody" @click=${() => this.follow('')}>${words.say('player.case.all-addresses')}</button></p>`;
  }

  private follow(name: string): void {
    const byTable = this.querySelector('.hops')?.contains(document.activeElement) ?? false;
    this.chosen = name === '' ? null : name;
    void this.updateComplete.then(() => {
      this.centre();
      if (byTable) this.querySelector<HTMLElement>('[data-test="followed"], .flow-table')?.focus();
    });
  }

  private resize(zoom: number): void {
    const scroll = this.picture;
    const [x, y] = [(scroll.scrollLeft + scroll.clientWidth / 2) / this.zoom, (scroll.scrollTop + scroll.clientHeight / 2) / this.zoom];
    this.zoom = zoom;
    void this.updateComplete.then(() => this.look(x, y));
  }

  /** Brings what is followed into the middle of the picture. */
  private centre(): void {
    const place = this.places.at.get(this.chosen ?? '');
    if (place !== undefined) this.look((place.column + 0.4) * WIDE, (place.row + 0.5) * HIGH);
  }

  private look(x: number, y: number): void {
    const scroll = this.picture;
    scroll.scrollTo({ left: x * this.zoom - scroll.clientWidth / 2, top: y * this.zoom - scroll.clientHeight / 2 });
  }

  private get picture(): HTMLElement {
    const picture = this.querySelector<HTMLElement>('.flow-scroll');
    if (picture === null) throw new Error('The picture is not drawn yet.');
    return picture;
  }

  /** Fingers scroll as anywhere; a mouse takes hold of the picture. */
  private readonly grabs = (down: PointerEvent): void => {
    this.dragged = undefined;
    if (down.pointerType !== 'mouse' || down.button !== 0) return;
    const { scrollLeft: left, scrollTop: top } = this.picture;
    this.dragged = { x: down.clientX, y: down.clientY, left, top, moved: false };
  };

  private readonly drags = (move: PointerEvent): void => {
    const { dragged } = this;
    if (dragged === undefined || move.buttons === 0) return;
    const [x, y] = [move.clientX - dragged.x, move.clientY - dragged.y];
    if (!dragged.moved && Math.hypot(x, y) < SLACK) return;
    if (!dragged.moved) this.picture.setPointerCapture(move.pointerId);
    dragged.moved = true;
    this.picture.scrollTo({ left: dragged.left - x, top: dragged.top - y });
  };

  private readonly letsGo = (up: PointerEvent): void => {
    if (this.picture.hasPointerCapture(up.pointerId)) this.picture.releasePointerCapture(up.pointerId);
  };

  /** The click that ends a drag follows nobody. */
  private readonly clicked = (click: Event): void => {
    if (this.dragged?.moved === true) click.stopPropagation();
    this.dragged = undefined;
  };
}

function optionOf(name: string, holder: string): string {
  return holder === '' ? short(name, 18) : `${short(name, 18)} · ${holder}`;
}
