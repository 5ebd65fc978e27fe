import type { Change } from './writing-api';

/** What the server has not confirmed yet. */
export interface UnsavedText {
  readonly text: string;
  readonly revision: number;
  /** Those of a form, to be made behind the text. */
  readonly changes?: readonly Change[];
  /** Whether the text itself was typed over, and not only a form used. */
  readonly typed?: boolean;
}

/** Keeps what was typed in this browser until the server has it, also when the browser is killed. */
export class Unsaved {
  private readonly key: string;

  constructor(person: string, draft: string, path: string, private readonly store: Storage | undefined = storage()) {
    this.key = `caseroom-unsaved:${person}:${draft}:${path}`;
  }

  /** Says whether it could be kept. */
  put(unsaved: UnsavedText): boolean {
    try {
      this.store?.setItem(this.key, JSON.stringify(unsaved));
      return this.store !== undefined;
    } catch {
      return false;
    }
  }

  get(): UnsavedText | undefined {
    try {
      const kept = JSON.parse(this.store?.getItem(this.key) ?? 'null') as Partial<UnsavedText> | null;
      return typeof kept?.text === 'string' && typeof kept.revision === 'number'
        ? { text: kept.text, revision: kept.revision, changes: Array.isArray(kept.changes) ? kept.changes : [], typed: kept.typed !== false }
        : undefined;
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
