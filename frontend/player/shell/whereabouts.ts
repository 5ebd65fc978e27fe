import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Host, keepAddress, pathOf } from './address';

/** What the address of a page says: where it stands, and which run it shows. */
export interface WhereaboutsParts {
  readonly host: () => Host;
  readonly base: () => URL;
  readonly run: () => string | null;
  /** The reader has gone back or forward to an activity. */
  readonly wentTo: (activity: string) => void;
}

/** Keeps the address of the page on what is shown, and follows the reader who goes back in it. */
export class Whereabouts implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly parts: WhereaboutsParts,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.wentBack);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.wentBack);
  }

  /** Where an activity of a run is shown; without an activity, where the run is. */
  addressOf(run: string | null, activity: string | null): string {
    return pathOf(this.parts.host(), this.parts.base(), run ?? '', activity);
  }

  /** An activity of the run is shown now, because the reader went there or the course begins there. */
  arrived(activity: string, byReader: boolean): void {
    keepAddress(this.parts.host(), this.parts.base(), this.addressOf(this.parts.run(), activity), activity, byReader);
  }

  private readonly wentBack = (): void => {
    const run = this.parts.run();
    if (this.parts.host() !== 'light' || run === null) return;
    const prefix = new URL(this.addressOf(run, ''), location.href).pathname;
    if (!location.pathname.startsWith(prefix)) return;
    const activity = decodeURIComponent(location.pathname.slice(prefix.length));
    if (activity !== '') this.parts.wentTo(activity);
  };
}
