import { openDatabase } from '../outbox/database';

/** Copies of what was read, so that a reload without a line shows it again. Each person has a shelf of their own. */
export class Shelf {
  async put(person: string, name: string, value: unknown): Promise<void> {
    try {
      await (await openDatabase()).put('shelf', value, [person, name]);
    } catch {
      // A copy that cannot be kept is fetched again.
    }
  }

  async get<T>(person: string, name: string): Promise<T | undefined> {
    try {
      return (await (await openDatabase()).get('shelf', [person, name])) as T | undefined;
    } catch {
      return undefined;
    }
  }
}
