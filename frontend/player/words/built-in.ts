import { readProperties } from './properties';
import type { Catalogue } from './words';

const CATALOGUES = import.meta.glob<string>('../../../src/main/resources/catalogue/*/player.properties', { query: '?raw', import: 'default' });

/** What is said where the server gives no words: as it was when the player was built. Loaded only then, one language alone. */
export async function builtIn(locale: string): Promise<Catalogue> {
  const language = locale.split('-')[0] ?? '';
  const own = CATALOGUES[pathOf(language)];
  const file = own ?? CATALOGUES[pathOf('en')];
  if (file === undefined) throw new Error('The player was built without words.');
  return { locale: own === undefined ? 'en' : language, dir: 'ltr', messages: readProperties(await file()) };
}

function pathOf(language: string): string {
  return `../../../src/main/resources/catalogue/${language}/player.properties`;
}
