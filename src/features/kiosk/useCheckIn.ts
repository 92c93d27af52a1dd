import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { PhoneNumber } from '#domain/phoneNumber.ts';
import { celebrate } from './celebrate.ts';
import type { StepInHand } from './stepInHand.ts';

/** 적립하기: hands the number over; the sound comes when the ledger has the stamps. */
export function useCheckIn({ shop, tones, dispatch, sayRefusal }: StepInHand) {
  const runtime = useRuntime();
  const { ask, isBusy } = useAsk(
    (phone: PhoneNumber) => runtime.checkIn(phone).then(sayRefusal),
    (checkIn) => {
      dispatch({ type: 'CheckedIn', checkIn, program: shop.program });
      if (checkIn.type === 'GrantMade') celebrate(tones, checkIn, shop.program);
    },
  );
  return { checkIn: ask, isBusy };
}
