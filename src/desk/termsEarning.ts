import type { Shop } from '#books/program/shop.ts';
import type { ExpiryRule } from '#domain/expiry.ts';
import { percentOf, say, type Term } from './term.ts';

/** How stamps and points come. */
export function earningTerms({ program, rules: { points } }: Shop): readonly Term[] {
  const { stampsPerVisit: stamps, stampsPerGrantMax: max } = program;
  const visit = say('stampsPerVisit', { stamps, max });
  if (points === null) return [visit];
  const rate = percentOf(points.rateBp);
  return [
    visit,
    say('pointsEarned', { rate, rounding: say(ROUNDING[points.rounding]) }),
    say('pointsWorth'),
  ];
}

const ROUNDING = { floor: 'roundingFloor', round: 'roundingRound', ceil: 'roundingCeil' } as const;

/** What they are good for. */
export function usingTerms({ program, rules: { points, stampExpiry } }: Shop): readonly Term[] {
  const rewards = program.rewards
    .toSorted((a, b) => a.price - b.price)
    .map(({ name, price }) => say('rewardPrice', { name, stamps: price }));
  const canExpire = stampExpiry.type !== 'never' || (points && points.expiry.type !== 'never');
  return [
    ...rewards,
    ...(points === null ? [] : [say('pointsUse', { min: points.useMin, step: points.useStep })]),
    ...(points === null || points.useShareMax === 100
      ? []
      : [say('pointsShare', { share: points.useShareMax })]),
    ...(canExpire ? [say('expiringFirst')] : []),
  ];
}

/** How long they stay good (R25, R26). */
export function expiringTerms({ rules, retentionMonths }: Shop): readonly Term[] {
  const { stampExpiry, points } = rules;
  const months = (key: 'stampsMonths' | 'pointsMonths', rule: ExpiryRule) =>
    rule.type === 'never'
      ? say(key === 'stampsMonths' ? 'stampsNever' : 'pointsNever')
      : say(key, { months: rule.months, until: say(UNTIL[rule.until]) });
  const each = [
    months('stampsMonths', stampExpiry),
    ...(points === null ? [] : [months('pointsMonths', points.expiry)]),
  ];
  const canExpire = each.some(({ key }) => key === 'stampsMonths' || key === 'pointsMonths');
  return [
    ...each,
    ...(canExpire ? [say('expiryKept')] : []),
    say('retention', { months: retentionMonths }),
  ];
}

const UNTIL = { day: 'untilDay', endOfMonth: 'untilMonthEnd', endOfYear: 'untilYearEnd' } as const;
