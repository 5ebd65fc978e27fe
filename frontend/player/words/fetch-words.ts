import { request } from '../server/request';
import { Words, type Catalogue } from './words';

/** Gets the words of a language: from the server, else as they were when the player was built; rejects where neither comes. */
export async function fetchWords(base: URL, locale: string, version: string | null): Promise<Words> {
  const address = new URL(`api/words/${encodeURIComponent(locale)}`, base);
  if (version !== null) address.searchParams.set('v', version);
  try {
    return new Words(await request<Catalogue>(address));
  } catch {
    const { builtIn } = await import('./built-in');
    return new Words(await builtIn(locale));
  }
}
