import type { TemplateResult } from 'lit';
import { backoff } from '../outbox/backoff';
import { Rest } from '../outbox/rest';
import type { NumberField } from '../question/number-field';
import type { TextField } from '../question/text-field';
import type { PracticeApi } from '../server/practice-api';
import { isPassing, isSignedOut, ProblemError } from '../server/problem';
import { define, LightElement } from '../shell/light-element';
import { skeleton } from '../shell/skeleton';
import { troubleOf } from '../shell/trouble';
import { BLANK, type Answer } from '../types/answer';
import { assertNever } from '../types/assert-never';
import type { Effort, Practice, PracticeCard, PracticeResult } from '../types/practice';
import type { Words } from '../words/words';
import { askedCard, nothingDue, reviewedCard, sentCard } from './practice-stages';
import { WaitingRoom, type Waiting } from './waiting';

type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'trouble'; readonly failure: unknown }
  | { readonly kind: 'asked'; readonly card: PracticeCard; readonly answer: Answer }
  | { readonly kind: 'sending'; readonly waiting: Waiting; readonly cut: 'no' | 'kept' | 'not-kept' }
  | { readonly kind: 'reviewed'; readonly card: PracticeCard; readonly result: PracticeResult; readonly effort: Effort }
  | { readonly kind: 'nothing'; readonly practice: Practice };

/** Practice: one card after the other. What was answered is kept on this device until the server has it. */
export class PracticePage extends LightElement {
  static override properties = {
    words: { attribute: false },
    person: { attribute: false },
    stage: { state: true },
    note: { state: true },
  };

  declare words: Words;
  /** Who is signed in. */
  declare person: string;
  declare api: PracticeApi;
  declare signIn: string;
  /** Where one goes who stops. */
  declare home: string;
  declare lessonAddress: (run: string, activity: string) => string;
  protected declare stage: Stage;
  protected declare note: string | null;

  private answered = 0;
  private all = 0;
  private readonly rest = new Rest();

  constructor() {
    super();
    this.stage = { kind: 'loading' };
    this.note = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.lineIsBack);
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.lineIsBack);
    this.rest.wake();
  }

  protected override render(): TemplateResult {
    const { stage, words, home, note } = this;
    const place = { number: this.answered + 1, all: this.all, note, home };
    switch (stage.kind) {
      case 'loading':
        return skeleton(words.say('player.loading'));
      case 'trouble':
        return troubleOf(stage.failure, words, () => void this.begin(), this.signIn);
      case 'asked':
        return askedCard({
          ...place, card: stage.card, answer: stage.answer, words: words.around(stage.card.language),
          give: (answer) => (this.stage = { ...stage, answer }),
          check: () => void this.check(),
          unknown: () => void this.send({ kind: 'answer', card: stage.card, answer: BLANK }),
          known: () => void this.send({ kind: 'known', card: stage.card }),
        });
      case 'sending':
        return sentCard({
          ...place, waiting: stage.waiting, cut: stage.cut, words: words.around(stage.waiting.card.language), again: () => this.rest.wake(),
        });
      case 'reviewed':
        return reviewedCard({
          ...place, card: stage.card, result: stage.result, effort: stage.effort, words: words.around(stage.card.language),
          lessonAddress: this.lessonAddress,
          choose: (effort) => (this.stage = { ...stage, effort }),
          next: () => void this.goOn(stage.card, stage.result, stage.effort),
          known: () => void this.send({ kind: 'known', card: stage.card }),
        });
      case 'nothing':
        return nothingDue(stage.practice, words, home, note);
      default:
        return assertNever(stage);
    }
  }

  private get room(): WaitingRoom {
    return new WaitingRoom(this.person);
  }

  private async begin(): Promise<void> {
    this.stage = { kind: 'loading' };
    const waiting = await this.room.find();
    if (waiting === undefined) await this.next();
    else await this.send(waiting);
  }

  private async next(): Promise<void> {
    this.stage = { kind: 'loading' };
    try {
      const practice = await this.api.next();
      if (!this.isConnected) return;
      this.all = this.answered + practice.due;
      this.stage = practice.card === null ? { kind: 'nothing', practice } : { kind: 'asked', card: practice.card, answer: BLANK };
      this.focusOn(practice.card === null ? '.title' : '.prompt');
    } catch (failure) {
      this.stage = { kind: 'trouble', failure };
    }
  }

  private async check(): Promise<void> {
    this.querySelector<NumberField>('caseroom-number-field')?.read();
    this.querySelector<TextField>('caseroom-text-field')?.read();
    const { stage } = this;
    if (stage.kind === 'asked') await this.send({ kind: 'answer', card: stage.card, answer: stage.answer });
  }

  /** Good is what the server has noted already. */
  private async goOn(card: PracticeCard, result: PracticeResult, effort: Effort): Promise<void> {
    this.note = null;
    if (result.score >= 1 && effort !== 'GOOD') await this.send({ kind: 'rating', card, rating: effort });
    else await this.next();
  }

  /** Sends until the server has it or refuses it; what it had before gets the same reply. */
  private async send(waiting: Waiting): Promise<void> {
    this.note = null;
    this.stage = { kind: 'sending', waiting, cut: 'no' };
    const kept = await this.room.keep(waiting);
    for (let failures = 1; this.isConnected; failures += 1) {
      try {
        await this.deliver(waiting);
        return;
      } catch (failure) {
        if (!isPassing(failure)) return this.refused(failure);
        this.stage = { kind: 'sending', waiting, cut: kept ? 'kept' : 'not-kept' };
        await this.rest.take(backoff(failures, failure instanceof ProblemError ? failure.retryAfterSeconds : null));
      }
    }
  }

  private async deliver(waiting: Waiting): Promise<void> {
    const { card } = waiting;
    switch (waiting.kind) {
      case 'answer': {
        const result = await this.api.answer(card.review, waiting.answer);
        await this.room.clear();
        if (this.all <= this.answered) this.all = this.answered + 1;
        this.stage = { kind: 'reviewed', card, result, effort: 'GOOD' };
        this.answered += 1;
        this.focusOn('.verdict-title');
        return;
      }
      case 'rating':
        await this.api.rate(card.review, waiting.rating);
        await this.room.clear();
        return this.next();
      case 'known':
        await this.api.takeOut(card.review);
        await this.room.clear();
        return this.next();
      default:
        return assertNever(waiting);
    }
  }

  /** After the sign-in has ended, it waits on this device for who was signed in. */
  private async refused(failure: unknown): Promise<void> {
    if (isSignedOut(failure)) {
      this.stage = { kind: 'trouble', failure };
      return;
    }
    await this.room.clear();
    await this.next();
    this.note = this.words.say('player.practice.gone');
  }

  private readonly lineIsBack = (): void => {
    this.rest.wake();
    if (this.stage.kind === 'trouble' && isPassing(this.stage.failure)) void this.begin();
  };

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }
}

define('caseroom-practice', PracticePage);
