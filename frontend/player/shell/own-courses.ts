import { html, type TemplateResult } from 'lit';
import type { OwnCourse, OwnCourses } from '../types/learning';
import type { Words } from '../words/words';
import { dueOf, endOf } from './due';
import { progressRing } from './progress-ring';
import { statusOf } from './status';

/** The courses one is enrolled in, each with one way to go on. */
export function ownCoursesOf(own: OwnCourses, words: Words, addressOf: (run: string, activity: string | null) => string): TemplateResult {
  return html`<main class="courses">
    <h1 class="title" tabindex="-1">${words.say('player.courses.title')}</h1>
    ${own.courses.length === 0
      ? html`<p class="empty">${words.say('player.courses.none')}</p>`
      : html`<ul class="courses-list">${own.courses.map((course) => courseOf(course, words, addressOf))}</ul>`}
  </main>`;
}

function courseOf(course: OwnCourse, words: Words, addressOf: (run: string, activity: string | null) => string): TemplateResult {
  const { completed, activities } = course;
  const progress = words.say('player.outline.progress', { done: completed, all: activities });
  return html`<li class="course-card" data-test="own-course" data-run=${course.run}>
    ${progressRing(activities === 0 ? 0 : completed / activities, progress, `${words.number(completed)}/${words.number(activities)}`)}
    <div class="course-card-text">
      <h2 lang=${course.language}>${course.title}</h2>
      <p class="course-card-facts">${statusOf(course, words)} <span>${progress}</span> ${dueOf(course, words)} ${endOf(course, words)}</p>
    </div>
    <a class="button primary" router-ignore href=${addressOf(course.run, course.continueAt)}>
      ${goOnWord(course, words)}<span class="unseen" lang=${course.language}> ${course.title}</span>
    </a>
  </li>`;
}

function goOnWord(course: OwnCourse, words: Words): string {
  switch (course.completion) {
    case 'NOT_STARTED':
      return words.say('player.courses.begin');
    case 'IN_PROGRESS':
      return words.say('player.courses.continue');
    case 'COMPLETED':
      return words.say(course.success === 'FAILED' ? 'player.courses.continue' : 'player.courses.look-again');
  }
}
