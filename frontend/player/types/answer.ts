import { assertNever } from './assert-never';
import type { FileKind } from './shown-question';

/** What a person answered. */
export type Answer =
  | { readonly kind: 'CHOSEN'; readonly options: readonly string[] }
  | { readonly kind: 'NUMBER'; readonly value: string }
  | { readonly kind: 'JUDGED'; readonly value: boolean | null; readonly reason: string | null }
  | { readonly kind: 'MATCHED'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'ORDERED'; readonly items: readonly string[] }
  | { readonly kind: 'TEXT'; readonly value: string }
  | { readonly kind: 'NOTE'; readonly value: string }
  | { readonly kind: 'ESSAY'; readonly value: string }
  | { readonly kind: 'FILLED'; readonly gaps: readonly Fill[] }
  | { readonly kind: 'FILES'; readonly files: readonly HandedFile[] }
  | { readonly kind: 'BLANK' };

/** An item on the left and what it was given. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** A gap, and a choice, some words or a number for it. */
export interface Fill {
  readonly gap: string;
  readonly value: string;
}

/** A file that was handed in, as the server keeps it. */
export interface HandedFile {
  readonly id: string;
  readonly name: string;
  readonly type: FileKind;
  readonly size: number;
  readonly sha256: string;
}

/** Nothing, or an answer that was taken back. */
export const BLANK: Answer = { kind: 'BLANK' };

/** Whether something was answered at all. */
export function isAnswered(answer: Answer): boolean {
  return saying(answer) !== '';
}

/** Whether two answers say the same; the order of options and of pairs does not count. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return saying(one) === saying(other);
}

function saying(answer: Answer): string {
  switch (answer.kind) {
    case 'CHOSEN':
      return answer.options.length === 0 ? '' : `options ${[...answer.options].sort().join(' ')}`;
    case 'NUMBER':
      return `number ${answer.value}`;
    case 'JUDGED':
      return answer.value === null && answer.reason === null ? '' : `judged ${answer.value} ${answer.reason}`;
    case 'MATCHED':
      return answer.pairs.length === 0 ? '' : `pairs ${answer.pairs.map(({ left, right }) => `${left}-${right}`).sort().join(' ')}`;
    case 'ORDERED':
      return `order ${answer.items.join(' ')}`;
    case 'TEXT':
      return `text ${answer.value}`;
    case 'NOTE':
      return `note ${answer.value}`;
    case 'ESSAY':
      return `essay ${answer.value}`;
    case 'FILLED':
      return answer.gaps.length === 0 ? '' : `gaps ${answer.gaps.map(({ gap, value }) => JSON.stringify([gap, value])).sort().join(' ')}`;
    case 'FILES':
      return answer.files.length === 0 ? '' : `files ${answer.files.map(({ id }) => id).join(' ')}`;
    case 'BLANK':
      return '';
    default:
      return assertNever(answer);
  }
}
