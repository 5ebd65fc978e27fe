import type { ShownMatching, ShownShortText, ShownTrueFalse } from '../player/types/shown-question';

/** True or false, and why. */
export const STATEMENT: ShownTrueFalse = {
  kind: 'TRUE_FALSE', id: 'statement', points: 1, prompt: '<p>A recall brings the money back.</p>',
  reasons: [{ id: 'must', text: 'Banks <em>must</em> follow.' }, { id: 'asks', text: 'It only asks.' }],
};

/** To be matched. */
export const PAIRS: ShownMatching = {
  kind: 'MATCHING', id: 'pairs', points: 1, prompt: '<p>Who holds what?</p>',
  left: [{ id: 'l1', text: 'Pictures' }, { id: 'l2', text: 'A <em>log</em>' }],
  right: [{ id: 'r1', text: 'The bank' }, { id: 'r2', text: 'The <code>provider</code>' }, { id: 'r3', text: 'Nobody' }],
};

/** For a few words. */
export const TEXT: ShownShortText = { kind: 'SHORT_TEXT', id: 'text', points: 1, prompt: '<p>What is it called?</p>', form: 'WORDS' };
