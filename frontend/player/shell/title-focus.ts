import type { LightElement } from './light-element';

const LOOKS = 600;

/** Moves the focus to the new title of a page, as soon as there is one, for as long as somebody waits for it. */
export async function focusTitle(player: LightElement, isAwaited: () => boolean): Promise<void> {
  player.querySelector('main')?.scrollIntoView({ block: 'start' });
  for (let looks = 0; looks < LOOKS && isAwaited(); looks += 1) {
    await player.updateComplete;
    await new Promise((painted) => requestAnimationFrame(painted));
    const title = player.querySelector<HTMLElement>('main .title');
    if (title === null || player.querySelector('main [aria-busy="true"]') !== null) continue;
    title.focus({ preventScroll: true });
    return;
  }
}
