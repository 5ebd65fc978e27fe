/** Fails to compile where a kind was added that this place does not know yet. */
export function assertNever(value: never): never {
  throw new Error(`Unknown kind: ${JSON.stringify(value)}`);
}
