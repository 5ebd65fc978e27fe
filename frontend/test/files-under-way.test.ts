import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { opened } from '../player/outbox/ledger';
import { MemoryLedgerStore } from '../player/outbox/memory-ledger-store';
import { Outbox } from '../player/outbox/outbox';
import '../player/parts';
import { AttemptPage } from '../player/quiz/attempt-page';
import type { AttemptApi } from '../player/server/attempt-api';
import { NoLineError } from '../player/server/problem';
import type { ShownUpload } from '../player/types/shown-question';
import { found } from './found';
import { PretendServer } from './pretend-server';
import { AMINA, CALL, chosen, started } from './sample-attempt';
import { WORDS as words } from './sample-words';

const REPORT: ShownUpload = { kind: 'UPLOAD', id: 'report', points: 4, prompt: '<p>Hand it in.</p>', types: ['PDF'], largest: 1, files: 1, anonymous: false, rubric: [] };

/** A server to which files are long on their way. */
class FarServer extends PretendServer {
  readonly sending: AbortSignal[] = [];

  sendFile({ signal }: { signal: AbortSignal }): Promise<never> {
    this.sending.push(signal);
    return new Promise((_, fails) => signal.addEventListener('abort', () => fails(new NoLineError('stopped'))));
  }
}

let server: FarServer;
let outbox: Outbox;
let page: AttemptPage;

beforeEach(async () => {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  sessionStorage.clear();
  server = new FarServer();
  const store = new MemoryLedgerStore();
  const ledger = opened(undefined, { ...started(), questions: [CALL, REPORT] }, { run: 'run-1', quiz: 'quiz-1', device: 'device', deviceMillis: Date.now() });
  await store.change(AMINA, 'attempt-1', () => ledger);
  page = new AttemptPage();
  outbox = new Outbox({ store, api: server as unknown as AttemptApi, changed: () => page.requestUpdate() }, ledger);
  document.body.append(Object.assign(page, { outbox, words, heading: 'Check yourself', kind: 'ASSIGNMENT' as const, mediaBase: new URL('http://localhost/') }));
  await page.updateComplete;
  page.step(1);
  await choose('memo.pdf');
});

afterEach(() => {
  outbox.stop();
  document.body.replaceChildren();
});

async function choose(name: string): Promise<void> {
  const input = await found('file-input');
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  input.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(server.sending).toHaveLength(1));
}

describe('a file on its way', () => {
  test('is not said to be saved', async () => {
    await outbox.answer('call', chosen('a'));
    await vi.waitFor(() => expect(server.current.has('call')).toBe(true));
    await vi.waitFor(() => expect(page.querySelector<HTMLElement>('[data-test="state-line"]')?.dataset['state']).toBe('saving'));
  });

  test('leads back to itself whoever wants to hand in meanwhile', async () => {
    page.step(1);
    (await found('submit-quiz')).click();

    expect((await found('upload-wait')).textContent).toContain('has not arrived yet');
    expect((await found('question')).dataset['question']).toBe('report');
    expect(page.querySelector('dialog[open]')).toBeNull();
  });

  test('goes on while another question is on the screen', async () => {
    page.step(-1);
    await vi.waitFor(async () => expect((await found('question')).dataset['question']).toBe('call'));

    expect(server.sending[0]?.aborted).toBe(false);
    page.step(1);
    expect((await found('sending-file')).textContent).toContain('memo.pdf');
  });

  test('holds back who would leave the page, and is stopped where the page is left all the same', () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);

    page.remove();
    expect(server.sending[0]?.aborted).toBe(true);
  });
});
