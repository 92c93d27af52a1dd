import type { OpenRuntime } from '#device/createRuntime.ts';
import type { WaitingCheckIn } from '#device/runtime.ts';

/** What waits right now. */
export const trayOf = (runtime: OpenRuntime): Promise<readonly WaitingCheckIn[]> =>
  new Promise((resolve) => {
    const subscription = runtime.watchTray().subscribe((rows) => {
      resolve(rows);
      queueMicrotask(() => subscription.unsubscribe());
    });
  });
