/** For bugs only. What a person at the counter can cause is a `Result`, never an assertion. */
export function assert(condition: boolean, invariant: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${invariant}`);
}

/** The end of every exhaustive switch: a forgotten case does not compile, and throws if it runs. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${(value as { type?: string }).type ?? typeof value}`);
}
