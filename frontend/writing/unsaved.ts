import type { Change } from './writing-api';

/** What the server has not confirmed yet. */
export interface UnsavedWork {
  /** What the author sees, without the changes of the form. */
  readonly text: string;
  /** The state of the file that was worked on. */
  readonly revision: number;
  /** Whether the text is another than the one of that state. */
  readonly typed: boolean;
  /** What was changed in the form, act by act. */
  readonly acts: readonly (readonly Change[])[];
  /** A text that was sent and not answered. */
  readonly sentText?: string | undefined;
  /** Whether the first act was sent and not answered. */
  readonly sentAct: boolean;
}

/** Keeps what was typed in this browser until the server has it, also when the browser is killed. */
export class Unsaved {
  private readonly key: string;

  constructor(person: string, draft: string, path: string, private readonly store: Storage | undefined = storage()) {
    this.key = `caseroom-unsaved:${person}:${draft}:${path}`;
  }

  /** Says whether it could be kept. */
  put(unsaved: UnsavedWork): boolean {
    try {
      this.store?.setItem(this.key, JSON.stringify(unsaved));
      return this.store !== undefined;
    } catch {
      return false;
    }
  }

  get(): UnsavedWork | undefined {
    try {
      const kept = JSON.parse(this.store?.getItem(this.key) ?? 'null') as Partial<UnsavedWork> | null;
      if (typeof kept?.text !== 'string' || typeof kept.revision !== 'number') return undefined;
      const { text, revision, typed = true, acts = [], sentText, sentAct = false } = kept;
      return { text, revision, typed, acts, sentText, sentAct };
    } catch {
      return undefined;
    }
  }

  forget(): void {
    try {
      this.store?.removeItem(this.key);
    } catch {
      // What can't be reached holds nothing.
    }
  }
}

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
