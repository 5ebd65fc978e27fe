import { backoff } from '../outbox/backoff';
import { fetchWords } from './fetch-words';
import type { Words } from './words';

/** Gets words, and where none can be had says later that it is time to try again. */
export class PatientWords {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(private readonly again: () => void) {}

  /** Undefined where none can be had now. */
  async learn(base: URL, locale: string, version: string | null): Promise<Words | undefined> {
    this.stop();
    try {
      const words = await fetchWords(base, locale, version);
      this.failures = 0;
      return words;
    } catch {
      this.failures += 1;
      this.timer = setTimeout(this.again, backoff(this.failures, null));
      return undefined;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
