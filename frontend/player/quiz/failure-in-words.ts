import { isSignedOut, isWithdrawn, NoLineError } from '../server/problem';
import type { GradedKind } from '../types/learning';
import type { Words } from '../words/words';

/** Why something that was asked of the server did not go through. */
export function failureInWords(failure: unknown, kind: GradedKind, words: Words): string {
  if (failure instanceof NoLineError) return words.say('player.attempt.no-line', { kind });
  if (isSignedOut(failure)) return words.say('player.trouble.signed-out.text');
  if (isWithdrawn(failure)) return words.say('player.attempt.withdrawn', { kind });
  return words.say('player.trouble.server.text');
}
