import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoLineError, ProblemError } from '../player/server/problem';
import { closeTo, lineDiff } from '../writing/line-diff';
import { shown, withTyped } from '../writing/line-ends';
import { Saver } from '../writing/saver';
import { Unsaved } from '../writing/unsaved';
import type { Change, KeptFile } from '../writing/writing-api';

function kept(text: string, revision: number): KeptFile {
  return { path: 'a.md', text, isText: true, revision, savedAt: '2026-11-26T12:00:00Z', savedBy: 'Minh', body: 0, values: {}, findings: [], inAll: 0, lesson: null };
}

/** A server that keeps one file. */
class PretendServer {
  file = kept('one', 1);
  down = false;
  readonly saves: string[] = [];

  async save(_path: string, revision: number, text: string): Promise<KeptFile> {
    return this.take(revision, text);
  }

  async change(_path: string, revision: number, changes: readonly Change[]): Promise<KeptFile> {
    return this.take(revision, `${this.file.text}+${changes.length}`);
  }

  private take(revision: number, text: string): KeptFile {
    if (this.down) throw new NoLineError('down');
    if (revision !== this.file.revision) throw new ProblemError(409, 'changed-elsewhere', { type: 'changed-elsewhere', title: '', file: this.file }, null);
    this.saves.push(text);
    this.file = kept(text, revision + 1);
    return this.file;
  }
}

describe('saving a file', () => {
  let server: PretendServer;
  let unsaved: Unsaved;

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    server = new PretendServer();
    unsaved = new Unsaved('daniel', 'draft', 'a.md');
  });
  afterEach(() => vi.useRealTimers());

  const open = (): Saver => new Saver(server, unsaved, server.file, () => undefined);

  test('what is typed is kept here at once and saved within two seconds, however long somebody types', async () => {
    const saver = open();
    for (let letters = 1; letters <= 30; letters++) {
      saver.typed('x'.repeat(letters));
      expect(unsaved.get()?.text).toBe('x'.repeat(letters));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.saves.length).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(2000);

    expect(server.file.text).toBe('x'.repeat(30));
    expect(saver.state.kind).toBe('saved');
    expect(unsaved.get()).toBeUndefined();
  });

  test('what the server did not get is there again after a crash, and is saved then', async () => {
    server.down = true;
    const crashed = open();
    crashed.typed('two');
    await vi.advanceTimersByTimeAsync(1000);
    expect(crashed.state.kind).toBe('waiting');
    server.down = false;

    const again = open();
    expect(again.recover()).toBe(true);
    expect(again.text).toBe('two');
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.file.text).toBe('two');
    expect(open().recover()).toBe(false);
  });

  test('a line that comes back saves by itself', async () => {
    const saver = open();
    server.down = true;
    saver.typed('two');
    await vi.advanceTimersByTimeAsync(1000);
    server.down = false;
    await vi.advanceTimersByTimeAsync(3000);

    expect(saver.state.kind).toBe('saved');
    expect(server.file.text).toBe('two');
  });

  test('what somebody else wrote is not overwritten and what the author wrote is not lost', async () => {
    const saver = open();
    server.file = kept('theirs', 2);
    saver.typed('mine');
    await vi.advanceTimersByTimeAsync(1000);

    expect(saver.state).toMatchObject({ kind: 'conflict', theirs: { text: 'theirs' } });
    expect(server.file.text).toBe('theirs');
    saver.typed('mine, and more');
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.file.text).toBe('theirs');
    expect(unsaved.get()?.text).toBe('mine, and more');

    await saver.settle(saver.text);
    expect(server.file.text).toBe('mine, and more');
    expect(saver.state.kind).toBe('saved');
  });

  test('taking theirs leaves the server as it is', async () => {
    const saver = open();
    server.file = kept('theirs', 2);
    saver.typed('mine');
    await vi.advanceTimersByTimeAsync(1000);
    await saver.settle('theirs');

    expect(saver.text).toBe('theirs');
    expect(server.saves).toEqual([]);
    expect(saver.state.kind).toBe('saved');
  });

  test('a form saves what was typed first', async () => {
    const saver = open();
    saver.typed('typed');
    expect(await saver.change([{ path: 'title', value: 'x' }])).toBe(true);

    expect(server.saves).toEqual(['typed', 'typed+1']);
    expect(saver.text).toBe('typed+1');
  });
});

describe('line ends', () => {
  test.each([
    ['a\r\nb\r\nc', 'a\nx\nc', 'a\r\nx\r\nc'],
    ['a\r\nb\nc\r\n', 'a\nb\nc\nd\n', 'a\r\nb\nc\r\nd\r\n'],
    ['a\nb', 'a\nb\nc', 'a\nb\nc'],
    ['a\r\n', '', ''],
    ['', 'x\ny', 'x\ny'],
  ])('%j with %j typed is %j', (file, typed, wanted) => {
    expect(withTyped(file, typed)).toBe(wanted);
    expect(shown(withTyped(file, typed))).toBe(typed);
  });

  test('nothing typed changes nothing', () => {
    expect(withTyped('a\r\nb\nc\r', shown('a\r\nb\nc\r'))).toBe('a\r\nb\nc\r');
  });
});

describe('a comparison', () => {
  test('names what only one of two texts has', () => {
    expect(lineDiff('a\nb\nc', 'a\nx\nc\nd').map((line) => `${line.kind} ${line.text}`)).toEqual(['same a', 'mine b', 'theirs x', 'same c', 'theirs d']);
    expect(lineDiff('a', 'a')).toEqual([{ kind: 'same', text: 'a' }]);
    expect(closeTo(lineDiff('a\nb\nc\nd', 'a\nb\nc\ne'), 1).map((line) => `${line.kind} ${line.text}`)).toEqual(['gap …', 'same c', 'mine d', 'theirs e']);
  });
});
