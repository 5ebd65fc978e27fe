/** What may be chosen. */
export interface SurveyOption {
  readonly id: string;
  readonly text: string;
}

interface Asked {
  readonly id: string;
  readonly text: string;
}

/** One thing that a survey asks. */
export type SurveyItem =
  | (Asked & { readonly kind: 'SCALE'; readonly low: string; readonly high: string })
  | (Asked & { readonly kind: 'CHOICE'; readonly several: boolean; readonly options: readonly SurveyOption[] })
  | (Asked & { readonly kind: 'REMARK' });

/** A survey as one participant finds it. */
export interface Survey {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly intro: string;
  readonly thanks: string;
  /** How many replies are shown together at the least. */
  readonly group: number;
  /** Their name is kept with what they say; otherwise nobody can tell. */
  readonly named: boolean;
  /** Somebody tries out what is being written: nothing is sent. */
  readonly preview: boolean;
  readonly replied: boolean;
  readonly items: readonly SurveyItem[];
}

/** What somebody says to one item. */
export type Reply =
  | { readonly kind: 'RATED'; readonly step: number }
  | { readonly kind: 'CHOSEN'; readonly options: readonly string[] }
  | { readonly kind: 'WRITTEN'; readonly text: string };

/** What somebody says, by item; an item that is left out is not in it. */
export type Replies = Readonly<Record<string, Reply>>;
