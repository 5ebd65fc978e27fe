import type { EvidenceFlow, FlowEdge } from '../types/case-file';

/** Where each node of a flow stands: columns from the start, rows from the top, counted from 0. */
export interface Placed {
  readonly columns: number;
  readonly rows: number;
  readonly at: ReadonlyMap<string, { readonly column: number; readonly row: number }>;
}

/** Puts each node one column behind the last one that pays it, and spreads what shares a column over the rows. */
export function placed(flow: EvidenceFlow): Placed {
  const depth = depths(flow.edges, flow.nodes.map(({ name }) => name));
  const used = new Map<number, number>();
  const at = new Map<string, { column: number; row: number }>();
  for (const { name } of flow.nodes) {
    const column = depth.get(name) ?? 0;
    const row = used.get(column) ?? 0;
    used.set(column, row + 1);
    at.set(name, { column, row });
  }
  return { columns: Math.max(0, ...used.keys()) + 1, rows: Math.max(1, ...used.values()), at };
}

/** The longest way to each node; a way that comes back to itself counts once. */
function depths(edges: readonly FlowEdge[], nodes: readonly string[]): Map<string, number> {
  const depth = new Map(nodes.map((name) => [name, 0]));
  for (let round = 0; round < nodes.length; round += 1) {
    let moved = false;
    for (const { from, to } of edges) {
      const next = (depth.get(from) ?? 0) + 1;
      if (from !== to && next > (depth.get(to) ?? 0) && next < nodes.length) {
        depth.set(to, next);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return depth;
}
