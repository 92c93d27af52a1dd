import { type ComponentType, lazy, Suspense } from 'react';
import type { Shop } from '#books/program/shop.ts';
import { useTablet } from '#device/useRuntime.ts';
import type { IdlePictureProps } from './IdlePicture.tsx';
import { useRest } from './useRest.ts';

/** A picture that cannot be loaded is not missed: the keypad stays, as it is. */
const IdlePicture = lazy(
  (): Promise<{ default: ComponentType<IdlePictureProps> }> =>
    import('./IdlePicture.tsx').then(
      ({ IdlePicture: Picture }) => ({ default: Picture }),
      () => ({ default: () => null }),
    ),
);

export interface RestingKioskProps {
  readonly shop: Shop;
  readonly isAtRest: boolean;
}

/** Over the keypad when nobody has come for a while (U-13). */
export function RestingKiosk({ shop, isAtRest }: RestingKioskProps) {
  const isBusy = useTablet(({ turn, isCalling }) => turn !== null || isCalling);
  const { rest, wake } = useRest({ isAtRest: isAtRest && !isBusy, hours: shop.hours });
  if (rest === 'awake') return null;
  return (
    <Suspense>
      <IdlePicture shop={shop} isDim={rest === 'dim'} onWake={wake} />
    </Suspense>
  );
}
