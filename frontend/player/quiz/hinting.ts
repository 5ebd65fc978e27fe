import { nothing, type TemplateResult } from 'lit';
import { hintsOf } from '../casework/hints';
import type { AttemptHost } from './attempt-host';

/** The hints to the tasks of a case, which are taken one by one and need a line. */
export class Hinting {
  /** The task whose hint could not be had. */
  private failed: string | null = null;

  constructor(private readonly page: AttemptHost) {}

  /** The hints to a task that were taken, and the way to the next; nothing where there is no such task. */
  to(index: number): TemplateResult | typeof nothing {
    const { outbox, isClosed, words } = this.page;
    const { caseFile, hints } = outbox.kept.shown;
    const task = caseFile?.tasks[index];
    if (task === undefined) return nothing;
    const { id } = task.question;
    return hintsOf({ taken: hints?.[id] ?? [], all: task.hints, closed: isClosed, failed: this.failed === id, words, take: () => void this.take(id) });
  }

  private async take(task: string): Promise<void> {
    this.fails(null);
    try {
      await this.page.outbox.steps.takeHint(task);
    } catch {
      this.fails(task);
    }
  }

  private fails(task: string | null): void {
    this.failed = task;
    this.page.requestUpdate();
  }
}
