import { expiresAt } from '#domain/expiry.ts';
import { freeUse, type PointUseProblem, pointUseProblem } from '#domain/pointRule.ts';
import type { Points } from '#domain/points.ts';
import { fail, ok } from '#domain/result.ts';
import type { Won } from '#domain/won.ts';
import type { Context } from '#ledger/book.ts';
import { type Card, pointBalance } from './card.ts';
import type { CardCommand } from './commands.ts';
import type { Deciders, Decision } from './decision.ts';

type ByHand = Deciders<Extract<CardCommand, { readonly type: 'GrantPoints' | 'SpendPoints' }>>;

/** Points that staff give; they expire as earned ones do. */
export const grantPoints: ByHand['GrantPoints'] = ({ points }, _card, context) =>
  ok([{ event: { type: 'PointsGranted', points, expiresAt: pointExpiry(context) } }]);

/** Points that a customer uses outside of a visit. */
export const spendPoints: ByHand['SpendPoints'] = ({ points, amount }, card, context): Decision => {
  const problem = pointProblem(points, amount, { card, context });
  return problem ? fail(problem) : ok([{ event: { type: 'PointsSpent', points } }]);
};

/** The shop's rule; where it has points no more, only what is there counts. */
export const pointProblem = (
  wanted: Points,
  amount: Won | undefined,
  { card, context }: { readonly card: Card; readonly context: Context },
): PointUseProblem | undefined =>
  pointUseProblem(wanted, context.rules.points ?? freeUse, { balance: pointBalance(card), amount });

/** When points that are earned now expire. */
export const pointExpiry = ({ rules, businessDay, hours }: Context) =>
  expiresAt(rules.points?.expiry ?? { type: 'never' }, businessDay, hours);

/** When stamps that are earned now expire. */
export const stampExpiry = ({ rules, businessDay, hours }: Context) =>
  expiresAt(rules.stampExpiry, businessDay, hours);
