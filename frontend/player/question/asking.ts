import type { Answer, Fill, HandedFile, Pair } from '../types/answer';
import type { Words } from '../words/words';
import type { FileQueue } from './file-queue';

/** What the renderer of a question is given besides the question itself. */
export interface Asking {
  readonly answer: Answer;
  readonly closed: boolean;
  readonly words: Words;
  readonly give: (answer: Answer) => void;
  /** From where the pictures of the course are found. */
  readonly mediaBase?: URL;
  /** What is on its way to the server; undefined where nothing is sent. */
  readonly files?: FileQueue;
  /** From where one's own files are had back. */
  readonly filesBase?: URL;
  /** Told when something is typed that is not read yet, and when it is read. */
  readonly typing?: (unread: boolean) => void;
}

/** The pairs of an answer; none where it is of another kind. */
export function pairsOf(answer: Answer): readonly Pair[] {
  return answer.kind === 'MATCHED' ? answer.pairs : [];
}

/** The gaps of an answer that are filled; none where it is of another kind. */
export function fillsOf(answer: Answer): readonly Fill[] {
  return answer.kind === 'FILLED' ? answer.gaps : [];
}

/** The options of an answer; none where it is of another kind. */
export function chosenOf(answer: Answer): readonly string[] {
  return answer.kind === 'CHOSEN' ? answer.options : [];
}

/** The files of an answer; none where it is of another kind. */
export function filesOf(answer: Answer): readonly HandedFile[] {
  return answer.kind === 'FILES' ? answer.files : [];
}
