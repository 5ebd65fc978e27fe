import { expect, test } from 'vitest';
import { builtIn } from '../player/words/built-in';
import { Words } from '../player/words/words';

test('the player brings the words of every language along', async () => {
  const vietnamese = new Words(await builtIn('vi'));

  expect(vietnamese.locale).toBe('vi');
  expect(vietnamese.say('player.attempt.minutes-left', { minutes: 1 })).toBe('Còn 1 phút');
  expect(vietnamese.decimal('1234.5')).toBe('1.234,5');
});

test('English is said where a language is not there', async () => {
  expect((await builtIn('fr')).locale).toBe('en');
  expect((await builtIn('en-XA')).locale).toBe('en');
});
