import { NoLineError, ProblemError } from './problem';

const PATIENCE_MILLIS = 20_000;

/** Asks the server and reads its JSON; throws a `ProblemError` for a no and a `NoLineError` where nobody answered. */
export async function request<T>(address: URL, asked: RequestInit = {}): Promise<T> {
  const response = await reach(address, asked);
  if (response.status === 204) return undefined as T;
  const body = await jsonOf(response);
  if (response.ok) {
    if (body === undefined) throw new NoLineError('This was not the server.');
    return body as T;
  }
  throw new ProblemError(response.status, typeOf(body), body, retryAfter(response));
}

async function reach(address: URL, asked: RequestInit): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLIS);
  asked.signal?.addEventListener('abort', () => patience.abort());
  try {
    return await fetch(address, { ...asked, signal: patience.signal });
  } catch (failure) {
    throw new NoLineError(String(failure));
  } finally {
    clearTimeout(timer);
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

function typeOf(body: unknown): string {
  const type = (body as { type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : 'unknown';
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
