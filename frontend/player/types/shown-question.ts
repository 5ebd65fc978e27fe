/* Made by `npm run types:make` from docs/reference/schemas/shown-question.schema.json. Prompts and texts are sanitized HTML. */

export type ShownQuestion = ShownSingleChoice | ShownMultipleChoice | ShownNumeric;

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
