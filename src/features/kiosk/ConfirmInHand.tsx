import { useMemo } from 'react';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { ConfirmScreen } from './ConfirmScreen.tsx';
import type { Offer } from './kioskFlow.ts';
import { StillThere } from './StillThere.tsx';
import type { StepInHand } from './stepInHand.ts';
import { useRedeemReward } from './useRedeemReward.ts';

export interface ConfirmInHandProps {
  readonly inHand: StepInHand;
  readonly offer: Offer;
}

const IDLE_SECONDS = 60;

/** A staff member gives the reward: name, own PIN, one tap. */
export function ConfirmInHand({ inHand, offer }: ConfirmInHandProps) {
  const { shop, dispatch, callStaff } = inHand;
  const runtime = useRuntime();
  const duty = useTablet((tablet) => tablet.duty);
  const everybody = useWatch(useMemo(() => runtime.watchColleagues(), [runtime])) ?? [];
  const { redeemReward, refusal, isBusy } = useRedeemReward(inHand, offer);

  return (
    <>
      <ConfirmScreen
        sign={shop.sign}
        offer={offer}
        colleagues={everybody.filter(({ isOnStaff }) => isOnStaff)}
        dutyStaffId={duty?.staffId ?? null}
        refusal={refusal}
        isBusy={isBusy}
        onConfirm={redeemReward}
        onBack={() => {
          if (!isBusy) dispatch({ type: 'OfferPutOff' });
        }}
        onCallStaff={callStaff}
      />
      {!isBusy && (
        <StillThere seconds={IDLE_SECONDS} onLeft={() => dispatch({ type: 'Returned' })} />
      )}
    </>
  );
}
