import { describe, expect, test, vi } from 'vitest';
import { Outbox } from '../player/outbox/outbox';
import { NoLineError, ProblemError } from '../player/server/problem';
import { outbox, server, store } from './opened-outbox';
import { AMINA, chosen } from './sample-attempt';

describe('a submit', () => {
  test('that meets a conflict still shows what was applied', async () => {
    const amina = await outbox();
    server.failures.push(new NoLineError(), new NoLineError(), new NoLineError());
    await amina.answer('call', chosen('a'));
    await amina.send();
    await amina.answer('share', { kind: 'NUMBER', value: '95' });
    await amina.send();
    server.elsewhere('call', chosen('b'));
    expect(await amina.steps.submit()).toBeUndefined();
    expect(amina.conflicts).toHaveLength(1);
    expect(amina.answerTo('share')).toEqual({ kind: 'NUMBER', value: '95' });
    expect(await store.withWaiting()).toEqual([]);
  });

  test('carries what still waits', async () => {
    const amina = await outbox();
    server.failures.push(new ProblemError(503, 'busy', {}, null));
    await amina.answer('call', chosen('a'));
    await amina.send();
    server.failures.push(new ProblemError(503, 'busy', {}, null));
    expect(await amina.steps.submit()).toMatchObject({ passed: true });
    expect(server.submits[0]).toMatchObject([{ question: 'call', sequence: 1, replaces: 0, answer: chosen('a') }]);
    expect(await store.withWaiting()).toEqual([]);
  });

  test('that meets a conflict hands it to the person and keeps nothing waiting', async () => {
    const amina = await outbox();
    server.failures.push(new NoLineError(), new NoLineError());
    await amina.answer('call', chosen('a'));
    await amina.send();
    server.elsewhere('call', chosen('b'));
    expect(await amina.steps.submit()).toBeUndefined();
    expect(amina.conflicts).toHaveLength(1);
    expect(await store.withWaiting()).toEqual([]);
  });
});

describe('an attempt that another tab has submitted', () => {
  async function submittedElsewhere(): Promise<Outbox> {
    const [one, other] = [await outbox(), await outbox()];
    await one.answer('call', chosen('a'));
    await one.steps.submit();
    return other;
  }

  test('is closed here, too', async () => {
    const other = await submittedElsewhere();
    await vi.waitFor(() => expect(other.kept.closed).toBe(true));
    expect(await store.read(AMINA, 'attempt-1')).toBeUndefined();
  });

  test('takes one more answer as a late one', async () => {
    const other = await submittedElsewhere();
    await other.answer('share', { kind: 'NUMBER', value: '1' });
    await other.send();
    expect([...server.replies.values()].map((reply) => reply.result)).toEqual(['APPLIED', 'LATE']);
    expect(other.kept).toMatchObject({ closed: true, late: 1 });
    expect(await store.withWaiting()).toEqual([]);
  });

  test('gives the same outcome where it is submitted again', async () => {
    const other = await submittedElsewhere();
    expect(await other.steps.submit()).toMatchObject({ passed: true });
  });

  test('can be asked how it stands', async () => {
    const other = await submittedElsewhere();
    expect(await other.refresh()).toMatchObject({ state: 'GRADED' });
    expect(other.kept.closed).toBe(true);
  });

  test('still sends what was written down while the submit was under way', async () => {
    const [one, other] = [await outbox(), await outbox()];
    const submit = server.submit.bind(server);
    vi.spyOn(server, 'submit').mockImplementationOnce(async (...asked) => {
      const reply = await submit(...asked);
      await other.answer('share', { kind: 'NUMBER', value: '1' });
      return reply;
    });
    expect(await one.steps.submit()).toMatchObject({ passed: true });
    expect(server.heard.map(({ question }) => question)).toEqual(['share']);
    expect([...server.replies.values()].map((reply) => reply.result)).toEqual(['LATE']);
    expect(one.kept.late).toBe(1);
    expect(await store.withWaiting()).toEqual([]);
  });
});
