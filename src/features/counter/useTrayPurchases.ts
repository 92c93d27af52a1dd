import { useState } from 'react';
import type { Purchase } from '#desk/checkIn.ts';
import type { WaitingCheckIn } from '#device/runtime.ts';
import type { PendingId } from '#domain/ids.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';

/** What each row of the tray is to get; as it was typed until staff say otherwise. */
export function useTrayPurchases({ stampsPerGrantMax }: LoyaltyProgram) {
  const [purchaseById, setPurchaseById] = useState<ReadonlyMap<PendingId, Purchase>>(new Map());
  return {
    purchaseOf: ({ pendingId, stamps: asked }: WaitingCheckIn): Purchase =>
      purchaseById.get(pendingId) ?? { stamps: stamps(Math.min(asked, stampsPerGrantMax)) },
    setPurchase: ({ pendingId }: WaitingCheckIn, purchase: Purchase) =>
      setPurchaseById((before) => new Map(before).set(pendingId, purchase)),
  };
}
