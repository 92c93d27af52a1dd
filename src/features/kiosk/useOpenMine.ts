import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { PhoneNumber } from '#domain/phoneNumber.ts';
import type { StepInHand } from './stepInHand.ts';

/** 내 정보: hands the number over, to be held until whoever typed it has gone. */
export function useOpenMine({ dispatch, sayRefusal }: StepInHand) {
  const runtime = useRuntime();
  const { ask, isBusy } = useAsk(
    (phone: PhoneNumber) => runtime.openMine(phone).then(sayRefusal),
    ({ last4 }) => dispatch({ type: 'MineOpened', last4 }),
  );
  return { openMine: ask, isBusy };
}
