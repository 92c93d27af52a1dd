import { writeFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import { findBrowser, type OtherBrowser } from '#tests/support/otherBrowsers.ts';
import { serveApp } from '#tests/support/serveApp.ts';
import type { BrowserPage } from './browserPage.ts';
import { type Cafe, createCafe } from './cafe.ts';
import { openFirefox } from './firefox.ts';
import { createHand, type Hand } from './hand.ts';
import { openWebKit } from './webKit.ts';

const open: Readonly<Record<OtherBrowser, (path: string) => Promise<BrowserPage>>> = {
  Firefox: openFirefox,
  WebKitGTK: openWebKit,
};

const NUMBER = '48271534';

interface Counter {
  readonly page: BrowserPage;
  readonly site: Awaited<ReturnType<typeof serveApp>>;
  readonly hand: Hand;
  readonly cafe: Cafe;
}

/** The built app on a server of its own, in the browser of this project. */
const test = base.extend<{ counter: Counter }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  counter: async ({}, use, run) => {
    const page = await openBrowser(run.project.name as OtherBrowser);
    const site = await serveApp();
    const hand = createHand(page);
    try {
      await use({ page, site, hand, cafe: createCafe(hand) });
      if (run.errors.length > 0) await writeFile(run.outputPath('last.png'), await page.picture());
    } finally {
      await page.discard();
      await site.close();
    }
  },
});

test('a first visit, a reward, and a reload after the server is gone', async ({ counter }) => {
  const { page, site, hand, cafe } = counter;
  await hand.open(site.origin);
  await cafe.setUp();
  await cafe.goOnDuty();

  await cafe.openTurn(1);
  await cafe.enterNumber(NUMBER);
  await cafe.join();
  await cafe.expectGranted(1, 1);

  await cafe.openTurn(2);
  await cafe.enterNumber(NUMBER);
  await cafe.takeReward();
  await cafe.expectTaken();

  await page.call(() => navigator.serviceWorker.ready.then(() => true), undefined);
  await site.close();
  await expect(fetch(site.origin)).rejects.toThrow();
  await hand.reload();

  await cafe.expectIdle();
  await cafe.goOnDuty();
  await cafe.openRewardTurn();
  await cafe.enterNumber(NUMBER);
  await cafe.expectBalance(1);

  await cafe.openTurn(1);
  await cafe.enterNumber(NUMBER);
  await cafe.takeReward();
  await cafe.expectTaken();
  await cafe.openScreens();
  await cafe.expectCleanLedger();
});

async function openBrowser(name: OtherBrowser): Promise<BrowserPage> {
  const found = findBrowser(name);
  if (!found.isHere) throw new Error(`${name}: ${found.reason}`);
  return open[name](found.path);
}
