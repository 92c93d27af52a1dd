import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stampBalance } from '#books/card/card.ts';
import { isRegistered, type Person } from '#books/person/person.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import { type Stamps, stamps } from '#domain/stamps.ts';
import type { Entry } from '#ledger/entry.ts';
import { foldEntry, type Row } from '#ledger/projection.ts';
import { hana, soraTheOwner } from '#tests/support/cafe.ts';
import { type Counter, dangolLedger, openCafe } from '#tests/support/counter.ts';
import { errandSlips, firstVisitSlips, visitSlips } from './checkIn.ts';
import type { BookRefusal } from './command.ts';
import { pinAttemptSlip, redeemSlips } from './redeem.ts';
import { eraseSlip, isErasingStale, isLastTraceOn, undoSlips } from './undo.ts';

/** What a tap was worth to somebody's card, as one would pencil it on paper. */
interface Pencilled {
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  readonly stamps: number;
  readonly isFirstVisit: boolean;
  readonly isUndone: boolean;
}

/** The café on paper: who has which number, every stamp in a column, and the price of a coffee. */
interface Paper {
  readonly customerByNumber: ReadonlyMap<string, CustomerId>;
  readonly column: readonly Pencilled[];
  readonly price: number;
  readonly wrongPins: number;
}

/** What another window writes between the look-up and the tap. */
type Meanwhile = 'nothing' | 'visit' | 'erase';

type Step =
  | {
      readonly type: 'checkIn';
      readonly number: string;
      readonly stamps: number;
      readonly meanwhile: Meanwhile;
    }
  | { readonly type: 'redeem'; readonly number: string; readonly meanwhile: Meanwhile }
  | {
      readonly type: 'undo';
      readonly which: number;
      readonly elapsedMs: number;
      readonly meanwhile: Meanwhile;
    }
  | { readonly type: 'repeat' }
  | { readonly type: 'erase'; readonly number: string }
  | { readonly type: 'mistypePins'; readonly times: number }
  | { readonly type: 'price'; readonly price: number };

const number = fc.constantFrom('hers', 'his', 'theirs');
const meanwhile = fc.oneof(
  { arbitrary: fc.constant<Meanwhile>('nothing'), weight: 6 },
  fc.constantFrom<Meanwhile>('visit', 'erase'),
);
const checkIn = fc.record({
  type: fc.constant('checkIn' as const),
  number,
  stamps: fc.nat({ max: 6 }),
  meanwhile,
});
const redeem = fc.record({ type: fc.constant('redeem' as const), number, meanwhile });
const withoutUndo: fc.Arbitrary<Step> = fc.oneof({ arbitrary: checkIn, weight: 4 }, redeem);
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: checkIn, weight: 6 },
  { arbitrary: redeem, weight: 3 },
  {
    arbitrary: fc.record({
      type: fc.constant('undo' as const),
      which: fc.nat({ max: 7 }),
      elapsedMs: fc.constantFrom(0, 599_000, 600_000, 600_001),
      meanwhile,
    }),
    weight: 4,
  },
  fc.record({ type: fc.constant('repeat' as const) }),
  fc.record({ type: fc.constant('erase' as const), number }),
  fc.record({ type: fc.constant('mistypePins' as const), times: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ type: fc.constant('price' as const), price: fc.integer({ min: 2, max: 9 }) }),
);

const sumOf = (paper: Paper, customerId: CustomerId | undefined): number =>
  paper.column
    .filter((line) => line.customerId === customerId && !line.isUndone)
    .reduce((sum, line) => sum + line.stamps, 0);

const visitsOf = (paper: Paper, customerId: CustomerId): number =>
  paper.column.filter(
    (line) => line.customerId === customerId && !line.isUndone && line.stamps >= 0,
  ).length;

const isOn = (paper: Paper, customerId: CustomerId): boolean =>
  [...paper.customerByNumber.values()].includes(customerId);

type Answer = Result<readonly Entry[], BookRefusal>;
interface Walked {
  readonly paper: Paper;
  readonly answer: Answer | undefined;
  /** What paper says the tablet must answer. */
  readonly expected: string;
}

/** Takes one step at the counter and on paper. */
function walk(cafe: Counter, paper: Paper, next: Step): Promise<Walked> | Walked {
  switch (next.type) {
    case 'checkIn':
      return walkIn(cafe, paper, next);
    case 'redeem':
      return takeCoffee(cafe, paper, next);
    case 'undo':
      return takeBack(cafe, paper, next);
    case 'erase':
      return forget(cafe, paper, next.number);
    case 'mistypePins':
      return mistype(cafe, paper, next.times);
    case 'price':
      return priceCoffee(cafe, paper, next.price);
    case 'repeat':
      return { paper, answer: undefined, expected: 'nothing' };
  }
}

/** Another window is quicker: the customer was looked up, and the tap is yet to come. */
async function interfere(
  cafe: Counter,
  paper: Paper,
  { customerId, meanwhile }: { customerId: CustomerId; meanwhile: Meanwhile },
): Promise<Paper> {
  if (meanwhile === 'nothing' || !isOn(paper, customerId)) return paper;
  if (meanwhile === 'erase') {
    await cafe.tap([eraseSlip(customerId, 'Asked')], { actor: soraTheOwner });
    return without(paper, customerId);
  }
  await cafe.tap(errandSlips(customerId, { type: 'Visit', purchase: { stamps: stamps(1) } }));
  return pencil(paper, { tapId: cafe.lastTap(), customerId, stamps: 1, isFirstVisit: false });
}

async function walkIn(
  cafe: Counter,
  before: Paper,
  { number: phoneKey, stamps: count, meanwhile }: Step & { readonly type: 'checkIn' },
): Promise<Walked> {
  const known = before.customerByNumber.get(phoneKey);
  const paper = known ? await interfere(cafe, before, { customerId: known, meanwhile }) : before;
  const customerId = known ?? (`customer of ${cafe.lastTap()}` as CustomerId);
  const purchase = { stamps: count as Stamps };
  const sealed = { keyId: 'first key', phoneKey, box: 'closed' };
  const notice = { noticeVersion: 1, basis: 'contract', retentionMonths: 24 } as const;
  const joining = { customerId, phoneKey, sealed, notice };
  const answer = await cafe.tap(
    known
      ? errandSlips(customerId, { type: 'Visit', purchase })
      : firstVisitSlips(joining, { type: 'Visit', purchase }),
  );
  if (known && !isOn(paper, known)) return { paper, answer, expected: 'NoSuchPerson' };
  if (count > 5) return { paper, answer, expected: 'TooManyStampsAtOnce' };
  const customerByNumber = new Map(paper.customerByNumber).set(phoneKey, customerId);
  const line = { tapId: cafe.lastTap(), customerId, stamps: count, isFirstVisit: !known };
  return { paper: { ...pencil(paper, line), customerByNumber }, answer, expected: 'ok' };
}

async function takeCoffee(
  cafe: Counter,
  before: Paper,
  { number: phoneKey, meanwhile }: Step & { readonly type: 'redeem' },
): Promise<Walked> {
  const customerId = before.customerByNumber.get(phoneKey) ?? ('a stranger' as CustomerId);
  const paper = await interfere(cafe, before, { customerId, meanwhile });
  const answer = await cafe.tap(
    redeemSlips(customerId, 'coffee', pinAttemptSlip(hana, { isRight: true })),
  );
  if (!isOn(paper, customerId)) return { paper, answer, expected: 'NoSuchPerson' };
  if (paper.wrongPins >= 10) return { paper, answer, expected: 'LockedOut' };
  const isEnough = sumOf(paper, customerId) >= paper.price;
  if (!isEnough) return { paper, answer, expected: 'NotEnoughStamps' };
  const line = { tapId: cafe.lastTap(), customerId, stamps: -paper.price, isFirstVisit: false };
  return { paper: { ...pencil(paper, line), wrongPins: 0 }, answer, expected: 'ok' };
}

async function takeBack(
  cafe: Counter,
  before: Paper,
  { which, elapsedMs, meanwhile }: Step & { readonly type: 'undo' },
): Promise<Walked> {
  const line = before.column.at(-1 - which);
  if (line === undefined) return { paper: before, answer: undefined, expected: 'nothing' };
  const { tapId, customerId } = line;
  const entries = await cafe.readEntries();
  const ofTap = entries.filter(({ id }) => id.startsWith(tapId.slice(0, 34)));
  const card = await cafe.cardOf(customerId);
  const isLastTrace =
    isOn(before, customerId) && card !== undefined && isLastTraceOn(card, customerId, ofTap);
  const paper = await interfere(cafe, before, { customerId, meanwhile });
  // Whoever has spent since left another trace.
  const wasOnce =
    isOn(paper, customerId) &&
    visitsOf(paper, customerId) === 1 &&
    sumOf(paper, customerId) === line.stamps;
  const undo = { tapId, customerId, elapsedMs };
  const tried = await cafe.tap(undoSlips({ ...undo, isLastTrace }));
  const answer =
    !tried.ok && isErasingStale(tried.failure)
      ? await cafe.tap(undoSlips({ ...undo, isLastTrace: false }))
      : tried;
  if (line.isUndone) return { paper, answer, expected: 'AlreadyUndone' };
  if (elapsedMs > 600_000) return { paper, answer, expected: 'UndoTooLate' };
  const column = paper.column.map((each) => (each === line ? { ...each, isUndone: true } : each));
  const undone = { ...paper, column };
  return {
    paper: line.stamps >= 0 && wasOnce ? without(undone, customerId) : undone,
    answer,
    expected: 'ok',
  };
}

async function forget(cafe: Counter, paper: Paper, phoneKey: string): Promise<Walked> {
  const customerId = paper.customerByNumber.get(phoneKey);
  const slip = eraseSlip(customerId ?? ('a stranger' as CustomerId), 'Asked');
  const answer = await cafe.tap([slip], { actor: soraTheOwner });
  if (customerId === undefined) return { paper, answer, expected: 'NoSuchPerson' };
  return { paper: without(paper, customerId), answer, expected: 'ok' };
}

async function mistype(cafe: Counter, paper: Paper, times: number): Promise<Walked> {
  const answer = await cafe.tap([pinAttemptSlip(hana, { isRight: false })]);
  if (times > 1) return mistype(cafe, mistyped(paper), times - 1);
  return { paper: mistyped(paper), answer, expected: paper.wrongPins < 10 ? 'ok' : 'LockedOut' };
}

/** A tap a minute: the wait after five is always over, and the eleventh is not heard. */
const mistyped = (paper: Paper): Paper => ({
  ...paper,
  wrongPins: Math.min(10, paper.wrongPins + 1),
});

async function priceCoffee(cafe: Counter, paper: Paper, price: number): Promise<Walked> {
  const coffee = { rewardId: 'coffee', name: '아메리카노', price: stamps(price) };
  const answer = await cafe.tap(
    [{ book: 'program', subject: 'shop', command: { type: 'PriceReward', ...coffee } }],
    { actor: soraTheOwner },
  );
  if (price === paper.price) return { paper, answer, expected: 'NothingChanged' };
  return { paper: { ...paper, price }, answer, expected: 'ok' };
}

const pencil = (paper: Paper, line: Omit<Pencilled, 'isUndone'>): Paper => ({
  ...paper,
  column: [...paper.column, { ...line, isUndone: false }],
});

const without = (paper: Paper, customerId: CustomerId): Paper => ({
  ...paper,
  customerByNumber: new Map([...paper.customerByNumber].filter(([, id]) => id !== customerId)),
});

/** A whole day, every answer held against paper. */
async function spendDay(steps: readonly Step[]) {
  const cafe = await openCafe();
  let paper: Paper = { customerByNumber: new Map(), column: [], price: 10, wrongPins: 0 };
  let last: Answer | undefined;
  for (const next of steps) {
    if (next.type === 'repeat' && last?.ok) {
      await repeat(cafe, last);
    }
    const walked = await walk(cafe, paper, next);
    paper = walked.paper;
    if (walked.answer === undefined) continue;
    last = walked.answer;
    expect(last.ok ? 'ok' : last.failure.type).toBe(walked.expected);
  }
  return { cafe, paper };
}

async function repeat(cafe: Counter, first: Answer) {
  const before = await cafe.readEntries();
  const again = await cafe.tap(visitSlips('anybody' as CustomerId, { stamps: stamps(5) }), {
    id: cafe.lastTap(),
  });
  expect(again).toEqual(first);
  expect(await cafe.readEntries()).toEqual(before);
}

const balancesOf = async (cafe: Counter, paper: Paper) => {
  const customers = [...new Set(paper.column.map(({ customerId }) => customerId))];
  const cards = await Promise.all(customers.map(cafe.cardOf));
  return {
    onPaper: customers.map((customerId) => sumOf(paper, customerId)),
    onTablet: cards.map((card) => (card === undefined ? null : stampBalance(card))),
  };
};

const registeredIn = async (cafe: Counter): Promise<readonly string[]> => {
  const found: string[] = [];
  await cafe.store.eachRowPage((page) => {
    for (const { key, state } of page) {
      if (key.startsWith('person/') && isRegistered(state as Person)) found.push(key.slice(7));
    }
  });
  return found.toSorted();
};

const day = (each: fc.Arbitrary<Step>) => fc.array(each, { maxLength: 40, size: 'max' });

describe('any day at the counter', () => {
  test('answers and adds up like a paper list, and verifies clean', async () => {
    await fc.assert(
      fc.asyncProperty(day(step), async (steps) => {
        const { cafe, paper } = await spendDay(steps);
        const { onPaper, onTablet } = await balancesOf(cafe, paper);

        expect(onTablet).toEqual(onPaper);
        expect(await registeredIn(cafe)).toEqual([...paper.customerByNumber.values()].toSorted());
        expect((await cafe.verify()).findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('without an undo never takes a card below zero', async () => {
    await fc.assert(
      fc.asyncProperty(day(withoutUndo), async (steps) => {
        const { cafe, paper } = await spendDay(steps);
        const { onTablet } = await balancesOf(cafe, paper);

        expect(onTablet.filter((balance) => balance === null || balance < 0)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('folds to the same rows in pages cut anywhere, through the disk between pages', async () => {
    await fc.assert(
      fc.asyncProperty(day(step), fc.integer({ min: 1, max: 30 }), async (steps, pageSize) => {
        const { cafe } = await spendDay(steps);
        const entries = await cafe.readEntries();
        let rowByKey = new Map<string, Row>();
        for (const [index, entry] of entries.entries()) {
          foldEntry(dangolLedger.projections, entry, rowByKey);
          const isPageFull = index % pageSize === pageSize - 1;
          if (isPageFull) rowByKey = new Map(JSON.parse(JSON.stringify([...rowByKey])));
        }

        const stored = new Map<string, Row>();
        await cafe.store.eachRowPage((page) => {
          for (const row of page) stored.set(row.key, row);
        });
        expect(rowByKey).toEqual(stored);
      }),
      { numRuns: 25 },
    );
  });
});
