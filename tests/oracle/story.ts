import fc from 'fast-check';
import type { OpeningHours } from '#domain/businessDay.ts';
import { plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { coffee, coffeeAtTen, cookie } from '#tests/support/cafe.ts';
import type { Step } from '#tests/support/scenarioLine.ts';
import { later } from './almanac.ts';
import type { PaperShop } from './paper.ts';

/** A programme and what happens under it. */
export interface Story {
  readonly shop: PaperShop;
  readonly hours: OpeningHours;
  readonly steps: readonly Step[];
}

const OPENING = '2026-11-22T10:00';
const STEPS_MAX = 14;

/** Any programme an owner may choose, and any weeks at its counter. */
export const story: fc.Arbitrary<Story> = fc
  .record({ shop: shopOfAnyKind(), moves: fc.array(move(), { maxLength: STEPS_MAX, size: 'max' }) })
  .map(({ shop, moves }) => ({
    shop,
    hours: { zone: 'Asia/Seoul', closingHour: shop.closingHour },
    steps: stepsOf(moves),
  }));

function shopOfAnyKind(): fc.Arbitrary<PaperShop> {
  return fc
    .record({ coffeePrice: fc.integer({ min: 2, max: 10 }), closingHour: fc.nat({ max: 4 }) })
    .map(({ coffeePrice, closingHour }) => ({
      program: { ...coffeeAtTen, rewards: [{ ...coffee, price: stamps(coffeePrice) }, cookie] },
      closingHour,
      rules: {
        ...plainRules,
        safeguards: {
          ...plainRules.safeguards,
          perTenMinutesMax: 99,
          perDayMax: 99,
          staffHourMax: 10_000,
          deviceDayMax: 100_000,
        },
      },
    }));
}

/** A step to be: an undo says how far back it reaches, and time says only how much of it passes. */
interface Move {
  readonly minutes: number;
  readonly who: string;
  readonly asked: Asked;
}

type Asked =
  | { readonly do: 'visit'; readonly stamps: number }
  | { readonly do: 'paper'; readonly stamps: number }
  | { readonly do: 'redeem'; readonly reward: string }
  | { readonly do: 'undo' | 'reverse'; readonly back: number };

function move(): fc.Arbitrary<Move> {
  const minutes = fc.oneof(
    { arbitrary: fc.constantFrom(0, 1, 5, 10, 11), weight: 5 },
    { arbitrary: fc.constantFrom(60, 700, 1_440, 3 * 1_440), weight: 3 },
    { arbitrary: fc.integer({ min: 10, max: 120 }).map((days) => days * 1_440 + 30), weight: 2 },
  );
  const asked = fc.oneof(
    {
      arbitrary: fc.record({ do: fc.constant('visit' as const), stamps: fc.nat({ max: 6 }) }),
      weight: 6,
    },
    {
      arbitrary: fc.record({
        do: fc.constant('paper' as const),
        stamps: fc.integer({ min: 1, max: 11 }),
      }),
      weight: 1,
    },
    {
      arbitrary: fc.record({
        do: fc.constant('redeem' as const),
        reward: fc.constantFrom('coffee', 'cookie'),
      }),
      weight: 3,
    },
    {
      arbitrary: fc.record({
        do: fc.constantFrom('undo' as const, 'reverse' as const),
        back: fc.nat({ max: 4 }),
      }),
      weight: 3,
    },
  );
  return fc.record({ minutes, who: fc.constantFrom('minji', 'minji', 'jisoo'), asked });
}

function stepsOf(moves: readonly Move[]): readonly Step[] {
  const steps: Step[] = [];
  let at = OPENING;
  for (const { minutes, who, asked } of moves) {
    at = later(at, minutes);
    const place = steps.length + 2;
    if ('back' in asked) {
      const meant = steps.filter(({ do: done }) => done !== 'undo').at(-1 - asked.back);
      if (meant === undefined || !('who' in meant)) continue;
      steps.push({ do: asked.do, place, at, who: meant.who, line: meant.place });
    } else steps.push({ ...asked, place, at, who });
  }
  return steps;
}
