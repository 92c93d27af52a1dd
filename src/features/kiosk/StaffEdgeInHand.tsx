import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { AmountDialog } from './AmountDialog.tsx';
import { OwnNumberDialog } from './OwnNumberDialog.tsx';
import { StaffEdge } from './StaffEdge.tsx';
import type { StepInHand } from './stepInHand.ts';

export interface StaffEdgeInHandProps {
  readonly inHand: StepInHand;
  readonly isLocked: boolean;
  readonly isRewardAsked: boolean;
}

/** The staff's edge with its hands on the tablet: one tap opens the next customer's turn. */
export function StaffEdgeInHand({ inHand, isLocked, isRewardAsked }: StaffEdgeInHandProps) {
  const { shop, dispatch } = inHand;
  const runtime = useRuntime();
  const navigate = useNavigate();
  const { duty, turn, isCalling } = useTablet((tablet) => tablet);
  const [amount, setAmount] = useState<Won | null>(null);
  const [dialog, setDialog] = useState<'own' | 'amount' | null>(null);
  const openStaffScreens = () => void navigate('/staff');
  const amountInTurn = turn?.purpose === 'grant' ? turn.amount : undefined;

  const openTurn = (count: Stamps, paid: Won | undefined) => {
    setDialog(null);
    setAmount(null);
    runtime.answerCall();
    runtime.openGrantTurn({ stamps: count, ...(paid !== undefined && { amount: paid }) });
    dispatch({ type: 'TurnOpened' });
  };
  const openWith = (count: Stamps) => openTurn(count, amount ?? amountInTurn);
  const noteAmount = (paid: Won | undefined) => {
    if (turn?.purpose === 'grant') return openTurn(turn.stamps, paid);
    setDialog(null);
    setAmount(paid ?? null);
  };
  const openRedeem = () => {
    runtime.answerCall();
    runtime.openRedeemTurn();
    dispatch({ type: 'TurnOpened' });
  };

  return (
    <>
      <StaffEdge
        duty={duty}
        turn={turn}
        isCalling={isCalling}
        isLocked={isLocked}
        isRewardAsked={isRewardAsked}
        amount={amount}
        stampsPerVisit={shop.program.stampsPerVisit}
        stampsPerGrantMax={shop.program.stampsPerGrantMax}
        onSignIn={openStaffScreens}
        onOpenScreens={openStaffScreens}
        onPlus={openWith}
        onOwnNumber={() => setDialog('own')}
        onAmount={() => setDialog('amount')}
        onReward={openRedeem}
        onCancel={() => runtime.closeTurn()}
        onAnswerCall={() => runtime.answerCall()}
      />
      {dialog === 'own' && (
        <OwnNumberDialog
          stampsMax={shop.program.stampsPerGrantMax}
          onSubmit={openWith}
          onDismiss={() => setDialog(null)}
        />
      )}
      {dialog === 'amount' && (
        <AmountDialog onSubmit={noteAmount} onDismiss={() => setDialog(null)} />
      )}
    </>
  );
}
