import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptAttempt, WaitingResponse } from './ledger';

/** A response as it lies in the database: keyed by person, attempt and sequence. */
export type StoredResponse = WaitingResponse & { readonly person: string; readonly attempt: string };

/** What the browser keeps for Caseroom. */
export interface CaseroomSchema extends DBSchema {
  facts: { key: string; value: string };
  attempts: { key: [string, string]; value: KeptAttempt; indexes: { 'by-quiz': [string, string, string] } };
  responses: { key: [string, string, number]; value: StoredResponse };
  turns: { key: string; value: { readonly owner: string; readonly until: number } };
  shelf: { key: [string, string]; value: unknown };
}

/** The database of this browser. */
export type CaseroomDatabase = IDBPDatabase<CaseroomSchema>;

let opening: Promise<CaseroomDatabase> | undefined;

/** Opens the database, once for the page; rejects where the browser refuses. */
export function openDatabase(): Promise<CaseroomDatabase> {
  opening ??= open();
  return opening;
}

/** Closes the database, so that a test can begin with a new one. */
export async function closeDatabase(): Promise<void> {
  const open = await opening?.catch(() => undefined);
  open?.close();
  opening = undefined;
}

async function open(): Promise<CaseroomDatabase> {
  return openDB<CaseroomSchema>('caseroom', 1, {
    upgrade(database) {
      database.createObjectStore('facts');
      database
        .createObjectStore('attempts', { keyPath: ['person', 'attempt'] })
        .createIndex('by-quiz', ['person', 'run', 'quiz']);
      database.createObjectStore('responses', { keyPath: ['person', 'attempt', 'sequence'] });
      database.createObjectStore('turns');
      database.createObjectStore('shelf');
    },
    terminated() {
      opening = undefined;
    },
  });
}
