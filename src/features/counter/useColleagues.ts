import { useMemo } from 'react';
import type { Colleague } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';

/** Who works here now; `undefined` until their names are opened. */
export function useColleagues(): readonly Colleague[] | undefined {
  const runtime = useRuntime();
  const everybody = useWatch(useMemo(() => runtime.watchColleagues(), [runtime]));
  return everybody
    ?.filter(({ isOnStaff }) => isOnStaff)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ko'));
}
