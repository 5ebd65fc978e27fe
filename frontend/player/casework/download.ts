import { sha256 } from '@noble/hashes/sha2.js';
import type { Evidence, EvidenceTable } from '../types/case-file';
import { assertNever } from '../types/assert-never';

/** A piece of evidence as a file. */
export interface Download {
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The file of a piece of evidence, byte by byte the one whose hash the server gives; undefined where there is none. */
export function downloadOf(evidence: Evidence): Download | undefined {
  switch (evidence.kind) {
    case 'TABLE':
      return { file: evidence.file, type: 'text/csv', bytes: new TextEncoder().encode(csvOf(evidence)) };
    case 'MAIL':
      return { file: evidence.file, type: 'message/rfc822', bytes: new TextEncoder().encode(evidence.source) };
    case 'BYTES':
      return { file: evidence.file, type: 'application/octet-stream', bytes: bytesOf(evidence.content) };
    case 'PAPER':
    case 'FLOW':
    case 'SCENE':
      return undefined;
    default:
      return assertNever(evidence);
  }
}

/** The SHA-256 of some bytes, also where the page is no secure context. */
export function sha256Of(bytes: Uint8Array): string {
  return hexOf(sha256(bytes));
}

/** Two digits a byte. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes behind Base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** A table as CSV (RFC 4180). */
export function csvOf(table: EvidenceTable): string {
  return [table.columns.map(({ id }) => id), ...table.rows.map(({ cells }) => cells)].map(lineOf).join('');
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[,"\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',')}\r\n`;
}

/** Hands the file to the person. */
export function save({ file, type, bytes }: Download): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
