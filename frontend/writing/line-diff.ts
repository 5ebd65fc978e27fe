/** A line of a comparison. */
export interface DiffLine {
  readonly kind: 'same' | 'mine' | 'theirs' | 'gap';
  readonly text: string;
}

const MOST_CELLS = 4_000_000;

/** What two texts have in common, line by line, and what only one of them has. */
export function lineDiff(mine: string, theirs: string): readonly DiffLine[] {
  const ours = mine.split('\n');
  const others = theirs.split('\n');
  let start = 0;
  while (start < ours.length && start < others.length && ours[start] === others[start]) start++;
  let tail = 0;
  while (tail < Math.min(ours.length, others.length) - start && ours[ours.length - 1 - tail] === others[others.length - 1 - tail]) tail++;
  const same = (text: string): DiffLine => ({ kind: 'same', text });
  return [
    ...ours.slice(0, start).map(same),
    ...middle(ours.slice(start, ours.length - tail), others.slice(start, others.length - tail)),
    ...ours.slice(ours.length - tail).map(same),
  ];
}

function middle(mine: readonly string[], theirs: readonly string[]): DiffLine[] {
  if (mine.length * theirs.length > MOST_CELLS) {
    return [...mine.map((text): DiffLine => ({ kind: 'mine', text })), ...theirs.map((text): DiffLine => ({ kind: 'theirs', text }))];
  }
  const width = theirs.length + 1;
  const longest = new Uint32Array((mine.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = mine.length - 1; row >= 0; row--) {
    for (let column = theirs.length - 1; column >= 0; column--) {
      longest[row * width + column] = mine[row] === theirs[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: DiffLine[] = [];
  let row = 0;
  let column = 0;
  while (row < mine.length || column < theirs.length) {
    if (row < mine.length && column < theirs.length && mine[row] === theirs[column]) {
      lines.push({ kind: 'same', text: mine[row] ?? '' });
      row++;
      column++;
    } else if (row < mine.length && (column === theirs.length || at(row + 1, column) >= at(row, column + 1))) {
      lines.push({ kind: 'mine', text: mine[row++] ?? '' });
    } else {
      lines.push({ kind: 'theirs', text: theirs[column++] ?? '' });
    }
  }
  return lines;
}

/** Only what differs, with some lines around it; a gap stands for what is left out. */
export function closeTo(lines: readonly DiffLine[], around = 3): readonly DiffLine[] {
  const near = lines.map((_, at) => lines.slice(Math.max(0, at - around), at + around + 1).some((line) => line.kind !== 'same'));
  return lines.flatMap((line, at) => (near[at] === true ? [line] : at === 0 || near[at - 1] === true ? [{ kind: 'gap' as const, text: '…' }] : []));
}
