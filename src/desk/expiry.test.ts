import { expect, test } from 'vitest';
import { pointBalance, stampBalance } from '#books/card/card.ts';
import type { CardCommand } from '#books/card/commands.ts';
import { dueNotice } from '#books/card/expiryNotices.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { HOUR_MS, instant } from '#domain/instant.ts';
import { type Points, points } from '#domain/points.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { startOfBusinessDay } from '#domain/startOfBusinessDay.ts';
import { won } from '#domain/won.ts';
import { minji, soraTheOwner, sunday, tapNumber, theManager } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { visitSlips } from './checkIn.ts';
import { isNothingDue, noticeSlip, sweepSlip } from './expiry.ts';
import { undoSlips } from './undo.ts';

const fivePercent: ProgramRules['points'] = {
  rateBp: 500,
  rounding: 'floor',
  useMin: points(100),
  useStep: points(100),
  useShareMax: 100,
  expiry: { type: 'months', months: 3, until: 'endOfMonth' },
};
/** The shop closes at two: the first moment of March, when November's points are gone. */
const march = '2027-03-01' as BusinessDay;
const inMarch = {
  now: startOfBusinessDay(march, { zone: 'Asia/Seoul', closingHour: 2 }),
  businessDay: march,
};

const revise = (part: 'points' | 'stampExpiry', value: unknown, effectiveOn = sunday) =>
  [
    {
      book: 'program',
      subject: 'shop',
      command: { type: 'ReviseRules', part, value, effectiveOn },
    },
  ] as never;
const onMinjisCard = (command: CardCommand) => [{ book: 'card', subject: minji, command }] as const;
const tenThousand = (pays?: Points, receipt?: string) =>
  visitSlips(minji, {
    stamps: stamps(1),
    amount: won(10_000),
    ...(pays && { pays }),
    ...(receipt && { receipt }),
  });
const pointsOf = async ({ cardOf }: Counter) => {
  const card = await cardOf(minji);
  return card && pointBalance(card);
};

async function openCafeWithPoints(): Promise<Counter> {
  const cafe = await openCafe();
  const revised = await cafe.tap(revise('points', fivePercent), { actor: soraTheOwner });
  expect(revised.ok).toBe(true);
  return cafe;
}

test('a visit earns points, the next is paid with them, and an undo settles both', async () => {
  const cafe = await openCafeWithPoints();
  await cafe.tap(tenThousand());
  expect(await pointsOf(cafe)).toBe(500);

  await cafe.tap(tenThousand(points(400)));
  expect(await pointsOf(cafe)).toBe(580);

  const undo = { tapId: cafe.lastTap(), customerId: minji, elapsedMs: 0, isLastTrace: false };
  expect((await cafe.tap(undoSlips(undo))).ok).toBe(true);
  expect(await pointsOf(cafe)).toBe(500);
  expect((await cafe.verify()).findings).toEqual([]);
});

test('what expired in the night goes with the first visit, whose receipt can earn again after an undo', async () => {
  const cafe = await openCafeWithPoints();
  await cafe.tap(tenThousand());
  const came = await cafe.tap(tenThousand(undefined, 'A-17'), inMarch);

  expect(came.ok && came.value.map(({ event, receipt }) => [event.type, receipt])).toEqual([
    ['VisitRecorded', 'A-17'],
    ['PointsExpired', undefined],
    ['StampsGranted', undefined],
    ['PointsGranted', undefined],
  ]);
  const undo = { tapId: cafe.lastTap(), customerId: minji, elapsedMs: 0, isLastTrace: false };
  await cafe.tap(undoSlips(undo), inMarch);
  expect(await pointsOf(cafe)).toBe(0);
  expect((await cafe.tap(tenThousand(undefined, 'A-17'), inMarch)).ok).toBe(true);
});

test('a tablet whose clock has jumped writes nothing off', async () => {
  const cafe = await openCafeWithPoints();
  await cafe.tap(tenThousand());
  await cafe.tap(tenThousand(), { ...inMarch, isSuspect: true });

  expect(await pointsOf(cafe)).toBe(1000);
});

test('a sweep is written once, and says when nothing is due', async () => {
  const cafe = await openCafeWithPoints();
  await cafe.tap(tenThousand());
  const early = { ...inMarch, now: instant(inMarch.now - 1) };

  const tooSoon = await cafe.tap([sweepSlip(minji)], early);
  expect((await cafe.tap([sweepSlip(minji)], inMarch)).ok).toBe(true);
  const again = await cafe.tap([sweepSlip(minji)], inMarch);

  expect([tooSoon, again].map((each) => !each.ok && isNothingDue(each.failure))).toEqual([
    true,
    true,
  ]);
  expect(await pointsOf(cafe)).toBe(0);
});

test('a notice that was shown is proved once', async () => {
  const cafe = await openCafeWithPoints();
  await cafe.tap(tenThousand());
  const card = await cafe.cardOf(minji);
  const at = { ...inMarch, now: instant(inMarch.now - 60 * 24 * HOUR_MS) };
  const notice = card && dueNotice(card, at.now);

  expect(notice).toMatchObject({ kind: 'points', count: 500, daysBefore: 60 });
  if (notice === undefined) return;
  expect((await cafe.tap([noticeSlip(minji, notice)], at)).ok).toBe(true);
  expect(await cafe.tap([noticeSlip(minji, notice)], at)).toMatchObject({
    failure: { type: 'NothingDue' },
  });
});

test('a manager refunds half of a visit: half its points go, its stamp stays', async () => {
  const cafe = await openCafeWithPoints();
  await cafe.tap(tenThousand());
  const tapId = cafe.lastTap();
  const half = onMinjisCard({ type: 'RefundPart', tapId, amount: won(5000) });

  expect((await cafe.tap(half, { actor: theManager })).ok).toBe(true);
  expect(await pointsOf(cafe)).toBe(250);
  expect((await cafe.tap(half, { actor: theManager })).ok).toBe(true);
  const card = await cafe.cardOf(minji);
  expect(card && [pointBalance(card), stampBalance(card), card.visits]).toEqual([0, 0, 0]);
  expect(await cafe.tap(half, { actor: theManager })).toMatchObject({
    failure: { type: 'AlreadyUndone' },
  });
  expect((await cafe.verify()).findings).toEqual([]);
});

test('a repeated tap of a refund takes nothing twice', async () => {
  const cafe = await openCafeWithPoints();
  await cafe.tap(tenThousand());
  const tapId = cafe.lastTap();
  const half = onMinjisCard({ type: 'RefundPart', tapId, amount: won(5000) });
  const telling = { actor: theManager, id: tapNumber(99) };

  expect(await cafe.tap(half, telling)).toEqual(await cafe.tap(half, telling));
  expect(await pointsOf(cafe)).toBe(250);
});

test('R26: a stamp of yesterday outlives every rule that comes after it', async () => {
  const cafe = await openCafe();
  await cafe.tap(visitSlips(minji, { stamps: stamps(2) }));
  const threeMonths = { type: 'months', months: 3, until: 'day' };
  const announced = revise('stampExpiry', threeMonths, '2027-01-01' as BusinessDay);
  expect((await cafe.tap(announced, { actor: soraTheOwner })).ok).toBe(true);
  await cafe.tap(visitSlips(minji, { stamps: stamps(1) }), inMarch);
  const years = { now: instant(inMarch.now + 999 * 24 * HOUR_MS) };

  expect((await cafe.tap([sweepSlip(minji)], { ...inMarch, ...years })).ok).toBe(true);

  const card = await cafe.cardOf(minji);
  expect(card?.stamps.open).toEqual([{ expiresAt: null, count: 2 }]);
});
