import { useState } from 'react';
import type { Purchase } from '#desk/checkIn.ts';
import { type GrantTurn, purchaseIn } from '#device/grantTurn.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import type { StepInHand } from './stepInHand.ts';

/** Opening turns at the staff's edge, and what staff said before they opened one. */
export function useEdgeTurn({ dispatch }: StepInHand) {
  const runtime = useRuntime();
  const turn = useTablet((tablet) => tablet.turn);
  const [amount, setAmount] = useState<Won | null>(null);
  const inTurn = turn?.purpose === 'grant' ? turn : undefined;

  /** What staff said already goes on into the turn: an amount, a basket, a receipt. */
  function openTurn(purchase: Purchase): void {
    const typed = amount === null ? {} : { amount };
    setAmount(null);
    runtime.answerCall();
    runtime.openGrantTurn({ ...(inTurn && purchaseIn(inTurn)), ...typed, ...purchase });
    dispatch({ type: 'TurnOpened' });
  }

  function noteAmount(paid: Won | undefined): void {
    setAmount(inTurn ? null : (paid ?? null));
    if (inTurn) runtime.openGrantTurn(withAmount(inTurn, paid));
  }

  function openRedeem(): void {
    runtime.answerCall();
    runtime.openRedeemTurn();
    dispatch({ type: 'TurnOpened' });
  }

  function openPaper(stamps: Stamps): void {
    runtime.answerCall();
    runtime.openPaperTurn(stamps);
    dispatch({ type: 'TurnOpened' });
  }

  return { turn, inTurn, amount, openTurn, noteAmount, openRedeem, openPaper };
}

function withAmount(turn: GrantTurn, amount: Won | undefined): Purchase {
  const { amount: _before, ...bought } = purchaseIn(turn);
  return { ...bought, ...(amount !== undefined && { amount }) };
}
