/** What the owner put off at the set-up, and what comes after it. */
export const LATER_ITEMS = ['seal', 'reward', 'handOff', 'staff', 'privacy', 'install'] as const;

export type LaterItem = (typeof LATER_ITEMS)[number];

const KEY = 'dangol/later';

/** A note to the owner on this tablet, and no decision about the shop: losing it costs nothing. */
export function loadLater(): readonly LaterItem[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? LATER_ITEMS.filter((item) => kept.includes(item)) : [];
  } catch {
    return [];
  }
}

export function keepLater(items: readonly LaterItem[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(items));
  } catch {
    // Then nobody is reminded.
  }
}
