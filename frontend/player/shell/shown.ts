import type { Lesson, LessonActivity, OwnCourses, QuizActivity, SurveyActivity } from '../types/learning';

/** What the player shows. */
export type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'courses'; readonly own: OwnCourses }
  | { readonly kind: 'practice' }
  | { readonly kind: 'lesson'; readonly activity: LessonActivity; readonly lesson: Lesson; readonly anchor: string | null }
  | { readonly kind: 'quiz'; readonly activity: QuizActivity }
  | { readonly kind: 'survey'; readonly activity: SurveyActivity }
  | { readonly kind: 'trouble'; readonly failure: unknown };
