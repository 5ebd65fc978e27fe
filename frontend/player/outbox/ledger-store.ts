import type { Ledger } from './ledger';

/** Keeps ledgers, each for one person and one attempt. */
export interface LedgerStore {
  /** Whether what is written survives a reload. */
  readonly kept: boolean;
  /** The name of this device, the same for all tabs of a browser. */
  device(): Promise<string>;
  read(person: string, attempt: string): Promise<Ledger | undefined>;
  /** Reads, moves and writes in one transaction. */
  change(person: string, attempt: string, move: (ledger: Ledger | undefined) => Ledger): Promise<Ledger>;
  /** The open attempt of a person at a quiz. */
  findOpen(person: string, run: string, quiz: string): Promise<Ledger | undefined>;
  /** All ledgers in which an answer or a decision waits, of whomever. */
  withWaiting(): Promise<Ledger[]>;
  /** Removes a ledger in which no answer waits; another one stays. */
  remove(person: string, attempt: string): Promise<void>;
}

/** The ledger was removed meanwhile, for instance by another tab that submitted. */
export class NoLedgerError extends Error {}

/** A move that needs a ledger to be there. */
export function existing(move: (ledger: Ledger) => Ledger): (ledger: Ledger | undefined) => Ledger {
  return (ledger) => {
    if (ledger === undefined) throw new NoLedgerError();
    return move(ledger);
  };
}
