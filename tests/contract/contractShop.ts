import { errandSlips, firstVisitSlips, visitSlips } from '#desk/checkIn.ts';
import type { BookRefusal, Command, CounterSlip } from '#desk/command.ts';
import { shopLedger } from '#desk/shopLedger.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import { stamps } from '#domain/stamps.ts';
import { dayTotals } from '#insight/dayTotals.ts';
import type { Entry, Sealed } from '#ledger/entry.ts';
import { createExecute } from '#ledger/execute.ts';
import type { Projection, Row } from '#ledger/projection.ts';
import {
  after,
  coffeeAtTen,
  dangolCafe,
  hanaOnDuty,
  sunday,
  tapNumber,
  theTabletItself,
} from '#tests/support/cafe.ts';
import { same } from './same.ts';
import type { TestStore } from './testStore.ts';

/** A founded café over some ledger store. Its founding is tap 1 and entry 1. */
export interface ContractShop extends TestStore {
  readonly projections: readonly Projection[];
  /** Each tap has a number of its own from 2 on; the same number is the same tap again. */
  tap(n: number, slips: readonly CounterSlip[]): Promise<Result<readonly Entry[], BookRefusal>>;
  readEntries(): Promise<readonly Entry[]>;
  /** Sorted by their keys. */
  readRows(): Promise<readonly Row[]>;
}

export async function openShop(test: TestStore): Promise<ContractShop> {
  const ledger = shopLedger([dayTotals]);
  const execute = createExecute<Command, BookRefusal>(ledger, test.store);
  const tapAs = (actor: Entry['actor']) => (n: number, slips: readonly CounterSlip[]) =>
    execute({
      id: tapNumber(n),
      now: after(n),
      businessDay: sunday,
      isSuspect: false,
      actor,
      slips,
    });
  same((await tapAs(theTabletItself)(1, [foundingSlip])).ok, true, 'the founding');
  return {
    ...test,
    projections: ledger.projections,
    tap: tapAs(hanaOnDuty),
    async readEntries() {
      const entries: Entry[] = [];
      await test.store.eachEntryPage((page) => entries.push(...page));
      return entries;
    },
    async readRows() {
      const rows: Row[] = [];
      await test.store.eachRowPage((page) => rows.push(...page));
      return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    },
  };
}

const foundingSlip: CounterSlip = {
  book: 'program',
  subject: 'shop',
  command: {
    type: 'FoundShop',
    shopId: dangolCafe,
    sign: { name: '단골 카페', sealText: '단골' },
    hours: { zone: 'Asia/Seoul', closingHour: 2 },
    program: coffeeAtTen,
    retentionMonths: 24,
  },
};

/** A visit with so many stamps; the café grants five at once at most. */
export const visit = (customerId: CustomerId, count: number, receipt?: string) =>
  visitSlips(customerId, {
    stamps: stamps(count),
    ...(receipt !== undefined && { receipt }),
  });

export const redeemCoffee = (customerId: CustomerId): CounterSlip => ({
  book: 'card',
  subject: customerId,
  command: { type: 'RedeemReward', rewardId: 'coffee' },
});

/** The same, of somebody who must be known still when it is written. */
export const visitOfKnown = (customerId: CustomerId, count: number) =>
  errandSlips(customerId, { type: 'Visit', purchase: { stamps: stamps(count) } });

export const undo = (customerId: CustomerId, tapId: CommandId): CounterSlip => ({
  book: 'card',
  subject: customerId,
  command: { type: 'UndoTap', tapId, elapsedMs: 0 },
});

/** What a number becomes before it reaches the ledger; a store never looks inside. */
export const sealedOf = (name: string): Sealed => ({
  keyId: 'contract key',
  phoneKey: `phone key of ${name}`,
  last4Key: `last four of ${name}`,
  box: `box of ${name}`,
});

export const join = (customerId: CustomerId, count: number) =>
  firstVisitSlips(
    {
      customerId,
      phoneKey: `phone key of ${customerId}`,
      sealed: sealedOf(customerId),
      notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
    },
    { type: 'Visit', purchase: { stamps: stamps(count) } },
  );
