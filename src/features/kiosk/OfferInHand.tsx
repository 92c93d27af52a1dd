import type { Offer } from './kioskFlow.ts';
import { OfferScreen } from './OfferScreen.tsx';
import { StillThere } from './StillThere.tsx';
import type { StepInHand } from './stepInHand.ts';

export interface OfferInHandProps {
  readonly inHand: StepInHand;
  readonly offer: Offer;
}

const IDLE_SECONDS = 40;

/** A reward can be had; nothing is spent before staff confirm it. */
export function OfferInHand({ inHand, offer }: OfferInHandProps) {
  const { shop, dispatch, callStaff } = inHand;
  return (
    <>
      <OfferScreen
        sign={shop.sign}
        offer={offer}
        onLater={() => dispatch({ type: 'OfferPutOff' })}
        onNow={() => dispatch({ type: 'OfferTaken' })}
        onCallStaff={callStaff}
      />
      <StillThere seconds={IDLE_SECONDS} onLeft={() => dispatch({ type: 'Returned' })} />
    </>
  );
}
