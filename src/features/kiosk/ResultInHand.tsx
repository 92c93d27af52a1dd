import type { GrantInHand, KioskEvent } from './kioskFlow.ts';
import { ResultScreen } from './ResultScreen.tsx';
import type { StepInHand } from './stepInHand.ts';
import { useUndoGrant } from './useUndoGrant.ts';

export interface ResultInHandProps {
  readonly inHand: StepInHand;
  readonly grant: GrantInHand;
}

/** The stamps are in the ledger; for six seconds they can be taken back with one tap. */
export function ResultInHand({ inHand, grant }: ResultInHandProps) {
  const { shop, dispatch, callStaff } = inHand;
  const { undoGrant, isBusy } = useUndoGrant(inHand);
  const leave = (event: KioskEvent) => {
    if (!isBusy) dispatch(event);
  };
  return (
    <ResultScreen
      sign={shop.sign}
      program={shop.program}
      grant={grant.made}
      onUndo={() => undoGrant(grant)}
      onUseReward={() => leave({ type: 'RewardChosen', program: shop.program })}
      onCallStaff={callStaff}
      onClose={() => leave({ type: 'Returned' })}
    />
  );
}
