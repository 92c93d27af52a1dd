import { useMemo } from 'react';
import type { Shop } from '#books/program/shop.ts';
import { useRuntime } from './useRuntime.ts';
import { useWatch } from './useWatch.ts';

/** The shop as its owner set it up; `undefined` for the moment until it is read. */
export function useShop(): Shop | undefined {
  const runtime = useRuntime();
  return useWatch(useMemo(() => runtime.watchShop(), [runtime]));
}
