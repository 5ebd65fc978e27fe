import { html, nothing, svg, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import type { EvidenceFlow, FlowEdge } from '../types/case-file';
import type { Words } from '../words/words';
import { placed, type Placed } from './flow-layout';

const WIDE = 190;
const HIGH = 46;
const BOX = 132;
const ZOOMS = [0.5, 0.75, 1, 1.5];

/** Who paid whom: a picture to follow, hop by hop. What it shows of one address stands below it in words, with buttons that go on. */
export class FlowViewer extends LightElement {
  static override properties = {
    flow: { attribute: false },
    words: { attribute: false },
    chosen: { state: true },
    zoom: { state: true },
  };

  declare flow: EvidenceFlow;
  declare words: Words;
  protected declare chosen: string | null;
  protected declare zoom: number;

  constructor() {
    super();
    this.chosen = null;
    this.zoom = 1;
  }

  protected override render(): TemplateResult {
    const { words, flow } = this;
    const places = placed(flow);
    return html`
      <div class="viewer-bar">
        <label>${words.say('player.case.follow')}
          <select data-test="follow" @change=${(change: Event) => this.follow((change.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${this.chosen === null}>${words.say('player.case.nobody')}</option>
            ${flow.nodes.map(({ name, owner }) => html`<option value=${name} ?selected=${name === this.chosen}>${short(name)}${owner === '' ? '' : ` · ${owner}`}</option>`)}
          </select></label>
        <label>${words.say('player.case.zoom')}
          <select data-test="zoom" @change=${(change: Event) => (this.zoom = Number((change.target as HTMLSelectElement).value))}>
            ${ZOOMS.map((zoom) => html`<option value=${zoom} ?selected=${zoom === this.zoom}>${words.percent(zoom)}</option>`)}
          </select></label>
      </div>
      <div class="flow-scroll" tabindex="0" role="region" aria-label=${words.say('player.case.picture')}>
        ${this.picture(places)}
      </div>
      ${this.chosen === null ? nothing : this.hops(this.chosen)}
    `;
  }

  private picture(places: Placed): TemplateResult {
    const width = places.columns * WIDE;
    const height = places.rows * HIGH + 12;
    return html`<svg class="flow" dir="ltr" aria-hidden="true" viewBox="0 0 ${width} ${height}" width=${width * this.zoom} height=${height * this.zoom}>
      ${this.flow.edges.map((edge) => this.edge(edge, places))}
      ${this.flow.nodes.map(({ name, owner }) => this.node(name, owner, places))}
    </svg>`;
  }

  private edge(edge: FlowEdge, { at }: Placed): TemplateResult {
    const from = at.get(edge.from);
    const to = at.get(edge.to);
    if (from === undefined || to === undefined) return svg``;
    const x1 = from.column * WIDE + BOX;
    const y1 = from.row * HIGH + 22;
    const x2 = to.column * WIDE;
    const y2 = to.row * HIGH + 22;
    const near = this.chosen === edge.from || this.chosen === edge.to;
    return svg`<path class=${near ? 'flow-edge flow-edge-near' : 'flow-edge'} d="M${x1} ${y1} C ${x1 + 40} ${y1}, ${x2 - 40} ${y2}, ${x2} ${y2}"></path>`;
  }

  private node(name: string, owner: string, { at }: Placed): TemplateResult {
    const place = at.get(name);
    if (place === undefined) return svg``;
    const look = `flow-node${owner === '' ? '' : ' flow-node-known'}${name === this.chosen ? ' flow-node-chosen' : ''}`;
    return svg`<g class=${look} transform="translate(${place.column * WIDE}, ${place.row * HIGH + 4})" @click=${() => this.follow(name)}>
      <rect width=${BOX} height="36" rx="4"></rect>
      <text x="8" y="16">${short(name)}</text>
      <text x="8" y="30" class="flow-owner">${owner}</text>
    </g>`;
  }

  /** What came in and what went out, each with a button to the other end. */
  private hops(name: string): TemplateResult {
    const { words, flow } = this;
    const owner = flow.nodes.find((node) => node.name === name)?.owner ?? '';
    const came = flow.edges.filter(({ to }) => to === name);
    const went = flow.edges.filter(({ from }) => from === name);
    return html`<section class="hops" data-test="hops" aria-live="polite">
      <h4><code dir="ltr">${name}</code> ${owner === '' ? nothing : html`<span class="tag">${owner}</span>`}</h4>
      <p>${words.say('player.case.came', { count: came.length })}</p>
      <ul>${came.map((edge) => this.hop(edge, edge.from))}</ul>
      <p>${words.say('player.case.went', { count: went.length })}</p>
      <ul>${went.map((edge) => this.hop(edge, edge.to))}</ul>
    </section>`;
  }

  private hop(edge: FlowEdge, other: string): TemplateResult {
    return html`<li><button type="button" class="quiet" data-test="hop" @click=${() => this.follow(other)}><span class="figure">${edge.amount}</span> <code dir="ltr">${other}</code></button></li>`;
  }

  private follow(name: string): void {
    this.chosen = name === '' ? null : name;
  }
}

function short(name: string): string {
  return name.length <= 17 ? name : `${name.slice(0, 9)}…${name.slice(-6)}`;
}
