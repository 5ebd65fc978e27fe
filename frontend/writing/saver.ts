import { isPassing, isSignedOut } from '../player/server/problem';
import { applied, isStructural, meansTheSame, standing, type Values } from './applied';
import { bothEdits } from './both-edits';
import { holdsWords, isMovedBy, joined, type Act } from './pending';
import type { Unsaved } from './unsaved';
import { refusalOf, type Change, type KeptFile, type WritingApi } from './writing-api';

/** Where a text is right now. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly title: string }
  /** What was pressed in a form is not made, because somebody else changed the same. */
  | { readonly kind: 'overtaken' }
  /** What was changed in the form stands in the text now. */
  | { readonly kind: 'conflict'; readonly theirs: KeptFile };

/** A state of the file; of one that only the browser of an earlier visit knew, without its values and perhaps its text. */
interface Base {
  readonly text: string | undefined;
  readonly revision: number;
  readonly values: Values | null;
}

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
  /** Why changes of the form were last not made. */
  why: 'refused' | 'overtaken' = 'refused';

  /** The state of the file that the author works on. */
  private base: Base;
  private acts: readonly Act[] = [];
  /** What was typed in the form and can't be written; it stays there, to be put right. */
  private refused: readonly Change[] = [];
  private reason = '';
  private trouble: SaveState | undefined;
  private sentText: string | undefined;
  private sentAct = false;
  /** Whether it was sent before, so that it may be made. */
  private isAgain = false;
  private isClosed = false;
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
    if (left === undefined || (left.text === this.file.text && left.acts.length === 0)) {
      this.unsaved.forget();
      return false;
    }
    this.text = left.text;
    if (left.revision !== this.file.revision) this.base = { text: left.typed ? undefined : left.text, revision: left.revision, values: null };
    this.acts = left.acts.map((changes) => ({ changes, told: [] }));
    this.sentText = left.sentText;
    this.sentAct = left.sentAct;
    this.schedule(0);
    return true;
  }

  /** What the form shows: the file's values with what is not made yet. */
  get values(): Values {
    return applied(this.file.values ?? {}, [...changesOf(this.acts), ...this.refused]);
  }

  /** The author has typed: it is kept here at once, and saved when they pause. */
  typed(text: string): void {
    this.text = text;
    this.keep();
    this.typing();
  }

  /** The author has changed something in the form, or is about to while they type there; says, once it is known, whether it was made. */
  change(changes: readonly Change[], typing = false): Promise<boolean> {
    if (this.state.kind === 'conflict' || this.file.values === null) return Promise.resolve(false);
    return new Promise((told) => {
      this.refused = this.refused.filter(({ path }) => !changes.some((change) => change.path === path || isMovedBy(change, path)));
      this.acts = joined(this.acts, { changes, told: [told] }, this.sentAct ? 1 : 0);
      this.keep();
      this.isBusy();
      if (typing) this.typing();
      else void this.flush();
      this.changed();
    });
  }

  /** Saves what was typed and changed; ends when it is saved or can't be now. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.typingSince = undefined;
    this.running = this.running.then(() => this.saveAll());
    return this.running;
  }

  /** Takes the file as it is on the server after something else has changed it. */
  async reload(read: () => Promise<KeptFile>): Promise<void> {
    await this.flush();
    const kept = await read();
    if (this.isWaiting) return;
    this.text = kept.text;
    this.takeOver(kept);
    this.rest();
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
    return this.isWaiting || this.refused.length > 0;
  }

  close(): void {
    if (this.isWaiting && this.state.kind !== 'conflict') void this.flush();
    clearTimeout(this.timer);
    this.isClosed = true;
  }

  private get isTyped(): boolean {
    return this.text !== this.base.text;
  }

  /** Whether there is something to be saved. */
  private get isWaiting(): boolean {
    return this.isTyped || this.acts.length > 0;
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
    this.isBusy();
  }

  private isBusy(): void {
    if (['saved', 'refused', 'overtaken'].includes(this.state.kind)) this.become({ kind: 'saving' });
  }

  private async saveAll(): Promise<void> {
    if (!this.isWaiting && (this.state.kind === 'refused' || this.state.kind === 'overtaken')) return;
    while (this.isWaiting && this.state.kind !== 'conflict') {
      this.isBusy();
      const [first] = this.acts;
      try {
        if (first === undefined || this.sentText !== undefined || (!this.sentAct && this.isTyped)) await this.saveText();
        else await this.make(first);
      } catch (failure) {
        if (!(await this.goesOnAfter(failure))) return;
      }
    }
    if (this.state.kind !== 'conflict') this.rest();
  }

  private rest(): void {
    if (this.refused.length > 0) this.keep();
    else this.unsaved.forget();
    this.become(this.trouble ?? (this.refused.length > 0 ? { kind: 'refused', title: this.reason } : { kind: 'saved' }));
    this.trouble = undefined;
  }

  private async saveText(): Promise<void> {
    this.sentText ??= this.text;
    this.keep();
    this.takeOver(await this.api.save(this.file.path, this.base.revision, this.sentText));
    this.keep();
  }

  private async make(first: Act): Promise<void> {
    this.isAgain = this.sentAct;
    this.sentAct = true;
    this.keep();
    const kept = await this.api.change(this.file.path, this.base.revision, first.changes);
    // Somebody may have written behind what we had sent: what we changed since may have another place there.
    const mayDiffer = this.isAgain && this.acts.length > 1 && !(await this.isOurs(kept, first));
    if (!this.follow(kept, first, mayDiffer)) await this.compare(kept);
  }

  private async isOurs(kept: KeptFile, sent: Act): Promise<boolean> {
    return this.base.text !== undefined && (await this.tried(this.base.text, sent.changes)) === kept.text;
  }

  /** What changes make of a text; undefined where they can't be made. */
  private async tried(text: string, changes: readonly Change[]): Promise<string | undefined> {
    let made = text;
    try {
      for (let from = 0; from < changes.length; from += MOST_CHANGES) made = await this.api.applied(this.file.path, made, changes.slice(from, from + MOST_CHANGES));
      return made;
    } catch (failure) {
      if (isSignedOut(failure) || isPassing(failure)) throw failure;
      return undefined;
    }
  }

  /** The act is in the file, perhaps with more; what was typed meanwhile is not. Says whether that can go on there. */
  private follow(kept: KeptFile, made: Act, mayDiffer = false): boolean {
    const text = this.typedOn(kept);
    const before = this.base.values;
    const behind = this.acts.slice(1);
    const lost = !mayDiffer ? [] : before === null ? behind : unfitting(behind, applied(before, made.changes), kept.values);
    if (text === undefined || lost.some(holdsWords)) return false;
    this.drop([made], true);
    this.overtake(kept, text, lost);
    return true;
  }

  private typedOn(kept: KeptFile): string | undefined {
    return this.base.text === undefined ? undefined : bothEdits(this.base.text, this.text, kept.text);
  }

  private overtake(theirs: KeptFile, text: string, lost: readonly Act[]): void {
    this.takeOver(theirs);
    this.text = text;
    if (lost.length > 0) this.put({ kind: 'overtaken' }, lost);
    this.keep();
  }

  private takeOver(kept: KeptFile): void {
    this.file = kept;
    this.base = kept;
    this.sentText = undefined;
    this.sentAct = false;
  }

  /** Says whether saving can go on at once. */
  private async goesOnAfter(failure: unknown): Promise<boolean> {
    const refusal = refusalOf(failure);
    if (refusal?.file == null) return this.fail(failure);
    try {
      return await this.meet(refusal.file);
    } catch (another) {
      return this.fail(another);
    }
  }

  /** Another state of the file is kept. It may be our own, where the answer got lost; and what we mean may go beside what somebody wrote. */
  private async meet(theirs: KeptFile): Promise<boolean> {
    const first = this.sentAct ? this.acts[0] : undefined;
    if (first !== undefined && (await this.isOurs(theirs, first)) && this.follow(theirs, first)) return true;
    const { values } = this.base;
    const found = first === undefined || !this.isAgain || values === null || theirs.values === null ? 'open' : standing(first.changes, values, theirs.values);
    if (first !== undefined && found === 'made' && this.follow(theirs, first, true)) return true;
    const text = this.sentText === undefined ? this.typedOn(theirs) : undefined;
    const lost = values === null || found !== 'open' ? this.acts : unfitting(this.acts, values, theirs.values);
    if (text === undefined || lost.some(holdsWords)) return this.compare(theirs);
    if (values !== null) this.refused = this.refused.filter((change) => theirs.values !== null && meansTheSame([change], values, theirs.values));
    this.overtake(theirs, text, lost);
    return true;
  }

  /** Both texts are offered, unless they are the same. Says whether saving can go on at once. */
  private async compare(theirs: KeptFile): Promise<boolean> {
    const made = await this.tried(this.text, changesOf(this.acts));
    if (made === undefined && this.sentAct) return this.refuse('');
    const mine = made ?? this.text;
    const isSame = mine === theirs.text;
    this.text = mine;
    this.refused = [];
    this.sentText = undefined;
    this.sentAct = false;
    this.drop(this.acts, isSame);
    this.keep();
    if (isSame) this.takeOver(theirs);
    else this.become({ kind: 'conflict', theirs });
    return isSame;
  }

  private fail(failure: unknown): boolean {
    if (!isSignedOut(failure) && !isPassing(failure)) return this.refuse(refusalOf(failure)?.title ?? '');
    this.become({ kind: isSignedOut(failure) ? 'signed-out' : 'waiting' });
    clearTimeout(this.timer);
    if (!this.isClosed) this.timer = setTimeout(() => void this.flush(), AGAIN_MILLIS);
    return false;
  }

  /** What was typed stays, to be put right; what was pressed is undone, with what stood behind it and would now hit others. */
  private refuse(title: string): boolean {
    const [first] = this.acts;
    if (first === undefined || this.sentText !== undefined || !this.sentAct) {
      this.sentText = undefined;
      this.keep();
      this.become({ kind: 'refused', title });
      return false;
    }
    this.sentAct = false;
    this.reason = title;
    const isPressed = first.changes.some(isStructural);
    if (!isPressed) this.refused = [...this.refused, ...first.changes];
    this.put({ kind: 'refused', title }, isPressed ? this.acts : [first]);
    this.keep();
    return true;
  }

  private put(trouble: { readonly kind: 'refused'; readonly title: string } | { readonly kind: 'overtaken' }, undone: readonly Act[]): void {
    this.trouble = trouble;
    this.why = trouble.kind;
    this.drop(undone, false);
  }

  private drop(gone: readonly Act[], made: boolean): void {
    this.acts = this.acts.filter((each) => !gone.includes(each));
    gone.forEach(({ told }) => told.forEach((tell) => tell(made)));
  }

  private keep(): void {
    const { text, base, isTyped, sentText, sentAct } = this;
    const acts = [...this.acts.map(({ changes }) => changes), ...(this.refused.length > 0 ? [this.refused] : [])];
    this.isKept = this.unsaved.put({ text, revision: base.revision, typed: isTyped, acts, sentText, sentAct });
  }

  private become(state: SaveState): void {
    this.state = state;
    this.changed();
  }
}

function changesOf(acts: readonly Act[]): Change[] {
  return acts.flatMap(({ changes }) => changes);
}

/** The acts from the first one on that would mean something else in another state of the file. */
function unfitting(acts: readonly Act[], before: Values, now: Values | null): readonly Act[] {
  const fits = (count: number): boolean => now !== null && meansTheSame(changesOf(acts.slice(0, count)), before, now);
  const first = acts.findIndex((_, index) => !fits(index + 1));
  return first < 0 ? [] : acts.slice(first);
}
