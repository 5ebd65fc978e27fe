import { numberFormat } from '../words/formats';

const ANNOUNCED_MINUTES = [5, 1];
const SPREAD_MILLIS = 4_000;

/** Counts down to a deadline by the clock of the server. */
export class Countdown {
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly announced = new Set<number>();
  private over = false;
  /** A class does not submit in the same instant. */
  private readonly spread = Math.random() * SPREAD_MILLIS;

  constructor(
    private readonly deadline: number,
    private readonly clockOffsetMillis: number,
    private readonly tell: { tick: () => void; minutesLeft: (minutes: number) => void; timeIsUp: () => void },
    private readonly deviceMillis: () => number = Date.now,
  ) {
    for (const minutes of ANNOUNCED_MINUTES) {
      if (this.leftMillis <= minutes * 60_000) this.announced.add(minutes);
    }
  }

  /** What is left, never less than nothing. */
  get leftMillis(): number {
    return Math.max(0, this.deadline - this.deviceMillis() - this.clockOffsetMillis);
  }

  start(): void {
    this.timer = setInterval(() => this.look(), 1_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Looks at the clock once. */
  look(): void {
    this.tell.tick();
    for (const minutes of ANNOUNCED_MINUTES) {
      if (this.leftMillis > minutes * 60_000 || this.announced.has(minutes)) continue;
      this.announced.add(minutes);
      this.tell.minutesLeft(minutes);
    }
    if (this.leftMillis > 0 || this.over) return;
    this.over = true;
    this.stop();
    setTimeout(this.tell.timeIsUp, this.spread);
  }
}

/** Minutes and seconds, as a clock shows them. */
export function clockFace(millis: number, locale: string): string {
  const seconds = Math.ceil(millis / 1_000);
  const two = numberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two.format(Math.floor(seconds / 60) % 60)}:${two.format(seconds % 60)}`;
  return hours === 0 ? rest : `${two.format(hours)}:${rest}`;
}
