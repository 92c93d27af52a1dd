import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { assert } from '#domain/assert.ts';
import { buildAppIfStale } from '#tests/support/buildApp.ts';
import { buildHarness } from '#tests/support/buildHarness.ts';
import { launchTablet } from '#tests/support/launchTablet.ts';
import { syntheticDigits } from '#tests/support/orderLog.ts';
import { serveApp } from '#tests/support/serveApp.ts';
import { createCounterHands } from './counterHands.ts';
import { type Figure, quantile, rounded } from './figures.ts';

interface Plan {
  readonly runs: number;
  say(line: string): void;
}

/** The built app, as in a year: a hundred thousand customers in its own database. */
const CUSTOMERS = 100_000;
const CPU_SLOWER = 4;
const DATABASE = 'dangol';
// After a bulk fill LevelDB compacts for 10 to 15 s, and everything is slow meanwhile.
const SETTLE_MS = 25_000;

/** What a person at the counter waits for, in the built app, from the press to the paint. */
export async function measureScreens({ runs, say }: Plan): Promise<readonly Figure[]> {
  assert(buildAppIfStale(), 'the app could be built');
  const dist = await mkdtemp(join(tmpdir(), 'dangol-bench-'));
  await cp('dist', dist, { recursive: true });
  await buildHarness(join(dist, 'harness'), { version: 'bench', base: '/harness/' });
  const site = await serveApp({ dist });
  const tablet = await launchTablet();
  const shop = { context: tablet.context, origin: site.origin, say };
  try {
    say('setting a shop up in the built app');
    await foundShop(shop);
    const longDay = await measureLongDay(shop, checkInsOf(runs));
    const human = await measureHuman(shop, runs < 100 ? 5 : 15);
    say(`filling up to ${CUSTOMERS} customers`);
    await fillShop(shop);
    const painted = await measureTapToPainted(shop, runs);
    // Last, because it lets customers go first from then on.
    const approved = await measureApproving(shop, runs < 100 ? 3 : 9);
    return [painted, approved, human, ...longDay];
  } finally {
    await site.close();
    await tablet.discard();
    await rm(dist, { recursive: true, force: true });
  }
}

/** A quick look needs no long day. */
const checkInsOf = (runs: number): number => (runs < 100 ? 200 : 2_000);

interface Shop {
  readonly context: BrowserContext;
  readonly origin: string;
  say(line: string): void;
}

/** The page of the tools beside the app: the same origin, so the same database. */
async function openTools({ context, origin }: Shop): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/harness/index.html`);
  await page.evaluate(
    async ([databaseName, clockAt]) => window.dangol.open({ databaseName, clockAt }),
    [DATABASE, Date.now()] as const,
  );
  return page;
}

async function foundShop(shop: Shop): Promise<void> {
  const tools = await openTools(shop);
  await tools.evaluate(() => window.dangol.foundShop());
  await tools.evaluate(() => window.dangol.seed({ from: 0, to: 2_000 }));
  await tools.close();
}

async function fillShop(shop: Shop): Promise<void> {
  const tools = await openTools(shop);
  await tools.evaluate((to) => window.dangol.seed({ from: 2_000, to }), CUSTOMERS);
  await tools.close();
  await wait(SETTLE_MS);
}

/** From the press on 적립하기 until the stamped card is on the screen, on a slow tablet. */
async function measureTapToPainted(shop: Shop, runs: number): Promise<Figure> {
  shop.say('measuring the press at the keypad');
  const { page, hands } = await openApp(shop);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const warmUp = 5;
  const samples: number[] = [];
  for (let run = 0; run < runs + warmUp; run += 1) {
    samples.push(await hands.checkIn(syntheticDigits((run * 38_197) % CUSTOMERS)));
  }
  await page.close();
  const measured = samples.slice(warmUp);
  return {
    name: 'tap-to-painted@100k',
    unit: 'ms',
    median: quantile(measured, 0.5),
    p95: quantile(measured, 0.95),
    runs: measured.length,
    goal: { of: 'p95', atMost: 100 },
  };
}

/** A returning customer whose hands and eyes take their time, on a slow tablet (U-01). */
async function measureHuman(shop: Shop, runs: number): Promise<Figure> {
  shop.say('measuring a returning customer');
  const { page, hands } = await openApp(shop, { isHurried: false });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const samples: number[] = [];
  for (let run = 0; run < runs + 1; run += 1) {
    samples.push(await hands.checkInLikeAPerson(syntheticDigits(1_000 + run)));
  }
  await page.close();
  const measured = samples.slice(1);
  return {
    name: 'returning-checkin-human',
    unit: 'ms',
    median: quantile(measured, 0.5),
    p95: quantile(measured, 0.95),
    runs: measured.length,
    goal: { of: 'median', atMost: 6_000 },
  };
}

/** Twenty check-ins in the tray, from the press on "모두 적립하기" until none is left on screen. */
async function measureApproving(shop: Shop, runs: number): Promise<Figure> {
  shop.say('measuring a full tray');
  const tools = await openTools(shop);
  await tools.evaluate(() => window.dangol.signIn());
  await tools.evaluate(() => window.dangol.letCustomersGoFirst());
  const { page, hands } = await openApp(shop, { isHurried: false });
  await hands.openStaffScreens();
  const samples: number[] = [];
  for (let run = 0; run < runs + 1; run += 1) {
    const digits = Array.from({ length: 20 }, (_, n) => syntheticDigits(run * 20 + n));
    await tools.evaluate((digits) => window.dangol.pend(digits), digits);
    samples.push(await hands.approveAll(20));
  }
  await tools.close();
  await page.close();
  const measured = samples.slice(1);
  return {
    name: 'tray-approve-20',
    unit: 'ms',
    median: quantile(measured, 0.5),
    p95: quantile(measured, 0.95),
    runs: measured.length,
    goal: { of: 'median', atMost: 300 },
  };
}

/** One page, a long day: does it get slower, or bigger? */
async function measureLongDay(shop: Shop, checkIns: number): Promise<readonly Figure[]> {
  shop.say(`measuring a long day of ${checkIns} check-ins`);
  const { page, hands } = await openApp(shop);
  const session = await page.context().newCDPSession(page);
  const heapAfter: number[] = [];
  const samples: number[] = [];
  for (let n = 0; n < checkIns; n += 1) {
    samples.push(await hands.checkIn(syntheticDigits((n * 7) % 2_000)));
    const isMark = n + 1 === 100 || n + 1 === checkIns;
    if (isMark) {
      await session.send('HeapProfiler.collectGarbage');
      heapAfter.push((await session.send('Runtime.getHeapUsage')).usedSize);
    }
    if ((n + 1) % 200 === 0) shop.say(`  ${n + 1} of ${checkIns}`);
  }
  await page.close();
  const first = quantile(samples.slice(0, 100), 0.5);
  const last = quantile(samples.slice(-100), 0.5);
  const [heapFirst = Number.NaN, heapLast = Number.NaN] = heapAfter;
  const ratioOf = (name: string, ratio: number): Figure => ({
    name,
    unit: 'ratio',
    median: rounded(ratio),
    p95: rounded(ratio),
    runs: checkIns,
    goal: { of: 'median', atMost: 1.2 },
  });
  return [
    ratioOf('long-day latency, last 100 ÷ first 100', last / first),
    ratioOf('long-day heap, after the last ÷ after 100', heapLast / heapFirst),
  ];
}

/** Staff mode locks itself after a minute, so its clocks are the real ones. */
async function openApp({ context, origin }: Shop, { isHurried = true } = {}) {
  const page = await context.newPage();
  const hands = createCounterHands(page);
  await hands.setClocks({ isHurried });
  await page.goto(origin);
  await hands.goOnDuty();
  return { page, hands };
}
