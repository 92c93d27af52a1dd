import { useMemo } from 'react';
import type { Shop } from '#books/program/shop.ts';
import { useRuntime } from './useRuntime.ts';
import { useWatch } from './useWatch.ts';

/** The shop as its owner set it up, from the first paint on. */
export function useShop(): Shop {
  const runtime = useRuntime();
  const watched = useWatch(useMemo(() => runtime.watchShop(), [runtime]));
  return watched ?? runtime.shop();
}
