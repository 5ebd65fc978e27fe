import type { Answer } from './answer';
import type { Explanation } from './attempt';
import type { ShownQuestion } from './shown-question';

/** A question that comes back, as it is asked this time. */
export interface PracticeCard {
  readonly review: string;
  readonly run: string;
  readonly course: string;
  readonly language: string;
  readonly question: ShownQuestion;
}

/** What there is to be practised now; without a card, nothing is due. */
export interface Practice {
  readonly due: number;
  readonly minutes: number;
  readonly done: number;
  readonly nextAt: string | null;
  readonly card: PracticeCard | null;
}

/** How hard it was to remember what was fully answered. */
export type Effort = 'HARD' | 'GOOD' | 'EASY';

/** What came of an answer, and in how many days the card comes again. */
export interface PracticeResult {
  readonly review: string;
  readonly answer: Answer;
  readonly score: number;
  readonly explanation: Explanation;
  readonly lesson: { readonly run: string; readonly activity: string; readonly title: string } | null;
  readonly days: Readonly<Partial<Record<Effort | 'AGAIN', number>>>;
}
