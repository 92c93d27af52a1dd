/** Plain checks, because the contract also runs in a browser page, without a test runner. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [canonical(actual), canonical(expected)];
  if (found === wanted) return;
  throw new Error(`${what}\n  expected ${beginningOf(wanted)}\n  but was  ${beginningOf(found)}`);
}

export async function rejects(promise: Promise<unknown>, what: string): Promise<void> {
  const isRejected = await promise.then(
    () => false,
    () => true,
  );
  if (!isRejected) throw new Error(`${what}: this went through`);
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? 'undefined';

const beginningOf = (text: string): string =>
  text.length > 2_000 ? `${text.slice(0, 2_000)}…` : text;
