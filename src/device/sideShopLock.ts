import type { SideShop } from './whichShop.ts';

const lockNameOf = (kind: SideShop): string => `dangol/sideShop/${kind}`;

/** Old browsers have none; there a window may lose its side shop to another, and goes home. */
const locks = (): LockManager | undefined => navigator.locks;

/**
 * This window is in a side shop from now on, as others may be; waits while one is being made. The
 * browser lets go by itself when the window goes.
 */
export const enterSideShop = (kind: SideShop): Promise<{ leave(): void }> =>
  new Promise((resolve) => {
    const manager = locks();
    if (manager === undefined) return resolve({ leave: () => undefined });
    const holding = manager.request(
      lockNameOf(kind),
      { mode: 'shared' },
      () => new Promise<void>((leave) => resolve({ leave })),
    );
    // A browser that takes its locks back has taken the window, too.
    holding.catch(() => undefined);
  });

/** Does this work while no window is in there, and keeps them out meanwhile; `false` if one is. */
export async function whileNobodyIsIn(kind: SideShop, work: () => Promise<void>): Promise<boolean> {
  const manager = locks();
  if (manager === undefined) {
    await work();
    return true;
  }
  return manager.request(lockNameOf(kind), { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await work();
    return true;
  });
}
