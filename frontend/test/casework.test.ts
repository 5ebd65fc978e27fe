import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LitElement } from 'lit';
import '../player/parts';
import { hexLines } from '../player/casework/bytes-viewer';
import { CaseFileElement } from '../player/casework/case-file';
import { csvOf, downloadOf, sha256Of } from '../player/casework/download';
import { huesOf, labelled, labelsIn } from '../player/casework/flow-labels';
import { FlowViewer } from '../player/casework/flow-viewer';
import { placed } from '../player/casework/flow-layout';
import { parsed } from '../player/casework/mail-viewer';
import { inZone, longColumns, rowsOf } from '../player/casework/table-rows';
import { TableViewer } from '../player/casework/table-viewer';
import type { Answer } from '../player/types/answer';
import type { CaseFile, EvidenceFlow, EvidenceTable } from '../player/types/case-file';
import { WORDS } from './sample-words';

const TABLE: EvidenceTable = {
  kind: 'TABLE', id: 'log', title: 'Log', file: 'log.csv', sha256: '',
  columns: [{ id: 'time_utc', header: 'Time', type: 'INSTANT' }, { id: 'amount', header: 'Amount', type: 'WHOLE' }, { id: 'note', header: 'Note', type: 'TEXT' }],
  rows: [
    { id: 'r1', cells: ['2026-03-05T23:07:09Z', '900', 'first, with "quotes"'] },
    { id: 'r2', cells: ['2026-03-06T01:00:00Z', '1000', 'Second'] },
  ],
};

const FILE: CaseFile = {
  evidence: [
    { kind: 'PAPER', id: 'report', title: 'Report', paragraphs: ['<bdi>Lan</bdi> paid.'] },
    TABLE,
    { kind: 'BYTES', id: 'file-1', title: 'notes.txt', file: 'notes.txt', sha256: '', content: btoa('hello\n') },
  ],
  tasks: [
    { question: { kind: 'MULTIPLE_CHOICE', id: 'marks', prompt: 'Which?', points: 2, options: [{ id: 'r1', text: 'Line 1' }, { id: 'r2', text: 'Line 2' }] }, evidence: 'log', hints: 1 },
  ],
};

describe('a table of evidence', () => {
  test('shows the rows that contain what is sought, whatever the capitals', () => {
    expect(rowsOf(TABLE, { filter: 'second', column: null, descending: false }).map(({ id }) => id)).toEqual(['r2']);
  });

  test('sorts numbers as numbers', () => {
    expect(rowsOf(TABLE, { filter: '', column: 1, descending: false }).map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(rowsOf(TABLE, { filter: '', column: 1, descending: true }).map(({ id }) => id)).toEqual(['r2', 'r1']);
  });

  test('shows an instant in another zone, with that zone', () => {
    expect(inZone('2026-03-05T23:07:09Z', 420)).toBe('2026-03-06 06:07:09 +07:00');
    expect(inZone('2026-03-05T23:07:09Z', -300)).toBe('2026-03-05 18:07:09 -05:00');
    expect(inZone('2026-03-05T23:07:09Z', 0)).toBe('2026-03-05T23:07:09Z');
    expect(inZone('no time', 60)).toBe('no time');
  });

  test('gives room to columns of prose and of hashes, whichever lines are shown', () => {
    const columns = [{ id: 'hash', header: 'Hash', type: 'CODE' as const }, { id: 'seal', header: 'Seal', type: 'CODE' as const }, { id: 'note', header: 'Note', type: 'TEXT' as const }, { id: 'name', header: 'Name', type: 'TEXT' as const }, { id: 'time', header: 'Time', type: 'INSTANT' as const }];
    const rows = [{ id: 'a', cells: ['', 'S-1', '', 'Elena Dvorak', ''] }, { id: 'b', cells: ['0'.repeat(64), 'S-2', 'Your access ends today. Sign in to keep it.', 'Anjali Bose', '2026-03-06 06:07:09 +07:00'] }];
    expect(longColumns({ ...TABLE, columns, rows })).toEqual([true, false, true, false, false]);
    expect(longColumns({ ...TABLE, columns, rows: [] })).toEqual([false, false, false, false, false]);
  });

  test('says so where no line has what is sought', async () => {
    const viewer = new TableViewer();
    Object.assign(viewer, { table: TABLE, words: WORDS });
    document.body.append(viewer);
    await viewer.updateComplete;
    const filter = viewer.querySelector<HTMLInputElement>('[data-test="filter-rows"]');
    if (filter === null) throw new Error('There is no filter.');
    filter.value = ' zzz ';
    filter.dispatchEvent(new Event('input'));
    await viewer.updateComplete;
    expect(viewer.querySelector('[data-test="no-row"]')?.textContent).toContain('No line has “zzz” in it');
    viewer.remove();
  });

  test('is downloaded as CSV, quoted where it must be', () => {
    expect(csvOf(TABLE)).toBe('time_utc,amount,note\r\n2026-03-05T23:07:09Z,900,"first, with ""quotes"""\r\n2026-03-06T01:00:00Z,1000,Second\r\n');
  });
});

describe('a file of evidence', () => {
  test('has the hash that other tools compute', () => {
    const bytes = downloadOf(FILE.evidence[2] ?? TABLE)?.bytes ?? new Uint8Array();
    expect(sha256Of(bytes)).toBe(createHash('sha256').update('hello\n').digest('hex'));
  });

  test('is shown sixteen bytes a line', () => {
    expect(hexLines(new TextEncoder().encode('hello\n'))).toEqual([`000000  68 65 6c 6c 6f 0a${' '.repeat(30)}  hello.`]);
  });
});

describe('a message', () => {
  test('is read header by header, with folded lines joined', () => {
    expect(parsed('Received: from a\r\n by b;\r\n\tdate\r\nSubject: x\r\n\r\nText\r\n\r\nmore')).toEqual({
      headers: [{ name: 'Received', value: 'from a by b; date' }, { name: 'Subject', value: 'x' }],
      body: 'Text\n\nmore',
    });
  });
});

describe('the picture of a flow', () => {
  const flow = (edges: readonly (readonly [string, string])[]): EvidenceFlow => ({
    kind: 'FLOW', id: 'flow', title: '', table: 'log',
    nodes: [...new Set(edges.flat())].map((name) => ({ name, owner: '' })),
    edges: edges.map(([from, to]) => ({ row: 'r1', from, to, amount: '1' })),
  });

  test('puts who is paid behind who pays', () => {
    const { at, columns } = placed(flow([['a', 'b'], ['b', 'c'], ['a', 'c']]));
    expect(['a', 'b', 'c'].map((name) => at.get(name)?.column)).toEqual([0, 1, 2]);
    expect(columns).toBe(3);
  });

  test('calls an address as the notes do, and gives the same holder the same colour', () => {
    const paid = flow([['a', 'b'], ['b', 'c'], ['c', 'd']]);
    const notes = labelled('Ask the bank.\nb: Exchange', 'c', ' Exchange ');
    const labels = labelsIn(notes, ['a', 'b', 'c', 'd']);
    expect(notes).toBe('Ask the bank.\nb: Exchange\nc: Exchange');
    expect([...labels]).toEqual([['b', 'Exchange'], ['c', 'Exchange']]);
    expect([...huesOf(paid, labels)]).toEqual([['Exchange', 1]]);
    expect(labelled(labelled(notes, 'b', 'Mixer'), 'c', '')).toBe('Ask the bank.\nb: Mixer');
  });

  test('is followed in the picture and in the table alike, and labelled', async () => {
    const viewer = new FlowViewer();
    const labels: string[] = [];
    Object.assign(viewer, { flow: flow([['a', 'b'], ['b', 'c']]), words: WORDS, notes: { text: '', closed: false, label: (...said: string[]) => labels.push(said.join('=')) } });
    document.body.replaceChildren(viewer);
    await settled(viewer);
    expect(viewer.querySelectorAll('[data-test="hop"]')).toHaveLength(3);
    viewer.querySelector('[data-test="flow-node"][data-name="b"]')?.dispatchEvent(new Event('click', { bubbles: true }));
    await settled(viewer);
    expect([...viewer.querySelectorAll<HTMLElement>('[data-test="hop"]')].map(({ dataset }) => dataset['name'])).toEqual(['a', 'c']);
    viewer.querySelector<HTMLElement>('[data-test="hop"][data-name="c"]')?.click();
    await settled(viewer);
    expect(viewer.querySelector('[data-test="followed"]')?.textContent).toContain('c');
    const field = viewer.querySelector<HTMLInputElement>('[data-test="label"]');
    if (field) field.value = 'Exchange';
    field?.dispatchEvent(new Event('change'));
    expect(labels).toEqual(['c=Exchange']);
  });

  test('ends where money goes round', () => {
    expect(placed(flow([['a', 'b'], ['b', 'a']])).at.size).toBe(2);
  });
});

describe('a case file', () => {
  let element: CaseFileElement;
  let given: Answer[];

  beforeEach(async () => {
    document.body.replaceChildren();
    given = [];
    element = new CaseFileElement();
    Object.assign(element, { file: FILE, words: WORDS, task: FILE.tasks[0], answer: { kind: 'CHOSEN', options: ['r2'] }, closed: false, give: (answer: Answer) => given.push(answer) });
    document.body.append(element);
    await settled(element);
  });

  test('opens what the task is worked on, and marks made there are the answer', async () => {
    const marks = [...element.querySelectorAll<HTMLInputElement>('[data-test="mark-row"]')];
    expect(marks.map(({ checked }) => checked)).toEqual([false, true]);
    marks[0]?.click();
    expect(given).toEqual([{ kind: 'CHOSEN', options: ['r2', 'r1'] }]);
  });

  test('shows another piece when it is chosen', async () => {
    element.querySelector<HTMLElement>('[data-evidence="file-1"]')?.click();
    await settled(element);
    expect(element.querySelector('[data-test="hex"]')?.textContent).toContain('68 65 6c 6c 6f');
    expect(element.querySelector('[data-test="evidence-hash"]')?.textContent).toBe(createHash('sha256').update('hello\n').digest('hex'));
  });
});

async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => setTimeout(done));
}
