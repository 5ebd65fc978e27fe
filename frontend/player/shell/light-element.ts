import { LitElement } from 'lit';

/** A part of the player that renders into the page itself: one style sheet, print, search and axe see all of it. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Registers an element once, however often the player is loaded. */
export function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
