import { useMemo } from 'react';
import type { WaitingCheckIn } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import type { Watchable } from '#domain/watchable.ts';

/** How many check-ins wait in the tray; it is looked into only while somebody is on duty. */
export function useWaitingCount(isOnDuty: boolean): number {
  const runtime = useRuntime();
  const tray = useMemo(() => (isOnDuty ? runtime.watchTray() : noTray), [runtime, isOnDuty]);
  return useWatch(tray)?.length ?? 0;
}

const noTray: Watchable<readonly WaitingCheckIn[]> = {
  subscribe(onValue) {
    onValue([]);
    return { unsubscribe: () => undefined };
  },
};
