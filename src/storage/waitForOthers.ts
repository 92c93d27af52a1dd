import type { Dexie } from 'dexie';
import { TabletFailure } from '#domain/tabletFailure.ts';
import type { Standing } from './schema.ts';

/** How long other tabs may take to let go of an older version. */
const LET_GO_MS = 5_000;
/** A second try of a page that was loaded again is not told that it is blocked (Chromium 156). */
const UNTOLD_MS = 3_000;

interface WaitForOthersParts {
  readonly standing: Standing;
  askOthersToLetGo(): void;
}

/** Opens; while an older tab is in the way, asks it to let go and waits for it, but not for ever. */
export async function waitForOthers(
  dexie: Dexie,
  { standing, askOthersToLetGo }: WaitForOthersParts,
): Promise<void> {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isAsked = false;
  const givenUp = new Promise<never>((_resolve, reject) => {
    const askAndWait = (): boolean => {
      if (isAsked) return false;
      isAsked = true;
      askOthersToLetGo();
      timers.add(setTimeout(() => reject(new TabletFailure('UpgradeBlocked')), LET_GO_MS));
      return false;
    };
    dexie.on('blocked', askAndWait);
    if (standing === 'Older') timers.add(setTimeout(askAndWait, UNTOLD_MS));
  });
  try {
    await Promise.race([dexie.open(), givenUp]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}
