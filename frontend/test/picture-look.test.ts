import { render } from 'lit';
import { expect, test, vi } from 'vitest';
import { imageAt, pictureLook } from '../writing/picture-look';
import { WORDS } from './sample-form';

const CHAIN = { file: 'chain.svg', digest: 'abc', uses: [] };

test('a file among the images is the image that is listed, and no other file is', () => {
  expect(imageAt('media/chain.svg', [CHAIN])).toBe(CHAIN);
  expect([imageAt('chain.svg', [CHAIN]), imageAt('media/media.yaml', [CHAIN])]).toEqual([undefined, undefined]);
});

test('a picture is shown with the line that puts it into a lesson, which can be copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const page = document.createElement('div');
  render(pictureLook(CHAIN, 'https://caseroom.example/media/abc', WORDS), page);

  expect(page.querySelector('img')?.getAttribute('src')).toBe('https://caseroom.example/media/abc');
  expect(page.querySelector('code')?.textContent).toBe('![](media/chain.svg)');
  page.querySelector<HTMLElement>('[data-act="copy"]')?.click();
  expect(writeText).toHaveBeenCalledWith('![](media/chain.svg)');
  await vi.waitFor(() => expect(page.querySelector('[role="status"]')?.textContent).toBe('copied'));
  vi.unstubAllGlobals();
});
