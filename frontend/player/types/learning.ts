/** How far something is done; never says how well. */
export type Completion = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED';

/** How well something is done; never says how far. */
export type Success = 'UNKNOWN' | 'PASSED' | 'FAILED';

/** The two facts of progress. */
export interface Progress {
  readonly completion: Completion;
  readonly success: Success;
}

/** Who is learning. */
export interface Learner {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

/** A course that one is enrolled in, as the list of courses shows it. */
export interface OwnCourse extends Progress {
  readonly run: string;
  readonly course: string;
  readonly title: string;
  readonly language: string;
  readonly completed: number;
  readonly activities: number;
  readonly closesAt: string | null;
  readonly dueAt: string | null;
  readonly continueAt: string | null;
}

/** One's own courses. */
export interface OwnCourses {
  readonly person: Learner;
  readonly courses: readonly OwnCourse[];
}

/** Something to do in a module. */
export type Activity = LessonActivity | QuizActivity | SurveyActivity;

interface Listed extends Progress {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly bytes: number;
}

/** A lesson in the outline; `content` names what it says. */
export interface LessonActivity extends Listed {
  readonly kind: 'LESSON';
  readonly content: string;
}

/** What kind of activity one attempts; messages that name it take it as `kind`. */
export type GradedKind = 'QUIZ' | 'EXERCISE' | 'SCENARIO' | 'ASSIGNMENT';

/** Something graded in the outline. */
export interface QuizActivity extends Listed {
  readonly kind: GradedKind;
  readonly scaledScore: number | null;
}

/** A survey in the outline. It is voluntary, and never complete. */
export interface SurveyActivity extends Listed {
  readonly kind: 'SURVEY';
}

/** A part of a course. */
export interface CourseModule extends Progress {
  readonly id: string;
  readonly title: string;
  readonly activities: readonly Activity[];
}

/** Where the reader was. */
export interface Place {
  readonly activity: string;
  readonly anchor: string | null;
}

/** A course with one's own progress. */
export interface Outline extends Progress {
  readonly run: string;
  readonly course: string;
  readonly title: string;
  readonly language: string;
  readonly person: Learner;
  /** Somebody tries out what is being written: nothing counts. */
  readonly preview: boolean;
  readonly closesAt: string | null;
  /** Not there in what an earlier version kept on this device. */
  readonly dueAt?: string | null;
  readonly place: (Place & { readonly at: string }) | null;
  readonly modules: readonly CourseModule[];
  /** Whose contacts and texts lie over it. Not there in what an earlier version kept on this device. */
  readonly places?: readonly string[];
}

/** Where a statement comes from. */
export interface Source {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly note: string | null;
  readonly url: string | null;
}

/** A heading of a lesson that a place can name. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** A lesson, rendered and sanitized by the server. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly language: string;
  readonly objectives: readonly string[];
  readonly headings: readonly Heading[];
  readonly html: string;
  readonly sources: readonly Source[];
}

/** What changed by completing an activity. */
export interface ProgressMade {
  readonly module: (Progress & { readonly id: string }) | null;
  readonly course: Progress | null;
}

/** The reply to marking a lesson as read. */
export interface LessonCompleted extends ProgressMade {
  readonly completion: Completion;
}
