import type { Page } from '@playwright/test';
import type { LedgerTotals, Replayed } from '#tests/support/harness/page.ts';
import { type HarnessSite, openHarnessSite } from './buildHarness.ts';
import { launchTablet } from './launchTablet.ts';
import type { Order, OrderLog } from './orderLog.ts';

const BATCH = 200;
const DAY_MS = 86_400_000;
export const REPLAY_DATABASE = 'replay';

export type Verification = Awaited<ReturnType<Window['dangol']['verify']>>;

/** What a replay left behind, read back from the database. */
export interface ReplayEnd {
  readonly totals: LedgerTotals;
  readonly verification: Verification;
}

export interface ReplayRun extends ReplayEnd {
  readonly replayed: readonly Replayed[];
  readonly seconds: number;
}

interface ReplayPlan {
  readonly redeems: boolean;
  say(line: string): void;
}

/** An order log through the tablet, undisturbed. */
export async function replayLog(log: OrderLog, { redeems, say }: ReplayPlan): Promise<ReplayRun> {
  const site = await openHarnessSite();
  const tablet = await launchTablet();
  try {
    const [page = await tablet.context.newPage()] = tablet.context.pages();
    await openReplayShop({ page, site, at: openingOf(log), foundsFor: log.orders });
    const startedAt = performance.now();
    const replayed: Replayed[] = [];
    for (let start = 0; start < log.orders.length; start += BATCH) {
      replayed.push(...(await replayOrders(page, log.orders.slice(start, start + BATCH), redeems)));
      say(`  ${replayed.length} of ${log.orders.length}`);
    }
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    return { replayed, seconds, ...(await readEnd(page)) };
  } finally {
    await tablet.discard();
    await site.close();
  }
}

/** A day before the first order. */
export const openingOf = ({ orders }: OrderLog): number => (orders[0]?.at ?? Date.now()) - DAY_MS;

interface ReplayShop {
  readonly page: Page;
  readonly site: HarnessSite;
  /** Where both clocks of the tablet stand. */
  readonly at: number;
  /** The first time: the shop is founded, with what these orders bought on its menu. */
  readonly foundsFor?: readonly Order[];
}

/** Opens the shop of a replay in a page, with its owner on duty. */
export async function openReplayShop({ page, site, at, foundsFor }: ReplayShop): Promise<void> {
  await page.goto(site.origin);
  await page.evaluate(
    async ({ databaseName, clockAt, foundsFor }) => {
      await window.dangol.open({ databaseName, clockAt });
      if (foundsFor === undefined) return window.dangol.signIn();
      await window.dangol.foundShop();
      await window.dangol.listMenu(foundsFor);
    },
    { databaseName: REPLAY_DATABASE, clockAt: at, ...(foundsFor && { foundsFor }) },
  );
}

export const replayOrders = (
  page: Page,
  orders: readonly Order[],
  redeems: boolean,
): Promise<readonly Replayed[]> =>
  page.evaluate(([orders, options]) => window.dangol.replay(orders, options), [
    orders,
    { redeems },
  ] as const);

export const readEnd = async (page: Page): Promise<ReplayEnd> => ({
  totals: await page.evaluate(() => window.dangol.readTotals()),
  verification: await page.evaluate(() => window.dangol.verify()),
});
