import { NoLineError, ProblemError } from '../player/server/problem';
import { request } from '../player/server/request';
import type { Answer } from '../player/types/answer';
import type { Explanation } from '../player/types/attempt';
import type { CaseFile } from '../player/types/case-file';
import type { Lesson } from '../player/types/learning';
import type { ShownQuestion } from '../player/types/shown-question';

/** Something that the checker says about a file. */
export interface Finding {
  readonly line: number;
  readonly column: number;
  /** Of the value that it is about, such as `draw[0].count`; empty where none can be told. */
  readonly path: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly message: string;
}

/** What stands in YAML, without its look. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** A file as the server keeps it. */
export interface KeptFile {
  readonly path: string;
  readonly text: string;
  readonly isText: boolean;
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
  /** Where the Markdown of a lesson begins. */
  readonly body: number;
  readonly values: { readonly [key: string]: Value } | null;
  readonly findings: readonly Finding[];
  readonly inAll: number;
  readonly lesson: Lesson | null;
  /** What an exercise says before and after its cases, as HTML. */
  readonly story: { readonly brief: string; readonly debrief: string } | null;
  /** How readable a lesson is; null where there is too little running text. */
  readonly reads: Reads | null;
}

/** Figures of the running text; grade and level are there for English alone. */
export interface Reads {
  readonly grade: number | null;
  readonly level: 'B1' | 'B2' | 'C1' | 'C2' | null;
  readonly wordsPerSentence: number;
  readonly longOnes: readonly { readonly line: number; readonly words: number; readonly text: string }[];
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Where a lesson uses something, and with which words. */
export interface Use {
  readonly path: string;
  readonly title: string;
  readonly line: number;
  readonly says: string;
}

/** An image that is in the folder. */
export interface ListedImage {
  readonly file: string;
  readonly digest: string;
  readonly uses: readonly Use[];
}

/** What a form may offer. */
export interface Choices {
  /** The language of the course; empty where its sheet can't be read. */
  readonly language: string;
  /** Whether the draft belongs to a published course, so that its id stays. */
  readonly isNamed?: boolean;
  readonly objectives: readonly Choice[];
  readonly lessons: readonly Choice[];
  readonly banks: readonly Choice[];
  readonly articles: readonly Choice[];
  /** For the sheet of the images alone. */
  readonly images: readonly ListedImage[];
  /** Who links to a term of the glossary, by its id; for the glossary alone. */
  readonly terms: { readonly [id: string]: readonly Use[] };
  /** The kinds of hands-on case; for such a case alone. */
  readonly cases: readonly KindOfCase[];
  /** How often questions were shown, by their ids; for a bank alone. */
  readonly shown?: { readonly [question: string]: ShownTo };
}

/** To how many people a question was shown, and when last. */
export interface ShownTo {
  readonly people: number;
  readonly lastAt: string;
  readonly often: boolean;
}

export type Difficulty = 'basic' | 'core' | 'advanced';

/** Between what a parameter lies, and what each difficulty means by itself. */
export interface Bounds extends Readonly<Record<Difficulty, number>> {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** What an author may set of a kind of case. */
export interface KindOfCase {
  readonly name: string;
  readonly parameters: readonly Bounds[];
}

/** Which cases are wanted. */
export interface WantedCases {
  readonly kind: string;
  readonly difficulty: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** A task with its right answer, why it is right, and its hints as HTML. */
export interface SolvedTask {
  readonly question: ShownQuestion;
  readonly answer: Answer;
  readonly explanation: Explanation;
  readonly hints: readonly string[];
}

/** A case as a participant could get it, with its solution as HTML. */
export interface SampleCase {
  readonly number: number;
  readonly file: CaseFile;
  readonly tasks: readonly SolvedTask[];
  readonly solution: readonly string[];
}

/** What guessing is worth in some cases, and the least that a solver finds in their evidence; shares of all points. */
export interface Odds {
  readonly cases: number;
  readonly guessed: { readonly count: number; readonly mean: number; readonly highest99: number };
  readonly solved: number;
}

/** A value that is to be written as it is: text in quotes where needed, numbers and truth without. */
export type NewValue = string | number | boolean | readonly NewValue[] | { readonly [key: string]: NewValue };

/** One change of a value. */
export interface Change {
  readonly path: string;
  readonly value?: NewValue;
  readonly add?: NewValue;
  readonly remove?: boolean;
  readonly up?: number;
}

/** Why something was not saved. */
export interface Refusal {
  readonly type: string;
  readonly title: string;
  readonly file: KeptFile | null;
}

const READING = { Accept: 'application/json' };

/** Reads and saves the files of one draft. */
export class WritingApi {
  constructor(
    private readonly base: URL,
    private readonly draft: string,
  ) {}

  file(path: string): Promise<KeptFile> {
    return request(this.at('file', path), { headers: READING });
  }

  /** A file that may be missing. */
  async find(path: string): Promise<KeptFile | undefined> {
    try {
      return await this.file(path);
    } catch (failure) {
      if (failure instanceof ProblemError && failure.status === 404) return undefined;
      throw failure;
    }
  }

  choices(path: string): Promise<Choices> {
    return request(this.at('choices', path), { headers: READING });
  }

  save(path: string, revision: number, text: string): Promise<KeptFile> {
    return this.write('PUT', path, { revision, text });
  }

  change(path: string, revision: number, changes: readonly Change[]): Promise<KeptFile> {
    return this.write('PATCH', path, { revision, changes: whole(changes) });
  }

  /** What the changes of a form make of a text; nothing is saved. */
  async applied(path: string, text: string, changes: readonly Change[]): Promise<string> {
    return (await this.write<{ readonly text: string }>('POST', path, { text, changes: whole(changes) }, 'applied')).text;
  }

  /** Some cases with their solutions. */
  cases(wanted: WantedCases, from: number, signal: AbortSignal): Promise<readonly SampleCase[]> {
    return this.ask('cases', { ...wanted, from }, signal);
  }

  /** What guessing is worth in such cases. */
  odds(wanted: WantedCases, signal: AbortSignal): Promise<Odds> {
    return this.ask('odds', { ...wanted, from: 0 }, signal);
  }

  /** Removes a file with what is said about it elsewhere. */
  remove(path: string): Promise<unknown> {
    return request(this.at('file', path), { method: 'DELETE', headers: { ...READING, 'X-XSRF-TOKEN': forgeryToken() } });
  }

  /** Where the images of the draft are found. */
  mediaBase(): URL {
    return new URL(`api/writing/${encodeURIComponent(this.draft)}/`, this.base);
  }

  private write<T = KeptFile>(method: string, path: string, body: unknown, what = 'file'): Promise<T> {
    return request<T>(this.at(what, path), { method, headers: writing(), body: JSON.stringify(body) });
  }

  private ask<T>(what: string, body: unknown, signal: AbortSignal): Promise<T> {
    return request<T>(new URL(what, this.mediaBase()), { method: 'POST', headers: writing(), body: JSON.stringify(body), signal });
  }

  private at(what: string, path: string): URL {
    const address = new URL(what, this.mediaBase());
    address.searchParams.set('path', path);
    return address;
  }
}

/** What the server said no with; undefined where it said nothing. */
export function refusalOf(failure: unknown): Refusal | undefined {
  if (failure instanceof NoLineError || !(failure instanceof ProblemError)) return undefined;
  const body = failure.body as Partial<Refusal> | undefined;
  return typeof body?.type === 'string' ? { type: body.type, title: body.title ?? '', file: body.file ?? null } : undefined;
}

function writing(): Record<string, string> {
  return { ...READING, 'Content-Type': 'application/json', 'X-XSRF-TOKEN': forgeryToken() };
}

function whole(changes: readonly Change[]): unknown {
  return changes.map((change) => ({ remove: false, ...change }));
}

function forgeryToken(): string {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN='));
  return cookie === undefined ? '' : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}
