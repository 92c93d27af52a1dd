import fc from 'fast-check';
import type { Benefit } from '#domain/benefit.ts';
import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { CouponKind } from '#domain/coupon.ts';
import type { ExpiryRule } from '#domain/expiry.ts';
import type { CouponKindId, MenuItemId } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import type { PointRule } from '#domain/pointRule.ts';
import { points } from '#domain/points.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import type { TierRule } from '#domain/tier.ts';
import { won } from '#domain/won.ts';
import { coffee, coffeeAtTen, cookie } from '#tests/support/cafe.ts';
import type { PaperShop } from './writing.ts';

/** What anybody can buy. */
export const MENU = ['latte', 'cake', 'tea'] as readonly string[] as readonly MenuItemId[];
export const KINDS = ['hand', 'third', 'win'] as readonly string[] as readonly CouponKindId[];

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2, nil: null });

const expiry: fc.Arbitrary<ExpiryRule> = fc.oneof(
  fc.constant({ type: 'never' as const }),
  fc.record({
    type: fc.constant('months' as const),
    months: fc.integer({ min: 3, max: 4 }),
    until: fc.constantFrom('day' as const, 'endOfMonth' as const, 'endOfYear' as const),
  }),
);

const pointRule: fc.Arbitrary<PointRule> = fc.record({
  rateBp: fc.constantFrom(100, 333, 500, 1_000),
  rounding: fc.constantFrom('floor' as const, 'round' as const, 'ceil' as const),
  useMin: fc.constantFrom(points(1), points(100)),
  useStep: fc.constantFrom(points(1), points(10)),
  useShareMax: fc.constantFrom(50, 100),
  expiry,
});

const times: fc.Arbitrary<BonusTimes> = fc.oneof(
  fc.constant<BonusTimes>({
    weekdays: [],
    fromHour: 0,
    untilHour: 24,
    fromDay: null,
    untilDay: null,
  }),
  fc.constant<BonusTimes>({
    weekdays: [1, 7],
    fromHour: 9,
    untilHour: 11,
    fromDay: null,
    untilDay: null,
  }),
  fc.constant<BonusTimes>({
    weekdays: [],
    fromHour: 22,
    untilHour: 2,
    fromDay: null,
    untilDay: null,
  }),
);

const items = fc.subarray([...MENU], { minLength: 1, maxLength: 2 });

function bonus(id: string): fc.Arbitrary<BonusRule> {
  const named = { id: fc.constant(id), name: fc.constant(id) };
  const gains = { stamps: fc.constant(stamps(1)), points: fc.constantFrom(points(0), points(50)) };
  return fc.oneof(
    fc.record({
      ...named,
      type: fc.constant('multiplier' as const),
      times,
      percent: fc.constantFrom(150, 200, 300),
      of: fc.constantFrom('stamps' as const, 'points' as const, 'both' as const),
      isStacking: fc.boolean(),
    }),
    fc.record({
      ...named,
      ...gains,
      type: fc.constant('itemBonus' as const),
      times,
      itemIds: items,
    }),
    fc.record({ ...named, type: fc.constant('itemExclusion' as const), itemIds: items }),
    fc.record({
      ...named,
      ...gains,
      type: fc.constant('amountBonus' as const),
      times,
      amountMin: fc.constantFrom(won(4_500), won(9_000)),
    }),
  );
}

const bonuses = fc
  .nat({ max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => bonus(`bonus ${n}`))));

const level = (id: string, threshold: number, extraRateBp: number) =>
  ({ id, name: id, color: 'silver', threshold, extraRateBp, perk: '' }) as const;

const tiers: fc.Arbitrary<TierRule> = fc
  .record({
    basis: fc.constantFrom('visits' as const, 'won' as const, 'points' as const),
    window: fc.constantFrom(
      'rolling12Months' as const,
      'calendarYear' as const,
      'lifetime' as const,
    ),
    graceDays: fc.constantFrom(0, 1, 30),
    downgrade: fc.constantFrom('never' as const, 'oneDown' as const, 'toBasis' as const),
    extraRateBp: fc.constantFrom(0, 200),
  })
  .map(({ extraRateBp, ...rule }) => {
    const [second, third] = { visits: [2, 4], won: [9_000, 22_500], points: [90, 450] }[rule.basis];
    const silver = level('silver', second ?? 1, extraRateBp);
    const levels = [level('bronze', 0, 0), silver, level('gold', third ?? 2, 2 * extraRateBp)];
    const graceDays = Math.max(rule.graceDays, rule.downgrade === 'oneDown' ? 1 : 0);
    return { ...rule, graceDays, levels };
  });

const benefit: fc.Arbitrary<Benefit> = fc.constantFrom<Benefit>(
  { type: 'stamps', stamps: stamps(2) },
  { type: 'points', points: points(100) },
  { type: 'coupon', kindId: 'hand' as CouponKindId },
);

const mission = (goal: Mission['goal']) =>
  fc.record({
    id: fc.constant(goal.type),
    name: fc.constant(goal.type),
    goal: fc.constant(goal),
    benefit,
    isRepeating: fc.boolean(),
    from: fc.constant(null),
    until: fc.constant(null),
  });

const missions: fc.Arbitrary<readonly Mission[]> = fc
  .record({
    visits: fc
      .record({ count: fc.integer({ min: 2, max: 3 }), withinDays: fc.constantFrom(2, 30) })
      .chain((goal) => mission({ type: 'visits', ...goal })),
    items: fc
      .integer({ min: 1, max: 3 })
      .chain((count) => mission({ type: 'items', count, itemIds: [...MENU] })),
    ownCup: fc.integer({ min: 1, max: 2 }).chain((count) => mission({ type: 'ownCup', count })),
  })
  .chain((all) => fc.subarray(Object.values(all)));

const kind = (id: CouponKindId, issue: CouponKind['issue']) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant<string>(id),
    benefit: fc.constantFrom<CouponKind['benefit']>(
      { type: 'freeItem', itemIds: [] },
      { type: 'freeItem', itemIds: ['cake' as MenuItemId] },
      { type: 'amountOff', amount: won(1_000) },
      { type: 'text', text: '사이즈 업' },
    ),
    issue: fc.constant(issue),
    amountMin: fc.constantFrom(won(0), won(5_000)),
    startsAfterDays: fc.constantFrom(0, 1),
    validDays: fc.constantFrom(null, 1, 14),
    weekdays: fc.constantFrom<readonly number[]>([], [1, 2, 7]),
    perCustomerMax: fc.constantFrom(null, 1, 2),
    // What is drawn for has odds only with a stock that is stated.
    stockMax: issue.type === 'instantWin' ? fc.constantFrom(1, 3) : fc.constantFrom(null, 1, 3),
    // What other rules give is offered.
    isOffered: issue.type === 'byHand' ? fc.constant(true) : fc.constantFrom(true, true, false),
  });

const couponKinds: fc.Arbitrary<readonly CouponKind[]> = fc.tuple(
  kind('hand' as CouponKindId, { type: 'byHand' }),
  kind('third' as CouponKindId, { type: 'everyVisits', visits: 3 }),
  kind('win' as CouponKindId, { type: 'instantWin', oneIn: 2 }),
);

const occasions: fc.Arbitrary<ProgramRules['occasions']> = fc.record({
  welcome: some(benefit),
  birthday: some(
    fc.record({
      benefit,
      window: fc.constantFrom(
        { type: 'month' as const },
        { type: 'days' as const, before: 7, after: 7 },
      ),
    }),
  ),
  anniversary: fc.constant(null),
  firstVisitAnniversary: fc.constant(null),
});

/** Seldom a limit that a story would reach: what is refused tells nothing else. */
const safeguards = fc
  .record({
    perTenMinutesMax: fc.constantFrom(99, 99, 99, 2),
    perDayMax: fc.constantFrom(99, 99, 99, 3),
  })
  .map((limits) => ({
    ...plainRules.safeguards,
    ...limits,
    staffHourMax: 10_000,
    deviceDayMax: 100_000,
  }));

const rules: fc.Arbitrary<ProgramRules> = fc.record({
  points: some(pointRule),
  stampExpiry: expiry,
  tiers: some(tiers),
  couponKinds,
  occasions,
  referral: fc.constant(null),
  missions,
  bonuses,
  safeguards,
  noticeDays: fc.constant(plainRules.noticeDays),
});

/** Any programme an owner may choose. */
export const anyShop: fc.Arbitrary<PaperShop> = fc
  .record({ price: fc.integer({ min: 2, max: 10 }), closingHour: fc.nat({ max: 4 }), rules })
  .map(({ price, closingHour, rules: chosen }) => ({
    program: { ...coffeeAtTen, rewards: [{ ...coffee, price: stamps(price) }, cookie] },
    closingHour,
    // As they would come from a form: objects like any other.
    rules: structuredClone(chosen),
  }));
