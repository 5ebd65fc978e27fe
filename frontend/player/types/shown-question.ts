/* Made by `npm run types:make` from docs/reference/schemas/shown-question.schema.json. Prompts and texts are sanitized HTML. */

export type ShownQuestion =
  | ShownSingleChoice
  | ShownMultipleChoice
  | ShownNumeric
  | ShownTrueFalse
  | ShownMatching
  | ShownOrdering
  | ShownShortText
  | ShownCategorize
  | ShownMatrix
  | ShownHotspot
  | ShownCloze
  | ShownHighlight
  | ShownEssay
  | ShownUpload;
export type Form = 'WORDS' | 'AS_WRITTEN' | 'ANY_CASE' | 'TIME';
export type Outline = 'RECTANGLE' | 'ELLIPSE' | 'POLYGON';
export type GapForm = 'CHOICE' | 'WORD' | 'NUMBER';
export type FileKind = 'PDF' | 'DOCX' | 'XLSX' | 'ODT' | 'PNG' | 'JPEG' | 'TXT' | 'CSV';

export interface ShownSingleChoice {
  readonly id: string;
  readonly options: readonly ShownOption[];
  readonly points: number;
  readonly prompt: string;
  readonly kind: 'SINGLE_CHOICE';
}
export interface ShownOption {
  readonly id: string;
  readonly text: string;
}
export interface ShownMultipleChoice {
  readonly id: string;
  readonly options: readonly ShownOption[];
  readonly points: number;
  readonly prompt: string;
  readonly kind: 'MULTIPLE_CHOICE';
}
export interface ShownNumeric {
  readonly id: string;
  readonly points: number;
  readonly prompt: string;
  readonly unit: string | null;
  readonly kind: 'NUMERIC';
}
export interface ShownTrueFalse {
  readonly id: string;
  readonly points: number;
  readonly prompt: string;
  readonly reasons: readonly ShownOption[];
  readonly kind: 'TRUE_FALSE';
}
export interface ShownMatching {
  readonly id: string;
  readonly left: readonly ShownOption[];
  readonly points: number;
  readonly prompt: string;
  readonly right: readonly ShownOption[];
  readonly kind: 'MATCHING';
}
export interface ShownOrdering {
  readonly id: string;
  readonly items: readonly ShownOption[];
  readonly points: number;
  readonly prompt: string;
  readonly kind: 'ORDERING';
}
export interface ShownShortText {
  readonly form: Form;
  readonly id: string;
  readonly points: number;
  readonly prompt: string;
  readonly kind: 'SHORT_TEXT';
}
export interface ShownCategorize {
  readonly categories: readonly ShownOption[];
  readonly id: string;
  readonly items: readonly ShownOption[];
  readonly points: number;
  readonly prompt: string;
  readonly kind: 'CATEGORIZE';
}
export interface ShownMatrix {
  readonly columns: readonly ShownOption[];
  readonly id: string;
  readonly points: number;
  readonly prompt: string;
  readonly rows: readonly ShownOption[];
  readonly kind: 'MATRIX';
}
export interface ShownHotspot {
  readonly id: string;
  readonly picture: ShownPicture;
  readonly points: number;
  readonly prompt: string;
  readonly regions: readonly ShownRegion[];
  readonly single: boolean;
  readonly kind: 'HOTSPOT';
}
export interface ShownPicture {
  readonly alt: string;
  readonly description: string;
  readonly height: number;
  readonly source: string;
  readonly width: number;
}
export interface ShownRegion {
  readonly at: readonly number[];
  readonly id: string;
  readonly outline: Outline;
  readonly text: string;
}
export interface ShownCloze {
  readonly gaps: readonly ShownGap[];
  readonly id: string;
  readonly points: number;
  readonly prompt: string;
  readonly texts: readonly string[];
  readonly kind: 'CLOZE';
}
export interface ShownGap {
  readonly form: GapForm;
  readonly id: string;
  readonly options: readonly ShownOption[];
  readonly unit: string | null;
}
export interface ShownHighlight {
  readonly id: string;
  readonly passage: readonly ShownPiece[];
  readonly points: number;
  readonly prompt: string;
  readonly kind: 'HIGHLIGHT';
}
export interface ShownPiece {
  readonly id: string | null;
  readonly text: string;
}
export interface ShownEssay {
  readonly id: string;
  readonly maxWords: number | null;
  readonly minWords: number | null;
  readonly points: number;
  readonly prompt: string;
  readonly rubric: readonly ShownCriterion[];
  readonly kind: 'ESSAY';
}
export interface ShownCriterion {
  readonly id: string;
  readonly levels: readonly ShownLevel[];
  readonly title: string;
}
export interface ShownLevel {
  readonly points: number;
  readonly text: string;
}
export interface ShownUpload {
  readonly anonymous: boolean;
  readonly files: number;
  readonly id: string;
  readonly largest: number;
  readonly points: number;
  readonly prompt: string;
  readonly rubric: readonly ShownCriterion[];
  readonly types: readonly FileKind[];
  readonly kind: 'UPLOAD';
}
