import { expect, test } from 'vitest';
import type { ProgramEvent } from '#books/program/events.ts';
import { evolve, type Shop, unfoundedShop } from '#books/program/shop.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { points } from '#domain/points.ts';
import { stamps } from '#domain/stamps.ts';
import { coffeeAtTen, dangolCafe, sunday } from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { termsOf, termsSheet } from './terms.ts';

const noNames = { items: new Map() };
const january = '2027-01-01' as BusinessDay;

const founded: ProgramEvent = {
  type: 'ShopFounded',
  shopId: dangolCafe,
  sign: { name: '단골 카페', sealText: '단골' },
  hours: { zone: 'Asia/Seoul', closingHour: 0 },
  program: coffeeAtTen,
  retentionMonths: 24,
};
const pointsOn: ProgramEvent = {
  type: 'RulesRevised',
  part: 'points',
  value: {
    rateBp: 550,
    rounding: 'floor',
    useMin: points(1000),
    useStep: points(100),
    useShareMax: 100,
    expiry: { type: 'never' },
  },
  effectiveOn: sunday,
};

const shopAfter = (...events: readonly ProgramEvent[]): Shop =>
  events.map((event, index) => entryOf(event, index + 1)).reduce(evolve, unfoundedShop);

const keysOf = (shop: Shop) =>
  termsOf(shop, noNames).flatMap(({ terms }) => terms.map(({ key }) => key));

test('a shop of stamps promises stamps, and nothing that it does not have', () => {
  expect(keysOf(shopAfter(founded))).toEqual([
    'stampsPerVisit',
    'rewardPrice',
    'rewardPrice',
    'stampsNever',
    'retention',
    'undone',
    'refunded',
    'noticed',
    'earnedStays',
  ]);
});

test('points are told with their rate, their use and their refund', () => {
  const keys = keysOf(shopAfter(founded, pointsOn));

  expect(keys).toContain('pointsEarned');
  expect(keys).toContain('pointsUse');
  expect(keys).toContain('pointsNever');
  expect(keys).toContain('refundedPart');
  // All of an amount may be paid with points, so there is no share to speak of.
  expect(keys).not.toContain('pointsShare');
});

test('the sheet says which version it is, and since when it holds', () => {
  const sheet = termsSheet(shopAfter(founded, pointsOn), january, noNames);

  expect(sheet).toMatchObject({ shopName: '단골 카페', version: 2, since: sunday, changes: [] });
});

test('what is planned stands beside what holds, sentence by sentence', () => {
  const dearer: ProgramEvent = {
    type: 'RewardPriced',
    rewardId: 'coffee',
    name: '아메리카노',
    price: stamps(12),
    effectiveOn: january,
  };
  const shop = shopAfter(founded, dearer);

  expect(termsSheet(shop, sunday, noNames).changes).toEqual([
    {
      day: january,
      added: [{ key: 'rewardPrice', values: { name: '아메리카노', stamps: 12 } }],
      gone: [{ key: 'rewardPrice', values: { name: '아메리카노', stamps: 10 } }],
    },
  ]);
  expect(termsSheet(shop, january, noNames)).toMatchObject({ since: january, changes: [] });
});
