import type { EvidenceFlow } from '../types/case-file';

/** So many colours tell owners apart; then they begin again. The words beside them always do. */
const HUES = 5;

/** What is written down, address by address, as lines of the notebook: `address: label`. */
export function labelsIn(notes: string, names: readonly string[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const line of notes.split('\n')) {
    const name = names.find((each) => line.startsWith(`${each}:`));
    const label = name === undefined ? '' : line.slice(name.length + 1).trim();
    if (name !== undefined && label !== '') labels.set(name, label);
  }
  return labels;
}

/** The notes with a label, in the place where the address had one; without it where the label is empty. */
export function labelled(notes: string, name: string, label: string): string {
  const line = label.trim() === '' ? [] : [`${name}: ${label.replace(/\s+/g, ' ').trim()}`];
  const lines = notes === '' ? [] : notes.split('\n');
  const at = lines.findIndex((each) => each.startsWith(`${name}:`));
  return (at < 0 ? [...lines, ...line] : [...lines.slice(0, at), ...line, ...lines.slice(at + 1)]).join('\n');
}

/** Who holds an address: as is known, else as one has labelled it; empty where neither is so. */
export function holderOf(name: string, flow: EvidenceFlow, labels: ReadonlyMap<string, string>): string {
  const owner = flow.nodes.find((node) => node.name === name)?.owner ?? '';
  return owner === '' ? (labels.get(name) ?? '') : owner;
}

/** A colour for each holder, in the order in which they come: the same holder, the same colour. */
export function huesOf(flow: EvidenceFlow, labels: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const holders = flow.nodes.map(({ name }) => holderOf(name, flow, labels)).filter((holder) => holder !== '');
  return new Map([...new Set(holders)].map((holder, index) => [holder, (index % HUES) + 1]));
}
