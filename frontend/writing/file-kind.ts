/** What a file of a draft is, as far as it is written in another way. */
export type FileKind = 'lesson' | 'course' | 'module' | 'quiz' | 'case' | 'assignment' | 'bank' | 'glossary' | 'media' | 'text';

const GUIDE = 'guide.md';

/** What a file is, by its place in the folder. */
export function kindOf(path: string): FileKind {
  if (path === GUIDE) return 'text';
  if (path.endsWith('.md')) return 'lesson';
  if (path === 'course.yaml') return 'course';
  if (path.endsWith('/module.yaml')) return 'module';
  if (path === 'glossary.yaml') return 'glossary';
  if (path === 'media/media.yaml') return 'media';
  if (path.endsWith('.quiz.yaml')) return 'quiz';
  if (path.endsWith('.exercise.yaml')) return 'case';
  if (path.endsWith('.assignment.yaml')) return 'assignment';
  return path.endsWith('.questions.yaml') ? 'bank' : 'text';
}

/** Whether it can be looked at as others will see it. */
export function isLookable(path: string): boolean {
  const kind = kindOf(path);
  return kind === 'lesson' || kind === 'case' || path === GUIDE;
}
