interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with two edits of it that do not touch; undefined where they do. */
export function bothEdits(before: string, one: string, other: string): string | undefined {
  if (one === before || one === other) return other;
  if (other === before) return one;
  const [first, second] = [editOf(before, one), editOf(before, other)].sort((a, b) => a.start - b.start || a.end - b.end) as [Edit, Edit];
  if (first.end > second.start || (first.start === second.start && first.end === second.end)) return undefined;
  return before.slice(0, first.start) + first.text + before.slice(first.end, second.start) + second.text + before.slice(second.end);
}

function editOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
