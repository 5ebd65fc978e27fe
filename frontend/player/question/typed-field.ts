import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LightElement } from '../shell/light-element';
import type { Answer } from '../types/answer';
import type { Words } from '../words/words';

/** A field in which an answer is typed: what was typed counts after a pause, or when one goes on, and is never lost to what comes back meanwhile. */
export abstract class TypedField extends LightElement {
  static override properties: PropertyDeclarations = {
    question: { attribute: false },
    value: { attribute: false },
    closed: { attribute: false },
    words: { attribute: false },
    text: { state: true },
  };

  declare question: string;
  /** What is the answer now. */
  declare value: string | null;
  declare closed: boolean;
  declare words: Words;
  declare give: (answer: Answer) => void;
  declare typing: ((unread: boolean) => void) | undefined;
  protected declare text: string;

  /** The value that was given last. */
  protected given: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private edited = false;

  constructor() {
    super();
    this.text = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.timer !== undefined) this.read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question') || (changed.has('value') && this.value !== this.given)) {
      this.given = this.value;
      if (this.edited) this.typing?.(false);
      this.edited = false;
      this.text = this.value === null ? '' : this.shown(this.value);
      this.begins();
    }
  }

  protected readonly typed = (input: Event): void => {
    this.text = (input.target as HTMLInputElement | HTMLTextAreaElement).value;
    this.begins();
    this.edited = true;
    this.typing?.(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.read, this.pauseMillis);
  };

  /** Takes what is typed now, without waiting for a pause. What nobody edited stays as it is. */
  readonly read = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.edited) return;
    this.edited = false;
    this.typing?.(false);
    const value = this.taken(this.text);
    if (value === this.given) return;
    this.given = value;
    this.give(this.answerOf(value));
  };

  /** How long nothing is typed before it counts. */
  protected abstract readonly pauseMillis: number;

  /** The value that a text stands for; null for none. */
  protected abstract taken(text: string): string | null;

  protected abstract answerOf(value: string | null): Answer;

  /** How a value is written in the field. */
  protected shown(value: string): string {
    return value;
  }

  /** Somebody begins to type, or another answer came. */
  protected begins(): void {
    // Most fields have nothing to forget.
  }
}
