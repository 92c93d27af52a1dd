import type { Page } from '@playwright/test';
import { makeNextBuild } from '#tests/support/nextBuild.ts';
import { serveApp } from '#tests/support/serveApp.ts';
import { expectAllThere, expectTitle, join, minji, openWindow, putFoldVersion } from './faults.ts';
import { test as base, expect } from './fixtures.ts';
import { expectInSample, visitSample } from './sideShops.ts';
import { owner } from './staff.ts';

interface Updating {
  /** Puts the next build in the place of this one, and lets this page hear of it. */
  readonly update: (page: Page) => Promise<void>;
}

const test = base.extend<Updating>({
  update: async ({ site }, use) => {
    const next = await makeNextBuild();
    let served: { close(): Promise<void> } | undefined;
    await use(async (page) => {
      await site.close();
      served = await serveApp({ dist: next.dist, port: Number(new URL(site.origin).port) });
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
      });
      await expect.poll(() => page.evaluate(isWaiting)).toBe(true);
    });
    await served?.close();
    await next.remove();
  },
});

test('an update that comes while somebody looks around leaves them in the sample', async ({
  site,
  page,
  kiosk,
  update,
}) => {
  await kiosk.open(site.origin);
  await visitSample(page);

  await update(page);
  await page.getByRole('button', { name: '지금 바꾸기' }).click({ timeout: 40_000 });

  await expect.poll(() => isNextBuild(page)).toBe(true);
  await expectInSample(page);
});

test('an update waits while somebody types, whichever window takes it', async ({
  site,
  page,
  kiosk,
  staff,
  update,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(owner);
  await join(kiosk, minji);
  await kiosk.close();
  await kiosk.openTurn(1);
  await kiosk.press(minji.slice(0, 4));
  const other = await openWindow(page.context());
  await other.kiosk.open(site.origin);
  await other.kiosk.expectIdle();

  await update(other.page);
  await other.page.getByRole('button', { name: '지금 바꾸기' }).click({ timeout: 25_000 });
  await expect.poll(() => isNextBuild(other.page)).toBe(true);

  await page.bringToFront();
  expect(await isNextBuild(page)).toBe(false);
  await expect(kiosk.numberRow).toContainText('4827');
  await expect(page.getByRole('button', { name: '지금 바꾸기' })).toHaveCount(0);
  await kiosk.press(minji.slice(4));
  await kiosk.submit();
  await kiosk.expectGranted(1, 2);
  await kiosk.close();
  await expect.poll(() => isNextBuild(page)).toBe(true);
  await expectAllThere({ page, kiosk, staff, complaints: [] }, 2);
});

test('a screen whose file went with the old version loads itself again, after the turn in hand', async ({
  site,
  context,
  update,
}) => {
  const window = await openWindow(context);
  const { page, kiosk, staff } = window;
  await kiosk.open(site.origin);
  await staff.setUp();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await kiosk.press('48');
  await update(page);
  await takeOver(page);

  // Nobody had loaded the staff's screens yet.
  await page.getByRole('complementary', { name: '직원' }).getByRole('button').first().click();
  await expect(page.getByRole('list', { name: '직원 이름' })).toBeVisible({ timeout: 15_000 });
  expect(await isNextBuild(page)).toBe(true);
  expect(window.complaints.filter(isNotMissing)).toEqual([]);
});

test('in an open turn a missing screen says so, and waits', async ({ site, context, update }) => {
  const window = await openWindow(context);
  const { page, kiosk, staff } = window;
  await kiosk.open(site.origin);
  await staff.setUp();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await staff.goOnDuty(owner);
  await join(kiosk, minji);
  await kiosk.close();
  await kiosk.openTurn(1);
  await update(page);
  await takeOver(page);

  await staff.openScreens(owner);
  await page.getByRole('link', { name: '가게 설정' }).click();
  await expectTitle(page, '이 화면을 다시 불러와야 해요');
  await page.getByRole('button', { name: '처음 화면으로' }).click();
  await kiosk.press(minji);
  await kiosk.submit();
  await kiosk.expectGranted(1, 2);
  await kiosk.close();
  await expect.poll(() => isNextBuild(page)).toBe(true);
  await expectAllThere(window, 2);
  expect(window.complaints.filter(isNotMissing)).toEqual([]);
});

test('an app that is older than its records fetches the newer one at a press', async ({
  site,
  page,
  kiosk,
  staff,
  update,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await putFoldVersion(page, 99);
  await page.reload();
  await update(page);

  await page.getByRole('button', { name: '새로고침' }).click();

  await expect.poll(() => isNextBuild(page), { timeout: 15_000 }).toBe(true);
});

/** A file that is gone on purpose is no complaint. */
const isNotMissing = (words: string): boolean => !/404 \(Not Found\)|MissingPart/.test(words);

/** The next version takes over under this page, as another window of the tablet may let it. */
async function takeOver(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), {
          once: true,
        });
        void navigator.serviceWorker.ready.then(({ waiting }) =>
          waiting?.postMessage({ type: 'SKIP_WAITING' }),
        );
      }),
  );
  // The old version's files are gone from the worker's cache; and from the browser's own.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.clearBrowserCache');
}

const isWaiting = async (): Promise<boolean> =>
  (await navigator.serviceWorker.ready).waiting !== null;

const isNextBuild = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => [...document.scripts].some(({ src }) => src.endsWith('next.js')))
    .catch(() => false);
