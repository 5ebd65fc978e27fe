import { html, nothing, type TemplateResult } from 'lit';
import { dueOf } from './due';
import { sheet } from './icons';
import type { OutlineParts } from './outline';
import type { OutlineElement } from './outline-element';

/** The contents of a course with the help. */
export interface ContentsParts extends OutlineParts {
  /** Whether there is room for them beside the page. */
  readonly wide: boolean;
  /** Whether they are wanted there. */
  readonly wanted: boolean;
  readonly want: (wanted: boolean) => void;
  readonly help: () => void;
}

/** How the player stands with them. */
export function frameOf(wide: boolean, wanted: boolean): string {
  if (!wide) return 'player-narrow';
  return wanted ? 'player-wide' : 'player-alone';
}

/** The contents beside the page where there is room and one wants them, else behind a bar: in a drawer, or to be had back. */
export function contentsOf(parts: ContentsParts): TemplateResult {
  const { outline, words, wide, wanted, want, help } = parts;
  const button = html`<button type="button" class="quiet help-button" data-test="help" @click=${help}><kbd aria-hidden="true">?</kbd> ${words.say('player.help.open')}</button>`;
  if (wide && wanted) {
    return html`<aside class="side">
      <button type="button" class="quiet side-hide" data-test="hide-outline" @click=${() => want(false)}>${sheet} ${words.say('player.outline.hide')}</button>
      <caseroom-outline .parts=${parts}></caseroom-outline>${button}
    </aside>`;
  }
  const opener = wide
    ? html`<button type="button" class="secondary" data-test="show-outline" @click=${() => want(true)}>${sheet} ${words.say('player.outline.show')}</button>`
    : html`<button type="button" class="secondary" data-test="open-outline" aria-haspopup="dialog" @click=${openDrawer}>${sheet} ${words.say('player.outline.open')}</button>`;
  return html`
    <nav class="bar" aria-label=${words.say('player.outline.label')}>
      ${opener}
      <span class="bar-title" lang=${words.courseLang}>${outline.title}</span>
      ${dueOf(outline, words)}
    </nav>
    ${wide ? nothing : drawerOf(parts, button)}`;
}

function drawerOf(parts: ContentsParts, help: TemplateResult): TemplateResult {
  const { words } = parts;
  return html`<dialog class="drawer" aria-label=${words.say('player.outline.label')} @click=${closeOnBackdrop}>
      <form method="dialog" class="drawer-head"><button class="secondary" data-test="close-outline">${words.say('player.outline.close')}</button></form>
      <caseroom-outline .parts=${{ ...parts, go: (activity: string) => goFromDrawer(parts, activity) }}></caseroom-outline>${help}
    </dialog>`;
}

function goFromDrawer({ go }: OutlineParts, activity: string): void {
  document.querySelector<HTMLDialogElement>('dialog.drawer')?.close();
  go(activity);
}

function openDrawer(click: Event): void {
  const drawer = (click.currentTarget as HTMLElement).closest('nav')?.parentElement?.querySelector<HTMLDialogElement>('dialog.drawer');
  drawer?.showModal();
  drawer?.querySelector<OutlineElement>('caseroom-outline')?.showCurrent();
}

function closeOnBackdrop(click: MouseEvent): void {
  if (click.target === click.currentTarget) (click.currentTarget as HTMLDialogElement).close();
}
