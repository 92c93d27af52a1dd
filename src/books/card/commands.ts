import type { BasketLine } from '#domain/basket.ts';
import type { CommandId } from '#domain/ids.ts';
import type { Points } from '#domain/points.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import type { ReversalReason } from './events.ts';
import type { TierCommand, TierRefusal } from './tierDecisions.ts';

export type CardCommand =
  | TierCommand
  /** A visit, with what was paid where the staff know it, and its stamps. */
  | {
      readonly type: 'RecordVisit';
      readonly stamps: Stamps;
      readonly amount?: Won;
      readonly basket?: readonly BasketLine[];
      /** Brought their own cup, as staff saw it. */
      readonly ownCup?: true;
    }
  /** The customer alone at the keypad: the automatic hand-off's gap and daily cap decide. */
  | { readonly type: 'RecordVisitAlone' }
  /** Stamps of a paper card; no visit. */
  | { readonly type: 'MovePaperCard'; readonly stamps: Stamps }
  | { readonly type: 'GrantPoints'; readonly points: Points }
  | { readonly type: 'RedeemReward'; readonly rewardId: string }
  | { readonly type: 'SpendPoints'; readonly points: Points }
  /** Takes back everything a tap did to this card. `elapsedMs` is monotonic time since that tap. */
  | { readonly type: 'UndoTap'; readonly tapId: CommandId; readonly elapsedMs: number }
  /** The same however late, by a manager or the owner, and with a reason. */
  | { readonly type: 'ReverseTap'; readonly tapId: CommandId; readonly reason: ReversalReason }
  /** Makes nothing happen; keeps a tap from erasing somebody who has come meanwhile. */
  | { readonly type: 'ConfirmTraceless' };

/** Why the counter said no. Each has one sentence in `i18n`. */
export type CardRefusal =
  | TierRefusal
  | { readonly type: 'TooManyStampsAtOnce'; readonly stampsMax: Stamps }
  | { readonly type: 'NotAutomatic' }
  | { readonly type: 'VisitedTooRecently'; readonly minutesLeft: number }
  | { readonly type: 'VisitsForToday'; readonly visitsMax: number }
  | { readonly type: 'PaperCardTooLarge'; readonly stampsMax: Stamps }
  | { readonly type: 'ManagersOnly' }
  | { readonly type: 'NotEnoughStamps'; readonly stampsMissing: Stamps }
  | { readonly type: 'NotEnoughPoints'; readonly pointsMissing: Points }
  | { readonly type: 'NoSuchReward' }
  | { readonly type: 'UndoTooLate'; readonly undoMsMax: number }
  | { readonly type: 'NothingToUndo' }
  | { readonly type: 'AlreadyUndone' }
  | { readonly type: 'HasTrace' };
