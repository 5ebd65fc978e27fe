import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { AttemptHost } from './attempt-host';
import { pauseButton, pauseOf } from './pause';

/** The pause of an attempt: the way into it, what is shown meanwhile, and where the focus goes. Fires `attempt-pause` and `attempt-go-on`. */
export class Pausing implements ReactiveController {
  /** How it was when the page was shown last; unknown before. */
  private wasPaused: boolean | undefined;

  constructor(private readonly page: AttemptHost) {
    page.addController(this);
  }

  /** Whether the clock stands still. */
  get isPaused(): boolean {
    return this.page.pausedUntil !== null;
  }

  hostUpdated(): void {
    const before = this.wasPaused;
    this.wasPaused = this.isPaused;
    if (before === undefined || before === this.isPaused) return;
    if (this.isPaused) this.page.querySelector<HTMLElement>('[data-test="paused-title"]')?.focus();
    else this.page.focusTitle();
  }

  /** What is shown instead of all that is asked. */
  screen(): TemplateResult {
    const { outbox, heading, leftMillis, hurried, busy, failed, words } = this.page;
    return pauseOf({ shown: outbox.kept.shown, heading, leftMillis, announced: hurried, busy, failed, words, goOn: () => this.fire('attempt-go-on') });
  }

  button(): TemplateResult | typeof nothing {
    const { outbox, isClosed, words } = this.page;
    return pauseButton({
      shown: outbox.kept.shown, closed: isClosed, words,
      ask: () => this.page.querySelector<HTMLDialogElement>('dialog.pause-dialog')?.showModal(),
      pause: () => {
        this.page.readFields();
        this.fire('attempt-pause');
      },
    });
  }

  private fire(name: string): void {
    this.page.dispatchEvent(new CustomEvent(name, { bubbles: true }));
  }
}
