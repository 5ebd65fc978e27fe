/** The server said no, and why in a short word. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly body: unknown,
    readonly retryAfterSeconds: number | null,
  ) {
    super(`${status} ${type}`);
  }
}

/** Nobody answered, or somebody who is not the server (a captive portal). */
export class NoLineError extends Error {}

/** Whether the sign-in has ended. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401 && error.type === 'signed-out';
}

/** Whether the person takes no part any more. */
export function isWithdrawn(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 403 && error.type === 'withdrawn';
}

/** Whether the attempt takes nothing more. */
export function isClosed(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 409 && error.type === 'closed';
}

/** Whether the attempt is paused, maybe on another device. */
export function isPaused(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 409 && error.type === 'paused';
}

/** Whether trying again later may help. */
export function isPassing(error: unknown): boolean {
  return error instanceof NoLineError || (error instanceof ProblemError && (error.status === 429 || error.status >= 500));
}
