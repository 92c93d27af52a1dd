import { useState } from 'react';
import { useTablet } from '#device/useRuntime.ts';
import { AskCard } from './AskCard.tsx';
import type { GrantInHand, KioskEvent } from './kioskFlow.ts';
import { ResultScreen } from './ResultScreen.tsx';
import type { StepInHand } from './stepInHand.ts';
import { useCustomerAsk } from './useCustomerAsk.ts';
import { useUndoGrant } from './useUndoGrant.ts';

export interface ResultInHandProps {
  readonly inHand: StepInHand;
  readonly grant: GrantInHand;
}

const SHOWN_SECONDS = 6;
const ASKED_SECONDS = 8;
/** Whoever reads large letters, or listens, is given the time to (U-04, B-16). */
const SLOWLY_ASKED_SECONDS = 20;
const READ_SECONDS = 90;

/** The stamps are in the ledger; while they are shown they can be taken back, and something asked. */
export function ResultInHand({ inHand, grant }: ResultInHandProps) {
  const { shop, dispatch, callStaff } = inHand;
  const { customerId, tapId, ask } = grant.made;
  const { undoGrant, isBusy } = useUndoGrant(inHand);
  const asking = useCustomerAsk({ customerId, askedAfter: tapId }, { first: ask, isInert: isBusy });
  const [isReading, setReading] = useState(false);
  const leave = (event: KioskEvent) => {
    if (!isBusy) dispatch(event);
  };
  const { stage } = asking;
  const { isLarge, isSpoken } = useTablet((tablet) => tablet.assistance);
  const answerSeconds = isLarge || isSpoken ? SLOWLY_ASKED_SECONDS : ASKED_SECONDS;
  const askedSeconds = isReading ? READ_SECONDS : answerSeconds;
  return (
    <ResultScreen
      sign={shop.sign}
      program={shop.program}
      grant={grant.made}
      ask={stage && <AskCard shop={shop} asking={asking} onReading={setReading} />}
      isLarge={isLarge}
      seconds={stage ? askedSeconds : SHOWN_SECONDS}
      onUndo={() => undoGrant(grant)}
      onUseReward={() => leave({ type: 'RewardChosen', program: shop.program })}
      onAskMine={() => leave({ type: 'MineAsked' })}
      onCallStaff={callStaff}
      onClose={() => leave({ type: 'Returned' })}
    />
  );
}
