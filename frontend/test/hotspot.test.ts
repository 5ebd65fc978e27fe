import { render } from 'lit';
import { describe, expect, test } from 'vitest';
import { askedQuestion } from '../player/question/question';
import { BLANK, type Answer } from '../player/types/answer';
import type { ShownQuestion } from '../player/types/shown-question';
import { give, one, place, say } from './asked-question';
import { WORDS as words } from './sample-words';

describe('places on a picture', () => {
  const PLACES: ShownQuestion = {
    kind: 'HOTSPOT', id: 'places', points: 1, prompt: '<p>Which?</p>', single: false,
    picture: { source: 'media/abc', width: 200, height: 100, alt: 'A desk', description: '<p>A desk with a lamp.</p>' },
    regions: [
      { id: 'lamp', text: 'The <em>lamp</em>', outline: 'RECTANGLE', at: [10, 20, 30, 40] },
      { id: 'cup', text: 'The cup', outline: 'ELLIPSE', at: [60, 50, 10, 20] },
      { id: 'card', text: 'The card', outline: 'POLYGON', at: [80, 10, 90, 10, 90, 40] },
    ],
  };
  const look = (question: ShownQuestion, answer: Answer = BLANK, closed = false): void => {
    render(askedQuestion(question, { answer, closed, words, give, mediaBase: new URL('http://localhost/api/learn/run-1/') }), place);
  };

  test('show the picture from the run, with its words, and a numbered mark on each place', () => {
    look(PLACES);
    expect(one<HTMLImageElement>('.hotspot-picture img').getAttribute('src')).toBe('http://localhost/api/learn/run-1/media/abc');
    expect(one<HTMLImageElement>('.hotspot-picture img').alt).toBe('A desk');
    expect(one('.hotspot-description').textContent).toContain('A desk with a lamp.');
    expect(Array.from(place.querySelectorAll('[data-test="hotspot-mark"]'), (each) => each.getAttribute('aria-label'))).toEqual(['1. The lamp', '2. The cup', '3. The card']);
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((each) => one('rect').getAttribute(each));
    expect([x, y, width, height]).toEqual(['20', '20', '60', '40']);
    expect(one('polygon').getAttribute('points')).toBe('160 10 180 10 180 40');
  });

  test('are marked on the picture or in the list, which say the same', () => {
    look(PLACES, { kind: 'CHOSEN', options: ['cup'] });
    expect(one('[data-region="cup"]').getAttribute('aria-pressed')).toBe('true');
    expect(one<HTMLInputElement>('[data-option="cup"] input').checked).toBe(true);
    one('[data-region="lamp"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(give).toHaveBeenLastCalledWith({ kind: 'CHOSEN', options: ['lamp', 'cup'] });
    one<HTMLInputElement>('[data-option="card"] input').click();
    expect(give).toHaveBeenLastCalledWith({ kind: 'CHOSEN', options: ['cup', 'card'] });
    one('[data-region="cup"]').dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(give).toHaveBeenLastCalledWith(BLANK);
  });

  test('are one at a time where one is right', () => {
    look({ ...PLACES, single: true }, { kind: 'CHOSEN', options: ['cup'] });
    expect(one<HTMLInputElement>('[data-option="cup"] input').type).toBe('radio');
    one('[data-region="lamp"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(give).toHaveBeenLastCalledWith({ kind: 'CHOSEN', options: ['lamp'] });
  });

  test('cannot be marked once it is over', () => {
    look(PLACES, BLANK, true);
    one('[data-region="lamp"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(give).not.toHaveBeenCalled();
  });

  test('are explained on the picture and one by one', () => {
    const said = say(PLACES, { kind: 'CHOSEN', options: ['cup'] }, { kind: 'OPTIONS', options: [
      { id: 'lamp', correct: true, chosen: false, why: '<p>It is hot.</p>' }, { id: 'cup', correct: false, chosen: true, why: '<p>Cold.</p>' }, { id: 'card', correct: false, chosen: false, why: '<p>Paper.</p>' },
    ] });
    expect(said).toEqual(['Right The lamp It is hot.', 'Your pick Not right The cup Cold.', 'The card Paper.']);
    expect(one('[data-region="lamp"]').getAttribute('class')).toContain('hotspot-right');
    expect(one('[data-region="cup"]').getAttribute('class')).toContain('hotspot-wrong');
    expect(place.querySelectorAll('[role="button"]')).toHaveLength(0);
  });
});
