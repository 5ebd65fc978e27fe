import { html, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import { clockFace } from './countdown';

/** The time that is left, as a clock shows it. With each second it alone is shown anew, not the page around it. */
export class TimeLeft extends LightElement {
  static override properties = {
    left: { attribute: false },
    locale: { attribute: false },
  };

  /** How many milliseconds are left now. */
  declare left: () => number;
  declare locale: string;

  protected override render(): TemplateResult {
    return html`${clockFace(this.left(), this.locale)}`;
  }
}
