import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Puts a value into a field when the value becomes another, and never over what somebody is typing. */
class Holding extends Directive {
  private value: string | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('A value is held by a field itself.');
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- it says what the directive takes
  override render(_value: string): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [value]: [string]): typeof noChange {
    if (value !== this.value) {
      const field = part.element as HTMLInputElement;
      const typing = field === document.activeElement && field.value.trim() !== this.value;
      if (field.value.trim() !== value && !typing) field.value = value;
      this.value = value;
      complain(field, '');
    }
    return noChange;
  }
}

export const holding = directive(Holding);

/** Comes from a field when something begins to be wrong with it, and when it is right again. */
export const COMPLAINED = 'complained';

/** Says at the field what is wrong with what was typed; the field keeps it. */
export function complain(input: HTMLElement, message: string): void {
  const wrong = String(message !== '');
  const before = input.getAttribute('aria-invalid') ?? 'false';
  input.setAttribute('aria-invalid', wrong);
  if (wrong !== before) input.dispatchEvent(new Event(COMPLAINED, { bubbles: true }));
  const place = input.parentElement?.querySelector(':scope > .w-wrong');
  if (place != null) place.textContent = message;
}
