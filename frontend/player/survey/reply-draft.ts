import type { Replies } from '../types/survey';

/** Keeps replies that were not sent in this tab, for one person; never on the device, which others may use. */
export class ReplyDraft {
  private readonly key: string;

  constructor(person: string, run: string, survey: string) {
    this.key = `caseroom-survey-${person}-${run}-${survey}`;
  }

  find(): Replies {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? '{}') as Replies;
    } catch {
      return {};
    }
  }

  keep(replies: Replies): void {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(replies));
    } catch {
      // Without storage a reload loses them.
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }
}
