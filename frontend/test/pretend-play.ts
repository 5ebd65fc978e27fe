import { opened, type Ledger } from '../player/outbox/ledger';
import { NoLineError } from '../player/server/problem';
import type { AttemptStarted } from '../player/types/attempt';
import type { Decision, DecisionReply, ReviewedPlay, Step, Turn } from '../player/types/play';
import { PretendServer } from './pretend-server';
import { started } from './sample-attempt';

const MOST = 2;

/** A call to a bank: two decisions, and it is over. */
export function turnAfter(choices: readonly string[]): Turn {
  const number = choices.length;
  const over = number >= MOST;
  return {
    number, minute: number * 5, minuteOfDay: 592 + number * 5, minutesLeft: 60 - number * 5,
    scene: { id: over ? 'end' : 'desk', title: over ? 'The money stands still' : 'At the desk', text: `<p>Turn ${number}</p>` },
    gauges: [{ id: 'left', title: 'Still there', unit: 'EUR', value: 1000 - number * 100, least: 0, most: 1000 }],
    told: choices.map((choice, index) => ({ turn: index + 1, minute: index * 5, kind: 'OUTCOME' as const, text: `<p>You chose <em>${choice}</em>.</p>` })),
    offered: over ? [] : [{ id: 'recall', text: '<p>Recall it</p>', minutes: 5 }, { id: 'wait', text: '<p>Wait</p>', minutes: 1 }],
    over,
  };
}

function step(turn: number, choice: string, withinReach: number): Step {
  return {
    turn, minute: turn * 5, minuteOfDay: 592 + turn * 5, scene: 'At the desk', chosen: { id: choice, text: `<p>${choice}</p>`, minutes: 5 },
    why: `<p>Why ${choice}.</p>`, gauges: [{ id: 'left', title: 'Still there', unit: 'EUR', value: 900, least: 0, most: 1000 }], told: [], withinReach,
  };
}

export const REVIEWED: ReviewedPlay = {
  text: '<p>Minutes count.</p>',
  debrief: {
    own: {
      steps: [step(1, 'recall', 10), step(2, 'wait', 4)], ending: { id: 'end', title: 'End', text: '' },
      graded: { parts: [{ id: 'money', title: 'Money', score: 4, maxScore: 10 }], caps: [{ id: 'cap', title: 'No lawful basis', most: 50, why: '<p>Ask first.</p>' }] },
    },
    best: {
      steps: [step(1, 'recall', 10), step(2, 'freeze', 10)], ending: { id: 'end', title: 'End', text: '' },
      graded: { parts: [{ id: 'money', title: 'Money', score: 10, maxScore: 10 }], caps: [] },
    },
    lostAt: 2,
    facts: [{ title: 'The next transfer', value: '10:07' }],
  },
};

export function startedPlay(): AttemptStarted {
  return { ...started(), questions: [], turn: turnAfter([]) };
}

export function freshPlay(device: string): Ledger {
  return opened(undefined, startedPlay(), { run: 'run-1', quiz: 'quiz-1', device, deviceMillis: 0 });
}

/** The server as the contract says it is, in a play. */
export class PretendPlay extends PretendServer {
  readonly choices: string[] = [];
  readonly asked: Decision[] = [];
  refuse = false;

  override async now(): ReturnType<PretendServer['now']> {
    const now = await super.now();
    if (now.state !== 'IN_PROGRESS') return { ...now, review: { questions: [], play: REVIEWED, withheld: [], late: [] } };
    return { ...startedPlay(), turn: turnAfter(this.choices) };
  }

  async decide(_attempt: string, _token: string, _device: string, decision: Decision): Promise<DecisionReply> {
    if (this.lineDown) throw new NoLineError();
    const failure = this.failures.shift();
    if (failure !== undefined) throw failure;
    this.asked.push(decision);
    const reply = this.judged(decision);
    if (this.loseNextReply) {
      this.loseNextReply = false;
      throw new NoLineError();
    }
    return reply;
  }

  private judged({ turn, choice }: Decision): DecisionReply {
    if (this.refuse) return { result: 'REFUSED' };
    if (this.choices[turn] === choice) return this.taken();
    if (this.closed) return { result: 'CLOSED' };
    if (turn !== this.choices.length) return { result: 'MOVED', turn: turnAfter(this.choices), state: 'IN_PROGRESS' };
    this.choices.push(choice);
    if (turnAfter(this.choices).over) this.closed = true;
    return this.taken();
  }

  private taken(): DecisionReply {
    return { result: 'TAKEN', turn: turnAfter(this.choices), state: this.closed ? 'GRADED' : 'IN_PROGRESS', decidedAt: '2026-11-23T12:03:00Z' };
  }
}
