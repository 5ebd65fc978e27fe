import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether an element has room for two columns, however wide the window is. */
export class Room implements ReactiveController {
  /** Until it has been measured there is room. */
  isWide = true;

  private readonly observer: ResizeObserver;

  /** @param from how many pixels are wide */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    from: number,
  ) {
    this.observer = new ResizeObserver(([entry]) => this.measured((entry?.contentRect.width ?? 0) >= from));
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private measured(isWide: boolean): void {
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.host.requestUpdate();
  }
}
