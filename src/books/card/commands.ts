import type { CommandId } from '#domain/ids.ts';
import type { Points } from '#domain/points.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';

export type CardCommand =
  /** A visit, with what was paid where the staff know it, and its stamps. */
  | {
      readonly type: 'RecordVisit';
      readonly stamps: Stamps;
      readonly amount?: Won;
      readonly item?: string;
    }
  | { readonly type: 'GrantPoints'; readonly points: Points }
  | { readonly type: 'RedeemReward'; readonly rewardId: string }
  | { readonly type: 'SpendPoints'; readonly points: Points }
  /** Takes back everything a tap did to this card. `elapsedMs` is monotonic time since that tap. */
  | { readonly type: 'UndoTap'; readonly tapId: CommandId; readonly elapsedMs: number };

/** Why the counter said no. Each has one sentence in `i18n`. */
export type CardRefusal =
  | { readonly type: 'TooManyStampsAtOnce'; readonly stampsMax: Stamps }
  | { readonly type: 'NotEnoughStamps'; readonly stampsMissing: Stamps }
  | { readonly type: 'NotEnoughPoints'; readonly pointsMissing: Points }
  | { readonly type: 'NoSuchReward' }
  | { readonly type: 'UndoTooLate'; readonly undoMsMax: number }
  | { readonly type: 'NothingToUndo' }
  | { readonly type: 'AlreadyUndone' };
