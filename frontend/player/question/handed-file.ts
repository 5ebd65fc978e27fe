import { html, type TemplateResult } from 'lit';
import type { HandedFile } from '../types/answer';
import type { Words } from '../words/words';
import { fileSize } from './file-size';

/** A file of one's own: its name, to have it back, and how large it is. */
export function handedFile(file: HandedFile, words: Words, filesBase: URL | undefined): TemplateResult {
  return html`${filesBase === undefined
      ? html`<bdi class="upload-name">${file.name}</bdi>`
      : html`<a class="upload-name" dir="auto" data-test="own-file" download href=${new URL(file.id, filesBase).href}>${file.name}</a>`}
    <span class="quiet-text">${fileSize(file.size, words)}</span>`;
}
