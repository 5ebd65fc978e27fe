import { Shelf } from '../keeping/shelf';
import type { Answer } from '../types/answer';
import type { Effort, PracticeCard } from '../types/practice';

/** What somebody has said of a card and the server has not confirmed. */
export type Waiting =
  | { readonly kind: 'answer'; readonly card: PracticeCard; readonly answer: Answer }
  | { readonly kind: 'rating'; readonly card: PracticeCard; readonly rating: Effort }
  | { readonly kind: 'known'; readonly card: PracticeCard };

const NAME = 'practice-waiting';

/** Keeps the one thing that waits on this device, for this person alone. */
export class WaitingRoom {
  private readonly shelf = new Shelf();

  constructor(private readonly person: string) {}

  /** Says whether it is kept. */
  async keep(waiting: Waiting): Promise<boolean> {
    await this.shelf.put(this.person, NAME, waiting);
    return (await this.find())?.card.review === waiting.card.review;
  }

  async find(): Promise<Waiting | undefined> {
    return (await this.shelf.get<Waiting | null>(this.person, NAME)) ?? undefined;
  }

  async clear(): Promise<void> {
    await this.shelf.put(this.person, NAME, null);
  }
}
