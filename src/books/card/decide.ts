import { unreachable } from '#domain/assert.ts';
import { fail, ok } from '#domain/result.ts';
import type { Context } from '#ledger/book.ts';
import { benefitDeciders } from './benefitDecisions.ts';
import type { Card } from './card.ts';
import type { CardCommand } from './commands.ts';
import { couponDeciders } from './couponDecisions.ts';
import type { Decision } from './decision.ts';
import { asOfNow, expiryDeciders } from './expiryDecisions.ts';
import { movePaperCard, recordVisit, recordVisitAlone } from './grants.ts';
import { grantPoints, spendPoints } from './pointsByHand.ts';
import { refundDeciders } from './refunds.ts';
import { reverseTap, undoTap } from './reversals.ts';
import type { HoldCommand } from './safeguardHold.ts';
import { decideHold, heldBack, isHoldCommand } from './safeguardHoldDecisions.ts';
import { withinLimits } from './safeguardLimits.ts';
import { receiveMoved } from './safeguardMove.ts';
import { redeemReward } from './safeguardRedeem.ts';
import { tierDeciders } from './tierDecisions.ts';
import { isTraceless } from './traces.ts';

/** The house rules: given this card, what does the command make happen, or why not? */
export function decide(command: CardCommand, card: Card, context: Context): Decision {
  if (isHoldCommand(command)) return decideHold(command, card, context);
  const refused = heldBack(card);
  if (refused) return refused;
  if (!earnsOrSpends.has(command.type)) return decideOn(command, card, context);
  return asOfNow(card, context, (current) => decideOn(command, current, context));
}

/** These look at what is good on the card by now, so what has expired goes first (R5b). */
const earnsOrSpends = new Set<CardCommand['type']>([
  'RecordVisit',
  'RecordVisitAlone',
  'MovePaperCard',
  'GrantPoints',
  'RedeemReward',
  'SpendPoints',
]);

function decideOn(
  command: Exclude<CardCommand, HoldCommand>,
  card: Card,
  context: Context,
): Decision {
  switch (command.type) {
    case 'RecordVisit':
      return withinLimits({ ...command, isVisit: true }, { card, context }, () =>
        recordVisit(command, card, context),
      );
    case 'RecordVisitAlone':
      return recordVisitAlone(command, card, context);
    case 'MovePaperCard':
      return withinLimits({ ...command, isVisit: false }, { card, context }, () =>
        movePaperCard(command.stamps, context),
      );
    case 'GrantPoints':
      return grantPoints(command, card, context);
    case 'RedeemReward':
      return redeemReward(command, card, context);
    case 'SpendPoints':
      return spendPoints(command, card, context);
    case 'ExpireDue':
      return expiryDeciders.ExpireDue(command, card, context);
    case 'NoteExpiry':
      return expiryDeciders.NoteExpiry(command, card, context);
    case 'RefundPart':
      return refundDeciders.RefundPart(command, card, context);
    case 'ReceiveMoved':
      return receiveMoved(command, card, context);
    case 'UndoTap':
      return undoTap(command, card, context);
    case 'ReverseTap':
      return reverseTap(command, card, context);
    case 'ReviewTier':
      return tierDeciders.ReviewTier(command, card, context);
    case 'IssueCoupon':
      return couponDeciders.IssueCoupon(command, card, context);
    case 'UseCoupon':
      return couponDeciders.UseCoupon(command, card, context);
    case 'CancelCoupon':
      return couponDeciders.CancelCoupon(command, card, context);
    case 'ExpireCoupons':
      return couponDeciders.ExpireCoupons(command, card, context);
    case 'ConfirmNewcomer':
      return benefitDeciders.ConfirmNewcomer(command, card);
    case 'GiveInvitedBenefit':
      return benefitDeciders.GiveInvitedBenefit(command, card, context);
    case 'GiveInvitingBenefit':
      return benefitDeciders.GiveInvitingBenefit(command, card, context);
    case 'TakeBackBenefits':
      return benefitDeciders.TakeBackBenefits(command, card, context);
    case 'ConfirmTraceless':
      return isTraceless(card) ? ok([]) : fail({ type: 'HasTrace' });
    default:
      return unreachable(command);
  }
}
