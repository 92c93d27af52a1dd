import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { celebrate } from './celebrate.ts';
import type { StepInHand } from './stepInHand.ts';

/** 적립을 시작할게요: only now the number is stored. */
export function useJoin({ shop, tones, dispatch, sayRefusal }: StepInHand) {
  const runtime = useRuntime();
  const { ask, isBusy } = useAsk(
    () => runtime.join().then(sayRefusal),
    (checkIn) => {
      dispatch({ type: 'CheckedIn', checkIn, program: shop.program });
      if (checkIn.type === 'GrantMade') celebrate(tones, checkIn, shop.program);
    },
  );
  return { join: ask, isBusy };
}
