import { isPassing, isSignedOut } from '../player/server/problem';
import type { Unsaved } from './unsaved';
import { refusalOf, type Change, type KeptFile, type WritingApi } from './writing-api';

/** Where a text is right now. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly title: string }
  | { readonly kind: 'conflict'; readonly theirs: KeptFile };

const TYPING_MILLIS = 800;
const LONGEST_MILLIS = 2_000;
const AGAIN_MILLIS = 3_000;

/** Saves one file, one request after the other, and never over what somebody else wrote. */
export class Saver {
  state: SaveState = { kind: 'saved' };
  /** What the author sees, saved or not. */
  text: string;

  private timer: ReturnType<typeof setTimeout> | undefined;
  private typingSince: number | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly api: Pick<WritingApi, 'save' | 'change'>,
    private readonly unsaved: Unsaved,
    public file: KeptFile,
    private readonly changed: () => void,
  ) {
    this.text = file.text;
  }

  /** Takes up what an earlier visit left unsaved; says whether there was something. */
  recover(): boolean {
    const left = this.unsaved.get();
    if (left === undefined || left.text === this.file.text) {
      this.unsaved.forget();
      return false;
    }
    this.text = left.text;
    if (left.revision === this.file.revision) this.typed(left.text);
    else this.become({ kind: 'conflict', theirs: this.file });
    return true;
  }

  /** The author has typed: it is kept here at once, and saved when they pause. */
  typed(text: string): void {
    this.text = text;
    this.unsaved.put({ text, revision: this.file.revision });
    if (this.state.kind === 'conflict') return;
    const now = Date.now();
    this.typingSince ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(TYPING_MILLIS, this.typingSince + LONGEST_MILLIS - now)));
    if (this.state.kind !== 'saving') this.become({ kind: 'saving' });
  }

  /** Saves what was typed; ends when it is saved or can't be now. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.typingSince = undefined;
    this.running = this.running.then(() => this.saveAll());
    return this.running;
  }

  /** Saves the changes of a form behind what was typed; says whether they were made. */
  async change(changes: readonly Change[]): Promise<boolean> {
    await this.flush();
    if (this.isDirty || this.state.kind === 'conflict') return false;
    let made = false;
    this.running = this.running.then(async () => {
      this.become({ kind: 'saving' });
      try {
        this.take(await this.api.change(this.file.path, this.file.revision, changes));
        made = true;
      } catch (failure) {
        this.failed(failure, false);
      }
    });
    await this.running;
    return made;
  }

  /** Ends a conflict: their text stays, or this one goes over it. */
  settle(text: string): Promise<void> {
    if (this.state.kind !== 'conflict') return Promise.resolve();
    this.file = this.state.theirs;
    this.text = text;
    this.unsaved.put({ text, revision: this.file.revision });
    this.become({ kind: 'saving' });
    return this.flush();
  }

  get isDirty(): boolean {
    return this.text !== this.file.text;
  }

  close(): void {
    if (this.isDirty && this.state.kind !== 'conflict') void this.flush();
    clearTimeout(this.timer);
  }

  private async saveAll(): Promise<void> {
    while (this.isDirty && this.state.kind !== 'conflict') {
      const sent = this.text;
      this.become({ kind: 'saving' });
      try {
        const kept = await this.api.save(this.file.path, this.file.revision, sent);
        this.file = kept;
        if (this.text !== sent) this.unsaved.put({ text: this.text, revision: kept.revision });
      } catch (failure) {
        this.failed(failure, true);
        return;
      }
    }
    if (this.state.kind === 'conflict') return;
    this.unsaved.forget();
    this.become({ kind: 'saved' });
  }

  private take(kept: KeptFile): void {
    this.file = kept;
    this.text = kept.text;
    this.unsaved.forget();
    this.become({ kind: 'saved' });
  }

  private failed(failure: unknown, again: boolean): void {
    const refusal = refusalOf(failure);
    if (refusal?.file != null) this.become({ kind: 'conflict', theirs: refusal.file });
    else if (isSignedOut(failure)) this.become({ kind: 'signed-out' });
    else if (isPassing(failure)) this.become({ kind: 'waiting' });
    else this.become({ kind: 'refused', title: refusal?.title ?? '' });
    if (again && (this.state.kind === 'waiting' || this.state.kind === 'signed-out')) {
      this.timer = setTimeout(() => void this.flush(), AGAIN_MILLIS);
    }
  }

  private become(state: SaveState): void {
    this.state = state;
    this.changed();
  }
}
