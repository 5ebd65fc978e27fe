import { assertNever } from '../types/assert-never';

/** Where the player stands: a light page of its own, or a view of the house. */
export type Host = 'light' | 'flow';

/** Where an activity of a run is shown; without an activity, where the run is. */
export function pathOf(host: Host, base: URL, run: string, activity: string | null): string {
  const rest = activity === null ? '' : `/${encodeURIComponent(activity)}`;
  return new URL(`${folderOf(host)}/${encodeURIComponent(run)}${rest}`, base).pathname;
}

/** Keeps the address of the page on what is shown, so that Back, reload and a bookmark lead there. */
export function keepAddress(host: Host, base: URL, path: string, activity: string, byReader: boolean): void {
  if (path === location.pathname) return;
  switch (host) {
    case 'light':
      if (byReader) history.pushState({ activity }, '', path);
      else history.replaceState({ activity }, '', path);
      return;
    case 'flow':
      // The router of the house keeps the history; it does so without asking the server.
      dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { state: null, url: path.slice(base.pathname.length), replace: !byReader, callback: false } }));
      return;
    default:
      assertNever(host);
  }
}

function folderOf(host: Host): string {
  switch (host) {
    case 'light':
      return 'learn';
    case 'flow':
      return 'learn-in';
    default:
      return assertNever(host);
  }
}
