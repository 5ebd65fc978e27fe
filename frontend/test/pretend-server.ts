import type { AttemptApi, AttemptNow, SubmitReply } from '../player/server/attempt-api';
import { NoLineError } from '../player/server/problem';
import type { Answer } from '../player/types/answer';
import type { Outcome } from '../player/types/attempt';
import type { ResponseBody, ResponseEvent, ResponseReply } from '../player/types/response';
import { started } from './sample-attempt';

type Current = { revision: number; answer: Answer; recordedAt: string; device: string; sequence: number };

/** The server as the contract says it is, as far as an outbox meets it. */
export class PretendServer implements Pick<AttemptApi, 'now' | 'respond' | 'submit'> {
  readonly heard: (ResponseBody & { event: string })[] = [];
  readonly current = new Map<string, Current>();
  readonly replies = new Map<string, ResponseReply>();
  /** Errors for the next calls, before anything is heard. */
  readonly failures: Error[] = [];
  /** The next reply is given but does not arrive. */
  loseNextReply = false;
  lineDown = false;
  closed = false;
  submits: (readonly ResponseEvent[])[] = [];

  async now(): Promise<AttemptNow> {
    const answers = [...this.current].map(([question, { revision, answer, recordedAt }]) => ({ question, revision, answer, recordedAt }));
    return { ...started(), answers };
  }

  async respond(_attempt: string, _token: string, event: string, body: ResponseBody): Promise<ResponseReply> {
    this.beReached();
    this.heard.push({ ...body, event });
    const reply = this.replies.get(event) ?? this.decide(event, body);
    this.replies.set(event, reply);
    if (this.loseNextReply) {
      this.loseNextReply = false;
      throw new NoLineError();
    }
    return reply;
  }

  async submit(_attempt: string, _token: string, _device: string, waiting: readonly ResponseEvent[]): Promise<SubmitReply> {
    this.beReached();
    this.submits.push(waiting);
    const conflicts = waiting.map((each) => this.decide(each.event, each)).filter((reply) => reply.result === 'CONFLICT');
    return conflicts.length > 0 ? { conflicts } : { outcome: { attempt: 'attempt-1', passed: true } as Outcome };
  }

  /** Somebody answers on another device. */
  elsewhere(question: string, answer: Answer): void {
    const revision = (this.current.get(question)?.revision ?? 0) + 1;
    this.current.set(question, { revision, answer, recordedAt: '2026-11-23T10:30:00Z', device: 'elsewhere', sequence: 1 });
  }

  private beReached(): void {
    const failure = this.failures.shift();
    if (failure !== undefined) throw failure;
    if (this.lineDown) throw new NoLineError();
  }

  private decide(event: string, { question, device, sequence, replaces, answer }: ResponseBody): ResponseReply {
    const recordedAt = '2026-11-23T12:03:00Z';
    const now = this.current.get(question);
    if (this.closed) return { result: 'LATE', question, submittedAt: recordedAt };
    if (now?.device === device && sequence < now.sequence) return { result: 'SUPERSEDED', question, revision: now.revision, recordedAt };
    if ((now?.revision ?? 0) !== replaces) {
      const { revision, answer: theirs, recordedAt: at } = now as Current;
      return { result: 'CONFLICT', event, question, current: { revision, answer: theirs, recordedAt: at, sameDevice: now?.device === device }, yours: { answer } };
    }
    const revision = replaces + 1;
    this.current.set(question, { revision, answer, recordedAt, device, sequence });
    return { result: 'APPLIED', question, revision, recordedAt };
  }
}
