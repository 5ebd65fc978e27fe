import type { LearningApi } from '../server/learning-api';
import { isSignedOut } from '../server/problem';

const EVERY_MILLIS = 10_000;

/** Tells the server where the reader is. It keeps the sign-in alive, and shows when it has ended. */
export class Presence {
  private seenAt = 0;

  constructor(
    private readonly api: () => LearningApi,
    private readonly signedOut: () => void,
  ) {}

  /** The reader has come to a place. */
  at(run: string, activity: string, anchor: string | null): void {
    this.seenAt = Date.now();
    this.api().keepPlace(run, { activity, anchor }).catch((failure: unknown) => {
      if (isSignedOut(failure)) this.signedOut();
    });
  }

  /** The reader still works there; said now and then only. */
  still(run: string, activity: string): void {
    if (Date.now() - this.seenAt > EVERY_MILLIS) this.at(run, activity, null);
  }
}
