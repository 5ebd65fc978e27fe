import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoLineError, ProblemError } from '../player/server/problem';
import { applied } from '../writing/applied';
import { closeTo, lineDiff } from '../writing/line-diff';
import { bothEdits } from '../writing/both-edits';
import { shown, withTyped } from '../writing/line-ends';
import { joined, type Act } from '../writing/pending';
import { Saver } from '../writing/saver';
import { Unsaved } from '../writing/unsaved';
import type { Change, KeptFile, Value } from '../writing/writing-api';

function kept(text: string, revision: number): KeptFile {
  return { path: 'a.md', text, isText: true, revision, savedAt: '2026-11-26T12:00:00Z', savedBy: 'Minh', body: 0, values: { title: text }, findings: [], inAll: 0, lesson: null, story: null, reads: null };
}

/** What a form makes of the text of the pretended file. */
const formed = (text: string, changes: readonly Change[]): string => `${changes.map((change) => `${change.path}=${JSON.stringify(change.value)};`).join('')}${text}`;

/** A server that keeps one file. */
class PretendServer {
  file = kept('one', 1);
  down = false;
  /** Takes what is sent, and is gone before it answers. */
  dying = false;
  readonly saves: string[] = [];

  async save(_path: string, revision: number, text: string): Promise<KeptFile> {
    return this.take(revision, () => text);
  }

  async change(_path: string, revision: number, changes: readonly Change[]): Promise<KeptFile> {
    return this.take(revision, (text) => formed(text, changes));
  }

  async applied(_path: string, text: string, changes: readonly Change[]): Promise<string> {
    if (this.down) throw new NoLineError('down');
    return formed(text, changes);
  }

  private take(revision: number, change: (text: string) => string): KeptFile {
    if (this.down) throw new NoLineError('down');
    if (revision !== this.file.revision) {
      if (change(this.file.text) === this.file.text) return this.file;
      throw new ProblemError(409, 'changed-elsewhere', { type: 'changed-elsewhere', title: '', file: this.file }, null);
    }
    const text = change(this.file.text);
    this.saves.push(text);
    this.file = kept(text, revision + 1);
    if (this.dying) {
      this.down = true;
      throw new NoLineError('gone');
    }
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
    void saver.change([{ path: 'title', value: 'x' }]);
    await saver.flush();

    expect(server.saves).toEqual(['typed', 'title="x";typed']);
    expect(saver.text).toBe('title="x";typed');
    expect(saver.state.kind).toBe('saved');
  });

  test('what is typed in a form is shown, kept and saved while somebody types on', async () => {
    const saver = open();
    for (let letters = 1; letters <= 30; letters++) {
      void saver.change([{ path: 'title', value: 'x'.repeat(letters) }], true);
      expect(saver.values['title']).toBe('x'.repeat(letters));
      expect(unsaved.get()?.acts.flat().at(-1)?.value).toBe('x'.repeat(letters));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.saves.length).toBeGreaterThan(1);
    expect(server.saves.length).toBeLessThan(5);
    await vi.advanceTimersByTimeAsync(2000);

    expect(server.file.text).toMatch(new RegExp(`^title="${'x'.repeat(30)}";`));
    expect(unsaved.get()).toBeUndefined();
  });

  test('what was changed in a form while the server was away is there again after a crash, and is saved then', async () => {
    server.down = true;
    const crashed = open();
    void crashed.change([{ path: 'title', value: 'x' }], true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(crashed.state.kind).toBe('waiting');
    void crashed.change([{ path: 'minutes', value: 5 }]);
    await vi.advanceTimersByTimeAsync(100);
    server.down = false;

    const again = open();
    expect(again.recover()).toBe(true);
    expect(again.values).toEqual({ title: 'x', minutes: '5' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.file.text).toMatch(/title="x";.*one/);
  });

  test('what is typed while a form is saved stays', async () => {
    const saver = open();
    const change = server.change.bind(server);
    server.change = async (...asked): Promise<KeptFile> => {
      const answer = await change(...asked);
      saver.typed('one, and more');
      return answer;
    };
    void saver.change([{ path: 'title', value: 'x' }]);
    await vi.advanceTimersByTimeAsync(2000);

    expect(saver.text).toBe('title="x";one, and more');
    expect(server.file.text).toBe('title="x";one, and more');
  });

  test.each([false, true])('what the server took before it was gone is nobody else’s (visited anew: %s)', async (anew) => {
    const saver = open();
    server.dying = true;
    saver.typed('two');
    await vi.advanceTimersByTimeAsync(1000);
    saver.typed('two, three');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.state.kind).toBe('waiting');
    expect(server.file.text).toBe('two');
    server.down = server.dying = false;

    const back = anew ? open() : saver;
    if (anew) expect(back.recover()).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(back.state.kind).toBe('saved');
    expect(server.file.text).toBe('two, three');
  });

  test.each([false, true])('nor is what it took of a form (visited anew: %s)', async (anew) => {
    const saver = open();
    server.dying = true;
    void saver.change([{ path: 'title', value: 'x' }]);
    await vi.advanceTimersByTimeAsync(100);
    void saver.change([{ path: 'minutes', value: 5 }]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.file.text).toBe('title="x";one');
    server.down = server.dying = false;

    const back = anew ? open() : saver;
    if (anew) expect(back.recover()).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(back.state.kind).toBe('saved');
    expect(server.file.text).toBe('minutes=5;title="x";one');
  });

  test('what somebody else wrote behind what a dying server took is compared, not written over', async () => {
    const saver = open();
    server.dying = true;
    void saver.change([{ path: 'title', value: 'x' }]);
    await vi.advanceTimersByTimeAsync(100);
    void saver.change([{ path: 'title', value: 'xy' }]);
    await vi.advanceTimersByTimeAsync(1000);
    server.down = server.dying = false;
    server.file = kept(`${server.file.text}, theirs`, 3);
    server.change = async (): Promise<KeptFile> => server.file;
    await vi.advanceTimersByTimeAsync(5000);

    expect(saver.state).toMatchObject({ kind: 'conflict', theirs: { revision: 3 } });
    expect(saver.text).toContain('title="xy"');
    expect(server.file.revision).toBe(3);
  });

  test('what was changed in a form does not go over what somebody else wrote', async () => {
    const saver = open();
    server.file = kept('theirs', 2);
    void saver.change([{ path: 'title', value: 'x' }]);
    await vi.advanceTimersByTimeAsync(1000);

    expect(saver.state).toMatchObject({ kind: 'conflict', theirs: { text: 'theirs' } });
    expect(saver.text).toBe('title="x";one');
    expect(unsaved.get()?.text).toBe('title="x";one');
    expect(server.file.text).toBe('theirs');
    await saver.settle(saver.text);
    expect(server.file.text).toBe('title="x";one');
  });

  test('what is refused stays to be put right, and what was pressed is undone', async () => {
    const saver = open();
    server.change = async (): Promise<KeptFile> => {
      throw new ProblemError(422, 'not-writable', { type: 'not-writable', title: 'No.' }, null);
    };
    void saver.change([{ path: 'title', value: 'x' }]);
    void saver.change([{ path: 'list', add: 'y' }]);
    await vi.advanceTimersByTimeAsync(1000);

    expect(saver.state).toEqual({ kind: 'refused', title: 'No.' });
    expect(saver.values).toEqual({ title: 'x' });
  });
});

describe('changes that are not made yet', () => {
  const values: { readonly [key: string]: Value } & { readonly list: readonly Value[] } = { list: [{ text: 'a', why: 'x' }, { text: 'b' }, { text: 'c' }], words: ['one'], title: 'old' };

  test.each<[string, Change, unknown]>([
    ['a value', { path: 'title', value: 'new' }, { ...values, title: 'new' }],
    ['a number', { path: 'minutes', value: 5 }, { ...values, minutes: '5' }],
    ['a value of an item', { path: 'list[1].text', value: 'B' }, { ...values, list: [values.list[0], { text: 'B' }, values.list[2]] }],
    ['a word in a list', { path: 'words[0]', value: 'two' }, { ...values, words: ['two'] }],
    ['no words', { path: 'words', value: [] }, { list: values.list, title: 'old' }],
    ['an item more', { path: 'list', add: { text: 'd', correct: true } }, { ...values, list: [...values.list, { text: 'd', correct: 'true' }] }],
    ['the first item', { path: 'others', add: 'x' }, { ...values, others: ['x'] }],
    ['an item less', { path: 'list[0]', remove: true }, { ...values, list: values.list.slice(1) }],
    ['a key less', { path: 'list[0].why', remove: true }, { ...values, list: [{ text: 'a' }, ...values.list.slice(1)] }],
    ['an item moved', { path: 'list', up: 2 }, { ...values, list: [values.list[0], values.list[2], values.list[1]] }],
    ['no place', { path: 'list[7].text', value: 'x' }, values],
    ['no place at all', { path: 'none[0].text', value: 'x' }, values],
  ])('%s', (_name, change, wanted) => {
    expect(applied(values, [change])).toEqual(wanted);
  });

  test('join while somebody types, but not across what moves items, and not into what was sent', () => {
    const act = (change: Change): Act => ({ changes: [change], told: [] });
    const first = act({ path: 'a[0].text', value: 'x' });
    const other = act({ path: 'title', value: 't' });
    const next = act({ path: 'a[0].text', value: 'xy' });
    const moved = act({ path: 'a', up: 1 });
    expect(joined([first, other], next, 0)).toEqual([next, other]);
    expect(joined([first, moved], next, 0)).toEqual([first, moved, next]);
    expect(joined([first], next, 1)).toEqual([first, next]);
  });
});

describe('two edits of one text', () => {
  test.each([
    ['head body', 'HEAD body', 'head body, more', 'HEAD body, more'],
    ['head body', 'head body, more', 'new head body', 'new head body, more'],
    ['same', 'same', 'other', 'other'],
    ['a b c', 'a x c', 'a y c', undefined],
  ])('%j as %j and as %j is %j', (before, one, other, both) => {
    expect(bothEdits(before, one, other)).toBe(both);
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
