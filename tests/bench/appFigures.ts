import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { assert } from '#domain/assert.ts';
import { createKiosk } from '#tests/e2e/kiosk.ts';
import { createStaff } from '#tests/e2e/staff.ts';
import { buildAppIfStale } from '#tests/support/buildApp.ts';
import { launchTablet } from '#tests/support/launchTablet.ts';
import { serveApp } from '#tests/support/serveApp.ts';
import { type Figure, quantile, rounded } from './figures.ts';
import { measureSample } from './sampleFigure.ts';
import { watchKeypad } from './watchKeypad.ts';

interface Plan {
  readonly runs: number;
  say(line: string): void;
}

const CPU_SLOWER = 4;

/** The built app of a founded shop: how soon its keypad answers, and with how much JavaScript. */
export async function measureApp({ runs, say }: Plan): Promise<readonly Figure[]> {
  assert(buildAppIfStale(), 'the app could be built');
  const site = await serveApp();
  const tablet = await launchTablet();
  try {
    say('setting a shop up in the built app');
    const [page = await tablet.context.newPage()] = tablet.context.pages();
    await createKiosk(page).open(site.origin);
    await createStaff(page).setUp();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.close();

    say('weighing the JavaScript of the customer’s route');
    const weight = await weighKiosk(tablet.context, site.origin);
    say('writing the year of the sample shop');
    const sample = await measureSample({
      origin: site.origin,
      runs: Math.min(runs, 3),
      cpuSlower: CPU_SLOWER,
    });
    await site.close();
    say('starting it cold, the server gone');
    const starts: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      starts.push(await startOffline(tablet.context, site.origin));
    }
    return [bootFigure(starts), weight, sample];
  } finally {
    await site.close();
    await tablet.discard();
  }
}

const bootFigure = (starts: readonly number[]): Figure => ({
  name: 'offline-boot-to-keypad',
  unit: 'ms',
  median: quantile(starts, 0.5),
  p95: quantile(starts, 0.95),
  runs: starts.length,
  goal: { of: 'median', atMost: 1_000 },
});

/** From the start of the navigation until a digit that was pressed stands in the number row. */
async function startOffline(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const answeredAt = await openUntilItAnswers(page, origin);
  await page.close();
  return answeredAt;
}

async function openUntilItAnswers(page: Page, origin: string): Promise<number> {
  await page.addInitScript(watchKeypad);
  await page.goto(origin);
  await page.waitForFunction(() => window.keypadAnsweredAt !== undefined);
  return page.evaluate(() => window.keypadAnsweredAt ?? Number.NaN);
}

/** Everything the page asked for before the keypad answered, as gzip sends it. */
async function weighKiosk(context: BrowserContext, origin: string): Promise<Figure> {
  const page = await context.newPage();
  const answeredAt = await openUntilItAnswers(page, origin);
  const scripts = await page.evaluate(
    (before) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= before)
        .map(({ name }) => name),
    answeredAt,
  );
  await page.close();
  const sizes = await Promise.all([...new Set(scripts)].map(gzippedSize));
  const median = rounded(sizes.reduce((sum, size) => sum + size, 0) / 1_000);
  return {
    name: 'kiosk-js-gzip',
    unit: 'kB',
    median,
    p95: median,
    runs: sizes.length,
    goal: { of: 'median', atMost: 180 },
  };
}

async function gzippedSize(address: string): Promise<number> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return gzipSync(new Uint8Array(await answer.arrayBuffer()), { level: 9 }).byteLength;
}
