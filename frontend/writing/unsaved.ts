import type { Change } from './writing-api';

/** What the server has not confirmed yet. */
export interface UnsavedWork {
  /** What the author sees, without the changes of the form. */
  readonly text: string;
  /** The state of the file that was worked on. */
  readonly revision: number;
  /** Whether the text is another than the one of that state. */
  readonly typed: boolean;
  /** What was changed in the form, in order. */
  readonly changes: readonly Change[];
  /** A text that was sent and not answered. */
  readonly sentText?: string | undefined;
  /** So many of the changes were sent and not answered. */
  readonly sentChanges: number;
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
      const { text, revision, typed = true, changes = [], sentText, sentChanges = 0 } = kept;
      return { text, revision, typed, changes, sentText, sentChanges };
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
