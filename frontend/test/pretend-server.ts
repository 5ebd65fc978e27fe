import type { AttemptApi, AttemptNow, NextReply, SubmitReply } from '../player/server/attempt-api';
import { NoLineError } from '../player/server/problem';
import { sameAnswer, type Answer } from '../player/types/answer';
import type { Outcome } from '../player/types/attempt';
import type { ResponseBody, ResponseEvent, ResponseReply } from '../player/types/response';
import { inSequence, started } from './sample-attempt';

type Current = { revision: number; answer: Answer; recordedAt: string; device: string; sequence: number };

/** The server as the contract says it is, as far as an outbox meets it. */
export class PretendServer implements Pick<AttemptApi, 'now' | 'respond' | 'submit' | 'next'> {
  readonly heard: (ResponseBody & { event: string })[] = [];
  readonly current = new Map<string, Current>();
  private readonly highest = new Map<string, number>();
  readonly replies = new Map<string, ResponseReply>();
  /** Errors for the next calls, before anything is heard. */
  readonly failures: Error[] = [];
  /** The next reply is given but does not arrive. */
  loseNextReply = false;
  lineDown = false;
  closed = false;
  /** How many questions of a sequence were left. */
  place = 0;
  submits: (readonly ResponseEvent[])[] = [];

  async now(): Promise<AttemptNow> {
    this.beReached();
    if (this.closed) return this.outcome;
    const answers = [...this.current].map(([question, { revision, answer, recordedAt }]) => ({ question, revision, answer, recordedAt }));
    return { ...started(), answers };
  }

  async respond(_attempt: string, _token: string, event: string, body: ResponseBody): Promise<ResponseReply> {
    this.beReached();
    this.heard.push({ ...body, event });
    const reply = this.replyTo(event, body);
    if (this.loseNextReply) {
      this.loseNextReply = false;
      throw new NoLineError();
    }
    return reply;
  }

  async submit(_attempt: string, _token: string, _device: string, waiting: readonly ResponseEvent[]): Promise<SubmitReply> {
    this.beReached();
    this.submits.push(waiting);
    const conflicts = waiting.map((each) => this.replyTo(each.event, each)).filter((reply) => reply.result === 'CONFLICT');
    if (conflicts.length > 0) return { conflicts };
    this.closed = true;
    return { outcome: this.outcome };
  }

  async next(_attempt: string, _token: string, _device: string, place: number, waiting: readonly ResponseEvent[]): Promise<NextReply> {
    this.beReached();
    const conflicts = waiting.map((each) => this.replyTo(each.event, each)).filter((reply) => reply.result === 'CONFLICT');
    if (conflicts.length > 0) return { conflicts };
    if (place === this.place) this.place += 1;
    return { now: inSequence(this.place) };
  }

  protected get outcome(): Outcome & { state: 'GRADED' } {
    return { attempt: 'attempt-1', state: 'GRADED', passed: true, attemptsLeft: null, nextAt: null, review: { questions: null, withheld: [], late: [] } } as unknown as Outcome & { state: 'GRADED' };
  }

  /** Somebody answers on another device. */
  elsewhere(question: string, answer: Answer): void {
    const revision = (this.current.get(question)?.revision ?? 0) + 1;
    this.current.set(question, { revision, answer, recordedAt: '2026-11-23T10:30:00Z', device: 'elsewhere', sequence: 1 });
  }

  protected beReached(): void {
    const failure = this.failures.shift();
    if (failure !== undefined) throw failure;
    if (this.lineDown) throw new NoLineError();
  }

  private replyTo(event: string, body: ResponseBody): ResponseReply {
    const reply = this.replies.get(event) ?? this.judge(event, body);
    this.replies.set(event, reply);
    return reply;
  }

  private judge(event: string, { question, device, sequence, replaces, answer }: ResponseBody): ResponseReply {
    const recordedAt = '2026-11-23T12:03:00Z';
    const now = this.current.get(question);
    if (this.closed) return { result: 'LATE', question, recordedAt };
    const counted = `${question} ${device}`;
    const highest = Math.max(this.highest.get(counted) ?? 0, now?.device === device ? now.sequence : 0);
    this.highest.set(counted, Math.max(highest, sequence));
    if (sequence <= highest) return { result: 'SUPERSEDED', question, revision: now?.revision ?? 0, recordedAt };
    if (now !== undefined && replaces < now.revision && now.device !== device && !sameAnswer(now.answer, answer)) {
      const { revision, answer: theirs, recordedAt: at } = now;
      return { result: 'CONFLICT', event, question, current: { revision, answer: theirs, recordedAt: at }, yours: { answer } };
    }
    const revision = (now?.revision ?? 0) + 1;
    this.current.set(question, { revision, answer, recordedAt, device, sequence });
    return { result: 'APPLIED', question, revision, recordedAt };
  }
}
