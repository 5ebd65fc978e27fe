import { render } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../player/parts';
import { contentsOf, frameOf } from '../player/shell/contents';
import { isOnHere, turnHere } from '../player/shell/device-choice';
import { OutlineElement } from '../player/shell/outline-element';
import type { Activity, CourseModule, Outline } from '../player/types/learning';
import { WORDS } from './sample-words';

const activity = (id: string, kind: Activity['kind'], completion: Activity['completion']): Activity =>
  ({ id, kind, title: id, minutes: 5, bytes: 2_000, completion, success: 'UNKNOWN', content: id, scaledScore: null });
const module = (id: string, ...activities: Activity[]): CourseModule => ({ id, title: id, completion: 'IN_PROGRESS', success: 'UNKNOWN', activities });

const OUTLINE: Outline = {
  run: 'run-1', course: 'fraud', title: 'Fraud', language: 'en', person: { id: 'p', name: 'Amina', locale: 'en' }, preview: false, closesAt: null, place: null,
  completion: 'IN_PROGRESS', success: 'UNKNOWN',
  modules: [
    module('one', activity('first', 'LESSON', 'COMPLETED'), activity('second', 'LESSON', 'NOT_STARTED')),
    module('two', activity('third', 'LESSON', 'NOT_STARTED'), activity('remarks', 'SURVEY', 'NOT_STARTED')),
    module('three', activity('fourth', 'QUIZ', 'NOT_STARTED')),
  ],
};

let outline: OutlineElement;
const parts = (current: string) => ({
  outline: OUTLINE, current, words: WORDS, addressOf: (id: string) => `/learn/run-1/${id}`, go: () => undefined, contacts: '/contacts',
});
const modules = (): HTMLDetailsElement[] => [...outline.querySelectorAll('details')];
const unfolded = (): number[] => modules().flatMap((each, index) => (each.open ? [index + 1] : []));

async function goesTo(current: string): Promise<void> {
  outline.parts = parts(current);
  await outline.updateComplete;
  modules().forEach((each) => each.dispatchEvent(new Event('toggle')));
}

function turns(number: number): void {
  const details = modules()[number - 1];
  if (details === undefined) throw new Error(`There is no module ${number}.`);
  details.open = !details.open;
  details.dispatchEvent(new Event('toggle'));
}

beforeEach(async () => {
  outline = new OutlineElement();
  outline.parts = parts('second');
  document.body.append(outline);
  await goesTo('second');
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

test('the module that one is in is unfolded, and moves along', async () => {
  expect(unfolded()).toEqual([1]);
  await goesTo('third');
  expect(unfolded()).toEqual([2]);
});

test('what somebody unfolded stays so', async () => {
  turns(3);
  await goesTo('third');
  expect(unfolded()).toEqual([2, 3]);
  turns(3);
  await goesTo('second');
  expect(unfolded()).toEqual([1]);
});

test('a module that somebody folded while in it is unfolded where they go on in it', async () => {
  turns(1);
  outline.parts = parts('second');
  await outline.updateComplete;
  expect(unfolded()).toEqual([]);
  await goesTo('first');
  expect(unfolded()).toEqual([1]);
});

test('every module says how much of it is done, and counts nothing voluntary', () => {
  const done = [...outline.querySelectorAll('[data-test="module-done"]')].map((each) => each.textContent);
  expect(done).toEqual(['1 of 2 completed', '0 of 1 completed', '0 of 1 completed']);
});

test('the list is scrolled to where one is, and the page is not', async () => {
  const list = document.createElement('aside');
  document.body.append(list);
  list.append(outline);
  const boxes = (top: number): void => {
    list.getBoundingClientRect = () => ({ top: 100, bottom: 500 }) as DOMRect;
    HTMLElement.prototype.getBoundingClientRect = () => ({ top, bottom: top + 40, height: 40 }) as DOMRect;
  };
  const known = HTMLElement.prototype.getBoundingClientRect;
  Object.defineProperty(list, 'clientHeight', { value: 400 });
  try {
    boxes(4_056);
    await goesTo('fourth');
    expect(list.scrollTop).toBe(4_056 - 100 - 120);
    expect(document.documentElement.scrollTop).toBe(0);

    boxes(300);
    await goesTo('third');
    expect(list.scrollTop).toBe(4_056 - 100 - 120);
  } finally {
    HTMLElement.prototype.getBoundingClientRect = known;
  }
});

test('contents that are not wanted make room, and can be had back', () => {
  const page = document.createElement('div');
  const wanted: boolean[] = [];
  const shown = (wide: boolean, wants: boolean): void => {
    render(contentsOf({ ...parts('second'), wide, wanted: wants, want: (want) => wanted.push(want), help: () => undefined }), page);
  };
  const press = (test: string): void => page.querySelector<HTMLElement>(`[data-test="${test}"]`)?.click();

  shown(true, true);
  press('hide-outline');
  shown(true, false);
  expect(page.querySelector('caseroom-outline')).toBeNull();
  press('show-outline');
  expect(wanted).toEqual([false, true]);

  shown(false, false);
  expect(page.querySelector('dialog.drawer caseroom-outline')).not.toBeNull();
  expect([frameOf(true, true), frameOf(true, false), frameOf(false, false)]).toEqual(['player-wide', 'player-alone', 'player-narrow']);
});

test('what is turned off here stays off here', () => {
  expect(isOnHere('contents')).toBe(true);
  turnHere('contents', false);
  expect(isOnHere('contents')).toBe(false);
});
