import { html, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { arrowDown, arrowUp } from '../shell/icons';
import { LightElement } from '../shell/light-element';
import type { Answer } from '../types/answer';
import type { ShownOption } from '../types/shown-question';
import type { Words } from '../words/words';
import { plainText } from './plain-text';

/** A list whose items move up and down, by button or arrow key. The focus stays on what moves, and each move is said. */
export class OrderList extends LightElement {
  static override properties = {
    question: { attribute: false },
    items: { attribute: false },
    order: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    now: { state: true },
    announced: { state: true },
  };

  declare question: string;
  declare items: readonly ShownOption[];
  /** The order that is the answer now; null where nothing has been moved. */
  declare order: readonly string[] | null;
  declare closed: boolean;
  declare words: Words;
  declare give: (answer: Answer) => void;
  /** The order on the screen: what was moved a moment ago may not be the answer yet. */
  protected declare now: readonly string[];
  protected declare announced: string;

  private given: string | null = null;

  constructor() {
    super();
    this.now = [];
    this.announced = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const order = this.order?.join(' ') ?? null;
    if (changed.has('question')) this.announced = '';
    if (!changed.has('question') && (!changed.has('order') || order === this.given)) return;
    this.given = order;
    this.now = this.order ?? this.items.map(({ id }) => id);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <p class="question-hint" id="order-hint-${this.question}">${words.say('player.ordering.hint')}</p>
      <ol class="order" aria-describedby="order-hint-${this.question}">
        ${repeat(this.now, (id) => id, (id, index) => this.itemOf(id, index))}
      </ol>
      <p class="question-hint" data-test="order-state">${this.given === null ? words.say('player.ordering.untouched') : ''}</p>
      <p class="unseen" role="status" aria-live="polite" data-test="order-announcement">${this.announced}</p>
    `;
  }

  private itemOf(id: string, index: number): TemplateResult {
    const text = this.items.find((item) => item.id === id)?.text ?? '';
    return html`<li class="order-item" data-test="order-item" data-item=${id} @keydown=${(key: KeyboardEvent) => this.pressed(key, id)}>
      <span class="order-place figure" aria-hidden="true">${this.words.number(index + 1)}</span>
      <span class="order-text" lang=${this.words.courseLang} dir="auto">${unsafeHTML(text)}</span>
      <span class="order-moves">${this.moverOf(id, text, -1, index === 0)}${this.moverOf(id, text, 1, index === this.now.length - 1)}</span>
    </li>`;
  }

  /** At the end of the list the button stays and does nothing: were it disabled, the focus would be lost. */
  private moverOf(id: string, text: string, steps: -1 | 1, atEnd: boolean): TemplateResult {
    const item = plainText(text);
    return html`<button
      type="button"
      class="secondary"
      data-test=${steps < 0 ? 'move-up' : 'move-down'}
      aria-label=${steps < 0 ? this.words.say('player.ordering.up', { item }) : this.words.say('player.ordering.down', { item })}
      aria-disabled=${atEnd ? 'true' : 'false'}
      ?disabled=${this.closed}
      @click=${(click: MouseEvent) => this.move(id, steps, click.currentTarget as HTMLElement)}
    >${steps < 0 ? arrowUp : arrowDown}</button>`;
  }

  private pressed(key: KeyboardEvent, id: string): void {
    if (key.altKey || key.ctrlKey || key.metaKey || (key.key !== 'ArrowUp' && key.key !== 'ArrowDown')) return;
    const button = (key.target as Element).closest('button');
    if (button === null) return;
    key.preventDefault();
    this.move(id, key.key === 'ArrowUp' ? -1 : 1, button);
  }

  private move(id: string, steps: -1 | 1, button: HTMLElement): void {
    const from = this.now.indexOf(id);
    const to = from + steps;
    const other = this.now[to];
    if (this.closed || other === undefined) return;
    const items = this.now.map((each) => (each === id ? other : each === other ? id : each));
    this.now = items;
    this.given = items.join(' ');
    const item = plainText(this.items.find((each) => each.id === id)?.text ?? '');
    this.announced = this.words.say('player.ordering.moved', { item, place: to + 1, all: items.length });
    this.give({ kind: 'ORDERED', items });
    void this.updateComplete.then(() => button.focus());
  }
}
