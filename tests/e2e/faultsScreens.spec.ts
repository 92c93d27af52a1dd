import type { Page } from '@playwright/test';
import { expectStrip, expectTitle, putFoldVersion } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { problemsOf, sidewaysOf } from './problemsOf.ts';
import { sizes } from './sizes.ts';
import { owner } from './staff.ts';

test('every screen that a fault brings fits every tablet and is clean for assistive technology', async ({
  context,
  site,
  page,
  kiosk,
  staff,
}) => {
  test.setTimeout(240_000);
  const problems: string[] = [];
  const look = async (screen: string): Promise<void> => {
    const found = [...(await problemsOf(page))];
    for (const { width, height } of sizes) {
      await page.setViewportSize({ width, height });
      found.push(...(await sidewaysOf(page)).map((problem) => `${problem} at ${width}`));
    }
    problems.push(...found.map((problem) => `${screen}: ${problem}`));
  };
  await kiosk.open(site.origin);
  await staff.setUp();
  await keepPendingTap(page);
  await page.reload();
  await expectStrip(page, /방금 적립은 저장되지 않았어요/);
  await look('verdict');

  await putFoldVersion(page, 99);
  await page.reload();
  await expectStrip(page, /앱이 기록보다 오래됐어요/);
  await look('kiosk-read-only');
  await staff.signIn(owner);
  await look('staff-read-only');
  await staff.openSettings();
  await look('owner-read-only');

  await page.goto('about:blank');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', {
    origin: site.origin,
    storageTypes: 'indexeddb',
  });
  await page.goto(site.origin);
  await expectTitle(page, '이 태블릿의 기록이 사라졌어요');
  await look('wiped');
  await page.getByRole('button', { name: '새로 시작하기' }).click();
  await look('start-anew');
  expect(problems).toEqual([]);
});

/** As a page leaves it that had to load itself again over a tap that was never written. */
const keepPendingTap = (page: Page): Promise<void> =>
  page.evaluate(() =>
    sessionStorage.setItem('dangol/pendingTap', JSON.stringify({ what: 'grant', tapId: null })),
  );
