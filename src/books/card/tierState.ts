import type { BusinessDay } from '#domain/businessDay.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CardEvent } from './events.ts';

/** Where this customer stands on the ladder. */
export interface TierState {
  /** `null`: no rule has ever placed this card. */
  readonly levelId: string | null;
  readonly since: BusinessDay | null;
}

export type TierEvent =
  | { readonly type: 'TierReached'; readonly levelId: string; readonly from: string | null }
  | { readonly type: 'TierLost'; readonly levelId: string; readonly from: string };

export const TIER_EVENT_TYPES = [
  'TierReached',
  'TierLost',
] as const satisfies readonly TierEvent['type'][];

export const noTier: TierState = { levelId: null, since: null };

export function evolveTier(tier: TierState, { event, businessDay }: Entry<CardEvent>): TierState {
  switch (event.type) {
    case 'TierReached':
    case 'TierLost':
      return { levelId: event.levelId, since: businessDay };
    default:
      return tier;
  }
}
