import { describe, expect, test } from 'vitest';
import { prepareLesson } from '../player/lesson/prepare-lesson';
import type { Lesson } from '../player/types/learning';
import { Words } from '../player/words/words';

const WORDS = new Words({
  locale: 'en',
  dir: 'ltr',
  messages: { 'player.lesson.national': 'In {place}', 'player.lesson.national-keeper': 'Added by {keeper}, as of {day}.' },
});

function prepared(lang: string): HTMLElement {
  const lesson: Lesson = {
    id: 'x', title: 'X', minutes: 5, language: 'en', objectives: [], headings: [], sources: [],
    html: `<p>Everywhere.</p><section class="national" lang="${lang}" data-place="Esta &lt;b&gt;" data-keeper="A desk" data-as-of="2026-11-01"><p>Here.</p></section>`,
  };
  const page = document.createElement('article');
  page.append(prepareLesson(lesson, new URL('https://caseroom.example/media/'), WORDS).content);
  return page;
}

describe('what a country adds to a lesson', () => {
  test('is said to be that, with who keeps it and as of when', () => {
    const box = prepared('en').querySelector('.national');
    expect(box?.firstElementChild?.textContent).toBe('In Esta <b>');
    expect(box?.lastElementChild?.textContent).toBe('Added by A desk, as of 1 November 2026.');
    expect(box?.getAttribute('aria-label')).toBe('In Esta <b>');
  });

  test('runs in the direction of its own language', () => {
    const box = prepared('ar').querySelector('.national');
    expect(box?.getAttribute('dir')).toBe('rtl');
    expect(box?.firstElementChild?.getAttribute('dir')).toBe('ltr');
  });
});
