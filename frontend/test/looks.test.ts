import { render } from 'lit';
import { expect, test } from 'vitest';
import { originalLook } from '../writing/looks';
import type { KeptFile } from '../writing/writing-api';
import { WORDS } from './sample-form';

const ORIGINAL: KeptFile = {
  path: 'a/b.quiz.yaml', text: 'title: Test yourself\nintro: <b>Ten</b> questions.\n', isText: true, revision: 1, savedAt: '2026-11-27T10:00:00Z', savedBy: 'Sofia',
  body: 0, values: {}, findings: [], inAll: 0, lesson: null, story: null, reads: null,
};

function looked(original: KeptFile | undefined): HTMLElement {
  const page = document.createElement('div');
  render(originalLook(original, WORDS, 'en'), page);
  return page;
}

test('what is to be translated stands as it is written, in its own language', () => {
  const text = looked(ORIGINAL).querySelector<HTMLElement>('[data-test="original"]');
  expect(text?.textContent).toBe(ORIGINAL.text);
  expect(text?.lang).toBe('en');
});

test('a translation of nothing says what is wrong with its place', () => {
  expect(looked(undefined).textContent).toContain('The course has no such file');
});
