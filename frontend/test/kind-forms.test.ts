import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Values } from '../writing/applied';
import { bankForm } from '../writing/bank-form';
import { KINDS, type Kind } from '../writing/kind-forms';
import { CHOICES, SampleForm } from './sample-form';

const AT = 'questions[0]';
const option = (id: string, correct = false): Values => ({ id, text: `Option ${id}`, ...(correct ? { correct: 'true' } : {}), why: `Why ${id}` });

/** A bank with one question, as the server reads it. */
function bank(kind: string, parts: Values): SampleForm {
  const question = { id: 'asked', kind, difficulty: '2', tags: ['a'], objective: 'first-steps', lesson: 'first-hour', prompt: 'What?', ...parts };
  return new SampleForm({ questions: [question] }, (form, values) => bankForm(form, values, CHOICES, 'bank/b.questions.yaml'));
}

function right(form: SampleForm): boolean[] {
  return form.all<HTMLInputElement>('.w-option input[type="radio"], .w-option input[type="checkbox"]').map(({ checked }) => checked);
}

describe('a question of any kind', () => {
  const form = (): SampleForm => bank('single-choice', { options: [option('a', true), option('b'), option('c')] });

  test('changes its prompt, and nothing else', () => {
    const asked = form();
    asked.types(`${AT}.prompt`, ' What now? ');
    expect(asked.last).toEqual([{ path: `${AT}.prompt`, value: 'What now?' }]);
  });

  test('changes its difficulty as a number', () => {
    const asked = form();
    asked.types(`${AT}.difficulty`, '3');
    expect(asked.last).toEqual([{ path: `${AT}.difficulty`, value: 3 }]);
  });

  test('has points only where somebody gives it some', () => {
    const asked = form();
    asked.types(`${AT}.points`, '4');
    expect(asked.last).toEqual([{ path: `${AT}.points`, value: 4 }]);
    asked.types(`${AT}.points`, '');
    expect(asked.last).toEqual([{ path: `${AT}.points`, remove: true }]);
  });

  test('says at its field that it can’t be without a prompt, and sends nothing', () => {
    const asked = form();
    asked.types(`${AT}.prompt`, '  ');
    expect(asked.sent).toEqual([]);
    expect(asked.complaint(`${AT}.prompt`)).toBe('Write something here.');
    expect(asked.field(`${AT}.prompt`).getAttribute('aria-invalid')).toBe('true');
  });

  test('keeps what was typed where it is refused, and says why', async () => {
    const asked = form();
    asked.refuses = true;
    asked.types(`${AT}.prompt`, 'turned \u202E round');
    await vi.waitFor(() => expect(asked.complaint(`${AT}.prompt`)).toBe('It was refused.'));
    expect(asked.field(`${AT}.prompt`).value).toBe('turned \u202E round');
  });

  test('leaves what somebody is typing as it is while something else is saved', () => {
    const asked = form();
    asked.field(`${AT}.options[1].text`).value = 'half a wo';
    asked.types(`${AT}.prompt`, 'Another prompt');
    expect(asked.field(`${AT}.options[1].text`).value).toBe('half a wo');
  });

  test('asks before it goes', () => {
    const asked = bank('single-choice', { options: [] });
    asked.values = { questions: [...(asked.values['questions'] as Values[]), { id: 'other', kind: 'numeric', prompt: 'Other' }] };
    asked.show();
    const answers = vi.fn<(question?: string) => boolean>().mockReturnValueOnce(false).mockReturnValueOnce(true);
    vi.stubGlobal('confirm', answers);
    asked.row('questions', 1, 'remove').click();
    expect(asked.sent).toEqual([]);
    asked.row('questions', 1, 'remove').click();
    expect(asked.last).toEqual([{ path: 'questions[1]', remove: true }]);
    vi.unstubAllGlobals();
  });

  test('stays open, and in the hand, while it moves', async () => {
    const asked = bank('numeric', { answer: '1' });
    asked.values = { questions: [...(asked.values['questions'] as Values[]), { id: 'other', kind: 'numeric', prompt: 'Other' }] };
    asked.show();
    asked.nth<HTMLDetailsElement>('details').open = true;
    asked.row('questions', 0, 'down').click();
    expect(asked.last).toEqual([{ path: 'questions', up: 1 }]);
    expect(asked.all<HTMLDetailsElement>('details').map(({ open }) => open)).toEqual([false, true]);
    await vi.waitFor(() => expect(document.activeElement).toBe(asked.row('questions', 1, 'up')));
  });

  test('is a way to go on for every kind, with all that the kind needs', () => {
    const asked = form();
    asked.all('[role="group"] .button').forEach((button) => button.click());
    expect(asked.sent.map(([change]) => (change?.add as Values)['kind'])).toEqual(Object.keys(KINDS).map((kind) => kind.toLowerCase().replaceAll('_', '-')));
    expect(new Set(asked.sent.map(([change]) => (change?.add as Values)['id'])).size).toBe(Object.keys(KINDS).length);
  });

  test('of a kind that has no form says so and shows the rest', () => {
    expect(bank('interview', {}).all('.w-help').map(({ textContent }) => textContent)).toContain('Questions of this kind are edited as text: switch to the whole file.');
  });
});

describe.each([['single-choice', 'options', 3, 6], ['multiple-choice', 'options', 3, 8], ['true-false', 'reasons', 2, 6]])('%s', (kind, list, least, most) => {
  let form: SampleForm;
  const path = `${AT}.${list}`;
  beforeEach(() => (form = bank(kind, { answer: 'false', [list]: [option('a', true), option('b'), option('c'), option('d')] })));

  test('changes the text of an option and why it is right or wrong', () => {
    form.types(`${path}[1].text`, 'Better');
    expect(form.last).toEqual([{ path: `${path}[1].text`, value: 'Better' }]);
    form.types(`${path}[2].why`, 'Because');
    expect(form.last).toEqual([{ path: `${path}[2].why`, value: 'Because' }]);
  });

  test('shows a reason of two paragraphs in a field that keeps them', () => {
    form.types(`${path}[1].why`, 'One.\n\nTwo.');
    expect(form.field(`${path}[1].why`).value).toBe('One.\n\nTwo.');
  });

  test('adds an option with an id that no other has, and goes on in it', async () => {
    form.adds(path);
    expect(form.last).toEqual([{ path, add: { id: 'e', text: 'Another option', why: 'Say why, as a good colleague would.' } }]);
    await vi.waitFor(() => expect(document.activeElement).toBe(form.field(`${path}[4].text`)));
  });

  test('removes and moves options, as many as the kind can do without', () => {
    form.row(path, 3, 'remove').click();
    expect(form.last).toEqual([{ path: `${path}[3]`, remove: true }]);
    form.row(path, 1, 'up').click();
    expect(form.last).toEqual([{ path, up: 1 }]);
    form.row(path, 0, 'down').click();
    expect(form.last).toEqual([{ path, up: 1 }]);
    while (!form.row(path, 0, 'remove').disabled) form.row(path, 0, 'remove').click();
    expect(form.question[list]).toHaveLength(least);
    while (form.offers(path)) form.adds(path);
    expect(form.question[list]).toHaveLength(most);
  });
});

describe('which options are right', () => {
  const pick = (form: SampleForm, index: number, checked: boolean): void => {
    const box = form.nth<HTMLInputElement>('.w-option input[type="radio"], .w-option input[type="checkbox"]', index);
    box.checked = checked;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  };

  test.each([['single-choice', 'options'], ['true-false', 'reasons']])('of %s: one, so marking another takes the mark from the first', (kind, list) => {
    const form = bank(kind, { answer: 'true', [list]: [option('a', true), option('b'), { ...option('c'), correct: 'false' }] });
    pick(form, 2, true);
    expect(form.last).toEqual([{ path: `${AT}.${list}[0].correct`, remove: true }, { path: `${AT}.${list}[2].correct`, value: true }]);
    expect(right(form)).toEqual([false, false, true]);
  });

  test('of multiple choice: each by itself', () => {
    const form = bank('multiple-choice', { options: [option('a', true), option('b'), option('c', true)] });
    pick(form, 1, true);
    expect(form.last).toEqual([{ path: `${AT}.options[1].correct`, value: true }]);
    pick(form, 0, false);
    expect(form.last).toEqual([{ path: `${AT}.options[0].correct`, remove: true }]);
    expect(right(form)).toEqual([false, true, true]);
  });

  test('stay marked when two questions change places', () => {
    const form = bank('single-choice', { options: [option('a', true), option('b'), option('c')] });
    form.values = { questions: [...(form.values['questions'] as Values[]), { id: 'other', kind: 'single-choice', prompt: 'Other', options: [option('a'), option('b'), option('c', true)] }] };
    form.show();
    form.row('questions', 1, 'up').click();
    expect(right(form)).toEqual([false, false, true, true, false, false]);
  });
});

describe('true or false', () => {
  test('changes the judgement as a truth, not as a text', () => {
    const form = bank('true-false', { answer: 'false', reasons: [option('a', true), option('b')] });
    form.types(`${AT}.answer`, 'true');
    expect(form.last).toEqual([{ path: `${AT}.answer`, value: true }]);
  });
});

describe('a number', () => {
  const form = (): SampleForm => bank('numeric', { answer: '95', tolerance: '0.5', unit: '%', why: 'So.', mistakes: [{ value: '5', why: 'Stayed.' }] });

  test('changes answer and tolerance as numbers', () => {
    const asked = form();
    asked.types(`${AT}.answer`, '-1234.25');
    expect(asked.last).toEqual([{ path: `${AT}.answer`, value: -1234.25 }]);
    asked.types(`${AT}.tolerance`, '0');
    expect(asked.last).toEqual([{ path: `${AT}.tolerance`, value: 0 }]);
  });

  test('says where a tolerance is none', () => {
    const asked = form();
    asked.types(`${AT}.tolerance`, '-1');
    expect(asked.sent).toEqual([]);
    expect(asked.complaint(`${AT}.tolerance`)).toContain('Write a number from 0');
    expect(asked.field(`${AT}.tolerance`).value).toBe('-1');
  });

  test('may be without a unit, and without wrong numbers', () => {
    const asked = form();
    asked.types(`${AT}.unit`, '');
    expect(asked.last).toEqual([{ path: `${AT}.unit`, remove: true }]);
    asked.row(`${AT}.mistakes`, 0, 'remove').click();
    expect(asked.last).toEqual([{ path: `${AT}.mistakes[0]`, remove: true }]);
  });

  test('adds and changes a wrong number', () => {
    const asked = form();
    asked.adds(`${AT}.mistakes`);
    expect(asked.last).toEqual([{ path: `${AT}.mistakes`, add: { value: 0, why: 'Say why, as a good colleague would.' } }]);
    asked.types(`${AT}.mistakes[1].value`, '105');
    expect(asked.last).toEqual([{ path: `${AT}.mistakes[1].value`, value: 105 }]);
    asked.types(`${AT}.mistakes[0].why`, 'That is what stayed.');
    expect(asked.last).toEqual([{ path: `${AT}.mistakes[0].why`, value: 'That is what stayed.' }]);
  });
});

describe('matching', () => {
  const left = (id: string, match: string): Values => ({ id, text: `Left ${id}`, match, why: 'So.' });
  const form = (): SampleForm =>
    bank('matching', { left: [left('a', 'x'), left('b', 'y'), left('c', 'x'), left('d', 'y')], right: ['x', 'y', 'z'].map((id) => ({ id, text: `Right ${id}` })) });

  test('changes which goes with which', () => {
    const asked = form();
    asked.types(`${AT}.left[2].match`, 'z');
    expect(asked.last).toEqual([{ path: `${AT}.left[2].match`, value: 'z' }]);
  });

  test('changes the words on both sides', () => {
    const asked = form();
    asked.types(`${AT}.left[0].text`, 'Logs');
    asked.types(`${AT}.right[1].text`, 'The provider');
    expect(asked.sent).toEqual([[{ path: `${AT}.left[0].text`, value: 'Logs' }], [{ path: `${AT}.right[1].text`, value: 'The provider' }]]);
  });

  test('adds a pair and a distractor', () => {
    const asked = form();
    asked.adds(`${AT}.right`);
    expect(asked.last).toEqual([{ path: `${AT}.right`, add: { id: 'a', text: 'Another partner' } }]);
    asked.adds(`${AT}.left`);
    expect(asked.last).toEqual([{ path: `${AT}.left`, add: { id: 'e', text: 'Another item', match: 'x', why: 'Say why, as a good colleague would.' } }]);
  });

  test('lets a distractor go, and no partner that something goes with', () => {
    const asked = form();
    expect([0, 1, 2].map((index) => asked.row(`${AT}.right`, index, 'remove').disabled)).toEqual([true, true, false]);
    asked.row(`${AT}.right`, 2, 'remove').click();
    expect(asked.last).toEqual([{ path: `${AT}.right[2]`, remove: true }]);
  });

  test('keeps three on the left', () => {
    const asked = form();
    asked.row(`${AT}.left`, 0, 'remove').click();
    expect(asked.row(`${AT}.left`, 0, 'remove').disabled).toBe(true);
  });
});

describe('ordering', () => {
  const form = (): SampleForm => bank('ordering', { why: 'Money first.', items: [{ id: 'a', text: 'Call', why: 'Minutes.' }, { id: 'b', text: 'Save' }, { id: 'c', text: 'Write' }] });

  test('puts items into another order, and what moved stays in the hand', async () => {
    const asked = form();
    asked.row(`${AT}.items`, 0, 'down').click();
    expect(asked.last).toEqual([{ path: `${AT}.items`, up: 1 }]);
    await vi.waitFor(() => expect(document.activeElement).toBe(asked.row(`${AT}.items`, 1, 'down')));
    asked.row(`${AT}.items`, 1, 'down').click();
    expect(asked.question['items']).toMatchObject([{ id: 'b' }, { id: 'c' }, { id: 'a' }]);
  });

  test('gives a place a reason, and takes it', () => {
    const asked = form();
    asked.types(`${AT}.items[1].why`, 'It disappears.');
    expect(asked.last).toEqual([{ path: `${AT}.items[1].why`, value: 'It disappears.' }]);
    asked.types(`${AT}.items[0].why`, '');
    expect(asked.last).toEqual([{ path: `${AT}.items[0].why`, remove: true }]);
  });
});

describe('a short text', () => {
  const form = (): SampleForm => bank('short-text', { accepted: ['recall', 'a recall'], why: 'So.', mistakes: [{ value: 'refund', why: 'That is another.' }] });

  test('adds, changes, moves and removes accepted variants', () => {
    const asked = form();
    asked.adds(`${AT}.accepted`);
    expect(asked.last).toEqual([{ path: `${AT}.accepted`, add: 'the usual word' }]);
    asked.types(`${AT}.accepted[1]`, 'the recall');
    expect(asked.last).toEqual([{ path: `${AT}.accepted[1]`, value: 'the recall' }]);
    asked.row(`${AT}.accepted`, 1, 'up').click();
    expect(asked.last).toEqual([{ path: `${AT}.accepted`, up: 1 }]);
    asked.row(`${AT}.accepted`, 0, 'remove').click();
    expect(asked.last).toEqual([{ path: `${AT}.accepted[0]`, remove: true }]);
  });

  test('keeps one accepted text and takes twenty', () => {
    const asked = form();
    asked.row(`${AT}.accepted`, 0, 'remove').click();
    expect(asked.row(`${AT}.accepted`, 0, 'remove').disabled).toBe(true);
    while (asked.offers(`${AT}.accepted`)) asked.adds(`${AT}.accepted`);
    expect(asked.question['accepted']).toHaveLength(20);
  });

  test('says that accents make another word until somebody says that they make no difference', () => {
    const asked = form();
    expect(asked.field(`${AT}.accents`).value).toBe('keep');
    asked.types(`${AT}.accents`, 'ignore');
    expect(asked.last).toEqual([{ path: `${AT}.accents`, value: 'ignore' }]);
  });

  test('changes and removes a wrong text', () => {
    const asked = form();
    asked.types(`${AT}.mistakes[0].value`, 'refunds');
    expect(asked.last).toEqual([{ path: `${AT}.mistakes[0].value`, value: 'refunds' }]);
    asked.row(`${AT}.mistakes`, 0, 'remove').click();
    expect(asked.values['questions']).toMatchObject([{ mistakes: [] }]);
  });
});

test('what a kind begins with can be edited at once', () => {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const written = kind.toLowerCase().replaceAll('_', '-');
    const form = bank(written, {});
    form.all('[role="group"] .button')[Object.keys(KINDS).indexOf(kind)]?.click();
    expect(form.all('[data-path^="questions[1]."]').length, kind).toBeGreaterThan(6);
  }
});

describe('sorting into categories, and a table of choices', () => {
  const kinds = [
    { kind: 'categorize', left: 'items', right: 'categories', match: 'category', more: 'Another category', item: 'Another item' },
    { kind: 'matrix', left: 'rows', right: 'columns', match: 'column', more: 'Another column', item: 'Another row' },
  ] as const;

  test.each(kinds)('$kind: changes what belongs where, and the words of both', ({ kind, left, right, match, more, item }) => {
    const asked = bank(kind, {
      [left]: ['a', 'b', 'c'].map((id, index) => ({ id, text: `Left ${id}`, [match]: index === 0 ? 'x' : 'y', why: 'So.' })),
      [right]: ['x', 'y', 'z'].map((id) => ({ id, text: `Right ${id}` })),
    });
    asked.types(`${AT}.${left}[2].${match}`, 'z');
    expect(asked.last).toEqual([{ path: `${AT}.${left}[2].${match}`, value: 'z' }]);
    asked.types(`${AT}.${right}[1].text`, 'Other');
    expect(asked.last).toEqual([{ path: `${AT}.${right}[1].text`, value: 'Other' }]);
    asked.adds(`${AT}.${right}`);
    expect(asked.last).toEqual([{ path: `${AT}.${right}`, add: { id: 'a', text: more } }]);
    asked.adds(`${AT}.${left}`);
    expect(asked.last).toEqual([{ path: `${AT}.${left}`, add: { id: 'd', text: item, [match]: 'x', why: 'Say why, as a good colleague would.' } }]);
    expect(asked.row(`${AT}.${right}`, 0, 'remove').disabled).toBe(true);
  });
});

describe('places on a picture', () => {
  const region = (id: string, at: string[], correct = false): Values => ({ id, text: `Place ${id}`, shape: 'rectangle', at, ...(correct ? { correct: 'true' } : {}), why: 'So.' });
  const form = (choose: Values = {}): SampleForm =>
    bank('hotspot', { picture: 'media/desk.svg', alt: 'A desk', ...choose, regions: [region('a', ['5', '10', '14', '20'], true), region('b', ['24', '10', '14', '20']), region('c', ['43', '10', '14', '20'])] });

  test('takes numbers with commas between them, and says what it wants of others', () => {
    const asked = form();
    asked.types(`${AT}.regions[1].at`, '30, 12.5, 10, 20');
    expect(asked.last).toEqual([{ path: `${AT}.regions[1].at`, value: [30, 12.5, 10, 20] }]);
    asked.types(`${AT}.regions[1].at`, '30, 12, 10');
    expect(asked.complaint(`${AT}.regions[1].at`)).toContain('Write numbers from 0 to 100');
    asked.types(`${AT}.regions[1].at`, '30, 12, 10, 200');
    expect(asked.sent).toHaveLength(1);
  });

  test('changes the shape, how many are right, and adds a place that is free', () => {
    const asked = form();
    asked.types(`${AT}.regions[0].shape`, 'ellipse');
    expect(asked.last).toEqual([{ path: `${AT}.regions[0].shape`, value: 'ellipse' }]);
    asked.types(`${AT}.choose`, 'one');
    expect(asked.last).toEqual([{ path: `${AT}.choose`, value: 1 }]);
    asked.adds(`${AT}.regions`);
    expect(asked.last).toEqual([{ path: `${AT}.regions`, add: { id: 'd', text: 'Another place', shape: 'rectangle', at: [62, 10, 14, 20], why: 'Say why, as a good colleague would.' } }]);
  });

  test('marks which are right: one takes the mark from the other where one is to be chosen', () => {
    const several = form();
    several.nth<HTMLInputElement>('.w-option input[type="checkbox"]', 1).click();
    expect(several.last).toEqual([{ path: `${AT}.regions[1].correct`, value: true }]);
    const single = form({ choose: '1' });
    single.nth<HTMLInputElement>('.w-option input[type="radio"]', 1).click();
    expect(single.last).toEqual([{ path: `${AT}.regions[0].correct`, remove: true }, { path: `${AT}.regions[1].correct`, value: true }]);
  });
});
