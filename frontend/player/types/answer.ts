/** What a person answered. */
export type Answer =
  | { readonly kind: 'CHOSEN'; readonly options: readonly string[] }
  | { readonly kind: 'NUMBER'; readonly value: string }
  | { readonly kind: 'BLANK' };

/** Nothing, or an answer that was taken back. */
export const BLANK: Answer = { kind: 'BLANK' };

/** Whether something was answered at all. */
export function isAnswered(answer: Answer): boolean {
  return answer.kind === 'NUMBER' || (answer.kind === 'CHOSEN' && answer.options.length > 0);
}

/** Whether two answers say the same; the order of options does not count. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return saying(one) === saying(other);
}

function saying(answer: Answer): string {
  if (!isAnswered(answer)) return '';
  return answer.kind === 'CHOSEN' ? `options ${[...answer.options].sort().join(' ')}` : `number ${JSON.stringify(answer)}`;
}
