import type { ReactiveController } from 'lit';
import { shortcutOf, type Shortcut } from './shortcuts';

/** Hears the shortcuts of the player, wherever on the page they are pressed. */
export class Keys implements ReactiveController {
  /** @param dir which way the words run; undefined where nothing is to be heard */
  constructor(
    private readonly dir: () => 'ltr' | 'rtl' | undefined,
    private readonly heard: (shortcut: Shortcut) => void,
  ) {}

  hostConnected(): void {
    document.addEventListener('keydown', this.pressed);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.pressed);
  }

  private readonly pressed = (key: KeyboardEvent): void => {
    const dir = this.dir();
    const shortcut = dir === undefined ? undefined : shortcutOf(key, dir);
    if (shortcut === undefined) return;
    key.preventDefault();
    this.heard(shortcut);
  };
}
