import { isPassing, isSignedOut } from '../player/server/problem';
import { applied, isStructural, meansTheSame, same, type Values } from './applied';
import type { Unsaved } from './unsaved';
import { refusalOf, type Change, type KeptFile, type WritingApi } from './writing-api';

/** Where a text is right now. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly title: string }
  /** What a form wanted is not made, because somebody else changed the same. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'conflict'; readonly theirs: KeptFile };

/** Changes of a form that are not made yet. */
interface Waiting {
  readonly changes: readonly Change[];
  readonly done: (made: boolean) => void;
}

const TYPING_MILLIS = 800;
const LONGEST_MILLIS = 2_000;
const AGAIN_MILLIS = 3_000;

/** Saves one file, one request after the other, and never over what somebody else wrote. */
export class Saver {
  state: SaveState = { kind: 'saved' };
  /** What the author sees, saved or not. */
  text: string;

  private queue: readonly Waiting[] = [];
  private trouble: SaveState | undefined;
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

  /** What the forms show: the file's values with the changes that are under way. */
  get values(): Values {
    return applied(this.file.values ?? {}, this.queue.flatMap(({ changes }) => changes));
  }

  /** Takes up what an earlier visit left unsaved; says whether there was something. */
  recover(): boolean {
    const left = this.unsaved.get();
    const changes = left?.changes ?? [];
    if (left === undefined || (left.text === this.file.text && changes.length === 0)) {
      this.unsaved.forget();
      return false;
    }
    if (left.revision === this.file.revision) {
      if (changes.length > 0) this.queue = [{ changes, done: () => undefined }];
      this.typed(left.text);
    } else if (left.typed === false) {
      this.unsaved.forget();
      this.become({ kind: 'overtaken' });
    } else {
      this.text = left.text;
      this.become({ kind: 'conflict', theirs: this.file });
    }
    return true;
  }

  /** The author has typed: it is kept here at once, and saved when they pause. */
  typed(text: string): void {
    this.text = text;
    this.keep();
    if (this.state.kind === 'conflict') return;
    const now = Date.now();
    this.typingSince ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(TYPING_MILLIS, this.typingSince + LONGEST_MILLIS - now)));
    if (this.state.kind !== 'saving') this.become({ kind: 'saving' });
  }

  /** Saves what was typed and changed; ends when it is saved or can't be now. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.typingSince = undefined;
    this.running = this.running.then(() => this.saveAll());
    return this.running;
  }

  /** Makes the changes of a form behind all that was typed and changed before; says, once it is known, whether they were made. */
  change(changes: readonly Change[]): Promise<boolean> {
    if (this.state.kind === 'conflict' || this.file.values === null) return Promise.resolve(false);
    return new Promise((done) => {
      this.queue = [...this.queue, { changes, done }];
      this.keep();
      this.become({ kind: 'saving' });
      void this.flush();
    });
  }

  /** Takes the file as it is on the server after something else has changed it. */
  async reload(read: () => Promise<KeptFile>): Promise<void> {
    await this.flush();
    const kept = await read();
    if (!this.isDirty) this.take(kept);
    this.become(this.isDirty ? this.state : { kind: 'saved' });
  }

  /** Ends a conflict: their text stays, or this one goes over it. */
  settle(text: string): Promise<void> {
    if (this.state.kind !== 'conflict') return Promise.resolve();
    this.file = this.state.theirs;
    this.text = text;
    this.keep();
    this.become({ kind: 'saving' });
    return this.flush();
  }

  get isDirty(): boolean {
    return this.isTyped || this.queue.length > 0;
  }

  close(): void {
    if (this.isDirty && this.state.kind !== 'conflict') void this.flush();
    clearTimeout(this.timer);
  }

  private get isTyped(): boolean {
    return this.text !== this.file.text;
  }

  private async saveAll(): Promise<void> {
    if (!this.isDirty && (this.state.kind === 'refused' || this.state.kind === 'overtaken')) return;
    while (this.isDirty && this.state.kind !== 'conflict') {
      this.become({ kind: 'saving' });
      const next = this.isTyped ? undefined : this.queue[0];
      try {
        await (next === undefined ? this.saveText() : this.makeChanges(next));
      } catch (failure) {
        if (!this.isOver(failure, next)) return;
      }
    }
    if (this.state.kind === 'conflict') return;
    this.unsaved.forget();
    this.become(this.trouble ?? { kind: 'saved' });
    this.trouble = undefined;
  }

  private async saveText(): Promise<void> {
    const sent = this.text;
    this.file = await this.api.save(this.file.path, this.file.revision, sent);
    if (this.isDirty) this.keep();
  }

  private async makeChanges(first: Waiting): Promise<void> {
    this.take(await this.api.change(this.file.path, this.file.revision, first.changes));
    this.drop([first], true);
  }

  /** The file as it is kept now; what was typed into a lesson meanwhile stays behind its new head. */
  private take(kept: KeptFile): void {
    const before = this.file;
    const typed = this.isTyped;
    this.file = kept;
    if (!typed) this.text = kept.text;
    else if (this.text.startsWith(before.text.slice(0, before.body))) this.text = kept.text.slice(0, kept.body) + this.text.slice(before.body);
    else this.become({ kind: 'conflict', theirs: kept });
  }

  /** Says whether what failed is dealt with, so that the rest can be saved. */
  private isOver(failure: unknown, first: Waiting | undefined): boolean {
    const refusal = refusalOf(failure);
    if (isSignedOut(failure) || (refusal?.file == null && isPassing(failure))) {
      this.become({ kind: isSignedOut(failure) ? 'signed-out' : 'waiting' });
      this.timer = setTimeout(() => void this.flush(), AGAIN_MILLIS);
      return false;
    }
    if (first === undefined) {
      this.become(refusal?.file == null ? { kind: 'refused', title: refusal?.title ?? '' } : { kind: 'conflict', theirs: refusal.file });
      return false;
    }
    if (refusal?.file == null) this.refuse(first, { kind: 'refused', title: refusal?.title ?? '' });
    else this.goOnWith(refusal.file, first);
    return true;
  }

  /** Somebody else was faster, or the answer got lost on its way: what is meant can often be made all the same. */
  private goOnWith(theirs: KeptFile, first: Waiting): void {
    const before = this.file.values ?? {};
    const made = theirs.values !== null && same(theirs.values, applied(before, first.changes));
    const fits = theirs.values !== null && meansTheSame(this.queue.flatMap(({ changes }) => changes), before, theirs.values);
    this.take(theirs);
    if (made) this.drop([first], true);
    else if (!fits) this.refuse(first, { kind: 'overtaken' });
  }

  /** What was to follow a change that moves things would now hit others. */
  private refuse(first: Waiting, trouble: SaveState): void {
    this.trouble = trouble;
    this.drop(trouble.kind === 'overtaken' || first.changes.some(isStructural) ? this.queue : [first], false);
  }

  private drop(gone: readonly Waiting[], made: boolean): void {
    this.queue = this.queue.filter((each) => !gone.includes(each));
    if (this.isDirty) this.keep();
    gone.forEach(({ done }) => done(made));
  }

  private keep(): void {
    this.unsaved.put({ text: this.text, revision: this.file.revision, changes: this.queue.flatMap(({ changes }) => changes), typed: this.isTyped });
  }

  private become(state: SaveState): void {
    this.state = state;
    this.changed();
  }
}
