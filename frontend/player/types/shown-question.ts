/** What a browser gets of a question: no key, no reason. Written by hand after `ShownQuestion.java`. */
export type ShownQuestion = ShownSingleChoice | ShownMultipleChoice | ShownNumeric;

interface Asked {
  readonly id: string;
  readonly points: number;
  /** Sanitized HTML. */
  readonly prompt: string;
}

/** One of the options is to be chosen. */
export interface ShownSingleChoice extends Asked {
  readonly kind: 'SINGLE_CHOICE';
  readonly options: readonly ShownOption[];
}

/** Some of the options are to be chosen. */
export interface ShownMultipleChoice extends Asked {
  readonly kind: 'MULTIPLE_CHOICE';
  readonly options: readonly ShownOption[];
}

/** A number is to be entered. */
export interface ShownNumeric extends Asked {
  readonly kind: 'NUMERIC';
  readonly unit: string | null;
}

/** An option without its truth; the text is sanitized HTML. */
export interface ShownOption {
  readonly id: string;
  readonly text: string;
}
