/** What a file of a draft is, as far as it is written in another way. */
export type FileKind = 'lesson' | 'course' | 'module' | 'quiz' | 'case' | 'assignment' | 'survey' | 'bank' | 'glossary' | 'media' | 'translation' | 'text';

const GUIDE = 'guide.md';

/** A translation has the path of what it translates, below its language. */
const TRANSLATED = /^i18n\/[^/]+\/(.+\.(?:md|yaml))$/;

/** The file that a translation stands beside; undefined where the file is no translation. */
export function originalOf(path: string): string | undefined {
  return TRANSLATED.exec(path)?.[1];
}

/** What a file is, by its place in the folder. */
export function kindOf(path: string): FileKind {
  if (originalOf(path) !== undefined) return 'translation';
  if (path === GUIDE) return 'text';
  if (path.endsWith('.md')) return 'lesson';
  if (path === 'course.yaml') return 'course';
  if (path.endsWith('/module.yaml')) return 'module';
  if (path === 'glossary.yaml') return 'glossary';
  if (path === 'media/media.yaml') return 'media';
  if (path.endsWith('.quiz.yaml')) return 'quiz';
  if (path.endsWith('.exercise.yaml')) return 'case';
  if (path.endsWith('.assignment.yaml')) return 'assignment';
  if (path.endsWith('.survey.yaml')) return 'survey';
  return path.endsWith('.questions.yaml') ? 'bank' : 'text';
}

/** Whether it is written in a form, and not as text alone. */
export function hasForm(path: string): boolean {
  const kind = kindOf(path);
  return kind !== 'translation' && kind !== 'text';
}

/** Whether there is something to look at beside it: what others will see, or what is to be translated. */
export function isLookable(path: string): boolean {
  const kind = kindOf(path);
  return kind === 'lesson' || kind === 'case' || kind === 'translation' || path === GUIDE;
}
