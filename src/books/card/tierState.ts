import type { BusinessDay } from '#domain/businessDay.ts';
import type { EntryId } from '#domain/ids.ts';
import type { Counted } from '#domain/tierStanding.ts';
import type { Entry } from '#ledger/entry.ts';
import { broughtBy } from './cardDays.ts';
import type { CardEvent, Explained } from './events.ts';

/** One time a rule placed this card on a level. */
export interface TierPlacement {
  readonly entryId: EntryId;
  readonly levelId: string;
  readonly since: BusinessDay;
  /** Reached by what was counted; otherwise lost from a higher one. */
  readonly isReached: boolean;
}

/** Where this customer stands on the ladder. */
export interface TierState {
  /** The latest of the placements; `null`: no rule has ever placed this card above the first. */
  readonly levelId: string | null;
  readonly since: BusinessDay | null;
  /** Newest last, at most eight: so that what was reached can be taken back. */
  readonly placements: readonly TierPlacement[];
  /** Everything that ever counted, net. */
  readonly lifetime: Counted;
}

export type TierEvent =
  | { readonly type: 'TierReached'; readonly levelId: string; readonly from: string | null }
  | {
      readonly type: 'TierLost';
      readonly levelId: string;
      readonly from: string;
      /** The day the loss was due, even if nobody looked until later. */
      readonly dueOn: BusinessDay;
    }
  /** What it was reached by was taken back. */
  | ({
      readonly type: 'TierReachReversed';
      readonly levelId: string;
      readonly from: string | null;
    } & Explained);

export const TIER_EVENT_TYPES = [
  'TierReached',
  'TierLost',
  'TierReachReversed',
] as const satisfies readonly TierEvent['type'][];

export const noTier: TierState = {
  levelId: null,
  since: null,
  placements: [],
  lifetime: { visits: 0, amount: 0, points: 0 },
};

const PLACEMENTS_MAX = 8;

export function evolveTier(tier: TierState, entry: Entry<CardEvent>): TierState {
  const { id: entryId, event, businessDay, reverses } = entry;
  switch (event.type) {
    case 'TierReached': {
      const placement = { entryId, levelId: event.levelId, since: businessDay, isReached: true };
      return placedBy([...tier.placements, placement], tier);
    }
    case 'TierLost': {
      const placement = { entryId, levelId: event.levelId, since: event.dueOn, isReached: false };
      return placedBy([...tier.placements, placement], tier);
    }
    case 'TierReachReversed':
      return placedBy(withoutReach(tier.placements, reverses), tier);
    case 'CardMergedIn':
      return { ...tier, lifetime: withSums(tier.lifetime, event.lifetime ?? {}, 1) };
    case 'CardMergedInReversed':
      return { ...tier, lifetime: withSums(tier.lifetime, event.lifetime ?? {}, -1) };
    default:
      return { ...tier, lifetime: withSums(tier.lifetime, broughtBy(entry)?.sums ?? {}, 1) };
  }
}

/** What was never reached was never lost either. */
function withoutReach(placements: readonly TierPlacement[], reverses: EntryId | undefined) {
  const at = placements.findIndex(({ entryId }) => entryId === reverses);
  if (at === -1) return placements;
  const next = placements.findIndex(({ isReached }, index) => index > at && isReached);
  return placements.filter((_, index) => index < at || (next !== -1 && index >= next));
}

function placedBy(all: readonly TierPlacement[], tier: TierState): TierState {
  const placements = all.slice(-PLACEMENTS_MAX);
  const latest = placements.at(-1);
  return {
    ...tier,
    levelId: latest?.levelId ?? null,
    since: latest?.since ?? null,
    placements,
  };
}

const withSums = (lifetime: Counted, sums: Partial<Counted>, sign: 1 | -1): Counted => ({
  visits: lifetime.visits + sign * (sums.visits ?? 0),
  amount: lifetime.amount + sign * (sums.amount ?? 0),
  points: lifetime.points + sign * (sums.points ?? 0),
});
