/** What the state line says: where the answers are right now. */
export type Saving =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  | { readonly state: 'kept'; readonly waiting: number }
  | { readonly state: 'not-kept'; readonly waiting: number };

/** Says where the answers are; "saved" means that the reply of the server arrived. */
export function savingOf(now: { waiting: number; heldUp: boolean; kept: boolean; savedAt: string | null }): Saving {
  if (now.waiting === 0) {
    return now.kept || now.savedAt !== null ? { state: 'saved', at: now.savedAt } : { state: 'not-kept', waiting: 0 };
  }
  if (!now.heldUp) return { state: 'saving' };
  return { state: now.kept ? 'kept' : 'not-kept', waiting: now.waiting };
}
