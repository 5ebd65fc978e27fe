import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Values } from './applied';
import { addButton, choiceField, rowButtons, textField, type Form } from './fields';
import { complain, holding } from './holding';
import { freeId, records, text, texts } from './values';
import type { Change, ListedImage, NewValue } from './writing-api';

/** The images of a course, and where the bytes of each are found. */
export interface Pictures {
  readonly images: readonly ListedImage[];
  readonly address: (digest: string) => string;
}

const SHAPES = ['rectangle', 'ellipse', 'polygon'] as const;
const MOST = 10;
const LEAST = 3;

/** A picture and the places in it, with the picture as it will be asked beside the fields. */
export function regionsForm(form: Form, at: string, question: Values, { images, address }: Pictures): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  const regions = records(question, 'regions');
  const single = text(question, 'choose') === '1';
  const image = images.find(({ file }) => `media/${file}` === text(question, 'picture'));
  const choose = (value: string): readonly Change[] => [value === 'one' ? { path: `${at}.choose`, value: 1 } : { path: `${at}.choose`, remove: true }];
  const fresh = { id: freeId(regions.map((each) => text(each, 'id'))), text: word('regions.new'), ...place(regions.length), why: word('why.new') };
  return html`${images.length === 0 ? html`<p class="w-help">${word('picture.none')}</p>` : nothing}
    ${choiceField(form, { label: word('picture'), path: `${at}.picture`, value: text(question, 'picture'), choices: images.map(({ file }) => ({ id: `media/${file}`, name: file })) })}
    ${image === undefined ? nothing : preview(address(image.digest), regions)}
    ${textField(form, { label: word('picture.alt'), path: `${at}.alt`, value: text(question, 'alt'), most: 300, help: word('picture.alt.help') })}
    ${choiceField(form, { label: word('choose'), path: `${at}.choose`, value: single ? 'one' : 'several', choices: ['one', 'several'].map((id) => ({ id, name: word(`choose.${id}`) })), changes: choose })}
    <fieldset class="w-lines"><legend class="w-label">${word('regions')}</legend>
      ${regions.map((region, index) => html`<div class="w-item w-option">
        <p class="w-item-head"><span class="w-mark">${form.words.say('authoring.editor.numbered', { number: index + 1 })}</span>
          <label class="w-check"><input type=${single ? 'radio' : 'checkbox'} name=${`${text(question, 'id')}-correct`} .checked=${live(text(region, 'correct') === 'true')}
            @change=${(event: Event) => mark(form, `${at}.regions`, regions, index, (event.target as HTMLInputElement).checked, single)} /> <span>${word('option.correct')}</span></label>
          ${rowButtons(form, { path: `${at}.regions`, index, count: regions.length, name: text(region, 'text'), least: LEAST })}</p>
        ${textField(form, { label: word('region.text'), path: `${at}.regions[${index}].text`, value: text(region, 'text'), most: 500 })}
        <div class="w-pair">
          ${choiceField(form, { label: word('region.shape'), path: `${at}.regions[${index}].shape`, value: text(region, 'shape'), choices: SHAPES.map((id) => ({ id, name: word(`region.shape.${id}`) })) })}
          ${placeField(form, `${at}.regions[${index}].at`, region, word)}
        </div>
        ${textField(form, { label: word('why'), path: `${at}.regions[${index}].why`, value: text(region, 'why'), area: true, most: 2000 })}</div>`)}
      ${regions.length >= MOST ? nothing : addButton(form, `${at}.regions`, regions.length, fresh, word('regions.add'))}
    </fieldset>`;
}

/** Three places, so that it can be asked once it has its picture. */
export function freshRegions(word: (key: string) => string): { readonly [key: string]: NewValue } {
  return {
    picture: 'media/picture.svg',
    alt: word('media.description.new'),
    regions: ['a', 'b', 'c'].map((id, index) => ({ id, text: `${word('regions.new')} ${id}`, ...place(index), ...(id === 'a' ? { correct: true } : {}), why: word('why.new') })),
  };
}

/** A place that no earlier one of these takes. */
function place(index: number): { readonly shape: string; readonly at: readonly number[] } {
  return { shape: 'rectangle', at: [5 + (index % 5) * 19, 10 + Math.floor(index / 5) * 40, 14, 20] };
}

function mark(form: Form, path: string, regions: readonly Values[], index: number, right: boolean, single: boolean): void {
  const changes: Change[] = [];
  regions.forEach((region, each) => {
    const was = text(region, 'correct') === 'true';
    const is = each === index ? right : was && !single;
    if (is && !was) changes.push({ path: `${path}[${each}].correct`, value: true });
    else if (!is && was) changes.push({ path: `${path}[${each}].correct`, remove: true });
  });
  if (changes.length > 0) void form.send(changes);
}

function placeField(form: Form, path: string, region: Values, word: (key: string) => string): TemplateResult {
  const shape = text(region, 'shape');
  const value = texts(region, 'at').join(', ');
  const changed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const numbers = input.value.split(/[\s,;]+/).filter((each) => each !== '').map(Number);
    const fits = shape === 'polygon' ? numbers.length >= 6 && numbers.length % 2 === 0 : numbers.length === 4;
    const wrong = !fits || numbers.some((each) => Number.isNaN(each) || each < 0 || each > 100);
    complain(input, wrong ? word('region.at.wrong') : '');
    if (!wrong && numbers.join(', ') !== value) void form.send([{ path, value: numbers }]);
  };
  return html`<label class="w-field"><span class="w-label">${word('region.at')}</span>
    <input type="text" data-path=${path} dir="ltr" maxlength="300" ${holding(value)} @change=${changed} />
    <span class="w-help">${word(`region.at.${SHAPES.find((each) => each === shape) ?? 'rectangle'}`)}</span><span class="w-wrong" role="alert"></span>
    ${form.found(path).map(({ severity, message }) => html`<span class="w-found" data-severity=${severity}><span lang="en">${message}</span></span>`)}</label>`;
}

/** Per cent across and down, whatever the size of the picture. */
function preview(address: string, regions: readonly Values[]): TemplateResult {
  return html`<div class="w-regions" dir="ltr"><img src=${address} alt="" />
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${regions.map((region) => outline(text(region, 'shape'), texts(region, 'at').map(Number)))}</svg></div>`;
}

function outline(shape: string, at: readonly number[]): SVGTemplateResult | typeof nothing {
  const [a = 0, b = 0, c = 0, d = 0] = at;
  if (at.some((each) => Number.isNaN(each) || each < 0)) return nothing;
  if (shape === 'ellipse') return svg`<ellipse cx=${a} cy=${b} rx=${c} ry=${d}></ellipse>`;
  if (shape === 'polygon') return svg`<polygon points=${at.join(' ')}></polygon>`;
  return svg`<rect x=${a} y=${b} width=${c} height=${d}></rect>`;
}
