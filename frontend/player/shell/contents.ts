import { html, type TemplateResult } from 'lit';
import { dueOf } from './due';
import { sheet } from './icons';
import { outlineOf, type OutlineParts } from './outline';

/** The contents of a course with the help: beside the page where there is room, else in a drawer that a bar opens. */
export function contentsOf(parts: OutlineParts & { readonly wide: boolean; readonly help: () => void }): TemplateResult {
  const { outline, words, wide, help } = parts;
  const button = html`<button type="button" class="quiet help-button" data-test="help" @click=${help}><kbd aria-hidden="true">?</kbd> ${words.say('player.help.open')}</button>`;
  if (wide) return html`<aside class="side">${outlineOf(parts)}${button}</aside>`;
  return html`
    <nav class="bar" aria-label=${words.say('player.outline.label')}>
      <button type="button" class="secondary" data-test="open-outline" aria-haspopup="dialog" @click=${openDrawer}>${sheet} ${words.say('player.outline.open')}</button>
      <span class="bar-title" lang=${words.courseLang}>${outline.title}</span>
      ${dueOf(outline, words)}
    </nav>
    <dialog class="drawer" aria-label=${words.say('player.outline.label')} @click=${closeOnBackdrop}>
      <form method="dialog" class="drawer-head"><button class="secondary" data-test="close-outline">${words.say('player.outline.close')}</button></form>
      ${outlineOf({ ...parts, go: (activity) => goFromDrawer(parts, activity) })}${button}
    </dialog>`;
}

function goFromDrawer({ go }: OutlineParts, activity: string): void {
  document.querySelector<HTMLDialogElement>('dialog.drawer')?.close();
  go(activity);
}

function openDrawer(click: Event): void {
  (click.currentTarget as HTMLElement).closest('nav')?.parentElement?.querySelector<HTMLDialogElement>('dialog.drawer')?.showModal();
}

function closeOnBackdrop(click: MouseEvent): void {
  if (click.target === click.currentTarget) (click.currentTarget as HTMLDialogElement).close();
}
