import { useRuntime } from '#device/useRuntime.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { FirstVisitScreen } from './FirstVisitScreen.tsx';
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

  const forget = (keepTurn: boolean) => runtime.declineJoining({ keepTurn });
  const decline = () => {
    forget(false);
    dispatch({ type: 'Returned', say: { type: 'Declined' } });
  };
  const leave = () => {
    forget(false);
    dispatch({ type: 'Returned' });
  };
  const retype = () => {
    forget(true);
    dispatch({ type: 'Returned' });
  };
  const sayUnderage = () => {
    forget(false);
    dispatch({ type: 'UnderageSaid' });
  };

  return (
    <>
      <FirstVisitScreen
        shop={shop}
        last4={last4}
        isBusy={isBusy}
        onAccept={join}
        onDecline={decline}
        onRetype={retype}
        onUnderage={sayUnderage}
        onCallStaff={callStaff}
      />
      <StillThere seconds={IDLE_SECONDS} onLeft={leave} />
    </>
  );
}
