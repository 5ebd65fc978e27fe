import { describe, expect, test, vi } from 'vitest';
import { attemptUnderWay, rememberAttempt } from '../player/keeping/attempt-under-way';
import { lastPerson, meetPerson, rememberPerson } from '../player/keeping/last-person';
import { CarefulLedgerStore } from '../player/outbox/careful-ledger-store';
import { closeDatabase, openDatabase } from '../player/outbox/database';
import { waitingElsewhere } from '../player/outbox/forwarding';
import { IndexedLedgerStore } from '../player/outbox/indexed-ledger-store';
import { waitingQuestions } from '../player/outbox/ledger';
import { MemoryLedgerStore } from '../player/outbox/memory-ledger-store';
import { Outbox } from '../player/outbox/outbox';
import { NoLineError, ProblemError } from '../player/server/problem';
import { outbox, server, store } from './opened-outbox';
import { AMINA, BASHIR, chosen } from './sample-attempt';

describe('an outbox', () => {
  test('says "saved" only when the reply has arrived', async () => {
    const amina = await outbox();
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.saving).toEqual({ state: 'kept', waiting: 1 });

    server.lineDown = false;
    await amina.send();
    expect(amina.saving).toEqual({ state: 'saved', at: '2026-11-23T12:03:00Z' });
  });

  test('sends of many answers to one question the first and the last', async () => {
    const amina = await outbox();
    server.lineDown = true;
    for (const option of ['a', 'b', 'c', 'a', 'b']) await amina.answer('call', chosen(option));
    await amina.answer('first', chosen('c'));
    server.lineDown = false;
    await amina.send();
    expect(server.heard.map(({ question, answer }) => [question, answer])).toEqual([['call', chosen('a')], ['call', chosen('b')], ['first', chosen('c')]]);
  });

  test('shows an answer at once, before it is written down', async () => {
    const amina = await outbox();
    const writing = amina.answer('call', chosen('a'));
    expect(amina.answerTo('call')).toEqual(chosen('a'));
    expect(amina.saving.state).toBe('saving');
    await writing;
  });

  test('sends each answer in the order it was given, each replacing the one before', async () => {
    const amina = await outbox();
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    await amina.answer('share', { kind: 'NUMBER', value: '95' });
    await amina.answer('call', chosen('b'));
    server.lineDown = false;
    await amina.send();
    expect(server.heard.map(({ question, sequence, replaces }) => [question, sequence, replaces])).toEqual([
      ['call', 1, 0], ['share', 2, 0], ['call', 3, 1],
    ]);
    expect(server.current.get('call')?.answer).toEqual(chosen('b'));
  });

  test('repeats the same event where the reply was lost', async () => {
    const amina = await outbox();
    server.loseNextReply = true;
    await amina.answer('call', chosen('a'));
    await amina.send();
    await amina.send();
    expect(server.heard).toHaveLength(2);
    expect(server.heard[0]?.event).toBe(server.heard[1]?.event);
    expect(amina.saving.state).toBe('saved');
  });

  test('tries again by itself after a while', async () => {
    const amina = await outbox();
    server.failures.push(new NoLineError());
    await amina.answer('call', chosen('a'));
    await vi.waitFor(() => expect(amina.saving.state).toBe('saved'), { timeout: 3_000 });
    expect(server.heard).toHaveLength(1);
  });

  test('sends as soon as the line is back, also in a tab that nobody looks at', async () => {
    const amina = await outbox();
    amina.start();
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.saving.state).toBe('kept');

    server.lineDown = false;
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(amina.saving.state).toBe('saved'), { timeout: 400 });
    hidden.mockRestore();
  });

  test('waits as long as the server asks', async () => {
    const amina = await outbox();
    server.failures.push(new ProblemError(503, 'busy', {}, 60));
    await amina.answer('call', chosen('a'));
    await amina.send();
    await amina.send();
    expect(server.heard).toHaveLength(0);
    expect(amina.saving.state).toBe('kept');
  });

  test('counts questions that wait, not events', async () => {
    const amina = await outbox();
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    await amina.answer('call', chosen('b'));
    await amina.send();
    expect(amina.saving).toEqual({ state: 'kept', waiting: 1 });
  });

  test('goes on after a reload with what waits and with the next sequence', async () => {
    server.lineDown = true;
    const before = await outbox();
    await before.answer('call', chosen('a'));
    await before.send();
    before.stop();
    await closeDatabase();

    server.lineDown = false;
    const after = await outbox(new CarefulLedgerStore(new IndexedLedgerStore(await openDatabase())));
    expect(after.answerTo('call')).toEqual(chosen('a'));
    await after.answer('share', { kind: 'NUMBER', value: '1' });
    await after.send();
    expect(server.heard.map((each) => each.sequence)).toEqual([1, 2]);
    expect(new Set(server.heard.map((each) => each.device)).size).toBe(1);
  });

  test('shows another person on the same computer nothing', async () => {
    server.lineDown = true;
    const amina = await outbox();
    await amina.answer('call', chosen('a'));
    const bashir = await outbox(store, BASHIR, 'attempt-2');
    expect(bashir.answerTo('call')).toEqual({ kind: 'BLANK' });
    expect(await store.findOpen(BASHIR, 'run-1', 'quiz-1')).toMatchObject({ attempt: { attempt: 'attempt-2' } });
    expect(await store.read(BASHIR, 'attempt-1')).toBeUndefined();
  });

  test('keeps with an answer how sure one is of it, also over a reload, and sends both', async () => {
    const amina = await outbox();
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    await amina.sure('call', 'CERTAIN');
    amina.stop();

    const again = await outbox();
    expect(again.certaintyOf('call')).toBe('CERTAIN');
    server.lineDown = false;
    await again.send();
    expect(server.heard.at(-1)).toMatchObject({ question: 'call', answer: chosen('a'), certainty: 'CERTAIN' });
    expect(again.certaintyOf('call')).toBe('CERTAIN');
    expect(again.answered).toBe(1);
  });

  test('counts a question as open of which one has only said how sure one is', async () => {
    const amina = await outbox();
    await amina.sure('call', 'GUESS');
    expect(amina.answered).toBe(0);
    await amina.answer('call', chosen('b'));
    expect(amina.certaintyOf('call')).toBe('GUESS');
    await amina.answer('call', { kind: 'BLANK' });
    expect(amina.certaintyOf('call')).toBeNull();
  });

  test('takes an answer given twice for one', async () => {
    const amina = await outbox();
    await amina.answer('first', chosen('a', 'b'));
    await amina.answer('first', chosen('b', 'a'));
    await amina.send();
    expect(server.heard).toHaveLength(1);
  });

  test('drops an answer that does not fit and says so', async () => {
    const amina = await outbox();
    vi.spyOn(server, 'respond').mockResolvedValueOnce({ result: 'REFUSED', question: 'call' });
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.kept.refused).toEqual(['call']);
    expect(amina.answerTo('call')).toEqual({ kind: 'BLANK' });
  });

  test('keeps everything where its token is refused', async () => {
    const amina = await outbox();
    server.failures.push(new ProblemError(401, 'attempt-token', {}, null));
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.tokenRefused).toBe(true);
    expect(amina.saving).toEqual({ state: 'kept', waiting: 1 });
  });

  test('keeps everything where the person takes no part any more, and knows why', async () => {
    const amina = await outbox();
    server.failures.push(new ProblemError(403, 'withdrawn', {}, null));
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.withdrawn).toBe(true);
    expect(amina.saving).toEqual({ state: 'kept', waiting: 1 });
  });

  test('takes the no of somebody else for no line', async () => {
    const amina = await outbox();
    server.failures.push(new ProblemError(404, 'unknown', undefined, null), new ProblemError(401, 'unknown', undefined, null));
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.tokenRefused).toBe(false);
    expect(amina.saving).toEqual({ state: 'kept', waiting: 1 });
    await amina.send();
    await amina.send();
    expect(amina.saving.state).toBe('saved');
  });

  test('tells that an answer came after the end', async () => {
    const amina = await outbox();
    server.closed = true;
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.kept).toMatchObject({ closed: true, late: 1 });
  });
});

describe('two tabs of one browser', () => {
  test('never use a sequence twice and lose nothing', async () => {
    const [one, other] = [await outbox(), await outbox()];
    await Promise.all([one.answer('call', chosen('a')), other.answer('share', { kind: 'NUMBER', value: '1' }), one.answer('first', chosen('a'))]);
    await Promise.all([one.send(), other.send()]);
    await Promise.all([one.send(), other.send()]);
    expect(server.heard.map((each) => each.sequence)).toEqual([1, 2, 3]);
  });
});

describe('an outbox that was stopped', () => {
  test('in the middle of sending tries no more and tells no other tab', async () => {
    const amina = await outbox();
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    const sending = amina.send();
    amina.stop();
    await sending;
    server.lineDown = false;
    await amina.answer('call', chosen('b'));
    expect(amina.answerTo('call')).toEqual(chosen('b'));
  });
});

describe('an answer changed on another device', () => {
  async function inConflict(): Promise<Outbox> {
    const amina = await outbox();
    await amina.answer('call', chosen('a'));
    await amina.send();
    server.elsewhere('call', chosen('b'));
    await amina.answer('call', chosen('c'));
    await amina.send();
    return amina;
  }

  test('asks the person, who still sees their own', async () => {
    const amina = await inConflict();
    expect(amina.conflicts).toHaveLength(1);
    expect(amina.answerTo('call')).toEqual(chosen('c'));
  });

  test('is replaced by a new event where the person keeps their own', async () => {
    const amina = await inConflict();
    await amina.choose('call', 'mine');
    await amina.send();
    expect(amina.conflicts).toEqual([]);
    expect(server.heard.at(-1)).toMatchObject({ sequence: 3, replaces: 2, answer: chosen('c') });
    expect(server.current.get('call')?.answer).toEqual(chosen('c'));
  });

  test('is taken over where the person chooses it, and nothing is sent', async () => {
    const amina = await inConflict();
    const before = server.heard.length;
    await amina.choose('call', 'other');
    await amina.send();
    expect(amina.answerTo('call')).toEqual(chosen('b'));
    expect(server.heard).toHaveLength(before);
  });

  test('survives a reload as a question to the person', async () => {
    await inConflict();
    expect((await outbox()).conflicts).toHaveLength(1);
  });

  test('is no conflict where both say the same', async () => {
    const amina = await outbox();
    server.elsewhere('call', chosen('a'));
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.conflicts).toEqual([]);
    expect(amina.answerTo('call')).toEqual(chosen('a'));
  });

  test('stops a submit until it is decided', async () => {
    const amina = await inConflict();
    expect(await amina.steps.submit()).toBeUndefined();
    expect(server.submits).toEqual([]);
  });
});

describe('a device that has lost count', () => {
  test('asks the person and leaps ahead, so that the next answer counts', async () => {
    const amina = await outbox();
    server.current.set('call', { revision: 4, answer: chosen('b'), recordedAt: '2026-11-23T10:00:00Z', device: await store.device(), sequence: 9 });
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.conflicts).toHaveLength(1);
    await amina.choose('call', 'mine');
    await amina.send();
    expect(server.current.get('call')?.answer).toEqual(chosen('a'));
  });
});

describe('a superseded answer', () => {
  test('still waits while the conflict is not known', async () => {
    const amina = await outbox();
    server.current.set('call', { revision: 4, answer: chosen('b'), recordedAt: '2026-11-23T10:00:00Z', device: await store.device(), sequence: 9 });
    vi.spyOn(server, 'now').mockRejectedValueOnce(new NoLineError());
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.saving).toEqual({ state: 'kept', waiting: 1 });
    await amina.send();
    expect(amina.conflicts).toHaveLength(1);
    expect(amina.saving.state).toBe('saved');
  });
});

describe('where IndexedDB is refused', () => {
  test('answers are sent all the same, and the line says that they are not kept', async () => {
    const memory = new MemoryLedgerStore();
    const amina = await outbox(memory);
    expect(amina.saving).toEqual({ state: 'not-kept', waiting: 0 });
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    await amina.send();
    expect(amina.saving).toEqual({ state: 'not-kept', waiting: 1 });
    server.lineDown = false;
    await amina.send();
    expect(amina.saving.state).toBe('saved');
  });

  test('in the middle of an attempt, it goes on as another device with all that waits', async () => {
    const amina = await outbox();
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    await amina.send();
    const device = await store.device();
    vi.spyOn(IndexedLedgerStore.prototype, 'change').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await amina.answer('share', { kind: 'NUMBER', value: '1' });
    vi.restoreAllMocks();
    server.lineDown = false;
    await amina.send();
    expect(server.heard.map((each) => each.question)).toEqual(['call', 'share']);
    expect(server.heard[0]?.device).toBe(device);
    expect(server.heard[1]?.device).not.toBe(device);
    expect(server.heard[1]?.sequence).toBe(1);
  });
});

describe('what waits on this device', () => {
  test('is counted for a host that signs somebody out', async () => {
    const amina = await outbox();
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    await amina.answer('share', { kind: 'NUMBER', value: '1' });
    const waiting = await store.withWaiting();
    expect(waiting.map(waitingQuestions)).toEqual([2]);
  });

  test('is counted for its own person only, and not what is on the screen', async () => {
    const amina = await outbox();
    server.lineDown = true;
    await amina.answer('call', chosen('a'));
    expect(await waitingElsewhere(store, AMINA, () => undefined)).toBe(1);
    expect(await waitingElsewhere(store, AMINA, () => 'attempt-1')).toBe(0);
    expect(await waitingElsewhere(store, BASHIR, () => undefined)).toBe(0);
  });
});

describe('another person on the same tab', () => {
  test('meets nothing of the one before', () => {
    rememberPerson(AMINA);
    rememberAttempt('attempt-1');
    meetPerson(AMINA);
    expect(attemptUnderWay()).toBe('attempt-1');
    meetPerson(BASHIR);
    expect([lastPerson(), attemptUnderWay()]).toEqual([BASHIR, null]);
  });
});
