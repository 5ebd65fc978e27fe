import type { Outcome } from '../types/attempt';
import type { Activity, Outline, ProgressMade } from '../types/learning';

/** Where there is no course, or not yet. */
export const NO_COURSE: Outline = {
  run: '', course: '', title: '', language: 'en', person: { id: '', name: '', locale: 'en' }, preview: false, closesAt: null, place: null,
  modules: [], completion: 'NOT_STARTED', success: 'UNKNOWN',
};

/** The activities of a course in their order. */
export function activitiesOf(outline: Outline): readonly Activity[] {
  return outline.modules.flatMap((module) => module.activities);
}

/** What has to be done of it for the course to be complete. */
export function requiredOf(activities: readonly Activity[]): readonly Activity[] {
  return activities.filter(({ kind }) => kind !== 'SURVEY');
}

/** Whether an activity is done, however well. */
export function isDone({ completion }: Activity): boolean {
  return completion === 'COMPLETED';
}

/** The activity that stands so many steps after (or before) another. */
export function beside(outline: Outline, activity: string, steps: number): Activity | undefined {
  const all = activitiesOf(outline);
  const at = all.findIndex((each) => each.id === activity);
  return at < 0 ? undefined : all[at + steps];
}

/** Where to begin: the place one was at, else the first unfinished activity, else the first. */
export function beginning(outline: Outline): Activity | undefined {
  const all = activitiesOf(outline);
  return (
    all.find((each) => each.id === outline.place?.activity) ??
    requiredOf(all).find((each) => !isDone(each)) ??
    all[0]
  );
}

/** The outline after something was completed. */
export function withProgress(outline: Outline, activity: string, change: Partial<Activity>, made: ProgressMade | undefined): Outline {
  return {
    ...outline,
    ...(made?.course ?? {}),
    modules: outline.modules.map((module) => ({
      ...module,
      ...(made?.module?.id === module.id ? { completion: made.module.completion, success: made.module.success } : {}),
      activities: module.activities.map((each) => (each.id === activity ? ({ ...each, ...change } as Activity) : each)),
    })),
  };
}

/** What an outcome makes of the activity that it is of. What was only handed in changes nothing so far. */
export function changeBy(outcome: Outcome, before: Activity | undefined): Partial<Activity> {
  if (outcome.state === 'SUBMITTED') return { completion: before?.completion === 'COMPLETED' ? 'COMPLETED' : 'IN_PROGRESS' };
  const success = outcome.passMark === 0 ? 'UNKNOWN' : outcome.passed || before?.success === 'PASSED' ? 'PASSED' : 'FAILED';
  return { completion: 'COMPLETED', success, scaledScore: outcome.scaledScore };
}
