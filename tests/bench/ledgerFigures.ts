import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { openHarnessSite } from '#tests/support/buildHarness.ts';
import type { Samples } from '#tests/support/harness/page.ts';
import { launchTablet } from '#tests/support/launchTablet.ts';
import { type Figure, quantile, rounded } from './figures.ts';

interface Plan {
  readonly runs: number;
  say(line: string): void;
}

const SIZES = [
  { customers: 1_000, label: '1k', settleMs: 2_000 },
  { customers: 10_000, label: '10k', settleMs: 8_000 },
  // After a bulk fill LevelDB compacts for 10 to 15 s, and everything is slow meanwhile.
  { customers: 100_000, label: '100k', settleMs: 25_000 },
] as const;

/** Check-ins and lookups at three sizes of shop, on one profile on disk that grows. */
export async function measureLedger({ runs, say }: Plan): Promise<readonly Figure[]> {
  const site = await openHarnessSite();
  const tablet = await launchTablet();
  try {
    const [page = await tablet.context.newPage()] = tablet.context.pages();
    await page.goto(site.origin);
    await page.evaluate(async (clockAt) => {
      await window.dangol.open({ databaseName: 'bench', clockAt });
      await window.dangol.foundShop();
    }, Date.now());

    const figures: Figure[] = [];
    let from = 0;
    for (const { customers, label, settleMs } of SIZES) {
      say(`filling up to ${label} customers`);
      await page.evaluate((range) => window.dangol.seed(range), { from, to: customers });
      from = customers;
      await wait(settleMs);
      say(`measuring at ${label}`);
      figures.push(await checkInAt(page, { customers, label, runs }));
      if (label === '100k') figures.push(await lookupAt(page, { customers, label, runs }));
    }
    return [...figures, growthOf(figures)];
  } finally {
    await tablet.discard();
    await site.close();
  }
}

interface Shop {
  readonly customers: number;
  readonly label: string;
  readonly runs: number;
}

const WARM_UP = 10;

async function checkInAt(page: Page, { customers, label, runs }: Shop): Promise<Figure> {
  const plan = { customers: spread(customers, 2 * (runs + WARM_UP) + 1) };
  const samples = await page.evaluate((plan) => window.dangol.measureCheckIn(plan), plan);
  return figureOf(`checkin-commit@${label}`, samples, {
    peer: 'the same reads and writes in raw IndexedDB, strict',
    ratioAtMost: 1.5,
  });
}

async function lookupAt(page: Page, { customers, label, runs }: Shop): Promise<Figure> {
  const plan = { customers: spread(customers, runs + WARM_UP, 3) };
  const samples = await page.evaluate((plan) => window.dangol.measureLookup(plan), plan);
  return figureOf(`lookup@${label}`, samples, { peer: 'raw get by key', ratioAtMost: 5 });
}

function figureOf(
  name: string,
  samples: Samples,
  { peer, ratioAtMost }: { readonly peer: string; readonly ratioAtMost: number },
): Figure {
  const ours = samples.ours.slice(WARM_UP);
  const theirs = samples.peer.slice(WARM_UP);
  const median = quantile(ours, 0.5);
  const peerMedian = quantile(theirs, 0.5);
  return {
    name,
    unit: 'ms',
    median,
    p95: quantile(ours, 0.95),
    runs: ours.length,
    peer,
    peerMedian,
    ratio: rounded(median / peerMedian),
    goal: { of: 'ratio', atMost: ratioAtMost },
  };
}

function growthOf(figures: readonly Figure[]): Figure {
  const medianOf = (name: string) =>
    figures.find((figure) => figure.name === name)?.median ?? Number.NaN;
  const median = rounded(medianOf('checkin-commit@100k') / medianOf('checkin-commit@1k'));
  return {
    name: 'checkin-commit 100k ÷ 1k',
    unit: 'ratio',
    median,
    p95: median,
    runs: 1,
    goal: { of: 'median', atMost: 1.4 },
  };
}

/** Customers from the whole shop, in no order, none twice. */
function spread(customers: number, count: number, offset = 0): readonly number[] {
  const step = nextCoprime(Math.floor(customers * 0.382), customers);
  return Array.from(
    { length: Math.min(count, customers) },
    (_, n) => ((n + offset) * step) % customers,
  );
}

function nextCoprime(start: number, modulus: number): number {
  let step = Math.max(1, start);
  while (commonDivisor(step, modulus) !== 1) step += 1;
  return step;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
