import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSignedOut } from '../server/problem';
import type { Outcome } from '../types/attempt';
import type { Activity, LessonActivity, Outline, ProgressMade } from '../types/learning';
import type { Connections } from './connections';
import { activitiesOf, changeBy, withProgress } from './course-order';

/** What the progress of a reader needs to know of the page, and what it changes there. */
export interface ProgressParts {
  readonly connections: Connections;
  readonly run: () => string | null;
  /** The course as the page has it. */
  readonly outline: () => Outline;
  /** The activity on the screen. */
  readonly showing: () => string | null;
  /** The course stands differently, as the server says. */
  readonly stands: (outline: Outline) => void;
  /** An activity stands differently, and the course with it. */
  readonly progressed: (outline: Outline, activity: string, change: Partial<Activity>) => void;
  /** Leads to what comes next. */
  readonly goOn: () => Promise<void>;
  /** Says quietly what became of a mark. */
  readonly note: (key: 'player.lesson.mark-waits' | 'player.lesson.not-marked') => void;
  readonly signedOut: () => void;
}

/** Keeps the course on what the reader has done: lessons that are read, and what came of a quiz. Fires `caseroom-progress`. */
export class ProgressKeeping implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly parts: ProgressParts,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('quiz-outcome', this.outcomeCame);
    this.host.addEventListener('attempt-started', this.attemptStarted);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('quiz-outcome', this.outcomeCame);
    this.host.removeEventListener('attempt-started', this.attemptStarted);
  }

  /** Marks a lesson as read, if it isn't yet, and goes on. */
  async complete(activity: LessonActivity): Promise<void> {
    try {
      const isKnown = activity.completion === 'COMPLETED' || (await this.mark(activity.id));
      await this.parts.goOn();
      if (!isKnown) this.parts.note('player.lesson.mark-waits');
    } catch (failure) {
      if (isSignedOut(failure)) this.parts.signedOut();
      else this.parts.note('player.lesson.not-marked');
    }
  }

  /** Sends the marks that wait, and learns where the course stands with them. */
  async sendWaiting(): Promise<void> {
    const { connections, run, outline, stands } = this.parts;
    const sent = await connections.marksOf(outline().person.id).sendWaiting();
    const now = run();
    if (sent && now !== null) await connections.reading.outline(now).then(stands, () => undefined);
  }

  /** Marks a lesson as read; says false where the mark has to wait. */
  private async mark(lesson: string): Promise<boolean> {
    const { connections, outline, run } = this.parts;
    const made = await connections.marksOf(outline().person.id).mark(run() ?? '', lesson);
    this.progressed(lesson, { completion: 'COMPLETED' }, made);
    return made !== undefined;
  }

  private progressed(activity: string, change: Partial<Activity>, made: ProgressMade | undefined): void {
    const outline = withProgress(this.parts.outline(), activity, change, made);
    this.parts.progressed(outline, activity, change);
    const { completion, success } = outline;
    this.host.dispatchEvent(new CustomEvent('caseroom-progress', { detail: { activity, completion, success }, bubbles: true }));
  }

  private readonly outcomeCame = (came: Event): void => {
    const { detail } = came as CustomEvent<Outcome>;
    const { connections, signedOut, stands } = this.parts;
    const activity = this.parts.showing();
    const run = this.parts.run();
    if (activity !== null) this.progressed(activity, changeBy(detail, this.activityNow), detail);
    if (run === null) return;
    connections.reading.outline(run).then(stands, (failure: unknown) => {
      if (isSignedOut(failure)) signedOut();
    });
  };

  private readonly attemptStarted = (): void => {
    const activity = this.activityNow;
    if (activity?.completion === 'NOT_STARTED') this.progressed(activity.id, { completion: 'IN_PROGRESS' }, undefined);
  };

  private get activityNow(): Activity | undefined {
    return activitiesOf(this.parts.outline()).find(({ id }) => id === this.parts.showing());
  }
}
