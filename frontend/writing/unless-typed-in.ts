import { noChange } from 'lit';
import { setCommittedValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** The value of a field, unless somebody is typing there or has left something that has to be put right. */
class UnlessTypedIn extends Directive {
  render(value: string): unknown {
    return value;
  }

  override update(part: ElementPart, [value]: [string]): unknown {
    const field = part.element as HTMLInputElement;
    if (field === document.activeElement || field.getAttribute('aria-invalid') === 'true' || field.value === value) return noChange;
    setCommittedValue(part);
    return value;
  }
}

export const unlessTypedIn = directive(UnlessTypedIn);
