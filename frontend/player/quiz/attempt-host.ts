import type { ReactiveControllerHost } from 'lit';
import type { Outbox } from '../outbox/outbox';
import type { Words } from '../words/words';

/** The page of an attempt, as its parts know it. */
export interface AttemptHost extends HTMLElement, ReactiveControllerHost {
  readonly outbox: Outbox;
  readonly words: Words;
  readonly heading: string;
  /** The server is being asked for something. */
  readonly busy: boolean;
  /** Why what was asked for last did not go through, in words. */
  readonly failed: string | null;
  /** Whether nothing more can be given. */
  readonly isClosed: boolean;
  /** Until when the clock stands still, as the server said; null where it runs. */
  readonly pausedUntil: string | null;
  /** What is left of the time, or of the pause. */
  readonly leftMillis: () => number;
  /** How little that is, to be read out. */
  readonly hurried: string;
  /** Takes what was typed a moment ago. */
  readFields(): void;
  /** Leads to what is asked. */
  focusTitle(): void;
}
