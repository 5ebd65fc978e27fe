import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoLineError, ProblemError } from '../player/server/problem';
import { applied, type Values } from '../writing/applied';
import { Saver } from '../writing/saver';
import { Unsaved } from '../writing/unsaved';
import type { Change, KeptFile } from '../writing/writing-api';

const headOf = (values: Values): string => `---\n${JSON.stringify(values)}\n---\n`;

function kept(values: Values, body: string, revision: number): KeptFile {
  const head = headOf(values);
  return { path: 'a.md', text: `${head}${body}`, isText: true, revision, savedAt: '', savedBy: 'Minh', body: head.length, values, findings: [], inAll: 0, lesson: null, story: null, reads: null };
}

function read(text: string): { readonly values: Values; readonly body: string } {
  const [, head, body] = /^---\n(.*)\n---\n([^]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw notWritable();
  return { values: JSON.parse(head) as Values, body };
}

const notWritable = (): ProblemError => new ProblemError(422, 'not-writable', { type: 'not-writable', title: 'no', file: null }, null);

/** A server that keeps one file, and answers when it is told to. */
class SlowServer {
  file = kept({ title: 'One', items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, 'Body', 1);
  down = false;
  loses = false;
  refuses = false;
  readonly made: (readonly Change[])[] = [];
  private gate: Promise<void> = Promise.resolve();

  /** Holds all answers back until what it gives is called. */
  holds(): () => void {
    let open: () => void = () => undefined;
    this.gate = new Promise((done) => (open = done));
    return open;
  }

  async save(_path: string, revision: number, text: string): Promise<KeptFile> {
    await this.gate;
    const { values, body } = read(text);
    return this.take(revision, kept(values, body, this.file.revision + 1));
  }

  async change(_path: string, revision: number, changes: readonly Change[]): Promise<KeptFile> {
    await this.gate;
    const next = kept(applied(this.file.values ?? {}, changes), this.file.text.slice(this.file.body), this.file.revision + 1);
    const reply = this.take(revision, next);
    this.made.push(changes);
    if (!this.loses) return reply;
    this.loses = false;
    throw new NoLineError('lost');
  }

  async applied(_path: string, text: string, changes: readonly Change[]): Promise<string> {
    if (this.down) throw new NoLineError('down');
    const { values, body } = read(text);
    return `${headOf(applied(values, changes))}${body}`;
  }

  private take(revision: number, next: KeptFile): KeptFile {
    if (this.down) throw new NoLineError('down');
    if (this.refuses) throw notWritable();
    if (revision !== this.file.revision) throw new ProblemError(409, 'changed-elsewhere', { type: 'changed-elsewhere', title: '', file: this.file }, null);
    return (this.file = next);
  }
}

describe('changes of a form', () => {
  let server: SlowServer;
  let unsaved: Unsaved;
  const open = (): Saver => new Saver(server, unsaved, server.file, () => undefined);
  const ids = (values: Values | null): string[] => (values?.['items'] as Values[]).map((item) => item['id'] as string);

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    server = new SlowServer();
    unsaved = new Unsaved('daniel', 'draft', 'a.md');
  });
  afterEach(() => vi.useRealTimers());

  test('are shown at once, and those behind them mean what was seen', async () => {
    const saver = open();
    const answer = server.holds();
    void saver.change([{ path: 'items[0]', remove: true }]);
    expect(ids(saver.values)).toEqual(['b', 'c']);
    const second = saver.change([{ path: 'items[0]', remove: true }]);
    expect(ids(saver.values)).toEqual(['c']);
    answer();
    expect(await second).toBe(true);
    expect(ids(server.file.values)).toEqual(['c']);
    await saver.flush();
    expect(saver.state.kind).toBe('saved');
  });

  test('leave what is typed below them meanwhile', async () => {
    const saver = open();
    const answer = server.holds();
    const made = saver.change([{ path: 'title', value: 'Two' }]);
    await vi.advanceTimersByTimeAsync(1);
    saver.typed(`${saver.text} and more`);
    answer();
    expect(await made).toBe(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(server.file.text).toMatch(/Body and more$/);
    expect(server.file.values).toMatchObject({ title: 'Two' });
  });

  test('wait for the line, in this browser too, and are made once it is back', async () => {
    server.down = true;
    const saver = open();
    const made = saver.change([{ path: 'title', value: 'Two' }]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saver.state.kind).toBe('waiting');
    expect(saver.isDirty).toBe(true);
    expect(unsaved.get()?.acts).toEqual([[{ path: 'title', value: 'Two' }]]);
    server.down = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(await made).toBe(true);
    expect(unsaved.get()).toBeUndefined();
  });

  test('are taken up by the next visit', async () => {
    unsaved.put({ text: server.file.text, revision: 1, acts: [[{ path: 'title', value: 'Two' }]], typed: false, sentAct: false });
    const saver = open();
    expect(saver.recover()).toBe(true);
    expect(saver.values).toMatchObject({ title: 'Two' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(server.file.values).toMatchObject({ title: 'Two' });
  });

  test('of an earlier visit are not made in a file that is another by now, and that is said', async () => {
    unsaved.put({ text: headOf({ items: [{ id: 'z' }, { id: 'a' }] }), revision: 0, acts: [[{ path: 'items[0]', remove: true }]], typed: false, sentAct: false });
    const saver = open();
    saver.recover();
    await vi.advanceTimersByTimeAsync(1);
    expect(saver.state.kind).toBe('overtaken');
    expect(ids(saver.values)).toEqual(['a', 'b', 'c']);
    expect(unsaved.get()).toBeUndefined();
  });

  test('that hold words of an earlier visit are offered beside the file that is another by now', async () => {
    unsaved.put({ text: headOf({ title: 'Old' }), revision: 0, acts: [[{ path: 'title', value: 'Mine' }], [{ path: 'items', add: { id: 'e' } }]], typed: false, sentAct: false });
    const saver = open();
    saver.recover();
    await vi.advanceTimersByTimeAsync(1);
    expect(saver.state).toMatchObject({ kind: 'conflict', theirs: { revision: 1 } });
    expect(saver.text).toBe(headOf({ title: 'Mine', items: [{ id: 'e' }] }));
    expect(unsaved.get()?.text).toBe(saver.text);
  });

  test('are not made twice where only the answer got lost', async () => {
    const saver = open();
    server.loses = true;
    const made = saver.change([{ path: 'items[0]', remove: true }]);
    await vi.advanceTimersByTimeAsync(3001);
    expect(await made).toBe(true);
    expect(ids(server.file.values)).toEqual(['b', 'c']);
    expect(server.made).toHaveLength(1);
  });

  test.each<[string, Change]>([
    ['an item that was added', { path: 'words', add: 'new' }],
    ['an item that was removed', { path: 'words[0]', remove: true }],
    ['an item that was moved', { path: 'items', up: 1 }],
  ])('nor is %s, where somebody else was there before it could be sent again', async (_, change) => {
    server.file = kept({ title: 'One', words: ['x', 'x', 'y'], items: [{ id: 'a' }, { id: 'b' }] }, 'Body', 1);
    const saver = open();
    server.loses = true;
    const made = saver.change([change]);
    await vi.advanceTimersByTimeAsync(1);
    server.down = true;
    const behind = saver.change([{ path: 'items', add: { id: 'z' } }]);
    await vi.advanceTimersByTimeAsync(1);
    server.down = false;
    await server.change('', 2, [{ path: 'title', value: 'Theirs' }]);
    const theirs = server.file.values ?? {};
    await vi.advanceTimersByTimeAsync(3001);
    expect(await Promise.all([made, behind])).toEqual([true, true]);
    expect(server.file.values).toEqual(applied(theirs, [{ path: 'items', add: { id: 'z' } }]));
    expect(saver.state.kind).toBe('saved');
  });

  test('of which nobody can tell any more whether they are made are not made again', async () => {
    const saver = open();
    server.loses = true;
    const made = saver.change([{ path: 'items', add: 'new' }]);
    await vi.advanceTimersByTimeAsync(1);
    await server.change('', 2, [{ path: 'items', add: 'theirs' }]);
    await vi.advanceTimersByTimeAsync(3001);
    expect(await made).toBe(false);
    expect(saver.state.kind).toBe('overtaken');
    expect(server.file.revision).toBe(3);
  });

  test('go beside what somebody else has changed', async () => {
    const saver = open();
    await server.change('', 1, [{ path: 'items', add: { id: 'd' } }]);
    expect(await saver.change([{ path: 'title', value: 'Two' }])).toBe(true);
    expect(server.file.values).toMatchObject({ title: 'Two' });
    expect(ids(server.file.values)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each<[string, Change]>([
    ['an id that is taken by now', { path: 'items', add: { id: 'd' } }],
    ['an order that is another by now', { path: 'items', up: 1 }],
  ])('never go over %s', async (_, change) => {
    const saver = open();
    await server.change('', 1, [{ path: 'title', value: 'Theirs' }, { path: 'items[0]', remove: true }, { path: 'items', add: { id: 'd' } }]);
    expect(await saver.change([change])).toBe(false);
    await saver.flush();
    expect(saver.state.kind).toBe('overtaken');
    expect(saver.why).toBe('overtaken');
    expect(saver.values).toEqual(server.file.values);
    expect(server.file.revision).toBe(2);
  });

  test.each<[string, Change]>([
    ['the same value', { path: 'title', value: 'Mine' }],
    ['an item that was removed', { path: 'items[0].text', value: 'Mine' }],
  ])('that hold words never go over %s: both texts are offered', async (_, change) => {
    const saver = open();
    await server.change('', 1, [{ path: 'title', value: 'Theirs' }, { path: 'items[0]', remove: true }]);
    expect(await saver.change([change])).toBe(false);
    await saver.flush();
    expect(saver.state).toMatchObject({ kind: 'conflict', theirs: { revision: 2 } });
    expect(saver.text).toContain('Mine');
    expect(unsaved.get()?.text).toBe(saver.text);
    expect(server.file.revision).toBe(2);
  });

  test('that are refused take those with them that would hit something else', async () => {
    const saver = open();
    server.refuses = true;
    const [first, second] = [saver.change([{ path: 'items', up: 2 }]), saver.change([{ path: 'items[1].text', value: 'c' }])];
    expect(await Promise.all([first, second])).toEqual([false, false]);
    await saver.flush();
    expect(saver.state).toEqual({ kind: 'refused', title: 'no' });
    expect(saver.isDirty).toBe(false);
    server.refuses = false;
    expect(await saver.change([{ path: 'title', value: 'Two' }])).toBe(true);
    await saver.flush();
    expect(saver.state.kind).toBe('saved');
  });

  test('that hold words which are refused stay and are kept, and the rest is saved', async () => {
    const saver = open();
    server.refuses = true;
    const refused = saver.change([{ path: 'items[1].text', value: 'bad' }]);
    expect(await refused).toBe(false);
    server.refuses = false;
    await saver.flush();
    expect(await saver.change([{ path: 'title', value: 'Two' }])).toBe(true);
    await saver.flush();
    expect(saver.state).toEqual({ kind: 'refused', title: 'no' });
    expect(saver.values).toMatchObject({ title: 'Two', items: [{ id: 'a' }, { id: 'b', text: 'bad' }, { id: 'c' }] });
    expect(saver.isDirty).toBe(true);
    expect(unsaved.get()?.acts).toEqual([[{ path: 'items[1].text', value: 'bad' }]]);
    expect(await saver.change([{ path: 'items[1].text', value: 'good' }])).toBe(true);
    await saver.flush();
    expect(saver.state.kind).toBe('saved');
    expect(unsaved.get()).toBeUndefined();
  });

  test('are read anew after something else changed the file', async () => {
    const saver = open();
    await server.change('', 1, [{ path: 'items[0]', remove: true }]);
    await saver.reload(() => Promise.resolve(server.file));
    expect(ids(saver.values)).toEqual(['b', 'c']);
    expect(saver.state.kind).toBe('saved');
  });
});
