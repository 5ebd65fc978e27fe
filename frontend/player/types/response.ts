import type { Answer } from './answer';
import type { CurrentAnswer } from './attempt';
import type { Certainty } from './certainty';

/** What the player says when something was answered. */
export interface ResponseBody {
  readonly question: string;
  readonly device: string;
  readonly sequence: number;
  readonly replaces: number;
  readonly answer: Answer;
  /** Not there in what an earlier version kept on this device, and where nothing was said. */
  readonly certainty?: Certainty | null;
}

/** A response with the event that names it, as a submit carries it. */
export interface ResponseEvent extends ResponseBody {
  readonly event: string;
}

/** The answer was changed elsewhere meanwhile; the person chooses. */
export interface Conflict {
  readonly event: string;
  readonly question: string;
  readonly current: CurrentAnswer;
  readonly yours: { readonly answer: Answer; readonly certainty?: Certainty | null };
}

/** What became of a response. */
export type ResponseReply =
  | { readonly result: 'APPLIED'; readonly question: string; readonly revision: number; readonly recordedAt: string }
  | { readonly result: 'SUPERSEDED'; readonly question: string; readonly revision: number; readonly recordedAt: string }
  | ({ readonly result: 'CONFLICT' } & Conflict)
  | { readonly result: 'LATE'; readonly question: string; readonly recordedAt: string }
  | { readonly result: 'REFUSED'; readonly question: string }
  | { readonly result: 'LEFT'; readonly question: string }
  | { readonly result: 'CHECKED'; readonly question: string };
