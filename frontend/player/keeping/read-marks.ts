import type { LearningApi } from '../server/learning-api';
import { isPassing } from '../server/problem';
import type { LessonCompleted } from '../types/learning';
import type { Shelf } from './shelf';

interface Mark {
  readonly run: string;
  readonly lesson: string;
}

/** Lessons marked as read. A mark made without a line waits on this device and is sent later. */
export class ReadMarks {
  constructor(
    private readonly api: LearningApi,
    private readonly shelf: Shelf,
    private readonly person: string,
  ) {}

  /** Marks a lesson as read; undefined where the mark has to wait. */
  async mark(run: string, lesson: string): Promise<LessonCompleted | undefined> {
    try {
      return await this.api.completeLesson(run, lesson);
    } catch (failure) {
      if (!isPassing(failure)) throw failure;
      const others = (await this.waiting()).filter((each) => each.run !== run || each.lesson !== lesson);
      await this.shelf.put(this.person, 'read-marks', [...others, { run, lesson }]);
      return undefined;
    }
  }

  /** Sends the marks that wait; says whether any was sent. */
  async sendWaiting(): Promise<boolean> {
    const marks = await this.waiting();
    if (marks.length === 0) return false;
    await this.shelf.put(this.person, 'read-marks', []);
    for (const { run, lesson } of marks) await this.mark(run, lesson).catch(() => undefined);
    return true;
  }

  private async waiting(): Promise<readonly Mark[]> {
    return (await this.shelf.get<readonly Mark[]>(this.person, 'read-marks')) ?? [];
  }
}
