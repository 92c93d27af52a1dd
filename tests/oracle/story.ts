import fc from 'fast-check';
import type { BasketLine } from '#domain/basket.ts';
import type { OpeningHours } from '#domain/businessDay.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import type { Step } from '#tests/support/scenarioLine.ts';
import { later } from './almanac.ts';
import { anyShop, KINDS, MENU } from './anyShop.ts';
import type { PaperShop } from './writing.ts';

/** A programme and what happens under it. */
export interface Story {
  readonly shop: PaperShop;
  readonly hours: OpeningHours;
  readonly steps: readonly Step[];
}

const OPENING = '2026-11-22T10:00';
const STEPS_MAX = 14;

/** A step to be: time says only how much of it passes, and an undo how far back it reaches. */
interface Move {
  readonly minutes: number;
  readonly who: string;
  readonly asked: Asked;
}

type Asked = { readonly do: Step['do']; readonly back?: number; readonly birthday?: string | null };

const DAY = 1_440;
const minutes = fc.oneof(
  { arbitrary: fc.constantFrom(0, 1, 5, 10, 11), weight: 5 },
  { arbitrary: fc.constantFrom(60, 700, DAY, 3 * DAY), weight: 3 },
  { arbitrary: fc.constantFrom(7 * DAY, 14 * DAY, 31 * DAY, 90 * DAY, 365 * DAY), weight: 1 },
  { arbitrary: fc.integer({ min: 10, max: 200 }).map((days) => days * DAY + 30), weight: 1 },
);

const basket: fc.Arbitrary<readonly BasketLine[]> = fc.array(
  fc.record({
    itemId: fc.constantFrom(...MENU),
    count: fc.integer({ min: 1, max: 2 }),
    price: fc.constantFrom(won(3_000), won(4_500)),
    stamps: fc.constantFrom(stamps(0), stamps(1)),
  }),
  { minLength: 1, maxLength: 2 },
);

const amount = fc.constantFrom(4_500, 8_999, 9_000, 13_333);
const back = fc.nat({ max: 5 });
const is = <Do extends Step['do']>(asked: Do) => fc.constant(asked);

const visit = fc.record(
  {
    do: is('visit'),
    stamps: fc.constantFrom(0, 1, 1, 2, 5, 6),
    amount,
    basket,
    pays: fc.constantFrom(0, 10, 95, 100, 200),
    ownCup: fc.constant(true),
    birthday: fc.constantFrom('11-25', '12-31', '01-02', '02-29'),
  },
  { requiredKeys: ['do'] },
);

const asked: fc.Arbitrary<Asked> = fc.oneof(
  { arbitrary: visit, weight: 12 },
  {
    arbitrary: fc.record({ do: is('redeem'), reward: fc.constantFrom('coffee', 'cookie') }),
    weight: 3,
  },
  { arbitrary: fc.record({ do: is('use'), points: fc.constantFrom(10, 50, 100, 250) }), weight: 2 },
  {
    arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'reverse' as const), back }),
    weight: 5,
  },
  {
    arbitrary: fc.record({ do: is('refund'), back, amount: fc.constantFrom(1, 4_500, 4_999) }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: is('coupon'), kind: fc.constantFrom(...KINDS) }), weight: 2 },
  {
    arbitrary: fc.record(
      { do: is('useCoupon'), coupon: fc.integer({ min: 1, max: 3 }), amount, basket },
      { requiredKeys: ['do', 'coupon'] },
    ),
    weight: 4,
  },
  {
    arbitrary: fc.record({ do: fc.constantFrom('expire' as const, 'review' as const) }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: is('sweepCoupons') }), weight: 1 },
  {
    arbitrary: fc.record({ do: is('cancelCoupon'), coupon: fc.integer({ min: 1, max: 3 }) }),
    weight: 1,
  },
  {
    arbitrary: fc.record({ do: is('paper'), stamps: fc.integer({ min: 1, max: 11 }) }),
    weight: 1,
  },
  { arbitrary: fc.record({ do: is('points'), points: fc.constantFrom(50, 333) }), weight: 2 },
);

const move: fc.Arbitrary<Move> = fc.record({
  minutes,
  who: fc.constantFrom('minji', 'minji', 'minji', 'jisoo'),
  asked,
});

const then = (passed: number, wanted: Asked & Readonly<Record<string, unknown>>): Move => ({
  minutes: passed,
  who: 'minji',
  asked: wanted,
});

const five = { do: 'visit', stamps: 5 } as const;
const dear = { do: 'visit', amount: 13_333 } as const;
const born = { do: 'visit', birthday: '11-25' } as const;

/** What chance would seldom bring together. */
const burst: fc.Arbitrary<readonly Move[]> = fc.oneof(
  // Parts of one visit are refunded.
  fc
    .constantFrom(1, 1_234, 2_000)
    .map((part) => [
      then(1, dear),
      then(1, { do: 'refund', back: 0, amount: part }),
      then(1, { do: 'refund', back: 1, amount: part }),
      then(1, { do: 'undo', back: 0 }),
    ]),
  // The last days of a level.
  fc
    .constantFrom(0, 1, 2, 29, 30, 31)
    .map((days) => [then(1, dear), then(1, dear), then((365 + days) * DAY, { do: 'review' })]),
  // Lots of two months, spent and given back.
  fc
    .constantFrom(0, 1, 100 * DAY)
    .map((passed) => [
      then(1, five),
      then(40 * DAY, five),
      then(1, { do: 'redeem', reward: 'cookie' }),
      then(passed, { do: 'reverse', back: 0 }),
    ]),
  fc
    .constantFrom(9, 10, 11)
    .map((passed) => [then(1, five), then(passed, { do: 'undo', back: 0 })]),
  // A coupon is cancelled, another one given, and the cancelling taken back.
  fc
    .constantFrom(0, 1)
    .map((reach) => [
      then(1, five),
      then(1, { do: 'coupon', kind: 'hand' }),
      then(1, { do: 'cancelCoupon', coupon: 1 }),
      then(1, { do: 'coupon', kind: 'hand' }),
      then(1, { do: 'undo', back: reach }),
    ]),
  fc.constantFrom(1, DAY).map((passed) => [then(1, born), then(passed, born)]),
);

const moves = fc.oneof(
  { arbitrary: move.map((one) => [one]), weight: 12 },
  { arbitrary: burst, weight: 1 },
);

/** Any programme an owner may choose, and any weeks at its counter. */
export const story: fc.Arbitrary<Story> = fc
  .record({ shop: anyShop, moves: fc.array(moves, { maxLength: STEPS_MAX, size: 'max' }) })
  .map(({ shop, moves: all }) => ({
    shop,
    hours: { zone: 'Asia/Seoul', closingHour: shop.closingHour },
    steps: stepsOf(all.flat().slice(0, STEPS_MAX)),
  }));

function stepsOf(moves: readonly Move[]): readonly Step[] {
  const steps: Step[] = [];
  let at = OPENING;
  for (const { minutes: passed, who, asked: wanted } of moves) {
    at = later(at, passed);
    const place = steps.length + 2;
    const { back: reach, ...rest } = wanted;
    if (reach === undefined) {
      steps.push({ ...rest, place, at, who } as Step);
      continue;
    }
    const meant = steps.at(-1 - reach);
    if (meant === undefined || !('who' in meant)) continue;
    steps.push({ ...rest, place, at, who: meant.who, line: meant.place } as Step);
  }
  return steps;
}
