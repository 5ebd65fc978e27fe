import type { PropertyValues, TemplateResult } from 'lit';
import type { CourseModule } from '../types/learning';
import { LightElement } from './light-element';
import { outlineOf, type OutlineParts } from './outline';

/** The contents of a course. Unfolds the module that one is in, and keeps in sight where one is. */
export class OutlineElement extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: OutlineParts;
  /** The modules that stand otherwise than they would by themselves, because somebody wants them so. */
  private readonly byHand = new Map<string, boolean>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const here = this.parts.outline.modules.find((module) => this.isHere(module));
    if (here !== undefined && changed.get('parts')?.current !== this.parts.current && this.byHand.get(here.id) === false) this.byHand.delete(here.id);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('parts')?.current !== this.parts.current) this.showCurrent();
  }

  protected override render(): TemplateResult {
    return outlineOf(this.parts, {
      isOpen: (module) => this.byHand.get(module.id) ?? this.isHere(module),
      turned: (module, open) => this.turned(module, open),
    });
  }

  /** Scrolls the list, and never the page, to where one is. */
  showCurrent(): void {
    const item = this.querySelector('[aria-current="page"]');
    const list = this.parentElement;
    if (item === null || list === null) return;
    const [at, frame] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
    if (at.top < frame.top || at.bottom > Math.min(frame.bottom, innerHeight)) list.scrollTop += at.top - frame.top - (list.clientHeight - at.height) / 3;
  }

  private turned(module: CourseModule, open: boolean): void {
    if (open === this.isHere(module)) this.byHand.delete(module.id);
    else this.byHand.set(module.id, open);
  }

  private isHere(module: CourseModule): boolean {
    return module.activities.some(({ id }) => id === this.parts.current);
  }
}
