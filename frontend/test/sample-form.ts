import { render, type TemplateResult } from 'lit';
import { applied, type Values } from '../writing/applied';
import type { Form } from '../writing/fields';
import type { Change, Choices, Finding } from '../writing/writing-api';
import { wordsOf } from './sample-words';

export const WORDS = wordsOf('authoring', 'authoring-cases', 'player');

export const CHOICES: Choices = {
  language: 'en',
  objectives: [{ id: 'first-steps', name: 'Order the first steps.' }],
  lessons: [{ id: 'first-hour', name: 'The first hour' }],
  banks: [],
  articles: [],
  images: [],
  terms: {},
  cases: [],
};

/** A form on a page: what is changed in it is what it shows from then on, unless it is refused. */
export class SampleForm {
  readonly sent: (readonly Change[])[] = [];
  refuses = false;
  findings: readonly Finding[] = [];
  private readonly page = document.createElement('div');

  constructor(
    public values: Values,
    private readonly template: (form: Form, values: Values) => TemplateResult,
  ) {
    document.body.replaceChildren(this.page);
    this.show();
  }

  /** The last changes that were sent. */
  get last(): readonly Change[] {
    return this.sent[this.sent.length - 1] ?? [];
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.page.querySelectorAll<E>(selector)];
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
  nth<E extends HTMLElement = HTMLElement>(selector: string, index = 0): E {
    const found: E | undefined = this.all<E>(selector)[index];
    if (found === undefined) throw new Error(`There is no ${selector} number ${index}.`);
    return found;
  }

  /** The question of a bank that has one. */
  get question(): Values {
    return (this.values['questions'] as readonly Values[])[0] ?? {};
  }

  /** The field of a value. */
  field(path: string): HTMLInputElement {
    const field = this.all<HTMLInputElement>('[data-path]').find(({ dataset }) => dataset['path'] === path);
    if (field === undefined) throw new Error(`There is no field for ${path}.`);
    return field;
  }

  /** What the field says is wrong with what was typed. */
  complaint(path: string): string {
    return this.field(path).parentElement?.querySelector('.w-wrong')?.textContent ?? '';
  }

  types(path: string, words: string): void {
    this.field(path).value = words;
    this.field(path).dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Up, down or away, for an item of a list. */
  row(list: string, index: number, act: 'up' | 'down' | 'remove'): HTMLButtonElement {
    const button = this.all<HTMLButtonElement>(`.w-row-buttons [data-act="${act}"]`).find(({ parentElement }) => parentElement?.dataset['list'] === list && parentElement.dataset['index'] === String(index));
    if (button === undefined) throw new Error(`There is no row ${index} of ${list}.`);
    return button;
  }

  adds(list: string): void {
    this.all('[data-add]').find(({ dataset }) => dataset['add'] === list)?.click();
  }

  /** Whether one more may be added. */
  offers(list: string): boolean {
    return this.all('[data-add]').some(({ dataset }) => dataset['add'] === list);
  }

  show(): void {
    const form: Form = {
      words: WORDS,
      language: 'en',
      send: (changes) => this.take(changes),
      trouble: () => 'It was refused.',
      found: (path) => this.findings.filter((finding) => finding.path === path),
      shown: () => Promise.resolve(),
    };
    render(this.template(form, this.values), this.page);
  }

  private take(changes: readonly Change[]): Promise<boolean> {
    this.sent.push(changes);
    if (!this.refuses) this.values = applied(this.values, changes);
    this.show();
    return Promise.resolve(!this.refuses);
  }
}
