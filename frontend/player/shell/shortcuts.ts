import { singleKeysOn } from './single-keys';

/** What a key asks for. */
export type Shortcut = 'next' | 'previous' | 'help';

/** Reads a shortcut from a key; none while somebody types. */
export function shortcutOf(key: KeyboardEvent, dir: 'ltr' | 'rtl'): Shortcut | undefined {
  if (key.defaultPrevented || key.ctrlKey || key.metaKey || isTyping(key.target)) return undefined;
  if (key.altKey) {
    if (key.key === 'ArrowRight') return dir === 'ltr' ? 'next' : 'previous';
    if (key.key === 'ArrowLeft') return dir === 'ltr' ? 'previous' : 'next';
    return undefined;
  }
  if (!singleKeysOn()) return undefined;
  if (key.key === ']') return 'next';
  if (key.key === '[') return 'previous';
  return key.key === '?' ? 'help' : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
}
