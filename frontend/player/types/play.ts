import type { AttemptState } from './attempt';

/** Where a play stands, as far as who plays it may know. Texts are sanitized HTML. */
export interface Turn {
  /** How many choices were taken. */
  readonly number: number;
  readonly minute: number;
  /** What the clock on the wall shows, in minutes from midnight; may lie beyond a day. */
  readonly minuteOfDay: number;
  readonly minutesLeft: number;
  readonly scene: Setting;
  readonly gauges: readonly Gauge[];
  readonly told: readonly Told[];
  /** Empty when it is over. */
  readonly offered: readonly Choice[];
  readonly over: boolean;
}

/** A scene as it is shown. */
export interface Setting {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Something that is counted while one plays. */
export interface Gauge {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/** What one chose, what came of it, what happened by itself, or what happened unseen. */
export type ToldKind = 'CHOSEN' | 'OUTCOME' | 'EVENT' | 'HINDSIGHT';

/** A line of what has happened, with the number of the turn that it led to. */
export interface Told {
  readonly turn: number;
  readonly minute: number;
  readonly kind: ToldKind;
  readonly text: string;
}

/** What one may do now, and how many minutes it takes. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly minutes: number;
}

/** A decision that the server has not confirmed. */
export interface Decision {
  /** The number of the turn that it was taken in. */
  readonly turn: number;
  readonly choice: string;
}

/** What became of a decision. */
export type DecisionReply =
  | { readonly result: 'TAKEN'; readonly turn: Turn; readonly state: AttemptState; readonly decidedAt: string }
  | { readonly result: 'MOVED'; readonly turn: Turn; readonly state: AttemptState }
  | { readonly result: 'CLOSED' }
  | { readonly result: 'REFUSED' };

/** What is to be said of a play once it is over. Texts are sanitized HTML. */
export interface ReviewedPlay {
  readonly text: string;
  readonly debrief: Debrief;
}

/** One's own line of play beside the best one. */
export interface Debrief {
  readonly own: Line;
  /** Without steps where it could not be found. */
  readonly best: Line;
  /** The turn, counted from 1, with which the best went out of reach; 0 if it never did. */
  readonly lostAt: number;
  /** What was drawn and not known. */
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

/** A line of play, and what it scores. */
export interface Line {
  readonly steps: readonly Step[];
  readonly ending: Setting;
  readonly graded: { readonly parts: readonly PlayPart[]; readonly caps: readonly PlayCap[] };
}

/** One choice with what came of it; the turn counts from 1. */
export interface Step {
  readonly turn: number;
  readonly minute: number;
  readonly minuteOfDay: number;
  readonly scene: string;
  readonly chosen: Choice;
  readonly why: string;
  readonly gauges: readonly Gauge[];
  readonly told: readonly Told[];
  readonly withinReach: number;
}

/** A part of the score. */
export interface PlayPart {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly maxScore: number;
}

/** A critical error, after which only a share of all points is left, in per cent. */
export interface PlayCap {
  readonly id: string;
  readonly title: string;
  readonly most: number;
  readonly why: string;
}
