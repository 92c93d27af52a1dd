import type { CouponKindId } from './ids.ts';
import type { Points } from './points.ts';
import type { Stamps } from './stamps.ts';

/** What a rule gives: a tier, a birthday, a friend who came, a mission that is done. */
export type Benefit =
  | { readonly type: 'stamps'; readonly stamps: Stamps }
  | { readonly type: 'points'; readonly points: Points }
  | { readonly type: 'coupon'; readonly kindId: CouponKindId };

/** Which rule gave it, as the ledger remembers it and the customer may ask (R18). */
export type Because =
  | { readonly type: 'Welcome' }
  | { readonly type: 'Birthday'; readonly year: number }
  | { readonly type: 'Anniversary'; readonly year: number }
  | { readonly type: 'FirstVisitAnniversary'; readonly year: number }
  | { readonly type: 'Tier'; readonly levelId: string }
  | { readonly type: 'Mission'; readonly missionId: string; readonly round: number }
  | { readonly type: 'Inviting'; readonly referralId: string }
  | { readonly type: 'Invited'; readonly referralId: string }
  | { readonly type: 'EveryVisits'; readonly kindId: CouponKindId; readonly visits: number }
  | { readonly type: 'InstantWin'; readonly kindId: CouponKindId }
  | { readonly type: 'ByHand' };
