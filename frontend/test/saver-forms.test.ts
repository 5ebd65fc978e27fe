import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoLineError, ProblemError } from '../player/server/problem';
import { applied, type Values } from '../writing/applied';
import { Saver } from '../writing/saver';
import { Unsaved } from '../writing/unsaved';
import type { Change, KeptFile } from '../writing/writing-api';

const HEAD = '---\nt\n---\n';

function kept(values: Values, body: string, revision: number): KeptFile {
  return { path: 'a.md', text: `${HEAD}${body}`, isText: true, revision, savedAt: '', savedBy: 'Minh', body: HEAD.length, values, findings: [], inAll: 0, lesson: null };
}

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
    return this.take(revision, kept(this.file.values ?? {}, text.slice(HEAD.length), this.file.revision + 1));
  }

  async change(_path: string, revision: number, changes: readonly Change[]): Promise<KeptFile> {
    await this.gate;
    const next = kept(applied(this.file.values ?? {}, changes), this.file.text.slice(HEAD.length), this.file.revision + 1);
    const reply = this.take(revision, next);
    this.made.push(changes);
    if (!this.loses) return reply;
    this.loses = false;
    throw new NoLineError('lost');
  }

  private take(revision: number, next: KeptFile): KeptFile {
    if (this.down) throw new NoLineError('down');
    if (this.refuses) throw new ProblemError(422, 'not-writable', { type: 'not-writable', title: 'no', file: null }, null);
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
    saver.typed(`${HEAD}Body and more`);
    answer();
    expect(await made).toBe(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(server.file.text).toBe(`${HEAD}Body and more`);
    expect(server.file.values).toMatchObject({ title: 'Two' });
  });

  test('wait for the line, in this browser too, and are made once it is back', async () => {
    server.down = true;
    const saver = open();
    const made = saver.change([{ path: 'title', value: 'Two' }]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saver.state.kind).toBe('waiting');
    expect(saver.isDirty).toBe(true);
    expect(unsaved.get()?.changes).toEqual([{ path: 'title', value: 'Two' }]);
    server.down = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(await made).toBe(true);
    expect(unsaved.get()).toBeUndefined();
  });

  test('are taken up by the next visit', async () => {
    unsaved.put({ text: server.file.text, revision: 1, changes: [{ path: 'title', value: 'Two' }], typed: false });
    const saver = open();
    expect(saver.recover()).toBe(true);
    expect(saver.values).toMatchObject({ title: 'Two' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(server.file.values).toMatchObject({ title: 'Two' });
  });

  test('of an earlier visit are not made in a file that is another by now, and that is said', () => {
    unsaved.put({ text: 'what it was', revision: 0, changes: [{ path: 'items[0]', remove: true }], typed: false });
    const saver = open();
    saver.recover();
    expect(saver.state.kind).toBe('overtaken');
    expect(ids(saver.values)).toEqual(['a', 'b', 'c']);
    expect(unsaved.get()).toBeUndefined();
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

  test('go beside what somebody else has changed', async () => {
    const saver = open();
    await server.change('', 1, [{ path: 'items', add: { id: 'd' } }]);
    expect(await saver.change([{ path: 'title', value: 'Two' }])).toBe(true);
    expect(server.file.values).toMatchObject({ title: 'Two' });
    expect(ids(server.file.values)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each<[string, Change]>([
    ['the same value', { path: 'title', value: 'Mine' }],
    ['an item that was removed', { path: 'items[0].text', value: 'Mine' }],
    ['an id that is taken by now', { path: 'items', add: { id: 'd' } }],
    ['an order that is another by now', { path: 'items', up: 1 }],
  ])('never go over %s', async (_, change) => {
    const saver = open();
    await server.change('', 1, [{ path: 'title', value: 'Theirs' }, { path: 'items[0]', remove: true }, { path: 'items', add: { id: 'd' } }]);
    expect(await saver.change([change])).toBe(false);
    expect(saver.state.kind).toBe('overtaken');
    expect(saver.values).toEqual(server.file.values);
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

  test('are read anew after something else changed the file', async () => {
    const saver = open();
    await server.change('', 1, [{ path: 'items[0]', remove: true }]);
    await saver.reload(() => Promise.resolve(server.file));
    expect(ids(saver.values)).toEqual(['b', 'c']);
    expect(saver.state.kind).toBe('saved');
  });
});
