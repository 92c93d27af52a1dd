import { useMemo } from 'react';
import type { Shop } from '#books/program/shop.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { type BusinessDay, businessDayIn } from '#domain/businessDay.ts';

/** The business day it is now, asked again whenever the shop changes. */
export function useToday(shop: Shop): BusinessDay {
  const { clock } = useRuntime();
  return useMemo(() => businessDayIn(shop.hours)(clock.now()), [shop, clock]);
}
