let asked = false;

/** Asks the browser, once for the page, not to clear what is kept here when space gets short; only a secure context can. */
export function keepDurably(): void {
  if (asked) return;
  asked = true;
  void (navigator as { storage?: Partial<StorageManager> }).storage?.persist?.().catch(() => false);
}
