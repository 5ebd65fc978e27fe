import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../player/words/words';
import type { ListedImage } from './writing-api';

const FOLDER = 'media/';

/** The image that a file of the draft is; undefined where it is none. */
export function imageAt(path: string, images: readonly ListedImage[]): ListedImage | undefined {
  return path.startsWith(FOLDER) ? images.find(({ file }) => FOLDER + file === path) : undefined;
}

/** A picture as it is, with the line that puts it into a lesson. */
export function pictureLook(image: ListedImage, address: string, words: Words): TemplateResult {
  return html`<figure class="w-picture"><img src=${address} alt="" />
    <figcaption>${pictureLine(image.file, words)}</figcaption></figure>`;
}

/** The line that puts a picture into a lesson, ready to be copied where the browser lets us. */
export function pictureLine(file: string, words: Words): TemplateResult {
  const line = `![](${FOLDER}${file})`;
  const clipboard: Clipboard | undefined = navigator.clipboard;
  const copy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    await clipboard?.writeText(line);
    const told = button.parentElement?.querySelector('[role="status"]');
    if (told != null) told.textContent = words.say('authoring.editor.picture.copied');
  };
  return html`<p class="w-help">${words.say('authoring.editor.picture.line')}</p>
    <p class="w-picture-line"><code>${line}</code>
      ${clipboard === undefined ? nothing : html`<button type="button" class="button" data-act="copy" @click=${copy}>${words.say('authoring.editor.picture.copy')}</button> <span role="status"></span>`}</p>`;
}
