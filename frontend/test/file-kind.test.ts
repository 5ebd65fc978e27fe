import { expect, test } from 'vitest';
import { hasForm, isLookable, kindOf, originalOf } from '../writing/file-kind';

test.each([
  ['01-first/01-the-call.md', 'lesson'], ['guide.md', 'text'], ['course.yaml', 'course'], ['01-first/module.yaml', 'module'], ['glossary.yaml', 'glossary'],
  ['media/media.yaml', 'media'], ['01-first/02-check.quiz.yaml', 'quiz'], ['01-first/03-trace.exercise.yaml', 'case'], ['01-first/04-memo.assignment.yaml', 'assignment'],
  ['01-first/06-what-you-think.survey.yaml', 'survey'], ['bank/first.questions.yaml', 'bank'], ['01-first/05-the-call.scenario.yaml', 'text'], ['module.yaml', 'text'],
  ['i18n/vi/01-first/01-the-call.md', 'translation'], ['i18n/vi/01-first/02-check.quiz.yaml', 'translation'], ['i18n/vi/segments.csv', 'text'], ['i18n/vi/media/chain.svg', 'text'],
])('%s is written as %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('lessons, cases and the guide can be looked at, and what a translation translates', () => {
  expect(['a/b.md', 'a/b.exercise.yaml', 'guide.md', 'course.yaml', 'a/b.quiz.yaml', 'i18n/vi/a/b.quiz.yaml'].filter(isLookable)).toEqual(['a/b.md', 'a/b.exercise.yaml', 'guide.md', 'i18n/vi/a/b.quiz.yaml']);
});

test('a translation is written as text beside its original', () => {
  expect(hasForm('i18n/vi/a/b.quiz.yaml')).toBe(false);
  expect(originalOf('i18n/vi/a/b.quiz.yaml')).toBe('a/b.quiz.yaml');
  expect(originalOf('a/b.quiz.yaml')).toBeUndefined();
});
