import { Words } from './words';

/** The few words that are said where no others can be had. */
export const NO_WORDS = new Words({
  locale: 'en',
  dir: 'ltr',
  messages: {
    'player.trouble.no-line': 'No connection',
    'player.trouble.no-line.text': 'The server cannot be reached. As soon as the connection is back, this page goes on by itself.',
    'player.trouble.retry': 'Try again',
  },
});
