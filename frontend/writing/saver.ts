import { isPassing, isSignedOut } from '../player/server/problem';
import { bothEdits } from './both-edits';
import { joined, withChanges } from './pending';
import type { Unsaved } from './unsaved';
import { refusalOf, type Change, type KeptFile, type Value, type WritingApi } from './writing-api';

/** Where a text is right now. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly title: string }
  /** What was changed in the form stands in the text now. */
  | { readonly kind: 'conflict'; readonly theirs: KeptFile };

const TYPING_MILLIS = 500;
const LONGEST_MILLIS = 1_000;
const AGAIN_MILLIS = 3_000;
const MOST_CHANGES = 100;

/**
 * Saves one file, one request after the other, and never over what somebody else wrote. What was sent and not answered is sent
 * again as it was, so that the server can tell it from what somebody else wrote; what came behind it follows.
 */
export class Saver {
  state: SaveState = { kind: 'saved' };
  /** What the author sees, saved or not, without the changes of the form. */
  text: string;
  /** Whether this browser keeps what is not saved. */
  isKept = true;

  /** The state of the file that the author works on; without its text where only the browser of an earlier visit knew it. */
  private base: { readonly text: string | undefined; readonly revision: number };
  private changes: readonly Change[] = [];
  private sentText: string | undefined;
  private sentChanges = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typingSince: number | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly api: Pick<WritingApi, 'save' | 'change' | 'applied'>,
    private readonly unsaved: Unsaved,
    public file: KeptFile,
    private readonly changed: () => void,
  ) {
    this.text = file.text;
    this.base = file;
  }

  /** Takes up what an earlier visit left unsaved; says whether there was something. */
  recover(): boolean {
    const left = this.unsaved.get();
    if (left === undefined || (left.text === this.file.text && left.changes.length === 0)) {
      this.unsaved.forget();
      return false;
    }
    const same = left.revision === this.file.revision;
    this.text = left.text;
    this.base = { text: same ? this.file.text : left.typed ? undefined : left.text, revision: left.revision };
    ({ changes: this.changes, sentText: this.sentText, sentChanges: this.sentChanges } = { sentText: undefined, ...left });
    this.schedule(0);
    return true;
  }

  /** What the form shows: the file with what is not saved yet; null where it can't be read. */
  get values(): { readonly [key: string]: Value } | null {
    return this.file.values === null ? null : withChanges(this.file.values, this.changes);
  }

  /** The author has typed: it is kept here at once, and saved when they pause. */
  typed(text: string): void {
    this.text = text;
    this.keep();
    this.typing();
  }

  /** The author has changed something in the form, or is about to while they type there. */
  change(changes: readonly Change[], typing = false): void {
    this.changes = joined(this.changes, changes, this.sentChanges);
    this.keep();
    if (typing) this.typing();
    else this.schedule(0);
    this.changed();
  }

  /** Saves what was typed; ends when it is saved or can't be now. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.typingSince = undefined;
    this.running = this.running.then(() => this.saveAll());
    return this.running;
  }

  /** Ends a conflict: their text stays, or this one goes over it. */
  settle(text: string): Promise<void> {
    if (this.state.kind !== 'conflict') return Promise.resolve();
    this.takeOver(this.state.theirs);
    this.text = text;
    this.keep();
    this.become({ kind: 'saving' });
    return this.flush();
  }

  get isDirty(): boolean {
    return this.isTyped || this.changes.length > 0;
  }

  close(): void {
    if (this.isDirty && this.state.kind !== 'conflict') void this.flush();
    clearTimeout(this.timer);
  }

  private get isTyped(): boolean {
    return this.text !== this.base.text;
  }

  private typing(): void {
    const now = Date.now();
    this.typingSince ??= now;
    this.schedule(Math.max(0, Math.min(TYPING_MILLIS, this.typingSince + LONGEST_MILLIS - now)));
  }

  private schedule(millis: number): void {
    if (this.state.kind === 'conflict') return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), millis);
    if (this.state.kind === 'saved' || this.state.kind === 'refused') this.become({ kind: 'saving' });
  }

  private async saveAll(): Promise<void> {
    while (this.isDirty && this.state.kind !== 'conflict') {
      if (this.state.kind === 'saved' || this.state.kind === 'refused') this.become({ kind: 'saving' });
      try {
        if (this.sentText !== undefined || (this.sentChanges === 0 && this.isTyped)) await this.saveText();
        else if (!(await this.saveChanges())) return;
      } catch (failure) {
        if (!(await this.goesOnAfter(failure))) return;
      }
    }
    if (this.state.kind === 'conflict') return;
    this.unsaved.forget();
    this.become({ kind: 'saved' });
  }

  private async saveText(): Promise<void> {
    this.sentText ??= this.text;
    this.keep();
    this.takeOver(await this.api.save(this.file.path, this.base.revision, this.sentText));
    this.keep();
  }

  private async saveChanges(): Promise<boolean> {
    const again = this.sentChanges > 0;
    this.sentChanges ||= Math.min(this.changes.length, MOST_CHANGES);
    this.keep();
    const sent = this.changes.slice(0, this.sentChanges);
    const kept = await this.api.change(this.file.path, this.base.revision, sent);
    // Somebody may have written behind what we had sent: what we changed since may have another place there.
    if (again && this.changes.length > sent.length && !(await this.isOurs(kept, sent))) return this.meet(kept);
    this.follow(kept);
    return true;
  }

  private async isOurs(kept: KeptFile, sent: readonly Change[]): Promise<boolean> {
    return this.base.text !== undefined && (await this.api.applied(kept.path, this.base.text, sent)) === kept.text;
  }

  /** The changes that were sent are in the file; what was typed meanwhile is not. */
  private follow(kept: KeptFile): void {
    const text = this.base.text === undefined ? undefined : bothEdits(this.base.text, this.text, kept.text);
    this.changes = this.changes.slice(this.sentChanges);
    this.takeOver(kept);
    if (text === undefined) this.become({ kind: 'conflict', theirs: kept });
    else this.text = text;
    this.keep();
  }

  private takeOver(kept: KeptFile): void {
    this.file = kept;
    this.base = kept;
    this.sentText = undefined;
    this.sentChanges = 0;
  }

  /** Says whether saving can go on at once. */
  private async goesOnAfter(failure: unknown): Promise<boolean> {
    const refusal = refusalOf(failure);
    if (refusal?.file != null) {
      try {
        return await this.meet(refusal.file);
      } catch (another) {
        return this.fail(another);
      }
    }
    return this.fail(failure);
  }

  /** Another state of the file is kept. It may be our own, where the answer got lost. */
  private async meet(theirs: KeptFile): Promise<boolean> {
    const { path } = this.file;
    if (this.sentChanges > 0 && (await this.isOurs(theirs, this.changes.slice(0, this.sentChanges)))) {
      this.follow(theirs);
      return true;
    }
    const mine = this.changes.length > 0 ? await this.api.applied(path, this.text, this.changes) : this.text;
    this.changes = [];
    this.sentChanges = 0;
    this.sentText = undefined;
    this.text = mine;
    this.keep();
    if (mine === theirs.text) {
      this.takeOver(theirs);
      return true;
    }
    this.become({ kind: 'conflict', theirs });
    return false;
  }

  private fail(failure: unknown): false {
    if (isSignedOut(failure)) this.become({ kind: 'signed-out' });
    else if (isPassing(failure)) this.become({ kind: 'waiting' });
    else this.refuse(refusalOf(failure)?.title ?? '');
    if (this.state.kind === 'waiting' || this.state.kind === 'signed-out') {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.flush(), AGAIN_MILLIS);
    }
    return false;
  }

  /** What was typed stays, to be put right; what was pressed is undone, with what stood behind it. */
  private refuse(title: string): void {
    const pressed = this.changes.findIndex((change) => change.value === undefined);
    if (pressed >= 0) this.changes = this.changes.slice(0, pressed);
    this.sentChanges = 0;
    this.sentText = undefined;
    this.keep();
    this.become({ kind: 'refused', title });
  }

  private keep(): void {
    const { text, base, isTyped, changes, sentText, sentChanges } = this;
    this.isKept = this.unsaved.put({ text, revision: base.revision, typed: isTyped, changes, sentText, sentChanges });
  }

  private become(state: SaveState): void {
    this.state = state;
    this.changed();
  }
}
