import { useMemo } from 'react';
import type { Basket } from '#desk/basket.ts';
import type { MenuItem } from '#domain/menu.ts';
import { useRuntime } from './useRuntime.ts';
import { useWatch } from './useWatch.ts';

/** Everything that was ever on the menu, in its order; `undefined` until it is read. */
export function useMenu(): readonly MenuItem[] | undefined {
  const runtime = useRuntime();
  return useWatch(useMemo(() => runtime.watchMenu(), [runtime]));
}

/** A row or two of keys, as far as a glance goes. */
const USUAL_BASKETS_SHOWN = 6;

/** What staff sell most; empty until it is read. */
export function useUsualBaskets(): readonly Basket[] {
  const runtime = useRuntime();
  const usual = useMemo(() => runtime.watchUsualBaskets(USUAL_BASKETS_SHOWN), [runtime]);
  return useWatch(usual) ?? [];
}
