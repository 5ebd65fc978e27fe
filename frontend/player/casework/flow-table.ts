import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceFlow, FlowEdge } from '../types/case-file';
import type { Words } from '../words/words';
import { holderOf } from './flow-labels';

/** What the table twin of a flow is given. */
export interface FlowTable {
  readonly flow: EvidenceFlow;
  readonly chosen: string | null;
  readonly labels: ReadonlyMap<string, string>;
  readonly hues: ReadonlyMap<string, number>;
  readonly words: Words;
  readonly follow: (name: string) => void;
}

/** What the picture shows, as a table: all addresses, or the hops to and from the one that is followed. Each leads on by a button. */
export function flowTable(table: FlowTable): TemplateResult {
  return table.chosen === null ? addresses(table) : hops(table.chosen, table);
}

function addresses(table: FlowTable): TemplateResult {
  const { flow, words } = table;
  return framed(words.say('player.case.addresses'), html`
    <thead><tr>
      <th scope="col">${words.say('player.case.address')}</th><th scope="col">${words.say('player.case.holder')}</th>
      <th scope="col" class="cell-whole">${words.say('player.case.hops-in')}</th><th scope="col" class="cell-whole">${words.say('player.case.hops-out')}</th>
    </tr></thead>
    <tbody>${flow.nodes.map(({ name }) => html`<tr>
      ${addressCell(name, table)} ${holderCell(name, table)}
      <td class="cell-whole">${words.number(flow.edges.filter(({ to }) => to === name).length)}</td>
      <td class="cell-whole">${words.number(flow.edges.filter(({ from }) => from === name).length)}</td>
    </tr>`)}</tbody>`);
}

function hops(name: string, table: FlowTable): TemplateResult {
  const { flow, words } = table;
  const came = flow.edges.filter(({ to }) => to === name);
  const went = flow.edges.filter(({ from }) => from === name);
  return html`
    <p>${words.say('player.case.came', { count: came.length })}</p>
    ${came.length === 0 ? nothing : hopsOf(words.say('player.case.hops-in'), came, ({ from }) => from, table)}
    <p>${words.say('player.case.went', { count: went.length })}</p>
    ${went.length === 0 ? nothing : hopsOf(words.say('player.case.hops-out'), went, ({ to }) => to, table)}
  `;
}

function hopsOf(label: string, edges: readonly FlowEdge[], other: (edge: FlowEdge) => string, table: FlowTable): TemplateResult {
  const { words } = table;
  return framed(label, html`
    <thead><tr>
      <th scope="col">${words.say('player.case.address')}</th><th scope="col">${words.say('player.case.holder')}</th>
      <th scope="col" class="cell-whole">${words.say('player.case.amount')}</th>
    </tr></thead>
    <tbody>${edges.map((edge) => html`<tr>${addressCell(other(edge), table)} ${holderCell(other(edge), table)}<td class="cell-decimal" dir="ltr">${edge.amount}</td></tr>`)}</tbody>`);
}

function framed(label: string, inside: TemplateResult): TemplateResult {
  return html`<div class="table-scroll flow-table" tabindex="0" role="region" aria-label=${label}><table class="evidence-table">${inside}</table></div>`;
}

function addressCell(name: string, { follow }: FlowTable): TemplateResult {
  return html`<td><button type="button" class="quiet flow-name" data-test="hop" data-name=${name} dir="ltr" @click=${() => follow(name)}>${name}</button></td>`;
}

function holderCell(name: string, { flow, labels, hues }: FlowTable): TemplateResult {
  const holder = holderOf(name, flow, labels);
  return html`<td dir="auto">${holder === '' ? nothing : html`<span class="flow-swatch flow-hue-${hues.get(holder) ?? 1}">${holder}</span>`}</td>`;
}
