import { type Card, stampBalance } from '#books/card/card.ts';
import type { CardEvent } from '#books/card/events.ts';
import { SHOP_ROW_KEY } from '#books/program/programBook.ts';
import type { Shop } from '#books/program/shop.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import { commandIdOf } from '#domain/uuid.ts';
import type { DayTotals } from '#insight/dayTotals.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Row } from '#ledger/projection.ts';
import type { CustomerTotals, LedgerTotals, RewardTotals, StoredTap } from './page.ts';
import { openRawDatabase, requested } from './rawDatabase.ts';

/** Adds up what is in the database, straight from its tables. */
export async function readTotals(databaseName: string): Promise<LedgerTotals> {
  const { rows, entries } = await readTables(databaseName);
  const stateByKey = new Map(rows.map(({ key, state }) => [key, state]));
  const shop = stateByKey.get(SHOP_ROW_KEY) as Shop;
  const customers = customersOf(stateByKey, entries);
  const redeemed = entries.filter(({ event }) => event.type === 'RewardRedeemed');
  const rewards = shop.program.rewards.map(({ id, name, price }): RewardTotals => {
    const each = customers.map(({ stampsOnCard }) => Math.max(0, Math.floor(stampsOnCard / price)));
    return {
      rewardId: id,
      name,
      price,
      redeemed: redeemed.filter(({ event }) => (event as { rewardId?: string }).rewardId === id)
        .length,
      affordable: each.reduce((sum, count) => sum + count, 0),
      customersWhoCan: each.filter((count) => count > 0).length,
    };
  });
  return { days: daysOf(rows), customers, rewards };
}

/** Every tap that left something, with what happened in it. */
export async function readTaps(databaseName: string): Promise<readonly StoredTap[]> {
  const { entries } = await readTables(databaseName);
  const eventsByTap = new Map<CommandId, string[]>();
  for (const { id, event } of entries) {
    const tapId = commandIdOf(id);
    eventsByTap.set(tapId, [...(eventsByTap.get(tapId) ?? []), event.type]);
  }
  return [...eventsByTap].map(([tapId, events]) => ({ tapId, events }));
}

export async function readTables(databaseName: string) {
  const database = await openRawDatabase(databaseName);
  const transaction = database.transaction(['rows', 'entries'], 'readonly');
  const [rows, entries] = await Promise.all([
    requested(transaction.objectStore('rows').getAll()),
    requested(transaction.objectStore('entries').getAll()),
  ]);
  database.close();
  return { rows: rows as Row[], entries: entries as Entry[] };
}

const daysOf = (rows: readonly Row[]) =>
  rows
    .filter(({ key }) => key.startsWith('day/'))
    .map(({ key, state }) => ({ businessDay: key.slice(4), ...(state as DayTotals) }));

function customersOf(
  stateByKey: ReadonlyMap<string, unknown>,
  entries: readonly Entry[],
): readonly CustomerTotals[] {
  const totals = new Map<string, CustomerTotals>();
  for (const entry of entries) {
    if (entry.book !== 'card') continue;
    const card = stateByKey.get(`card/${entry.subject}`) as Card;
    const before = totals.get(entry.subject) ?? blank(entry.subject as CustomerId, card);
    totals.set(entry.subject, added(before, entry.event as CardEvent));
  }
  return [...totals.values()];
}

const blank = (customerId: CustomerId, card: Card): CustomerTotals => ({
  customerId,
  visits: 0,
  stampsGranted: 0,
  stampsOnCard: stampBalance(card),
  rewardsRedeemed: 0,
  amount: 0,
});

function added(totals: CustomerTotals, event: CardEvent): CustomerTotals {
  switch (event.type) {
    case 'VisitRecorded':
      return {
        ...totals,
        visits: totals.visits + 1,
        amount: totals.amount + (event.amount ?? 0),
      };
    case 'StampsGranted':
      return { ...totals, stampsGranted: totals.stampsGranted + event.stamps };
    case 'RewardRedeemed':
      return { ...totals, rewardsRedeemed: totals.rewardsRedeemed + 1 };
    default:
      return totals;
  }
}
