import { vi } from 'vitest';

const PATIENCE_MILLIS = 4_000;

/** The first element of that name on the page, as soon as there is one. */
export async function found(test: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const element = document.querySelector<HTMLElement>(`[data-test="${test}"]`);
    if (element === null) throw new Error(`There is no ${test}.`);
    return element;
  }, PATIENCE_MILLIS);
}
