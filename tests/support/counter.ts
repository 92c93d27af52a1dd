import type { Card } from '#books/card/card.ts';
import type { BookRefusal, Command, CounterSlip } from '#desk/command.ts';
import { shopLedger } from '#desk/shopLedger.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import { dayTotals } from '#insight/dayTotals.ts';
import type { Entry } from '#ledger/entry.ts';
import { createExecute } from '#ledger/execute.ts';
import type { LedgerStore } from '#ledger/ledgerStore.ts';
import type { Tap } from '#ledger/tap.ts';
import { verify } from '#ledger/verify.ts';
import {
  after,
  coffeeAtTen,
  counterTablet,
  dangolCafe,
  hana,
  hanaOnDuty,
  sora,
  sunday,
  tapNumber,
  theTabletItself,
} from './cafe.ts';
import { createMemoryLedgerStore } from './memoryLedgerStore.ts';

/** The ledger of the shop with its roll-ups, as the tablet folds it. */
export const dangolLedger = shopLedger([dayTotals]);

/**
 * A counter whose taps come a minute apart, numbered from 1; nobody has founded the shop yet. A tap
 * that is told its id is a repeated one and takes no number.
 */
export function openCounter(store: LedgerStore = createMemoryLedgerStore(counterTablet)) {
  const execute = createExecute<Command, BookRefusal>(dangolLedger, store);
  let count = 0;

  function tap(
    slips: readonly CounterSlip[],
    telling: Partial<Tap> = {},
  ): Promise<Result<readonly Entry[], BookRefusal>> {
    if (telling.id === undefined) count += 1;
    return execute({
      id: tapNumber(count),
      now: after(count),
      businessDay: sunday,
      isSuspect: false,
      actor: hanaOnDuty,
      ...telling,
      slips,
    });
  }

  return {
    store,
    tap,
    lastTap: (): CommandId => tapNumber(count),
    cardOf: async (customerId: CustomerId) =>
      (await store.findRow(`card/${customerId}`))?.state as Card | undefined,
    readEntries: async (): Promise<readonly Entry[]> => {
      const entries: Entry[] = [];
      await store.eachEntryPage((page) => {
        entries.push(...page);
      });
      return entries;
    },
    verify: () => verify(dangolLedger.projections, store),
  };
}

export type Counter = ReturnType<typeof openCounter>;

/** Founds the café in the first tap: Sora owns it, Hana works there. */
export async function openCafe(store?: LedgerStore): Promise<Counter> {
  const counter = openCounter(store);
  await counter.tap(foundingSlips, { actor: theTabletItself });
  return counter;
}

export const foundingSlips: readonly CounterSlip[] = [
  {
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
  },
  { book: 'staff', subject: sora, command: { type: 'HireStaff', role: 'owner' } },
  { book: 'staff', subject: hana, command: { type: 'HireStaff', role: 'staff' } },
];
