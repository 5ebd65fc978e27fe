import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from './fields';
import type { Use } from './writing-api';

/** Which lessons use something, each a way to its line, with the words that stand for it there. */
export function usesOf(uses: readonly Use[], { words, language }: Form, address: (path: string) => string): TemplateResult {
  const word = (key: string): string => words.say(`authoring.editor.${key}`);
  return html`<div class="w-uses"><p class="w-label">${word('uses')}</p>
    ${uses.length === 0
      ? html`<p class="w-help">${word('uses.none')}</p>`
      : html`<ul>${uses.map((use) => html`<li><a href=${`${address(use.path)}?line=${use.line}`} lang=${language}>${use.title}</a>${use.says === '' ? nothing : html`: <q lang=${language}>${use.says}</q>`}</li>`)}</ul>`}
  </div>`;
}
