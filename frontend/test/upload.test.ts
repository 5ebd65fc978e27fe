import { render } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../player/parts';
import { answerInWords } from '../player/question/answer-in-words';
import { isComplete } from '../player/question/complete';
import { explained } from '../player/question/explained-question';
import { FileQueue, type FileLine } from '../player/question/file-queue';
import { askedQuestion } from '../player/question/question';
import type { UploadField } from '../player/question/upload-field';
import { NoLineError, ProblemError } from '../player/server/problem';
import { BLANK, isAnswered, sameAnswer, type Answer, type HandedFile } from '../player/types/answer';
import type { ShownUpload } from '../player/types/shown-question';
import { WORDS as words } from './sample-words';

const REPORT: ShownUpload = {
  kind: 'UPLOAD', id: 'report', points: 4, prompt: '<p>Hand it in.</p>', types: ['PDF', 'JPEG'], largest: 1, files: 2, anonymous: true,
  rubric: [{ id: 'facts', title: 'The facts', levels: [{ points: 0, text: 'None.' }, { points: 4, text: 'All.' }] }],
};

interface Sent {
  readonly id: string;
  readonly file: File;
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
  readonly arrives: (file: HandedFile) => void;
  readonly fails: (failure: unknown) => void;
}

let answer: Answer;
let sent: Sent[];
let queue: FileQueue;
let place: HTMLElement;

const line: FileLine = {
  attempt: 'attempt-1',
  answerTo: () => answer,
  answer: (_, given) => {
    answer = given;
    return Promise.resolve();
  },
  sendFile: (_question, id, file, progress, signal) =>
    new Promise((arrives, fails) => {
      sent.push({ id, file, progress, signal, arrives, fails });
      signal.addEventListener('abort', () => fails(new NoLineError('stopped')));
    }),
};

beforeEach(() => {
  sessionStorage.clear();
  answer = BLANK;
  sent = [];
  queue = new FileQueue(line, () => undefined, () => 100_000);
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  queue.stop();
  place.remove();
});

function handed(name: string, id = name): HandedFile {
  return { id, name, type: 'PDF', size: 2048, sha256: '0'.repeat(64) };
}

function file(name: string, size = 10): File {
  return new File(['x'.repeat(size)], name);
}

async function settles(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

async function show(closed = false): Promise<UploadField> {
  const filesBase = new URL('https://caseroom.example/api/learn/run/files/');
  render(askedQuestion(REPORT, { answer, closed, words, give: (given) => (answer = given), files: queue, filesBase }), place);
  const field = place.querySelector<UploadField>('caseroom-upload-field');
  if (field === null) throw new Error('There is no field.');
  await field.updateComplete;
  return field;
}

async function choose(...files: File[]): Promise<void> {
  const input = (await show()).querySelector<HTMLInputElement>('[data-test="file-input"]');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input?.dispatchEvent(new Event('change'));
  await show();
}

const text = (test: string): string => (place.querySelector(`[data-test="${test}"]`)?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

describe('files', () => {
  test('are sent one after the other, and the answer names each once it has arrived', async () => {
    await choose(file('one.pdf'), file('two.pdf'));
    expect(sent.map((each) => each.file.name)).toEqual(['one.pdf']);
    expect(answer).toEqual(BLANK);

    sent[0]?.arrives(handed('one.pdf'));
    await settles();
    expect(answer).toEqual({ kind: 'FILES', files: [handed('one.pdf')] });
    expect(sent).toHaveLength(2);

    sent[1]?.arrives(handed('two.pdf'));
    await settles();
    expect(answer).toMatchObject({ files: [{ name: 'one.pdf' }, { name: 'two.pdf' }] });
    expect(queue.busy).toBe(false);
    await show();
    expect(text('upload-status')).toBe('Arrived: one.pdf (2 kB) and two.pdf (2 kB).');
    expect(place.querySelector<HTMLAnchorElement>('[data-test="own-file"]')?.href).toBe('https://caseroom.example/api/learn/run/files/one.pdf');
    expect(text('file-input')).toBe('');
    expect(place.querySelector<HTMLButtonElement>('[data-test="choose-file"]')?.disabled).toBe(true);
  });

  test('say how far they are', async () => {
    await choose(file('one.pdf'));
    sent[0]?.progress(0.42);
    await show();
    expect(text('sending-file')).toContain('being sent, 42%');
  });

  test('stay on the page while the line is cut, and are sent again when it is back', async () => {
    await choose(file('one.pdf'));
    sent[0]?.fails(new NoLineError('cut'));
    await settles();
    await show();
    expect(text('sending-file')).toContain('waits for the line');

    dispatchEvent(new Event('online'));
    await settles();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.id).toBe(sent[0]?.id);
    sent[1]?.arrives(handed('one.pdf'));
    await settles();
    expect(isAnswered(answer)).toBe(true);
  });

  test('that the server does not take say why, and nothing else is lost', async () => {
    await choose(file('one.pdf'), file('two.pdf'));
    sent[0]?.fails(new ProblemError(422, 'file-refused', { type: 'file-refused', reason: 'ACTIVE' }, null));
    await settles();
    await show();
    expect(text('upload-refused')).toMatch(/^one\.pdf: This file holds macros/);
    expect(sent[1]?.file.name).toBe('two.pdf');
  });

  test('that can be seen not to fit are not even sent', async () => {
    await choose(file('a.exe'), file('b.pdf', 1024 * 1024 + 1), file('c.pdf', 0), file('d.jpeg'), file('e.pdf'), file('f.pdf'));
    expect(text('upload-refused')).toContain('a.exe: Only these kinds of files are taken: PDF and JPG.');
    expect(text('upload-refused')).toContain('b.pdf: This file is larger than 1 MB.');
    expect(text('upload-refused')).toContain('c.pdf: There is nothing in this file.');
    expect(text('upload-refused')).toContain('f.pdf: Only 2 files can be handed in.');
    expect(sent.map((each) => each.file.name)).toEqual(['d.jpeg']);
  });

  test('are stopped on their way, and removed once they arrived', async () => {
    await choose(file('one.pdf'), file('two.pdf'));
    place.querySelector<HTMLButtonElement>('[data-test="drop-file"]')?.click();
    await settles();
    expect(sent[0]?.signal.aborted).toBe(true);
    sent[1]?.arrives(handed('two.pdf'));
    await settles();
    const field = await show();
    place.querySelector<HTMLButtonElement>('[data-test="remove-file"]')?.click();
    await settles();
    await field.updateComplete;
    expect(answer).toEqual(BLANK);
    expect(document.activeElement?.getAttribute('data-test')).toBe('choose-file');
  });

  test('that had not arrived before a reload are to be chosen again', async () => {
    await choose(file('one.pdf'));
    queue.stop();
    queue = new FileQueue(line, () => undefined);
    await show();
    expect(text('upload-lost')).toBe('one.pdf had not arrived when the page was loaded again. Choose it once more.');
    await choose(file('one.pdf'));
    expect(text('upload-lost')).toBe('');
  });

  test('hold up who goes on', async () => {
    await choose(file('one.pdf'));
    const field = await show();
    field.hurry();
    await field.updateComplete;
    expect(text('upload-wait')).toContain('has not arrived yet');
    expect(queue.waitingFor).toBe('report');
  });

  test('can no longer be changed once the attempt is closed', async () => {
    answer = { kind: 'FILES', files: [handed('one.pdf')] };
    await show(true);
    expect(place.querySelector('[data-test="choose-file"], [data-test="remove-file"]')).toBeNull();
  });

  test('are said by their names, and given back in the review', () => {
    const given: Answer = { kind: 'FILES', files: [handed('one.pdf'), handed('two.pdf')] };
    expect(answerInWords(REPORT, given, words)).toBe('one.pdf and two.pdf');
    expect(isComplete(REPORT, given)).toBe(true);
    expect(isComplete(REPORT, BLANK)).toBe(false);
    expect(sameAnswer(given, { kind: 'FILES', files: [handed('one.pdf')] })).toBe(false);

    render(explained({ question: REPORT, answer: given, explanation: { kind: 'MARKED', marks: null } }, words, true, undefined, new URL('https://caseroom.example/f/')), place);
    expect([...place.querySelectorAll<HTMLAnchorElement>('[data-test="own-file"]')].map(({ href }) => href)).toEqual(['https://caseroom.example/f/one.pdf', 'https://caseroom.example/f/two.pdf']);
  });

  test('with a name that holds signs of HTML stay text', async () => {
    answer = { kind: 'FILES', files: [handed('<img src=x>.pdf', 'id')] };
    await show();
    expect(place.querySelector('img')).toBeNull();
  });
});

test('the choice is a button of its own before a file input that browsers know', async () => {
  const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
  await show();
  place.querySelector<HTMLButtonElement>('[data-test="choose-file"]')?.click();
  expect(click).toHaveBeenCalled();
  expect(place.querySelector('input')?.getAttribute('accept')).toBe('.pdf,application/pdf,.jpg,.jpeg,image/jpeg');
  click.mockRestore();
});
