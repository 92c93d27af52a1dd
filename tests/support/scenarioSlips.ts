import type { ReversalReason } from '#books/card/events.ts';
import { confirmRegisteredSlip, type Errand, errandSlips, firstVisitSlips } from '#desk/checkIn.ts';
import type { Command, CounterSlip } from '#desk/command.ts';
import {
  cancelCouponSlip,
  useCouponSlips as couponUseSlips,
  expireCouponsSlip,
  issueCouponSlips,
} from '#desk/coupons.ts';
import { pinAttemptSlip, redeemSlips } from '#desk/redeem.ts';
import { reverseSlip, undoSlips } from '#desk/undo.ts';
import { unreachable } from '#domain/assert.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CommandId, CouponId, CouponKindId, CustomerId } from '#domain/ids.ts';
import { points } from '#domain/points.ts';
import type { RulesPart } from '#domain/programRules.ts';
import { type Stamps, stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { hana } from './cafe.ts';
import type { Step } from './scenarioLine.ts';

/** What the counter knows when a step comes. */
export interface Known {
  readonly isKnown: boolean;
  readonly stampsPerVisit: Stamps;
  readonly businessDay: BusinessDay;
  /** The tap that an undo or a refund means, where there is one. */
  readonly meant: { readonly tapId: CommandId; readonly elapsedMs: number } | undefined;
  /** This customer's, in the order they came. */
  readonly couponIds: readonly CouponId[];
}

/** The slips that the desk writes for this step. */
export function slipsOf(step: Step, known: Known): readonly CounterSlip[] {
  if (step.do === 'revise') return [reviseSlip(step, known.businessDay)];
  const customerId = step.who as CustomerId;
  const card = (command: Command): readonly CounterSlip[] => [
    confirmRegisteredSlip(customerId),
    { book: 'card', subject: customerId, command },
  ];
  switch (step.do) {
    case 'visit':
      return comingSlips(customerId, errandOf(step, known), known.isKnown).map((slip) =>
        slip.command.type === 'RecordVisit'
          ? { ...slip, command: { ...slip.command, ...besidesOf(step) } }
          : slip,
      );
    case 'visitAlone':
    case 'paper':
      return comingSlips(customerId, errandOf(step, known), known.isKnown);
    case 'points':
      return card({ type: 'GrantPoints', points: points(step.points) });
    case 'redeem':
      return redeemSlips(customerId, step.reward, pinAttemptSlip(hana, { isRight: true }));
    case 'use':
      return card({ type: 'SpendPoints', points: points(step.points) });
    case 'undo':
      return known.meant === undefined
        ? []
        : undoSlips({ customerId, ...known.meant, isLastTrace: false });
    case 'reverse': {
      const reason = (step.reason ?? 'Other') as ReversalReason;
      return known.meant === undefined ? [] : [reverseSlip(customerId, known.meant.tapId, reason)];
    }
    case 'refund':
      return known.meant === undefined
        ? []
        : card({ type: 'RefundPart', tapId: known.meant.tapId, amount: won(step.amount) });
    case 'expire':
      return card({ type: 'ExpireDue' });
    case 'review':
      return card({ type: 'ReviewTier' });
    case 'coupon':
    case 'useCoupon':
    case 'cancelCoupon':
    case 'sweepCoupons':
      return couponSlips(step, known);
    default:
      return unreachable(step);
  }
}

type OfCoupons = Step & {
  readonly do: 'coupon' | 'useCoupon' | 'cancelCoupon' | 'sweepCoupons';
};

function couponSlips(step: OfCoupons, { couponIds }: Known): readonly CounterSlip[] {
  const customerId = step.who as CustomerId;
  const held = 'coupon' in step ? couponIds[step.coupon - 1] : undefined;
  const couponId = held ?? ('none' as CouponId);
  switch (step.do) {
    case 'coupon':
      return issueCouponSlips(customerId, step.kind as CouponKindId);
    case 'useCoupon': {
      const { amount, basket } = step;
      const bought = {
        ...(amount !== undefined && { amount: won(amount) }),
        ...(basket && { basket }),
      };
      const confirmation = pinAttemptSlip(hana, { isRight: true });
      return couponUseSlips(customerId, { couponId, ...bought }, [confirmation]);
    }
    case 'cancelCoupon':
      return [
        confirmRegisteredSlip(customerId),
        cancelCouponSlip(customerId, { couponId, cancelledFor: 'Other' }),
      ];
    case 'sweepCoupons':
      return [confirmRegisteredSlip(customerId), expireCouponsSlip(customerId)];
    default:
      return unreachable(step);
  }
}

/** What a visit says that no screen asks yet. */
function besidesOf({ pays, ownCup, birthday }: Step & { readonly do: 'visit' }) {
  const [month = 0, day = 0] = (birthday ?? '').split('-').map(Number);
  return {
    ...(pays !== undefined && { pays: points(pays) }),
    ...(ownCup === true && { ownCup }),
    ...(birthday !== undefined && { occasions: { birthday: { month, day } } }),
  };
}

type Coming = Step & { readonly do: 'visit' | 'visitAlone' | 'paper' };

function errandOf(step: Coming, { stampsPerVisit }: Known): Errand {
  if (step.do === 'visitAlone') return { type: 'VisitAlone' };
  if (step.do === 'paper') return { type: 'PaperCard', stamps: stamps(step.stamps) };
  const { amount, basket, receipt } = step;
  return {
    type: 'Visit',
    purchase: {
      stamps: step.stamps === undefined ? stampsPerVisit : stamps(step.stamps),
      ...(amount !== undefined && { amount: won(amount) }),
      ...(basket !== undefined && { basket }),
      ...(receipt !== undefined && { receipt }),
    },
  };
}

/** Who comes for the first time joins in the same tap. A scenario's people have no number. */
function comingSlips(
  customerId: CustomerId,
  errand: Errand,
  isKnown: boolean,
): readonly CounterSlip[] {
  if (isKnown) return errandSlips(customerId, errand);
  const phoneKey = `number of ${customerId}`;
  const sealed = { keyId: 'first key', phoneKey, box: 'closed' };
  const notice = { noticeVersion: 1, basis: 'contract', retentionMonths: 24 } as const;
  return firstVisitSlips({ customerId, phoneKey, sealed, notice }, errand);
}

const reviseSlip = (
  { part, value, from }: Step & { readonly do: 'revise' },
  businessDay: BusinessDay,
): CounterSlip => ({
  book: 'program',
  subject: 'shop',
  command: {
    type: 'ReviseRules',
    ...({ part, value } as RulesPart),
    effectiveOn: (from ?? businessDay) as BusinessDay,
  },
});
