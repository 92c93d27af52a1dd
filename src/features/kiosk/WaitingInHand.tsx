import { useEffect, useEffectEvent, useMemo } from 'react';
import type { CheckInPended, PendingFate } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { celebrate } from './celebrate.ts';
import type { StepInHand } from './stepInHand.ts';
import { useWithdraw } from './useWithdraw.ts';
import { WaitingScreen } from './WaitingScreen.tsx';

export interface WaitingInHandProps {
  readonly inHand: StepInHand;
  readonly pended: CheckInPended;
}

/**
 * The check-in lies in the tray. Staff who answer while it is shown turn it into the result, and
 * only there is anything asked: before the stamp nothing is (U-02).
 */
export function WaitingInHand({ inHand, pended }: WaitingInHandProps) {
  const { shop, tones, dispatch, callStaff } = inHand;
  const runtime = useRuntime();
  const fate = useWatch(useMemo(() => runtime.watchPending(pended), [runtime, pended]));
  const { withdraw, isBusy } = useWithdraw(inHand);
  const hear = useEffectEvent((answered: PendingFate) => {
    dispatch({ type: 'StaffAnswered', fate: answered, program: shop.program });
    if (answered.type === 'Approved') celebrate(tones, answered.made, shop.program);
  });
  useEffect(() => {
    if (fate) hear(fate);
  }, [fate]);

  return (
    <WaitingScreen
      sign={shop.sign}
      pended={pended}
      onWithdraw={() => withdraw(pended)}
      onCallStaff={callStaff}
      onClose={() => !isBusy && dispatch({ type: 'Returned' })}
    />
  );
}
