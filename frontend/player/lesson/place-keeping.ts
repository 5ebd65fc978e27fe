import type { Heading } from '../types/learning';

const QUIET_MILLIS = 1_500;
const READING_LINE = 0.35;

/** Notices which heading the reader has come to, and says so once they rest. */
export class PlaceKeeping {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told: string | null = null;

  constructor(
    private readonly page: HTMLElement,
    private readonly headings: readonly Heading[],
    private readonly tell: (anchor: string | null) => void,
  ) {}

  /** Listens to whatever scrolls, the page itself or a part of the house around it. */
  start(): void {
    document.addEventListener('scroll', this.scrolled, { capture: true, passive: true });
  }

  stop(): void {
    clearTimeout(this.timer);
    document.removeEventListener('scroll', this.scrolled, { capture: true });
  }

  /** The last heading above the reading line. */
  reached(): string | null {
    const line = window.innerHeight * READING_LINE;
    const above = this.headings.filter(({ id }) => {
      const heading = this.page.querySelector(`#${CSS.escape(id)}`);
      return heading !== null && heading.getBoundingClientRect().top <= line;
    });
    return above.at(-1)?.id ?? null;
  }

  private readonly scrolled = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const anchor = this.reached();
      if (anchor === this.told) return;
      this.told = anchor;
      this.tell(anchor);
    }, QUIET_MILLIS);
  };
}
