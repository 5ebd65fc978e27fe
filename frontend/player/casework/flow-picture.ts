import { svg, html, nothing, type TemplateResult } from 'lit';
import type { EvidenceFlow, FlowEdge } from '../types/case-file';
import { holderOf } from './flow-labels';
import type { Placed } from './flow-layout';

/** Sizes in the picture as it is drawn, before it is made smaller or larger. */
export const WIDE = 208;
export const HIGH = 50;
const BOX = 140;
const TALL = 38;
const AROUND = 8;

/** What is drawn, and how. */
export interface Drawing {
  readonly flow: EvidenceFlow;
  readonly places: Placed;
  readonly zoom: number;
  /** The address that is followed; null where none is. */
  readonly chosen: string | null;
  readonly labels: ReadonlyMap<string, string>;
  readonly hues: ReadonlyMap<string, number>;
  readonly follow: (name: string) => void;
}

/** A flow as boxes and lines from the start to the end. It says nothing that the table below does not say, so it is hidden from who hears it. */
export function flowPicture(drawing: Drawing): TemplateResult {
  const { flow, places, zoom, chosen } = drawing;
  const width = places.columns * WIDE - (WIDE - BOX) + 2 * AROUND;
  const height = places.rows * HIGH - (HIGH - TALL) + 2 * AROUND;
  const isNear = ({ from, to }: FlowEdge): boolean => chosen === from || chosen === to;
  return html`<svg class="flow" dir="ltr" aria-hidden="true" viewBox="0 0 ${width} ${height}" width=${width * zoom} height=${height * zoom}>
    <g transform="translate(${AROUND}, ${AROUND})">
      ${flow.edges.filter((edge) => !isNear(edge)).map((edge) => edgeOf(edge, false, places))}
      ${flow.edges.filter(isNear).map((edge) => edgeOf(edge, true, places))}
      ${flow.nodes.map(({ name }) => nodeOf(name, drawing))}
    </g>
  </svg>`;
}

function edgeOf(edge: FlowEdge, near: boolean, { at }: Placed): TemplateResult | typeof nothing {
  const from = at.get(edge.from);
  const to = at.get(edge.to);
  if (from === undefined || to === undefined) return nothing;
  const x1 = from.column * WIDE + BOX;
  const y1 = from.row * HIGH + TALL / 2;
  const x2 = to.column * WIDE;
  const y2 = to.row * HIGH + TALL / 2;
  return svg`<path class=${near ? 'flow-edge flow-edge-near' : 'flow-edge'} d="M${x1} ${y1} C ${x1 + 40} ${y1}, ${x2 - 40} ${y2}, ${x2} ${y2}"></path>`;
}

function nodeOf(name: string, { flow, places, chosen, labels, hues, follow }: Drawing): TemplateResult | typeof nothing {
  const place = places.at.get(name);
  if (place === undefined) return nothing;
  const holder = holderOf(name, flow, labels);
  const look = `flow-node${holder === '' ? '' : ` flow-node-known flow-hue-${hues.get(holder) ?? 1}`}${name === chosen ? ' flow-node-chosen' : ''}`;
  return svg`<g class=${look} data-test="flow-node" data-name=${name} transform="translate(${place.column * WIDE}, ${place.row * HIGH})" @click=${() => follow(name)}>
    <rect width=${BOX} height=${TALL} rx="4"></rect>
    <text x="8" y=${holder === '' ? 23 : 16}>${short(name, 18)}</text>
    ${holder === '' ? nothing : svg`<text x="8" y="30" class="flow-owner">${short(holder, 21)}</text>`}
  </g>`;
}

/** The beginning and the end of what is too long. */
export function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.ceil((most - 1) / 2))}…${text.slice(-Math.floor((most - 1) / 2))}`;
}
