import { expect, test } from './fixtures.ts';
import { openAtNine } from './movableClock.ts';
import {
  expectFirstRun,
  expectInSample,
  expectNothingLeft,
  leaveSample,
  sidePin,
  visitSample,
} from './sideShops.ts';
import { createStaff } from './staff.ts';

// A year is written, and folded again to check it.
test.setTimeout(180_000);

const jisoo = { name: '지수', pin: sidePin };

test('an owner looks around a year of customers, and then opens the own shop', async ({
  page,
  site,
  staff,
}) => {
  await page.goto(site.origin);
  await page.getByRole('button', { name: '샘플 가게로 둘러보기' }).click();
  await expect(page.getByRole('progressbar', { name: '샘플 가게를 만들고 있어요' })).toBeVisible();
  await expectInSample(page);

  await staff.signIn(jisoo);
  await expectInSample(page);
  await expect(page.getByText(/^010-\*{4}-\d{4}/).first()).toBeVisible();
  await staff.openSettings();
  await expectInSample(page);
  expect(await staff.expectCleanLedger()).toBeGreaterThan(15_000);
  await page.reload();
  await expectInSample(page);
  await leaveSample(page);

  await expectFirstRun(page);
  await expectNothingLeft(page);
  await staff.setUp();
  await page.reload();
  await staff.signIn({ name: '지수', pin: '280417' });
  await staff.expectToday(0, 0);
});

test('a sample and the own shop in two windows do not disturb each other', async ({
  page,
  site,
  staff,
}) => {
  const other = await page.context().newPage();
  await openAtNine(other);
  await page.goto(site.origin);
  await other.goto(site.origin);
  await visitSample(other);

  await staff.setUp();
  await staff.goOnDuty(jisooAtHome);
  await other.reload();
  await expectInSample(other);
  await leaveSample(other);

  // The own shop was opened meanwhile: that is where the other window lands.
  await expect(other.getByRole('heading', { name: /전화번호로 스탬프를/ })).toBeVisible();
  await expectNothingLeft(other);
  await expect(page.getByRole('button', { name: '+1 스탬프 1개 열기' })).toBeVisible();
});

test('whoever leaves a sample leaves the other window in it', async ({ page, site }) => {
  const other = await page.context().newPage();
  await openAtNine(other);
  await page.goto(site.origin);
  await visitSample(page);
  await other.goto(site.origin);
  await visitSample(other);

  await leaveSample(page);
  await expectFirstRun(page);
  await other.reload();
  await expectInSample(other);
  await createStaff(other).signIn(jisoo);
  await leaveSample(other);

  await expectFirstRun(other);
  await expectNothingLeft(other);
});

test('a sample that the browser has thrown away is no alarm', async ({ page, site }) => {
  await page.goto(site.origin);
  await visitSample(page);

  await page
    .evaluate(
      () =>
        new Promise<void>((resolve) => {
          const deleting = indexedDB.deleteDatabase('dangol-sample');
          deleting.onsuccess = () => resolve();
        }),
    )
    .catch(() => undefined);

  await expectFirstRun(page);
  await expect(page.getByText('이 태블릿의 기록이 사라졌어요')).toHaveCount(0);
});

test('a window that remembers a sample which is gone opens the own shop', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await expectFirstRun(page);

  await page.evaluate(() => sessionStorage.setItem('dangol/shop', 'sample'));
  await page.reload();

  await expectFirstRun(page);
  await expectNothingLeft(page);
});

const jisooAtHome = { name: '지수', pin: '280417' };
