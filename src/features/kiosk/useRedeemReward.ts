import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Pin } from '#domain/pin.ts';
import type { Offer } from './kioskFlow.ts';
import type { StepInHand } from './stepInHand.ts';

/** 사용 확인하기: the reward leaves the counter under somebody's own PIN. */
export function useRedeemReward({ tones, dispatch }: StepInHand, offer: Offer) {
  const runtime = useRuntime();
  const { customerId, reward } = offer;
  const { ask, refusal, isBusy } = useAsk(
    (staffId: StaffId, pin: Pin) =>
      runtime.redeem({ customerId, rewardId: reward.id, staffId, pin }).then((answer) => {
        if (!answer.ok) tones.playError();
        return answer;
      }),
    (taken) => {
      dispatch({ type: 'RewardTaken', taken });
      tones.playSuccess();
    },
  );
  return { redeemReward: ask, refusal, isBusy };
}
