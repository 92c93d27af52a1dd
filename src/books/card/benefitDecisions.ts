import type { CommandId } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import { benefitEvents } from './benefits.ts';
import type { Deciders } from './decision.ts';
import { reversalsOf } from './reversals.ts';

/** What a referral asks of the cards of both sides, each in the tap of the friend's visit (R38). */
export type BenefitCommand =
  /** Makes nothing happen; keeps a code of a friend from somebody who comes here already. */
  | { readonly type: 'ConfirmNewcomer' }
  | { readonly type: 'GiveInvitedBenefit'; readonly referralId: string }
  | { readonly type: 'GiveInvitingBenefit'; readonly referralId: string }
  /** What that tap gave to this card as well is taken back, as far as it is still there. */
  | { readonly type: 'TakeBackBenefits'; readonly tapId: CommandId };

export type BenefitRefusal =
  | { readonly type: 'AlreadyCustomer' }
  /** The friend has not come often enough yet. */
  | { readonly type: 'ReferralNotDue' };

export const benefitDeciders = {
  ConfirmNewcomer: (_command, card) =>
    card.visits === 0 ? ok([]) : fail({ type: 'AlreadyCustomer' }),
  GiveInvitedBenefit: ({ referralId }, card, context) => {
    const { referral } = context.rules;
    if (referral === null || card.visits < referral.paidAtVisit) {
      return fail({ type: 'ReferralNotDue' });
    }
    const because = { type: 'Invited', referralId } as const;
    return ok(benefitEvents({ benefit: referral.friend, because }, card, context));
  },
  GiveInvitingBenefit: ({ referralId }, card, context) => {
    const { referral } = context.rules;
    if (referral === null) return fail({ type: 'ReferralNotDue' });
    const because = { type: 'Inviting', referralId } as const;
    return ok(benefitEvents({ benefit: referral.inviter, because }, card, context));
  },
  TakeBackBenefits: ({ tapId }, card, context) => {
    const reversals = reversalsOf(tapId, card, context);
    return reversals.ok ? reversals : ok([]);
  },
} satisfies Deciders<BenefitCommand>;
