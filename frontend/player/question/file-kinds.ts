import type { FileKind } from '../types/shown-question';

/** How the names of each kind of file end, and what a browser calls it. */
const KINDS: Record<FileKind, { readonly endings: readonly string[]; readonly type: string }> = {
  PDF: { endings: ['pdf'], type: 'application/pdf' },
  DOCX: { endings: ['docx'], type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  XLSX: { endings: ['xlsx'], type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ODT: { endings: ['odt'], type: 'application/vnd.oasis.opendocument.text' },
  PNG: { endings: ['png'], type: 'image/png' },
  JPEG: { endings: ['jpg', 'jpeg'], type: 'image/jpeg' },
  TXT: { endings: ['txt'], type: 'text/plain' },
  CSV: { endings: ['csv'], type: 'text/csv' },
};

/** Whether a file is of one of these kinds, as its name says. */
export function isOf(kinds: readonly FileKind[], name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return name.includes('.') && kinds.some((kind) => KINDS[kind].endings.includes(ending));
}

/** What a browser is told to offer; on phones that is the camera as well. */
export function acceptOf(kinds: readonly FileKind[]): string {
  return kinds.flatMap((kind) => [...KINDS[kind].endings.map((ending) => `.${ending}`), KINDS[kind].type]).join(',');
}

/** What the kinds are called. */
export function kindNames(kinds: readonly FileKind[]): readonly string[] {
  return kinds.map((kind) => (kind === 'JPEG' ? 'JPG' : kind));
}
