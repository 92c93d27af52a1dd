import { useRuntime } from '#device/useRuntime.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { FirstVisitScreen } from './FirstVisitScreen.tsx';
import type { KioskEvent } from './kioskFlow.ts';
import { StillThere } from './StillThere.tsx';
import type { StepInHand } from './stepInHand.ts';
import { useJoin } from './useJoin.ts';

export interface FirstVisitInHandProps {
  readonly inHand: StepInHand;
  readonly last4: Last4;
}

const IDLE_SECONDS = 90;

/** A new number waits in the tablet's memory; every way out but one forgets it. */
export function FirstVisitInHand({ inHand, last4 }: FirstVisitInHandProps) {
  const { shop, dispatch, callStaff } = inHand;
  const runtime = useRuntime();
  const { join, isBusy } = useJoin(inHand);

  // What is being stored cannot be forgotten any more: until it is, no way leads out.
  const leave = (event: KioskEvent, { keepTurn = false } = {}) => {
    if (isBusy) return;
    runtime.declineJoining({ keepTurn });
    dispatch(event);
  };

  return (
    <>
      <FirstVisitScreen
        shop={shop}
        last4={last4}
        isBusy={isBusy}
        onAccept={join}
        onDecline={() => leave({ type: 'Returned', say: { type: 'Declined' } })}
        onRetype={() => leave({ type: 'Returned', isSameCustomer: true }, { keepTurn: true })}
        onUnderage={() => leave({ type: 'UnderageSaid' })}
        onCallStaff={callStaff}
      />
      {!isBusy && (
        <StillThere
          seconds={IDLE_SECONDS}
          onStay={() => runtime.keepJoining()}
          onLeft={() => leave({ type: 'Returned' })}
        />
      )}
    </>
  );
}
