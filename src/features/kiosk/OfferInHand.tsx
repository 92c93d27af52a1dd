import type { KioskEvent, Offer } from './kioskFlow.ts';
import { OfferScreen } from './OfferScreen.tsx';
import { StillThere } from './StillThere.tsx';
import type { StepInHand } from './stepInHand.ts';
import { useUndoGrant } from './useUndoGrant.ts';

export interface OfferInHandProps {
  readonly inHand: StepInHand;
  readonly offer: Offer;
}

const IDLE_SECONDS = 40;

/** A reward can be had; nothing is spent before staff confirm it. */
export function OfferInHand({ inHand, offer }: OfferInHandProps) {
  const { shop, dispatch, callStaff } = inHand;
  const { grant } = offer;
  const { undoGrant, isBusy } = useUndoGrant(inHand);
  const leave = (event: KioskEvent) => {
    if (!isBusy) dispatch(event);
  };
  return (
    <>
      <OfferScreen
        sign={shop.sign}
        offer={offer}
        onUndo={grant && (() => undoGrant(grant))}
        onPick={(rewardId) => leave({ type: 'RewardPicked', rewardId })}
        onLater={() => leave({ type: 'OfferPutOff' })}
        onNow={() => leave({ type: 'OfferTaken' })}
        onCallStaff={callStaff}
      />
      {!isBusy && (
        <StillThere seconds={IDLE_SECONDS} onLeft={() => dispatch({ type: 'Returned' })} />
      )}
    </>
  );
}
