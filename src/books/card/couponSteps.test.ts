import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import { drawFrom } from '#domain/chance.ts';
import { noOccasions, type OccasionRules } from '#domain/occasion.ts';
import { points } from '#domain/points.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { minji, tapNumber } from '#tests/support/cafe.ts';
import { freeDrink, luckyCookie, thirdVisitCake } from '#tests/support/coupons.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);
const visit = { type: 'RecordVisit', stamps: stamps(0) } as const;
const visited: CardEvent = { type: 'VisitRecorded' };
const day = (text: string) => text as BusinessDay;

interface Visit {
  readonly story?: readonly Told<CardEvent>[];
  readonly rules: Partial<ProgramRules>;
  readonly on?: string;
  readonly tap?: number;
  readonly birthday?: { readonly month: number; readonly day: number };
}

/** What a visit brings besides itself. */
function broughtBy({ story = [], rules, on = '2026-11-22', tap, birthday }: Visit) {
  const { decided } = given(...story).when(
    { ...visit, ...(birthday && { occasions: { birthday } }) },
    {
      rules: { ...plainRules, ...rules },
      businessDay: day(on),
      ...(tap !== undefined && { tapId: tapNumber(tap) }),
    },
  );
  if (!decided.ok) throw new Error('a visit is not refused');
  return decided.value.map(({ event }) => event).filter(({ type }) => type !== 'VisitRecorded');
}

describe('a coupon at every third visit', () => {
  const rules = { couponKinds: [thirdVisitCake] };

  test('comes at the third, and says why', () => {
    expect(broughtBy({ rules, story: [visited] })).toEqual([]);
    expect(broughtBy({ rules, story: [visited, visited] })).toMatchObject([
      {
        type: 'CouponIssued',
        kindId: 'cake',
        because: { type: 'EveryVisits', kindId: 'cake', visits: 3 },
      },
    ]);
    expect(broughtBy({ rules, story: [visited, visited, visited] })).toEqual([]);
  });

  test('does not come twice where the third visit was taken back and the cake was eaten', () => {
    const [cake] = broughtBy({ rules, story: [visited, visited] });
    if (cake?.type !== 'CouponIssued') throw new Error('a cake comes');
    const { type: _type, ...coupon } = cake;
    const eaten: CardEvent = {
      type: 'CouponUsed',
      coupon: { ...coupon, issuedOn: day('2026-11-22') },
    };
    const undone: Told<CardEvent> = [{ type: 'VisitReversed' }, { reverses: entryNumber(3) }];

    expect(broughtBy({ rules, story: [visited, visited, visited, cake, eaten, undone] })).toEqual(
      [],
    );
    const cancelled: Told<CardEvent> = [
      { ...couponOf(cake), type: 'CouponIssueReversed' },
      { reverses: entryNumber(4) },
    ];
    expect(
      broughtBy({ rules, story: [visited, visited, visited, cake, undone, cancelled] }),
    ).toHaveLength(1);
  });

  test('quietly does not come where none is left', () => {
    const couponKinds = [{ ...thirdVisitCake, isOffered: false }];

    expect(broughtBy({ rules: { couponKinds }, story: [visited, visited] })).toEqual([]);
  });

  test('writes down first what is over', () => {
    const drink: CardEvent = {
      type: 'CouponIssued',
      couponId: 'old' as never,
      kindId: freeDrink.id,
      code: 'ABCDEF0X',
      because: { type: 'ByHand' },
      validFrom: day('2026-11-01'),
      validUntil: day('2026-11-07'),
      terms: {
        name: '음료',
        benefit: freeDrink.benefit,
        amountMin: freeDrink.amountMin,
        weekdays: [],
      },
    };

    expect(broughtBy({ rules: {}, story: [drink] })).toEqual([
      { type: 'CouponExpired', couponId: 'old', kindId: 'drink' },
    ]);
  });
});

describe('an instant win', () => {
  const rules = { couponKinds: [luckyCookie] };
  const winningTap = [1, 2, 3, 4, 5, 6, 7, 8].find((tap) => drawOf(tap) === 0) ?? 0;
  const losingTap = [1, 2, 3, 4, 5, 6, 7, 8].find((tap) => drawOf(tap) === 1) ?? 0;

  test('is drawn from the tap, so that anybody can draw again', () => {
    expect(broughtBy({ rules, tap: winningTap })).toMatchObject([
      { type: 'InstantWinDrawn', kindId: 'cookie', oneIn: 2, draw: 0, isWin: true },
      { type: 'CouponIssued', because: { type: 'InstantWin', kindId: 'cookie' } },
    ]);
    expect(broughtBy({ rules, tap: losingTap })).toEqual([
      { type: 'InstantWinDrawn', kindId: 'cookie', oneIn: 2, draw: 1, isWin: false },
    ]);
  });

  test('is drawn once a day, and again the next', () => {
    const [lost] = broughtBy({ rules, tap: losingTap });
    const story = [visited, lost as CardEvent];

    expect(broughtBy({ rules, story, tap: winningTap })).toEqual([]);
    expect(broughtBy({ rules, story, tap: winningTap, on: '2026-11-23' })).toHaveLength(2);
  });

  test('stays won where the visit is undone and done again, and lost where it was lost', () => {
    const [drawn, won] = broughtBy({ rules, tap: winningTap }) as [CardEvent, CardEvent];
    const undone: readonly Told<CardEvent>[] = [
      visited,
      drawn,
      won,
      [{ type: 'VisitReversed' }, { reverses: entryNumber(1) }],
      [{ ...couponOf(won), type: 'CouponIssueReversed' }, { reverses: entryNumber(3) }],
    ];

    expect(broughtBy({ rules, story: undone, tap: losingTap })).toMatchObject([
      { type: 'CouponIssued', because: { type: 'InstantWin' } },
    ]);
  });

  test('is not won again where a manager has taken the prize away', () => {
    const [drawn, won] = broughtBy({ rules, tap: winningTap }) as [CardEvent, CardEvent];
    if (won.type !== 'CouponIssued') throw new Error('a cookie is won');
    const { type: _type, ...prize } = won;
    const coupon = { ...prize, issuedOn: day('2026-11-22') };
    const cancelled: CardEvent = { type: 'CouponCancelled', coupon, cancelledFor: 'Abuse' };

    expect(broughtBy({ rules, story: [visited, drawn, won, cancelled], tap: winningTap })).toEqual(
      [],
    );
  });

  test('is not drawn where nothing can be won: the odds are always those stated', () => {
    const { decided } = given().when(visit, {
      rules: { ...plainRules, ...rules },
      tapId: tapNumber(winningTap),
      rollUp: (name) => (name === 'couponStock' ? { cookie: 5 } : undefined),
    });

    expect(decided).toEqual({ ok: true, value: [{ event: visited }] });
  });
});

describe('R37: an occasion', () => {
  const twoStamps = { type: 'stamps', stamps: stamps(2) } as const;
  const occasions: OccasionRules = {
    ...noOccasions,
    birthday: { benefit: twoStamps, window: { type: 'month' } },
  };
  const rules = { occasions };
  const ofNovember = { month: 11, day: 3 };
  const birthdayOf = (year: number): CardEvent => ({
    type: 'StampsGranted',
    stamps: stamps(2),
    expiresAt: null,
    because: { type: 'Birthday', year },
  });

  test('is given at a visit, and the date stays out of the ledger', () => {
    expect(broughtBy({ rules, birthday: ofNovember })).toEqual([birthdayOf(2026)]);
  });

  test('is given once a year, whatever the birthday is changed to', () => {
    const story = [visited, birthdayOf(2026)];

    expect(broughtBy({ rules, story, birthday: ofNovember })).toEqual([]);
    expect(broughtBy({ rules, story, birthday: { month: 12, day: 24 }, on: '2026-12-24' })).toEqual(
      [],
    );
    expect(broughtBy({ rules, story, birthday: ofNovember, on: '2027-11-01' })).toEqual([
      birthdayOf(2027),
    ]);
  });

  test('can be given again where it was taken back', () => {
    const reversed: Told<CardEvent> = [
      {
        type: 'StampGrantReversed',
        stamps: stamps(2),
        expiresAt: null,
        because: { type: 'Birthday', year: 2026 },
      },
      { reverses: entryNumber(2) },
    ];

    expect(
      broughtBy({ rules, story: [visited, birthdayOf(2026), reversed], birthday: ofNovember }),
    ).toEqual([birthdayOf(2026)]);
  });

  test('welcomes at the first visit only', () => {
    const welcome = { occasions: { ...noOccasions, welcome: twoStamps } };

    expect(broughtBy({ rules: welcome })).toMatchObject([{ because: { type: 'Welcome' } }]);
    expect(broughtBy({ rules: welcome, story: [visited] })).toEqual([]);
  });

  test('gives nothing in points to a shop that has none', () => {
    const inPoints = { type: 'points', points: points(500) } as const;

    expect(broughtBy({ rules: { occasions: { ...noOccasions, welcome: inPoints } } })).toEqual([]);
  });

  test('counts the coupon it gives before the next one of the tap is given', () => {
    const drink = { type: 'coupon', kindId: freeDrink.id } as const;
    const both = {
      occasions: { ...occasions, welcome: drink, birthday: { ...yearly, benefit: drink } },
      couponKinds: [{ ...freeDrink, stockMax: 1 }],
    };

    expect(broughtBy({ rules: both, birthday: ofNovember })).toHaveLength(1);
  });

  test('gives a level its own birthday coupon', () => {
    const drink = { type: 'coupon', kindId: freeDrink.id } as const;
    const gold = { id: 'gold', birthdayKindId: thirdVisitCake.id } as never;
    const tiers = { basis: 'visits', levels: [gold] } as never;
    const reached: CardEvent = { type: 'TierReached', levelId: 'gold', from: null };
    const brought = broughtBy({
      rules: {
        occasions: { ...noOccasions, birthday: { ...yearly, benefit: drink } },
        couponKinds: [freeDrink, { ...thirdVisitCake, issue: { type: 'byHand' } }],
        tiers,
      },
      story: [visited, reached],
      birthday: ofNovember,
    });

    expect(brought.find(({ type }) => type === 'CouponIssued')).toMatchObject({ kindId: 'cake' });
  });
});

const yearly = { window: { type: 'month' } } as const;

const drawOf = (tap: number): number => drawFrom(`${tapNumber(tap)}/${minji}/cookie`, 2);

function couponOf(event: CardEvent) {
  if (event.type !== 'CouponIssued') throw new Error('a coupon was issued');
  const { couponId, kindId, code, because } = event;
  return { couponId, kindId, code, because };
}
