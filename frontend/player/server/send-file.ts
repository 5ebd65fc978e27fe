import { NoLineError, ProblemError } from './problem';

/** A line over which nothing has moved for so long is cut. */
const PATIENCE_MILLIS = 60_000;

/** Puts a file on the server and tells how far it is; `fetch` can't. */
export function sendFile<T>(address: URL, headers: Readonly<Record<string, string>>, file: Blob, progress: (share: number) => void, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => asked.abort(), PATIENCE_MILLIS);
    };
    const cut = (): void => {
      clearTimeout(timer);
      reject(new NoLineError('The line was cut.'));
    };
    asked.open('PUT', address);
    for (const [name, value] of Object.entries(headers)) asked.setRequestHeader(name, value);
    asked.setRequestHeader('Content-Type', 'application/octet-stream');
    asked.upload.addEventListener('progress', ({ loaded, total }) => {
      patience();
      progress(total === 0 ? 0 : loaded / total);
    });
    asked.addEventListener('error', cut);
    asked.addEventListener('abort', cut);
    asked.addEventListener('load', () => {
      clearTimeout(timer);
      const body = read(asked.responseText);
      if (asked.status === 200 && body !== undefined) resolve(body as T);
      else if (asked.status === 200) cut();
      else reject(new ProblemError(asked.status, typeOf(body), body, Number(asked.getResponseHeader('Retry-After')) || null));
    });
    signal.addEventListener('abort', () => asked.abort());
    patience();
    asked.send(file);
  });
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function typeOf(body: unknown): string {
  const type = (body as { type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : 'unknown';
}
