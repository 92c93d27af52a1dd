import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { loadPart } from '#device/loadPart.ts';
import { useMenu } from '#device/useMenu.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import type { EdgeDialogProps } from './EdgeDialog.tsx';
import { ScanNote } from './ScanNote.tsx';
import { StaffEdge } from './StaffEdge.tsx';
import type { StepInHand } from './stepInHand.ts';
import { useEdgeTurn } from './useEdgeTurn.ts';
import { useReceiptScan } from './useReceiptScan.ts';
import { useWaitingCount } from './useWaitingCount.ts';

/** Not on the customer's path: it comes when somebody goes on duty. */
const loadEdgeDialog = () => import('./EdgeDialog.tsx');

const EdgeDialog = lazy(async () => {
  const { EdgeDialog: Dialog } = await loadPart(loadEdgeDialog);
  return { default: Dialog };
});

export interface StaffEdgeInHandProps {
  readonly inHand: StepInHand;
  readonly isLocked: boolean;
  readonly isRewardAsked: boolean;
}

/** The staff's edge with its hands on the tablet: one tap opens the next customer's turn. */
export function StaffEdgeInHand({ inHand, isLocked, isRewardAsked }: StaffEdgeInHandProps) {
  const { program } = inHand.shop;
  const runtime = useRuntime();
  const navigate = useNavigate();
  const duty = useTablet((tablet) => tablet.duty);
  const isCalling = useTablet((tablet) => tablet.isCalling);
  const isSilent = useTablet((tablet) => !tablet.isSoundOn);
  const { turn, inTurn, amount, openTurn, noteAmount, openRedeem, openPaper } = useEdgeTurn(inHand);
  const [asking, setAsking] = useState<EdgeDialogProps['asking']>();
  const menu = useMenu()?.filter(({ isOnSale }) => isOnSale) ?? [];
  const waiting = useWaitingCount(duty !== null);
  const openStaffScreens = () => void navigate('/staff');
  usePartReady(duty !== null);
  const { problem } = useReceiptScan({
    inHand,
    isLocked,
    onReceipt: (receipt) => openTurn({ stamps: inTurn?.stamps ?? program.stampsPerVisit, receipt }),
  });

  return (
    <>
      <StaffEdge
        duty={duty}
        turn={turn}
        isCalling={isCalling}
        isSilent={isSilent}
        isLocked={isLocked}
        isRewardAsked={isRewardAsked}
        amount={amount}
        stampsPerVisit={program.stampsPerVisit}
        stampsPerGrantMax={program.stampsPerGrantMax}
        hasMenu={menu.length > 0}
        waiting={waiting}
        onSignIn={openStaffScreens}
        onOpenScreens={openStaffScreens}
        onPlus={(stamps) => openTurn({ stamps })}
        onMenu={() => setAsking('menu')}
        onOwnNumber={() => setAsking('own')}
        onAmount={() => setAsking('amount')}
        onReward={openRedeem}
        onPaper={() => setAsking('paper')}
        onCancel={() => runtime.closeTurn()}
        onAnswerCall={() => runtime.answerCall()}
      />
      <ScanNote problem={problem} />
      {asking && (
        <Suspense>
          <EdgeDialog
            asking={asking}
            menu={menu}
            duty={duty}
            program={program}
            onPaper={(stamps) => {
              setAsking(undefined);
              openPaper(stamps);
            }}
            onPurchase={(purchase) => {
              setAsking(undefined);
              openTurn(purchase);
            }}
            onAmount={(paid) => {
              setAsking(undefined);
              noteAmount(paid);
            }}
            onDismiss={() => setAsking(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

/** It is here before a quick hand types into it. */
function usePartReady(isOnDuty: boolean): void {
  useEffect(() => {
    // A part that is missing is said when it is asked for.
    if (isOnDuty) loadEdgeDialog().catch(() => undefined);
  }, [isOnDuty]);
}
