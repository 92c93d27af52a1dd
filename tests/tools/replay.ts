/** `npm run replay -- file.csv`: a real order log through the real tablet, in a real browser. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { openHarnessSite } from '#tests/support/buildHarness.ts';
import type { LedgerTotals, Replayed } from '#tests/support/harness/page.ts';
import { launchTablet } from '#tests/support/launchTablet.ts';
import { type OrderColumns, type OrderLog, readOrderLog } from '#tests/support/orderLog.ts';

const BATCH = 200;
const DAY_MS = 86_400_000;
const USAGE =
  'npm run replay -- file.csv [--columns ts,card,amount,item] [--amount-scale n] [--redeem]';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

try {
  const { path, columns, amountScale, redeems } = readArguments(process.argv.slice(2));
  const log = readOrderLog(await readFile(path, 'utf8'), { columns, amountScale });
  say(`${log.rows} rows: ${log.orders.length} orders, ${log.skipped.length} skipped`);
  const report = await replay(log, redeems);
  process.stdout.write(`${JSON.stringify({ amountScale, ...report }, null, 2)}\n`);
  say(report.isClean ? 'verify: clean' : 'verify: NOT clean');
  process.exitCode = report.isClean && report.refused.length === 0 ? 0 : 1;
} catch (failure) {
  say(failure instanceof Error ? failure.message : String(failure));
  process.exitCode = 1;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      columns: { type: 'string', default: 'ts,card,amount,item' },
      'amount-scale': { type: 'string', default: '1' },
      redeem: { type: 'boolean', default: false },
    },
  });
  const [path, ...more] = positionals;
  const [ts, card, amount, item, ...others] = values.columns.split(',').map((name) => name.trim());
  const amountScale = Number(values['amount-scale']);
  const isComplete = path && ts && card && amount && item && more.length + others.length === 0;
  if (!isComplete || !(amountScale > 0)) throw new Error(USAGE);
  const columns: OrderColumns = { ts, card, amount, item };
  return { path, columns, amountScale, redeems: values.redeem };
}

async function replay(log: OrderLog, redeems: boolean) {
  const site = await openHarnessSite();
  const tablet = await launchTablet();
  try {
    const [page = await tablet.context.newPage()] = tablet.context.pages();
    await page.goto(site.origin);
    const openedAt = (log.orders[0]?.at ?? Date.now()) - DAY_MS;
    await page.evaluate(async (clockAt) => {
      await window.dangol.open({ databaseName: 'replay', clockAt });
      await window.dangol.foundShop();
    }, openedAt);
    const startedAt = performance.now();
    const replayed = await replayInBatches(page, log, redeems);
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    const totals = await page.evaluate(() => window.dangol.readTotals());
    const verification = await page.evaluate(() => window.dangol.verify());
    return reportOf({ log, replayed, totals, verification, seconds });
  } finally {
    await tablet.discard();
    await site.close();
  }
}

async function replayInBatches(page: Page, { orders }: OrderLog, redeems: boolean) {
  const replayed: Replayed[] = [];
  for (let start = 0; start < orders.length; start += BATCH) {
    const batch = orders.slice(start, start + BATCH);
    const done = await page.evaluate(([orders, options]) => window.dangol.replay(orders, options), [
      batch,
      { redeems },
    ] as const);
    replayed.push(...done);
    say(`  ${replayed.length} of ${orders.length}`);
  }
  return replayed;
}

interface Finished {
  readonly log: OrderLog;
  readonly replayed: readonly Replayed[];
  readonly totals: LedgerTotals;
  readonly verification: Awaited<ReturnType<Window['dangol']['verify']>>;
  readonly seconds: number;
}

function reportOf({ log, replayed, totals, verification, seconds }: Finished) {
  const cardById = new Map(replayed.map(({ customerId, card }) => [customerId, card]));
  const refused = replayed.filter(({ refusal }) => refusal !== undefined);
  const { days, customers, rewards } = totals;
  return {
    rows: log.rows,
    replayed: replayed.length - refused.length,
    seconds,
    skipped: log.skipped,
    refused: refused.map(({ line, card, refusal }) => ({ line, card, refusal })),
    totals: {
      days: days.length,
      customers: customers.length,
      visits: sum(customers.map(({ visits }) => visits)),
      stampsGranted: sum(customers.map(({ stampsGranted }) => stampsGranted)),
      rewardsRedeemed: sum(customers.map(({ rewardsRedeemed }) => rewardsRedeemed)),
      amount: sum(customers.map(({ amount }) => amount)),
    },
    perReward: rewards,
    perDay: days,
    perCustomer: customers.map(({ customerId, ...counted }) => ({
      customer: cardById.get(customerId) ?? null,
      ...counted,
    })),
    verification,
    isClean: verification.findings.length === 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
