import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Values } from './applied';
import { textField, type Form } from './fields';
import { pictureLine } from './picture-look';
import { usesOf } from './uses';
import { keysOf, records, text } from './values';
import type { Choices, ListedImage } from './writing-api';

/** What the images of a draft can do beyond their sheet. */
export interface ImageActs {
  /** Where the bytes of an image are found. */
  readonly picture: (digest: string) => string;
  /** Where a file of the draft is written. */
  readonly address: (path: string) => string;
  /** Where another picture is brought along; for none, a new one. */
  readonly replacing: (file: string) => string;
  readonly remove: (path: string) => void;
}

/** The images of a course: what is said about each, which lessons show it, and how it is replaced or removed. */
export function mediaForm(form: Form, values: Values, choices: Choices, acts: ImageActs): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const listed = records(values, 'images');
  const keys = keysOf(listed, 'file');
  const files = listed.map((entry) => text(entry, 'file'));
  const others = choices.images.filter(({ file }) => !files.includes(file));
  return html`<div class="w-form">
    ${listed.length + others.length === 0 ? html`<p class="w-help">${word('media.none')}</p>` : nothing}
    ${repeat(listed, (_, index) => keys[index], (entry, index) => imageOf(form, entry, index, choices.images, acts))}
    ${others.map((image) => html`<section class="w-item w-image" aria-label=${image.file}>
      ${pictureOf(image, acts)}
      <div class="w-form"><p class="w-item-head"><code>${image.file}</code> ${removal(form, image.file, image, () => acts.remove(`media/${image.file}`))}</p>
      <p class="w-help">${word('media.not-listed')}</p>
      <div class="cr-actions"><button type="button" class="button" @click=${() => void form.send([{ path: 'images', add: { file: image.file, author: word('authors.new'), licence: 'CC-BY-4.0', description: word('media.description.new') } }])}>${word('media.list')}</button></div></div></section>`)}
    <div class="cr-actions"><a class="button" href=${acts.replacing('')}>${word('media.add')}</a></div>
  </div>`;
}

function imageOf(form: Form, entry: Values, index: number, images: readonly ListedImage[], acts: ImageActs): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const file = text(entry, 'file');
  const image = images.find((each) => each.file === file);
  const remove = image === undefined ? () => void form.send([{ path: `images[${index}]`, remove: true }]) : () => acts.remove(`media/${file}`);
  const at = (key: string): string => `images[${index}].${key}`;
  return html`<section class="w-item w-image" aria-label=${file}>
    ${image === undefined ? html`<p class="w-wrong">${word('media.gone')}</p>` : pictureOf(image, acts)}
    <div class="w-form">
      <p class="w-item-head"><code>${file}</code> <span class="w-row-buttons">
        ${image === undefined ? nothing : html`<a class="button" href=${acts.replacing(file)} aria-label=${form.words.say('authoring.editor.media.replace-named', { name: file })}>${word('media.replace')}</a>`}
        ${removal(form, file, image, remove)}</span></p>
      ${textField(form, { label: word('media.description'), path: at('description'), value: text(entry, 'description'), area: true, most: 4000, help: word('media.description.help') })}
      <div class="w-pair">
        ${textField(form, { label: word('media.author'), path: at('author'), value: text(entry, 'author'), most: 120 })}
        ${textField(form, { label: word('licence'), path: at('licence'), value: text(entry, 'licence'), most: 60 })}
      </div>
      ${image === undefined ? nothing : pictureLine(file, form.words)}
      ${usesOf(image?.uses ?? [], form, acts.address)}
    </div></section>`;
}

function pictureOf(image: ListedImage, acts: ImageActs): TemplateResult {
  return html`<img class="w-thumb" src=${acts.picture(image.digest)} alt="" loading="lazy" />`;
}

function removal(form: Form, file: string, image: ListedImage | undefined, remove: () => void): TemplateResult {
  const { words } = form;
  const count = image?.uses.length ?? 0;
  const asked = (): void => {
    if (confirm(words.say(count > 0 ? 'authoring.editor.media.remove-used' : 'authoring.editor.media.remove', { name: file, count }))) remove();
  };
  return html`<button type="button" class="w-icon" data-act="remove" aria-label=${words.say('authoring.editor.remove', { name: file })} @click=${asked}>×</button>`;
}
