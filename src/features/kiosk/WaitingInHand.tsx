import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Shop } from '#books/program/shop.ts';
import type { CheckInPended, PendingFate } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { AskCard } from './AskCard.tsx';
import type { StepInHand } from './stepInHand.ts';
import { type CustomerAsking, useCustomerAsk } from './useCustomerAsk.ts';
import { useWithdraw } from './useWithdraw.ts';
import { WaitingScreen } from './WaitingScreen.tsx';

export interface WaitingInHandProps {
  readonly inHand: StepInHand;
  readonly pended: CheckInPended;
}

/** The check-in lies in the tray. Staff who answer while it is shown turn it into the result. */
export function WaitingInHand({ inHand, pended }: WaitingInHandProps) {
  const { shop, tones, dispatch, callStaff } = inHand;
  const runtime = useRuntime();
  const fate = useWatch(useMemo(() => runtime.watchPending(pended), [runtime, pended]));
  const { withdraw, isBusy } = useWithdraw(inHand);
  const { customerId, pendingId: askedAfter } = pended;
  const asking = useCustomerAsk({ customerId, askedAfter }, { isInert: isBusy });
  const hear = useEffectEvent((answered: PendingFate) => {
    dispatch({ type: 'StaffAnswered', fate: answered, program: shop.program });
    if (answered.type === 'Approved') tones.playSuccess();
  });
  useEffect(() => {
    if (fate) hear(fate);
  }, [fate]);

  return (
    <WaitingScreen
      sign={shop.sign}
      pended={pended}
      {...(mayAsk(shop) && { ask: <AskCard shop={shop} asking={beforeGrant(asking)} /> })}
      onWithdraw={() => withdraw(pended)}
      onCallStaff={callStaff}
      onClose={() => !isBusy && dispatch({ type: 'Returned' })}
    />
  );
}

/** Where nothing is ever asked, no place is kept for it. */
const mayAsk = ({ asks }: Shop): boolean => asks.advertising || asks.heardFrom;

/** What changed in the notice is told after the grant, not while it waits (L-07). */
const beforeGrant = (asking: CustomerAsking): CustomerAsking =>
  asking.stage?.type === 'notice' ? { ...asking, stage: null } : asking;
