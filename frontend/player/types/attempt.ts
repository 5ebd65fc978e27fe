import type { Answer } from './answer';
import type { Certainty } from './certainty';
import type { CaseFile, ReviewedCase } from './case-file';
import type { GradedKind, ProgressMade } from './learning';
import type { ReviewedPlay, Turn } from './play';
import type { ShownQuestion } from './shown-question';

/** The state of one go at a quiz. */
export type AttemptState = 'IN_PROGRESS' | 'SUBMITTED' | 'GRADED' | 'VOID';

/** Why a quiz cannot be started. */
export type NoStart = 'no-attempts-left' | 'run-closed' | 'not-yet-open' | 'cooling-down' | 'awaiting-marks' | 'window-not-open' | 'window-closed';

/** Which of the attempts counts. */
export type Counts = 'BEST' | 'LAST' | 'FIRST';

/** How much of what is asked is there at a time; of a sequence only what was not left yet. */
export type Pace = 'ALL' | 'ONE_AT_A_TIME' | 'SEQUENTIAL';

/** Where an attempt stands among its questions; `place` is how many were left for good. */
export interface Pacing {
  readonly pace: Pace;
  readonly place: number;
  readonly questions: number;
}

/** How the clock of an attempt may be stopped, and how often it was; `until` is when it goes on by itself, null where it runs. */
export interface Pauses {
  readonly times: number;
  readonly atMostSeconds: number;
  readonly taken: number;
  readonly until: string | null;
}

/** What is told of an answer before the end; each tells what those before it do. */
export type Told = 'ANSWERS' | 'RIGHT_ANSWERS' | 'EXPLANATIONS';

/** The outcome of one question of an open attempt, whose answer stands for good. */
export interface CheckedAnswer {
  readonly question: string;
  readonly revision: number;
  readonly answer: Answer;
  readonly score: number;
  readonly maxScore: number;
  readonly explanation: Explanation | null;
  readonly voided: boolean;
  readonly accepted: boolean;
  readonly checkedAt: string;
}

/** What is told during an attempt, and what was by now. */
export interface Checks {
  readonly tells: Told;
  readonly done: readonly CheckedAnswer[];
}

/** An earlier attempt, as the cover lists it. */
export interface EarlierAttempt {
  readonly id: string;
  readonly number: number;
  readonly state: AttemptState;
  readonly startedAt: string;
  readonly submittedAt: string | null;
  readonly score: number | null;
  readonly maxScore: number | null;
  readonly scaledScore: number | null;
  readonly passed: boolean | null;
}

/** What one sees before starting a quiz. */
export interface QuizCover {
  readonly id: string;
  readonly title: string;
  /** Sanitized HTML. */
  readonly intro: string | null;
  readonly kind: GradedKind;
  readonly questions: number;
  readonly passMark: number;
  readonly minutes: number;
  readonly timeLimitMinutes: number | null;
  readonly attemptsAllowed: number | null;
  readonly attemptsUsed: number;
  readonly mayStart: boolean;
  readonly reason: NoStart | null;
  /** From when another attempt may begin, where one has to wait. */
  readonly nextAt: string | null;
  /** When attempts may begin in this run, and when those that are open end. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  /** Whether a code begins an attempt. */
  readonly needsCode: boolean;
  readonly coolDownMinutes: number | null;
  readonly counts: Counts;
  readonly pace: Pace;
  /** How often and how long its clock may be stopped. */
  readonly pause?: { readonly times: number; readonly atMostMinutes: number } | null;
  /** What is told of each answer before the end. */
  readonly checks?: Told | null;
  readonly attempts: readonly EarlierAttempt[];
  readonly open: string | null;
  /** Whether another attempt may ask only what was wrong in the last one. */
  readonly mayRetryWrong?: boolean;
  /** What one had in the test before, of two that ask nothing in common. */
  readonly before?: Points | null;
}

/** Points, and how many there were to be had. */
export interface Points {
  readonly score: number;
  readonly maxScore: number;
}

/** The answer that the server holds, and its revision. */
export interface CurrentAnswer {
  readonly revision: number;
  readonly answer: Answer;
  readonly certainty?: Certainty | null;
  readonly recordedAt: string;
}

/** An attempt in progress, as the server shows it. */
export interface AttemptShown {
  readonly attempt: string;
  readonly person: string;
  /** In which it is asked, from its start to its end; not there where that is the language of the course. */
  readonly language?: string | null;
  readonly number: number;
  readonly state: 'IN_PROGRESS';
  readonly startedAt: string;
  readonly deadline: string | null;
  readonly graceSeconds: number;
  readonly now: string;
  readonly passMark: number;
  /** Not there in what an earlier version kept on this device. */
  readonly pacing?: Pacing | null;
  /** Null where its clock can't be stopped. */
  readonly pauses?: Pauses | null;
  /** Null where nothing is told before the end. */
  readonly checks?: Checks | null;
  /** None where it is a case, whose tasks hold what is asked, and while it is paused. */
  readonly questions: readonly ShownQuestion[];
  /** Not there in what an earlier version kept on this device. */
  readonly caseFile?: CaseFile | null;
  /** Where the play stands, in an attempt at a scenario. */
  readonly turn?: Turn | null;
  /** The hints that were taken, by task; sanitized HTML. */
  readonly hints?: Readonly<Record<string, readonly string[]>>;
  readonly answers: readonly (CurrentAnswer & { readonly question: string })[];
  /** Whether one is asked how sure one is of each answer. */
  readonly asksCertainty?: boolean;
  /** How many questions are not asked because what was answered in an earlier attempt counts. */
  readonly carried?: number;
}

/** An attempt with the token that lets this device answer. */
export interface AttemptStarted extends AttemptShown {
  readonly token: string;
}

/** A note on one option, once nothing can be changed any more. */
export interface OptionNote {
  readonly id: string;
  readonly correct: boolean;
  readonly chosen: boolean;
  /** Sanitized HTML. */
  readonly why: string;
}

/** What an item on the left goes with, and what it was given. */
export interface PairNote {
  readonly left: string;
  readonly right: string;
  readonly given: string | null;
  /** Sanitized HTML. */
  readonly why: string;
}

/** An item, and the place that it was given, counted from 1. */
export interface PlaceNote {
  readonly id: string;
  readonly given: number | null;
  /** Sanitized HTML; may be empty. */
  readonly why: string;
}

/** Whether a gap was filled right, and what is right: a choice by its name, words, or a number. */
export interface GapNote {
  readonly gap: string;
  readonly correct: boolean;
  readonly accepted: readonly string[];
  readonly tolerance: string | null;
  /** Sanitized HTML. */
  readonly why: string;
}

/** What people gave a piece of work: a level for each criterion, counted from 0. Comments are plain text. */
export interface Marks {
  readonly criteria: readonly { readonly criterion: string; readonly level: number; readonly comment: string }[];
  readonly comment: string;
}

/** Why an answer was right or wrong. What `why` holds is sanitized HTML. */
export type Explanation =
  | { readonly kind: 'OPTIONS'; readonly options: readonly OptionNote[] }
  | { readonly kind: 'NUMBER'; readonly value: string; readonly tolerance: string; readonly unit: string | null; readonly why: string }
  | { readonly kind: 'JUDGEMENT'; readonly value: boolean; readonly reasons: readonly OptionNote[] }
  | { readonly kind: 'PAIRS'; readonly pairs: readonly PairNote[] }
  | { readonly kind: 'ORDER'; readonly items: readonly PlaceNote[]; readonly inOrder: number; readonly pairs: number; readonly free: number; readonly why: string }
  | { readonly kind: 'TEXTS'; readonly accepted: readonly string[]; readonly why: string }
  | { readonly kind: 'GAPS'; readonly gaps: readonly GapNote[] }
  | { readonly kind: 'MARKED'; readonly marks: Marks | null };

/** A question with what was answered and what is to be said of it. */
export interface ReviewedQuestion {
  readonly question: ShownQuestion;
  readonly answer: Answer;
  readonly score: number;
  readonly maxScore: number;
  /** Null while the right answers may not be shown. */
  readonly explanation: Explanation | null;
  readonly lesson: { readonly activity: string; readonly title: string } | null;
  /** Whether it no longer counts, whatever was answered. */
  readonly voided?: boolean;
  /** Whether a human has accepted the answer, besides what the explanation says. */
  readonly accepted?: boolean;
  /** Whether it was answered in an earlier attempt, whose points count here. */
  readonly carried?: boolean;
  /** What hints to it have cost; `before`: its score before they were taken off. */
  readonly hintCost?: { readonly hints: number; readonly before: number } | null;
  /** How sure one said that one was. */
  readonly certainty?: Certainty | null;
  readonly appeal?: Appeal | null;
  readonly mayAppeal?: boolean;
}

/** A question with what was answered, and nothing of what it is worth. */
export type GivenAnswer = Pick<ReviewedQuestion, 'question' | 'answer'>;

/** What the reader has said of how a question was graded, and what was answered. */
export interface Appeal {
  readonly state: 'OPEN' | 'UPHELD' | 'REJECTED';
  readonly reason: string;
  readonly raisedAt: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

/** An answer that came after the end: recorded, not scored. */
export interface LateAnswer {
  readonly question: string;
  readonly answer: Answer;
  readonly recordedAt: string;
}

/** What of an attempt is not shown yet, and from when on it is; `at`: where a day is set. */
export interface Withheld {
  readonly part: 'SCORE' | 'ANSWERS' | 'RIGHT_ANSWERS' | 'EXPLANATIONS';
  readonly until: 'AFTER_PASS' | 'AFTER_CLOSING' | 'NEVER';
  readonly at: string | null;
}

/** A look back at an attempt; `questions` is null while one's own answers may not be shown yet, or wait for marks: then nothing is withheld. */
export interface Review {
  /** In which it was asked; not there where that is the language of the course. */
  readonly language?: string | null;
  readonly questions: readonly ReviewedQuestion[] | null;
  /** What was answered, while it waits for marks. */
  readonly given?: readonly GivenAnswer[] | null;
  readonly withheld: readonly Withheld[];
  readonly caseFile?: ReviewedCase | null;
  readonly play?: ReviewedPlay | null;
  readonly late: readonly LateAnswer[];
  /** Whether another attempt, where one is left, may ask only what was wrong. */
  readonly offersRetry?: boolean;
}

/** What came of an attempt: what it scored, or nothing yet, because people have to mark it. */
export type Outcome = GradedOutcome | HandedIn;

/** What an attempt scored. */
export interface GradedOutcome extends Came {
  readonly state: Exclude<AttemptState, 'SUBMITTED'>;
  /** Null, as those below, while one may not know it. */
  readonly score: number | null;
  readonly maxScore: number | null;
  readonly scaledScore: number | null;
  readonly passed: boolean;
}

/** What was handed in and waits for its marks. */
export interface HandedIn extends Came {
  readonly state: 'SUBMITTED';
}

interface Came extends ProgressMade {
  readonly attempt: string;
  readonly submittedAt: string;
  readonly passMark: number;
  readonly attemptsLeft: number | null;
  /** From when another attempt may begin, where one has to wait. */
  readonly nextAt: string | null;
  readonly review: Review;
}
