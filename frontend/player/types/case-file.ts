import type { ShownQuestion } from './shown-question';

/** What a browser gets of a case: evidence and what is asked. Titles and paragraphs are sanitized HTML. */
export interface CaseFile {
  readonly evidence: readonly Evidence[];
  readonly tasks: readonly CaseTask[];
}

/** What is asked, the piece of evidence that it is worked on (or an empty text), and how many hints there are. */
export interface CaseTask {
  readonly question: ShownQuestion;
  readonly evidence: string;
  readonly hints: number;
}

/** A piece of evidence. */
export type Evidence = EvidenceTable | EvidenceMail | EvidencePaper | EvidenceBytes | EvidenceFlow | EvidenceScene;

interface Piece {
  readonly id: string;
  readonly title: string;
}

/** How a column is shown, sorted and filtered. */
export type ColumnType = 'TEXT' | 'CODE' | 'WHOLE' | 'DECIMAL' | 'TIME' | 'INSTANT';

/** Rows under headers. */
export interface EvidenceTable extends Piece {
  readonly kind: 'TABLE';
  readonly file: string;
  readonly sha256: string;
  readonly columns: readonly { readonly id: string; readonly header: string; readonly type: ColumnType }[];
  readonly rows: readonly EvidenceRow[];
}

/** One line of a table. */
export interface EvidenceRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** A message with its headers, as it was received. */
export interface EvidenceMail extends Piece {
  readonly kind: 'MAIL';
  readonly file: string;
  readonly sha256: string;
  readonly source: string;
}

/** Paragraphs to read. */
export interface EvidencePaper extends Piece {
  readonly kind: 'PAPER';
  readonly paragraphs: readonly string[];
}

/** A file; its content is Base64. */
export interface EvidenceBytes extends Piece {
  readonly kind: 'BYTES';
  readonly file: string;
  readonly sha256: string;
  readonly content: string;
}

/** The picture of a table. */
export interface EvidenceFlow extends Piece {
  readonly kind: 'FLOW';
  readonly table: string;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** Who takes part; the owner is empty where nobody knows. */
export interface FlowNode {
  readonly name: string;
  readonly owner: string;
}

/** What went from one to another, and in which row of the table. */
export interface FlowEdge {
  readonly row: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}

/** A place with things in it. */
export interface EvidenceScene extends Piece {
  readonly kind: 'SCENE';
  readonly things: readonly SceneThing[];
}

/** Something that lies there; `x` and `y` are per cent from the start and from the top. */
export interface SceneThing {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly look: string;
  readonly x: number;
  readonly y: number;
}

/** What is to be said of a case once it is over. Texts are sanitized HTML. */
export interface ReviewedCase {
  readonly file: CaseFile;
  readonly cap: string;
  readonly solution: readonly string[];
  readonly debrief: string;
  readonly hints: Readonly<Record<string, number>>;
}

/** Where one notes what one likes; no task. */
export const NOTEBOOK = 'notebook';
