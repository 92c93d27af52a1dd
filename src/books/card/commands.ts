import type { BasketLine } from '#domain/basket.ts';
import type { CommandId } from '#domain/ids.ts';
import type { OccasionFacts } from '#domain/occasion.ts';
import type { PointUseProblem } from '#domain/pointRule.ts';
import type { Points } from '#domain/points.ts';
import type { OverrideReason, RedeemCheck } from '#domain/safeguards.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import type { BenefitCommand, BenefitRefusal } from './benefitDecisions.ts';
import type { CouponCommand, CouponRefusal } from './couponDecisions.ts';
import type { ReversalReason } from './events.ts';
import type { ExpiryCommand, ExpiryRefusal } from './expiryDecisions.ts';
import type { RefundCommand, RefundRefusal } from './refunds.ts';
import type { HoldCommand, HoldRefusal } from './safeguardHold.ts';
import type { LimitRefusal } from './safeguardLimits.ts';
import type { ReceiveMoved } from './safeguardMove.ts';
import type { TierCommand, TierRefusal } from './tierDecisions.ts';

export type CardCommand =
  | ReceiveMoved
  | TierCommand
  | CouponCommand
  | BenefitCommand
  | HoldCommand
  | ExpiryCommand
  | RefundCommand
  /** A visit, with what was paid where the staff know it, and its stamps. */
  | {
      readonly type: 'RecordVisit';
      readonly stamps: Stamps;
      readonly amount?: Won;
      readonly basket?: readonly BasketLine[];
      /** Brought their own cup, as staff saw it. */
      readonly ownCup?: true;
      /** Their own days, opened for this tap where they told them; no entry says them. */
      readonly occasions?: OccasionFacts;
      /** Paid with points: as many as the customer chose (R22). */
      readonly pays?: Points;
      /** Beyond a limit: why, in a manager's word. */
      readonly override?: OverrideReason;
    }
  /** The customer alone at the keypad: the automatic hand-off's gap and daily cap decide. */
  | { readonly type: 'RecordVisitAlone'; readonly occasions?: OccasionFacts }
  /** Stamps of a paper card; no visit. */
  | {
      readonly type: 'MovePaperCard';
      readonly stamps: Stamps;
      readonly override?: OverrideReason;
    }
  | { readonly type: 'GrantPoints'; readonly points: Points }
  /** `check`: how it is confirmed in this tap; by a staff PIN where it does not say. */
  | { readonly type: 'RedeemReward'; readonly rewardId: string; readonly check?: RedeemCheck }
  | { readonly type: 'SpendPoints'; readonly points: Points; readonly amount?: Won }
  /** Takes back everything a tap did to this card. `elapsedMs` is monotonic time since that tap. */
  | { readonly type: 'UndoTap'; readonly tapId: CommandId; readonly elapsedMs: number }
  /** The same however late, by a manager or the owner, and with a reason. */
  | { readonly type: 'ReverseTap'; readonly tapId: CommandId; readonly reason: ReversalReason }
  /** Makes nothing happen; keeps a tap from erasing somebody who has come meanwhile. */
  | { readonly type: 'ConfirmTraceless' };

/** Why the counter said no. Each has one sentence in `i18n`. */
export type CardRefusal =
  | ExpiryRefusal
  | RefundRefusal
  | TierRefusal
  | CouponRefusal
  | BenefitRefusal
  | { readonly type: 'TooManyStampsAtOnce'; readonly stampsMax: Stamps }
  | { readonly type: 'NotAutomatic' }
  | { readonly type: 'VisitedTooRecently'; readonly minutesLeft: number }
  | { readonly type: 'VisitsForToday'; readonly visitsMax: number }
  | { readonly type: 'PaperCardTooLarge'; readonly stampsMax: Stamps }
  | { readonly type: 'ManagersOnly' }
  | { readonly type: 'NotEnoughStamps'; readonly stampsMissing: Stamps }
  | PointUseProblem
  | { readonly type: 'NoSuchReward' }
  /** What is dear asks for more than was done (F-04). */
  | { readonly type: 'NeedsCheck'; readonly check: RedeemCheck }
  | LimitRefusal
  /** Nothing of that tap can stand on another card as it was. */
  | { readonly type: 'NotMovable' }
  | HoldRefusal
  | { readonly type: 'UndoTooLate'; readonly undoMsMax: number }
  | { readonly type: 'NothingToUndo' }
  | { readonly type: 'AlreadyUndone' }
  | { readonly type: 'HasTrace' };
