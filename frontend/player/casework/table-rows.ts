import type { EvidenceRow, EvidenceTable } from '../types/case-file';

/** How the rows of a table are looked at. */
export interface TableLook {
  /** What every row shown contains, whatever its capitals. */
  readonly filter: string;
  /** The column that they are sorted by; null is as they came. */
  readonly column: number | null;
  readonly descending: boolean;
}

/** The rows as they are looked at. */
export function rowsOf(table: EvidenceTable, look: TableLook): readonly EvidenceRow[] {
  const wanted = look.filter.trim().toLocaleLowerCase();
  const found = wanted === '' ? table.rows : table.rows.filter(({ cells }) => cells.some((cell) => cell.toLocaleLowerCase().includes(wanted)));
  const { column } = look;
  if (column === null) return found;
  const isNumber = ['WHOLE', 'DECIMAL'].includes(table.columns[column]?.type ?? 'TEXT');
  const sorted = [...found].sort((one, other) => compare(one.cells[column] ?? '', other.cells[column] ?? '', isNumber));
  return look.descending ? sorted.reverse() : sorted;
}

/** A text longer than this has to break, and a word or a number without a space longer than that. */
const LONG_TEXT = 28;
const LONG_CODE = 24;

/** Which columns need room to break in, whichever line is looked at. */
export function longColumns({ columns, rows }: EvidenceTable): readonly boolean[] {
  return columns.map(({ type }, column) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => cells[column]?.length ?? 0));
    return type === 'TEXT' ? longest > LONG_TEXT : type === 'CODE' && longest > LONG_CODE;
  });
}

function compare(one: string, other: string, isNumber: boolean): number {
  return isNumber ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
}

/** An instant in UTC as a clock of that offset shows it, such as 2026-03-05 16:07:09 +02:00. */
export function inZone(instant: string, offsetMinutes: number): string {
  const millis = Date.parse(instant);
  if (offsetMinutes === 0 || Number.isNaN(millis)) return instant;
  const shifted = new Date(millis + offsetMinutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  return `${shifted} ${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
