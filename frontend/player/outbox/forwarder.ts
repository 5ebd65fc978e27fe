import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lastPerson } from '../keeping/last-person';
import type { AttemptApi } from '../server/attempt-api';
import { backoff } from './backoff';
import { forwardWaiting, waitingElsewhere } from './forwarding';
import type { LedgerStore } from './ledger-store';

const AFTER_LEAVING_MILLIS = 1_000;

/** What a forwarder needs to know of the page that it works for. */
export interface ForwarderParts {
  readonly store: () => LedgerStore | undefined;
  readonly api: () => AttemptApi;
  /** The attempt on the screen, which sends for itself. */
  readonly onScreen: () => string | undefined;
}

/** Sends what pages left behind, again and again while something of it waits. */
export class Forwarder implements ReactiveController {
  /** How many answers of the person who is here wait in attempts that are not on the screen. */
  waiting = 0;

  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private connected = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly parts: ForwarderParts,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
  }

  hostDisconnected(): void {
    this.connected = false;
    clearTimeout(this.timer);
  }

  /** After a quiz that is left has written down its last answer. */
  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), AFTER_LEAVING_MILLIS);
  }

  async now(): Promise<void> {
    clearTimeout(this.timer);
    const { onScreen } = this.parts;
    const store = this.parts.store();
    if (store === undefined) return;
    await forwardWaiting(store, this.parts.api(), onScreen).catch(() => undefined);
    this.waiting = await waitingElsewhere(store, lastPerson(), onScreen);
    this.host.requestUpdate();
    const left = (await store.withWaiting()).some(({ attempt }) => attempt.attempt !== onScreen());
    this.tries = left ? this.tries + 1 : 0;
    clearTimeout(this.timer);
    if (left && this.connected) this.timer = setTimeout(() => void this.now(), backoff(this.tries, null));
  }
}
