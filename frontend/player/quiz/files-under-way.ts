import type { ReactiveController } from 'lit';
import { FileQueue } from '../question/file-queue';
import type { UploadField } from '../question/upload-field';
import type { AttemptHost } from './attempt-host';

/** The files of an attempt that are on their way, whichever question is on the screen. */
export class FilesUnderWay implements ReactiveController {
  private opened: FileQueue | undefined;

  constructor(private readonly page: AttemptHost) {
    page.addController(this);
  }

  hostDisconnected(): void {
    this.opened?.stop();
    this.opened = undefined;
  }

  /** Where files are handed over; made when the first question asks for files. */
  get queue(): FileQueue {
    this.opened ??= new FileQueue(this.page.outbox, () => this.page.requestUpdate());
    return this.opened;
  }

  /** Whether a file has not arrived yet. */
  get busy(): boolean {
    return this.opened?.busy === true;
  }

  /** Whether all have arrived; else leads to the question that waits for one, and says so there. */
  haveArrived(lead: (question: number) => void): boolean {
    const { page } = this;
    const waiting = this.opened?.waitingFor;
    const index = page.outbox.questions.findIndex(({ id }) => id === waiting);
    if (waiting === undefined || index < 0) return true;
    lead(index);
    void page.updateComplete.then(() => page.querySelector<UploadField>(`[data-question="${CSS.escape(waiting)}"] caseroom-upload-field`)?.hurry());
    return false;
  }
}
