/**
 * A whole number below `sides`, drawn from a seed: the same for everybody who draws again, so that a
 * draw can be checked afterwards. Chance is in the seed, such as the id of a tap; nothing here is
 * random, and nothing secret.
 */
export function drawFrom(seed: string, sides: number): number {
  const { high, low } = mixed(seed);
  // 53 bits: what a remainder prefers is far below one in a billion.
  return ((high >>> 11) * 2 ** 32 + low) % sides;
}

/** Two lanes of multiply and fold over the text (cyrb53), finished so that every bit counts. */
function mixed(seed: string): { readonly high: number; readonly low: number } {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of seed) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  const first = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ fold(low);
  const second = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ fold(first);
  return { high: first >>> 0, low: second >>> 0 };
}

const fold = (lane: number): number => Math.imul(lane ^ (lane >>> 13), 3_266_489_909);
