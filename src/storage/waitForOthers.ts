import type { Dexie } from 'dexie';
import { TabletFailure } from '#domain/tabletFailure.ts';

/** How long other tabs may take to let go of an older version. */
const LET_GO_MS = 5_000;

/** Opens; while an older tab is in the way, asks it to let go and waits for it, but not for ever. */
export async function waitForOthers(
  dexie: Dexie,
  { askOthersToLetGo }: { askOthersToLetGo(): void },
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<never>((_resolve, reject) => {
    dexie.on('blocked', () => {
      askOthersToLetGo();
      timer = setTimeout(() => reject(new TabletFailure('UpgradeBlocked')), LET_GO_MS);
      return false;
    });
  });
  await Promise.race([dexie.open(), givenUp]);
  clearTimeout(timer);
}
