import { render } from 'lit';
import { afterEach, beforeEach, vi } from 'vitest';
import '../player/parts';
import { explained } from '../player/question/explained-question';
import { askedQuestion } from '../player/question/question';
import { BLANK, type Answer } from '../player/types/answer';
import type { Explanation } from '../player/types/attempt';
import type { ShownQuestion } from '../player/types/shown-question';
import { WORDS } from './sample-words';

/** Told each answer that is given. */
export const give = vi.fn<(answer: Answer) => void>();

/** Where a question stands; each test has a place of its own. */
export let place: HTMLElement;

beforeEach(() => {
  give.mockClear();
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => place.remove());

/** Shows a question with the answer that it has so far. */
export function ask(question: ShownQuestion, answer: Answer = BLANK, closed = false, words = WORDS): void {
  render(askedQuestion(question, { answer, closed, words, give }), place);
}

/** Explains an answer; gives each part of what is said. */
export function say(question: ShownQuestion, answer: Answer, explanation: Explanation): string[] {
  render(explained({ question, answer, score: 0, maxScore: 1, explanation, lesson: null }, WORDS), place);
  return Array.from(place.querySelectorAll('.noted-option, .noted-answers, .question-hint'), (each) => each.textContent.replace(/\s+/g, ' ').trim());
}

/** The element of the question that is meant. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<T extends Element>(selector: string): T {
  const element = place.querySelector<T>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}
