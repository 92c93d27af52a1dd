import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardEvent } from '#books/card/events.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays } from '#domain/calendar.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import { noOccasions } from '#domain/occasion.ts';
import { stamps } from '#domain/stamps.ts';
import type { Entry } from '#ledger/entry.ts';
import { jisoo, minji, soraTheOwner, sunday } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { freeDrink, luckyCookie, thirdVisitCake } from '#tests/support/coupons.ts';
import { visitSlips } from './checkIn.ts';
import type { CounterSlip } from './command.ts';
import { cardEntriesOf } from './customer.ts';

/** What may happen at the counter, in any order, on days that follow each other. */
type Deed =
  | { readonly do: 'visit'; readonly month: number; readonly day: number }
  | { readonly do: 'issue' | 'expire' | 'wait' }
  | { readonly do: 'use' | 'cancel' | 'undo'; readonly which: number };

const which = fc.nat({ max: 5 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: visitOf() },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('use', 'use', 'use', 'cancel', 'undo', 'undo'),
      which,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('issue', 'expire', 'wait') }) },
) as fc.Arbitrary<Deed>;
const deeds = fc.array(fc.tuple(fc.constantFrom(minji, jisoo), deed), {
  minLength: 5,
  maxLength: 25,
});

const rules = [
  {
    part: 'couponKinds',
    value: [
      { ...freeDrink, stockMax: 3, perCustomerMax: 2 },
      { ...thirdVisitCake, stockMax: 2 },
      { ...luckyCookie, stockMax: 1 },
    ],
  },
  {
    part: 'occasions',
    value: {
      ...noOccasions,
      welcome: { type: 'coupon', kindId: freeDrink.id },
      birthday: {
        benefit: { type: 'stamps', stamps: stamps(2) },
        window: { type: 'days', before: 20, after: 20 },
      },
    },
  },
] as const;

test('R34, R37, R39: no coupon is used twice, none is given beyond its limits, no birthday kept twice', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      const cafe = await openCafe();
      for (const part of rules) {
        const command = { type: 'ReviseRules', effectiveOn: sunday, ...part } as const;
        await cafe.tap([{ book: 'program', subject: 'shop', command }], { actor: soraTheOwner });
      }
      await play(story, cafe);
      const entries = await cafe.readEntries();
      const standing = standingOf(entries);

      expect(usedTwice(entries)).toEqual([]);
      expect(countOf(standing, 'drink')).toBeLessThanOrEqual(3);
      expect(countOf(standing, 'cake')).toBeLessThanOrEqual(2);
      expect(countOf(standing, 'cookie')).toBeLessThanOrEqual(1);
      for (const customerId of [minji, jisoo]) {
        const own = standing.filter(({ subject }) => subject === customerId);
        expect(countOf(own, 'drink')).toBeLessThanOrEqual(2);
        const birthdays = own.flatMap(({ event }) =>
          event.type === 'StampsGranted' && event.because?.type === 'Birthday'
            ? event.because.year
            : [],
        );
        expect(birthdays).toEqual([...new Set(birthdays)]);
      }
      const codes = entries.flatMap(({ event }) =>
        event.type === 'CouponIssued' ? (event as { code?: string }).code : [],
      );
      expect(codes).toEqual([...new Set(codes)]);
      expect((await cafe.verify()).findings).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what is given and taken back leaves no coupon and no occasion behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(visitOf(), { minLength: 1, maxLength: 8 }), async (visits) => {
      const cafe = await openCafe();
      for (const part of rules) {
        const command = { type: 'ReviseRules', effectiveOn: sunday, ...part } as const;
        await cafe.tap([{ book: 'program', subject: 'shop', command }], { actor: soraTheOwner });
      }
      const taps: CommandId[] = [];
      for (const { month, day } of visits) {
        const visit = visitSlips(minji, {
          stamps: stamps(1),
          occasions: { birthday: { month, day } },
        });
        const written = await cafe.tap(visit, byOwner);
        if (written.ok) taps.push(cafe.lastTap());
      }
      for (const tapId of taps.toReversed()) await cafe.tap([undo(minji, tapId)], byOwner);
      const card = await cafe.cardOf(minji);

      expect(card?.coupons).toMatchObject({ open: [], used: [], expired: [], issuedByKind: {} });
      expect(card?.occasions).toEqual([]);
      expect(card?.stamps).toEqual({ open: [], deficit: 0 });
    }),
    { numRuns: 30 },
  );
});

const byOwner = { actor: soraTheOwner };

function visitOf() {
  return fc.record({
    do: fc.constant('visit'),
    month: fc.constantFrom(1, 11, 12),
    day: fc.integer({ min: 1, max: 28 }),
  });
}

async function play(story: readonly (readonly [CustomerId, Deed])[], cafe: Counter) {
  let businessDay: BusinessDay = sunday;
  const taps: CommandId[] = [];
  for (const [customerId, each] of story) {
    if (each.do === 'wait') {
      businessDay = addDays(businessDay, 13);
      continue;
    }
    const slip = await slipOf(each, { customerId, cafe, taps });
    if (slip === undefined) continue;
    const written = await cafe.tap([slip], { ...byOwner, businessDay });
    if (written.ok) taps.push(cafe.lastTap());
  }
}

interface Scene {
  readonly customerId: CustomerId;
  readonly cafe: Counter;
  readonly taps: readonly CommandId[];
}

async function slipOf(each: Deed, { customerId, cafe, taps }: Scene) {
  const coupons = (await cafe.cardOf(customerId))?.coupons;
  const known = [...(coupons?.open ?? []), ...(coupons?.used ?? [])];
  switch (each.do) {
    case 'visit': {
      const { month, day } = each;
      const occasions = { birthday: { month, day } };
      return visitSlips(customerId, { stamps: stamps(1), occasions })[0];
    }
    case 'issue':
      return onCard(customerId, { type: 'IssueCoupon', kindId: freeDrink.id });
    case 'expire':
      return onCard(customerId, { type: 'ExpireCoupons' });
    case 'use':
    case 'cancel': {
      const couponId = known[each.which % Math.max(1, known.length)]?.couponId;
      if (couponId === undefined) return undefined;
      return each.do === 'use'
        ? onCard(customerId, { type: 'UseCoupon', couponId })
        : onCard(customerId, { type: 'CancelCoupon', couponId, cancelledFor: 'Other' });
    }
    case 'undo': {
      const tapId = taps.at(-1 - each.which);
      return tapId && undo(customerId, tapId);
    }
    default:
      return undefined;
  }
}

const onCard = (subject: CustomerId, command: CounterSlip['command']): CounterSlip => ({
  book: 'card',
  subject,
  command,
});

const undo = (customerId: CustomerId, tapId: CommandId): CounterSlip =>
  onCard(customerId, { type: 'UndoTap', tapId, elapsedMs: 1_000 });

/** What happened on the cards and was not taken back. */
function standingOf(entries: readonly Entry[]): readonly Entry<CardEvent>[] {
  const reversed = new Set(entries.map(({ reverses }) => reverses));
  const cancelled = new Set(
    cardEntriesOf(entries).flatMap(({ id, event }) =>
      event.type === 'CouponCancelled' && !reversed.has(id) ? event.coupon.couponId : [],
    ),
  );
  return cardEntriesOf(entries).filter(
    ({ id, event }) =>
      !reversed.has(id) && !(event.type === 'CouponIssued' && cancelled.has(event.couponId)),
  );
}

const countOf = (standing: readonly Entry<CardEvent>[], kindId: string): number =>
  standing.filter(({ event }) => event.type === 'CouponIssued' && event.kindId === kindId).length;

function usedTwice(entries: readonly Entry[]): readonly string[] {
  const used = standingOf(entries).flatMap(({ event }) =>
    event.type === 'CouponUsed' ? event.coupon.couponId : [],
  );
  return used.filter((couponId, place) => used.indexOf(couponId) !== place);
}
