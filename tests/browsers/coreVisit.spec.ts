import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { findBrowser, type OtherBrowser } from '#tests/support/otherBrowsers.ts';
import { serveApp } from '#tests/support/serveApp.ts';
import type { BrowserPage } from './browserPage.ts';
import { createCafe } from './cafe.ts';
import { openFirefox } from './firefox.ts';
import { createHand } from './hand.ts';
import { openWebKit } from './webKit.ts';

const open: Readonly<Record<OtherBrowser, (path: string) => Promise<BrowserPage>>> = {
  Firefox: openFirefox,
  WebKitGTK: openWebKit,
};

const MINJI = '48271534';

test('a first visit, a reward, and a reload after the server is gone', async () => {
  const page = await openBrowser(test.info().project.name as OtherBrowser);
  const site = await serveApp();
  const hand = createHand(page);
  const cafe = createCafe(hand);
  try {
    await hand.open(site.origin);
    await cafe.setUp();
    await cafe.goOnDuty();

    await cafe.openTurn(1);
    await cafe.enterNumber(MINJI);
    await cafe.join();
    await cafe.expectGranted(1, 1);

    await cafe.openTurn(2);
    await cafe.enterNumber(MINJI);
    await cafe.takeReward();
    await cafe.expectTaken();

    await page.call(() => navigator.serviceWorker.ready.then(() => true), undefined);
    await site.close();
    await expect(fetch(site.origin)).rejects.toThrow();
    await hand.reload();

    await cafe.expectIdle();
    await cafe.goOnDuty();
    await cafe.openRewardTurn();
    await cafe.enterNumber(MINJI);
    await cafe.expectBalance(1);
    await cafe.openTurn(1);
    await cafe.enterNumber(MINJI);
    await cafe.takeReward();
    await cafe.expectTaken();
    await cafe.openScreens();
    await cafe.expectCleanLedger();
  } catch (failure) {
    await writeFile(test.info().outputPath('last.png'), await page.picture());
    throw failure;
  } finally {
    await page.discard();
    await site.close();
  }
});

async function openBrowser(name: OtherBrowser): Promise<BrowserPage> {
  const found = findBrowser(name);
  if (!found.isHere) throw new Error(`${name}: ${found.reason}`);
  return open[found.name](found.path);
}
