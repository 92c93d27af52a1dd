import type { Refusal } from '#desk/refusal.ts';
import { unreachable } from '#domain/assert.ts';
import { useDayWords } from './useDayWords.ts';
import { useWords } from './useWords.ts';

const TOLD = [
  'CouponsPerCustomer',
  'CouponsGone',
  'CouponAlreadyUsed',
  'CouponNotYet',
  'CouponOver',
  'CouponNeedsAmount',
  'CouponAmountTooSmall',
  'HasReferralCode',
  'ReferralOver',
  'ReferralsForYear',
] as const satisfies readonly Refusal['type'][];

/** What a coupon or an invitation says no to, where the sentence has something to fill in. */
export type CouponRefusal = Extract<Refusal, { readonly type: (typeof TOLD)[number] }>;

export const isCouponRefusal = (refusal: Refusal): refusal is CouponRefusal =>
  TOLD.some((type) => type === refusal.type);

/** Gives the function that says why a coupon or an invitation did not work. */
export function useCouponRefusalWords(): (refusal: CouponRefusal) => string {
  const t = useWords('refusals');
  const dayWords = useDayWords();
  return (refusal) => {
    switch (refusal.type) {
      case 'CouponsPerCustomer':
      case 'CouponsGone':
        return t(refusal.type, { max: refusal.couponsMax });
      case 'CouponAlreadyUsed':
        return t(refusal.type, { day: dayWords(refusal.usedOn) });
      case 'CouponNotYet':
        return t(refusal.type, { day: dayWords(refusal.validFrom) });
      case 'CouponOver':
        return t(refusal.type, { day: dayWords(refusal.validUntil) });
      case 'CouponNeedsAmount':
        return t(refusal.type, { amount: refusal.amountMin });
      case 'CouponAmountTooSmall': {
        const { amountMin: amount, amountMissing: missing } = refusal;
        return t(refusal.type, { amount, missing });
      }
      case 'HasReferralCode':
        return t(refusal.type, { code: refusal.code });
      case 'ReferralOver':
        return t(refusal.type, { day: dayWords(refusal.lastDay) });
      case 'ReferralsForYear':
        return t(refusal.type, { max: refusal.friendsMax });
      default:
        return unreachable(refusal);
    }
  };
}
