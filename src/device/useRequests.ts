import { useMemo } from 'react';
import type { OpenRequest } from './privacyActions.ts';
import { useRuntime } from './useRuntime.ts';
import { useWatch } from './useWatch.ts';

/** What customers asked of their records and wait for; `undefined` until it is known. */
export function useRequests(): readonly OpenRequest[] | undefined {
  const runtime = useRuntime();
  return useWatch(useMemo(() => runtime.watchRequests(), [runtime]));
}
