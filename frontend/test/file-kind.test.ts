import { expect, test } from 'vitest';
import { isLookable, kindOf } from '../writing/file-kind';

test.each([
  ['01-first/01-the-call.md', 'lesson'], ['guide.md', 'text'], ['course.yaml', 'course'], ['01-first/module.yaml', 'module'], ['glossary.yaml', 'glossary'],
  ['media/media.yaml', 'media'], ['01-first/02-check.quiz.yaml', 'quiz'], ['01-first/03-trace.exercise.yaml', 'case'], ['01-first/04-memo.assignment.yaml', 'assignment'],
  ['bank/first.questions.yaml', 'bank'], ['01-first/05-the-call.scenario.yaml', 'text'], ['module.yaml', 'text'],
])('%s is written as %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('lessons, cases and the guide can be looked at', () => {
  expect(['a/b.md', 'a/b.exercise.yaml', 'guide.md', 'course.yaml', 'a/b.quiz.yaml'].filter(isLookable)).toEqual(['a/b.md', 'a/b.exercise.yaml', 'guide.md']);
});
