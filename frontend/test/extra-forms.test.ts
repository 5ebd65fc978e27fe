import { afterEach, describe, expect, test, vi } from 'vitest';
import { glossaryForm, sorting } from '../writing/glossary-form';
import { mediaForm, type ImageActs } from '../writing/media-form';
import { slug } from '../writing/values';
import type { Choices } from '../writing/writing-api';
import { CHOICES, SampleForm } from './sample-form';

const USE = { path: '01-basics/01-hour.md', title: 'The first hour', line: 14, says: 'money mule' };
const address = (path: string): string => `/writing/d/file/${path}`;
const asking = (answer: boolean): void => void vi.stubGlobal('confirm', vi.fn(() => answer));

afterEach(() => vi.unstubAllGlobals());

describe('a glossary', () => {
  const CITED: Choices = { ...CHOICES, terms: { mule: [USE] } };
  const form = (): SampleForm =>
    new SampleForm({ terms: [{ id: 'mule', term: 'money mule', definition: 'Carries money.' }, { id: 'agent', term: 'agent', definition: 'Acts.' }, { id: 'code', term: 'code', definition: 'Opens.' }] }, (board, values) =>
      glossaryForm(board, values, CITED, address));
  const add = (board: SampleForm, term: string, meaning: string): void => {
    const [name, words] = board.all<HTMLInputElement>('[data-new]');
    if (name === undefined || words === undefined) throw new Error('There is nowhere to add a term.');
    name.value = term;
    words.value = meaning;
    board.nth('[data-test="add-term"]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  };

  test('changes a term and its meaning; the id stays, since lessons link to it', () => {
    const board = form();
    board.types('terms[0].term', 'mule');
    board.types('terms[0].definition', 'Carries stolen money.');
    expect(board.sent).toEqual([[{ path: 'terms[0].term', value: 'mule' }], [{ path: 'terms[0].definition', value: 'Carries stolen money.' }]]);
    expect(board.all('code').map(({ textContent }) => textContent)).toContain('[mule](glossary:mule)');
  });

  test('shows which lessons link to a term, each a way to its line', () => {
    const link = form().nth<HTMLAnchorElement>('.w-uses a');
    expect([link.textContent, link.getAttribute('href')]).toEqual(['The first hour', '/writing/d/file/01-basics/01-hour.md?line=14']);
  });

  test('adds a term with an id of its letters, and is ready for the next', async () => {
    const board = form();
    add(board, ' Đường dây nóng ', 'Rings.');
    expect(board.last).toEqual([{ path: 'terms', add: { id: 'duong-day-nong', term: 'Đường dây nóng', definition: 'Rings.' } }]);
    await vi.waitFor(() => expect(board.all<HTMLInputElement>('[data-new]').map(({ value }) => value)).toEqual(['', '']));
  });

  test('says at its field what is missing, and that a term is there already', () => {
    const board = form();
    add(board, 'AGENT', '');
    expect(board.all('[data-test="add-term"] .w-wrong').map(({ textContent }) => textContent)).toEqual(['This term is in the glossary already.', 'Write something here.']);
    expect(board.sent).toEqual([]);
    expect(board.nth<HTMLInputElement>('[data-new]').value).toBe('AGENT');
  });

  test('asks before a term goes that lessons link to, and says how many', () => {
    const board = form();
    asking(false);
    board.row('terms', 0, 'remove').click();
    expect(confirm).toHaveBeenCalledWith('1 lesson links to money mule. Remove it from the glossary all the same?');
    expect(board.sent).toEqual([]);
    board.row('terms', 1, 'remove').click();
    expect(board.last).toEqual([{ path: 'terms[1]', remove: true }]);
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  test('is sorted with as few moves as it takes, and then there is nothing to sort', () => {
    const board = form();
    board.nth('[data-test="sort-terms"]').click();
    expect(board.values['terms']).toMatchObject([{ id: 'agent' }, { id: 'code' }, { id: 'mule' }]);
    expect(board.nth<HTMLButtonElement>('[data-test="sort-terms"]').disabled).toBe(true);
  });

  test('is sorted as the language of the course has it', () => {
    expect(sorting(['đá', 'da', 'e'], 'vi')).toEqual([1]);
    expect(sorting(['z', 'ä'], 'de')).toEqual([1]);
    expect(sorting(['z', 'ä'], 'sv')).toEqual([]);
  });

  test('goes in pieces where there are more moves than the server takes at once', () => {
    const terms = Array.from({ length: 16 }, (_, index) => ({ id: `t-${index}`, term: String.fromCharCode(122 - index), definition: 'x' }));
    const board = new SampleForm({ terms }, (each, values) => glossaryForm(each, values, CHOICES, address));
    board.nth('[data-test="sort-terms"]').click();
    expect(board.sent.map((changes) => changes.length)).toEqual([100, 20]);
    expect((board.values['terms'] as { term: string }[]).map(({ term }) => term).join('')).toBe('klmnopqrstuvwxyz');
  });
});

test('an id is made of the letters of a name, where it has some', () => {
  expect(slug('Money mule', ['money-mule'])).toBe('money-mule-1');
  expect(slug('2FA code', [])).toBe('fa-code');
  expect(slug('حساب', [])).toBeUndefined();
});

describe('the images of a course', () => {
  const images: Choices = { ...CHOICES, images: [{ file: 'chain.svg', digest: 'ab', uses: [{ ...USE, says: 'A sends to B' }] }, { file: 'new.png', digest: 'cd', uses: [] }] };
  const remove = vi.fn<ImageActs['remove']>();
  const acts: ImageActs = { picture: (digest) => `/media/${digest}`, address, replacing: (file) => `/image${file}`, remove };
  const form = (): SampleForm =>
    new SampleForm({ images: [{ file: 'chain.svg', author: 'Team', licence: 'CC-BY-4.0', description: 'A to B.' }, { file: 'gone.svg', author: 'Team', licence: 'CC0', description: 'Gone.' }] }, (board, values) =>
      mediaForm(board, values, images, acts));

  test('say who made them, under which licence, and what they show', () => {
    const board = form();
    board.types('images[0].description', 'Money goes from A to B.');
    board.types('images[0].author', 'The academy');
    board.types('images[0].licence', 'CC0-1.0');
    expect(board.sent.map(([change]) => change)).toEqual([
      { path: 'images[0].description', value: 'Money goes from A to B.' },
      { path: 'images[0].author', value: 'The academy' },
      { path: 'images[0].licence', value: 'CC0-1.0' },
    ]);
  });

  test('show where they are shown, and what is said there for who can’t see them', () => {
    expect(form().nth('.w-uses').textContent).toContain('A sends to B');
    expect(form().all<HTMLImageElement>('img').map((image) => image.getAttribute('src'))).toEqual(['/media/ab', '/media/cd']);
  });

  test('are removed with a warning where a lesson shows them', () => {
    const board = form();
    asking(false);
    board.nth('[aria-label="Remove: chain.svg"]').click();
    expect(confirm).toHaveBeenLastCalledWith('1 lesson shows chain.svg. Without it the course has errors until the lesson is changed. Remove it all the same?');
    expect(remove).not.toHaveBeenCalled();
    asking(true);
    board.nth('[aria-label="Remove: new.png"]').click();
    expect(confirm).toHaveBeenLastCalledWith('Remove new.png? Versions that are published keep it.');
    expect(remove).toHaveBeenCalledWith('media/new.png');
  });

  test('that are gone lose their entry, and those without one get it', () => {
    const board = form();
    asking(true);
    board.nth('[aria-label="Remove: gone.svg"]').click();
    expect(board.last).toEqual([{ path: 'images[1]', remove: true }]);
    board.all('button.button').find(({ textContent }) => textContent === 'Describe it')?.click();
    expect(board.values['images']).toMatchObject([{ file: 'chain.svg' }, { file: 'new.png', licence: 'CC-BY-4.0' }]);
  });
});
