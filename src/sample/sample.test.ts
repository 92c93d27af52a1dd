import { describe, expect, test } from 'vitest';
import type { CardEvent } from '#books/card/events.ts';
import { isRegistered, type Person } from '#books/person/person.ts';
import { shopLedger } from '#desk/shopLedger.ts';
import { businessDayIn } from '#domain/businessDay.ts';
import type { CustomerId, DeviceId } from '#domain/ids.ts';
import { instant } from '#domain/instant.ts';
import { parsePhoneNumber } from '#domain/phoneNumber.ts';
import { dayTotals } from '#insight/dayTotals.ts';
import type { Entry } from '#ledger/entry.ts';
import { createExecute } from '#ledger/execute.ts';
import type { LedgerStore } from '#ledger/ledgerStore.ts';
import { createStagingStore, type StagedLedger, type StagingStore } from '#ledger/stagingStore.ts';
import { verify } from '#ledger/verify.ts';
import { SAMPLE_ZONE } from './sampleCalendar.ts';
import { inventedNumber, SAMPLE_CUSTOMERS } from './sampleCustomers.ts';
import { SAMPLE_DISHES } from './sampleMenu.ts';
import { foundingSlip, type SampleWords } from './sampleShop.ts';
import { drawSample, type SampleSeed } from './sampleStory.ts';

/** Sunday 22 November 2026, 14:41 in Seoul. */
const endsAt = instant(Date.UTC(2026, 10, 22, 5, 41));
const seeds: readonly SampleSeed[] = [
  { seed: 1, endsAt },
  { seed: 20_260_417, endsAt },
  // Before the doors open, in a leap year.
  { seed: 7, endsAt: instant(Date.UTC(2028, 1, 29, 20, 0)) },
];

const deviceId = 'sample tablet' as DeviceId;
const words: SampleWords = {
  shopName: '샘플 커피',
  sealText: '샘플',
  smallReward: '쿠키 1개',
  largeReward: '음료 1잔 무료',
  staff: { owner: '지수', manager: '민지', staff: '하나' },
  dishes: Object.fromEntries(SAMPLE_DISHES.map((dish) => [dish, dish])) as SampleWords['dishes'],
};

describe.each(seeds)('the year before $endsAt, drawn from $seed', (seed) => {
  test('is written by the rules, and verifies clean', async () => {
    const { ledger, contents, store } = await written(seed);
    const verification = await verify(ledger.projections, store);

    expect(verification.findings).toEqual([]);
    expect(verification.entries).toBe(contents.deviceSeq);
  });

  test('knows four hundred customers, and is over when it is looked at', async () => {
    const { contents } = await written(seed);
    const people = contents.rows.filter(({ key }) => key.startsWith('person/'));

    expect(SAMPLE_CUSTOMERS).toBe(400);
    expect(people.filter(({ state }) => isRegistered(state as Person))).toHaveLength(400);
    expect(contents.entries.every(({ occurredAt }) => occurredAt <= seed.endsAt)).toBe(true);
    const moments = contents.entries.map(({ occurredAt }) => occurredAt);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });

  test('is the year of a café: regulars, drifters, weekends, rewards and mistakes', async () => {
    const { contents } = await written(seed);
    const count = (type: CardEvent['type']) =>
      contents.entries.filter(({ event }) => event.type === type).length;

    expect(count('VisitRecorded')).toBeGreaterThan(5_000);
    expect(count('VisitRecorded')).toBeLessThan(9_000);
    expect(count('RewardRedeemed')).toBeGreaterThan(400);
    expect(count('VisitReversed')).toBeGreaterThan(40);
    expect(shareOfWeekends(contents.entries)).toBeGreaterThan(0.3);
    expect(shareOfRegulars(contents)).toBeGreaterThan(0.25);
    expect(hoursOf(contents.entries)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });
});

test('the same seed tells the same year, another one another', async () => {
  const [first, other] = await Promise.all(
    [1, 20_260_417].map((seed) => written({ seed, endsAt })),
  );
  const again = await write({ seed: 1, endsAt });

  expect(JSON.stringify(again.contents)).toBe(JSON.stringify(first?.contents));
  expect(other?.contents.entries.length).not.toBe(first?.contents.entries.length);
});

test('no number of the sample can be anybody’s: behind 010 nobody’s begins with 0', () => {
  const numbers = Array.from({ length: 2_000 }, (_, place) => inventedNumber(place));

  expect(new Set(numbers).size).toBe(2_000);
  expect(numbers.every((number) => /^\+82100\d{7}$/.test(number))).toBe(true);
  expect(numbers.every((number) => parsePhoneNumber(number).ok)).toBe(true);
});

const yearBySeed = new Map<string, Promise<Year>>();

interface Year {
  readonly ledger: ReturnType<typeof shopLedger>;
  readonly contents: StagedLedger;
  readonly store: LedgerStore;
}

/** Each year once, for all that is asked of it. */
function written(seed: SampleSeed): Promise<Year> {
  const name = JSON.stringify(seed);
  const year = yearBySeed.get(name) ?? write(seed);
  yearBySeed.set(name, year);
  return year;
}

async function write(seed: SampleSeed): Promise<Year> {
  const ledger = shopLedger([dayTotals]);
  const staging = createStagingStore(deviceId);
  const execute = createExecute(ledger, staging);
  const businessDayOf = businessDayIn({ zone: SAMPLE_ZONE, closingHour: 0 });
  const story = drawSample(seed);
  const hirings = (['owner', 'manager', 'staff'] as const).map((role) => ({
    book: 'staff',
    subject: story.staff[role],
    command: { type: 'HireStaff', role } as const,
    sealed: { keyId: 'key', box: role },
  }));
  const founding = {
    id: story.ids.tapId(story.foundedAt),
    now: story.foundedAt,
    businessDay: businessDayOf(story.foundedAt),
    isSuspect: false,
    actor: { type: 'system' },
    slips: [foundingSlip(story.shopId, words), ...hirings],
  } as const;
  const taps = story.taps({
    words,
    deviceId,
    notice: { noticeVersion: 3, basis: 'contract', retentionMonths: 24 },
    advertisingText: { textVersion: 1, channels: ['text'] },
    sealedNumberOf: (customerId) => sealedFor(customerId),
    businessDayOf,
  });
  for (const tap of [founding, ...taps]) {
    const outcome = await execute(tap);
    if (!outcome.ok) throw new Error(`${JSON.stringify(outcome)} ${JSON.stringify(tap)}`);
  }
  const contents = staging.contents();
  return { ledger, contents, store: keptAs(contents, staging) };
}

const keptAs = (contents: StagedLedger, { transact }: StagingStore): LedgerStore => ({
  transact,
  findRow: async (key) => contents.rows.find((row) => row.key === key),
  eachEntryPage: async (visit) => visit(contents.entries),
  eachRowPage: async (visit) => visit(contents.rows),
  replaceRows: async () => false,
});

const sealedFor = (customerId: CustomerId) => {
  const phoneKey = `key of ${customerId}`;
  return { phoneKey, sealed: { keyId: 'key', phoneKey, box: 'box' } };
};

const visitsIn = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ event }) => event.type === 'VisitRecorded');

function shareOfWeekends(entries: readonly Entry[]): number {
  const visits = visitsIn(entries);
  const onWeekends = visits.filter(({ businessDay }) =>
    [0, 6].includes(new Date(`${businessDay}T00:00:00Z`).getUTCDay()),
  );
  return onWeekends.length / visits.length;
}

/** What the tenth of the customers who come most brings of all visits. */
function shareOfRegulars({ entries }: StagedLedger): number {
  const visits = visitsIn(entries);
  const countById = new Map<string, number>();
  for (const { subject } of visits) countById.set(subject, (countById.get(subject) ?? 0) + 1);
  const counts = [...countById.values()].toSorted((a, b) => b - a);
  return counts.slice(0, 40).reduce((sum, count) => sum + count, 0) / visits.length;
}

const hoursOf = (entries: readonly Entry[]): readonly number[] =>
  [
    ...new Set(
      visitsIn(entries).map(({ occurredAt }) => new Date(occurredAt + 32_400_000).getUTCHours()),
    ),
  ].toSorted((a, b) => a - b);
