import { expect, test } from 'vitest';
import { prepareLesson } from '../player/lesson/prepare-lesson';
import type { Lesson } from '../player/types/learning';
import { Words } from '../player/words/words';

test('lines that are longer than the page scroll by keyboard, too', () => {
  const lesson: Lesson = { id: 'x', title: 'X', minutes: 5, language: 'en', objectives: [], headings: [], sources: [], html: '<pre><code>script/server --port 8080</code></pre>' };
  const page = document.createElement('article');
  page.append(prepareLesson(lesson, new URL('https://caseroom.example/media/'), new Words({ locale: 'en', dir: 'ltr', messages: {} })).content);

  expect(page.querySelector('pre')?.tabIndex).toBe(0);
});
