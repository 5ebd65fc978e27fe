/** How sure one says that one is of an answer. It never changes a score. */
export type Certainty = 'GUESS' | 'FAIRLY_SURE' | 'CERTAIN';

/** From the least to the most. */
export const CERTAINTIES: readonly Certainty[] = ['GUESS', 'FAIRLY_SURE', 'CERTAIN'];
