import type { Page } from '@playwright/test';
import { putFoldVersion } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { createKiosk } from './kiosk.ts';
import { createMine } from './mine.ts';
import { readDatabase, readSealedOfPeople } from './readDatabase.ts';
import { barista, createStaff, owner } from './staff.ts';

const CUSTOMER = '48271534';
const STRANGER = '35914608';

test.beforeEach(async ({ site, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
  await kiosk.openTurn(2);
  await kiosk.press(CUSTOMER);
  await kiosk.submit();
  await kiosk.join();
  await kiosk.close();
});

test('a customer and a stranger see the same, and nothing tells which is which', async ({
  page,
}) => {
  const mine = createMine(page);
  const seen: string[] = [];
  for (const digits of [CUSTOMER, STRANGER]) {
    await mine.open(digits);
    const menu = await linesOf(page);
    await mine.stop();
    await mine.expectStopped();
    seen.push(`${menu}\n${await linesOf(page)}`.replaceAll(digits.slice(-4), '****'));
    await mine.close();
  }

  expect(seen[0]).toBe(seen[1]);
  const { entries = [], rows = [] } = await readDatabase(page);
  expect(JSON.stringify([entries, rows])).not.toMatch(/4827|35914608|3591/);
  expect(stopsIn(entries)).toHaveLength(2);
});

test('once the number is sent, the page holds four digits of it and no more', async ({ page }) => {
  const mine = createMine(page);
  await mine.open(CUSTOMER);
  await mine.chooseRecord();
  await mine.verify(barista);
  await mine.expectRecord();
  await expect(mine.record).toContainText('끝 번호 1534');

  expect(await page.content()).not.toMatch(/4827/);
  await mine.close();

  await expect(mine.record).toHaveCount(0);
  expect(await page.content()).not.toMatch(/1534/);
});

test('who erases everything is a stranger afterwards, and gets no advertising', async ({
  page,
  kiosk,
}) => {
  const mine = createMine(page);
  await mine.open(CUSTOMER);
  await mine.stop();
  await mine.expectStopped();
  await mine.close();

  await mine.open(CUSTOMER);
  await mine.chooseErase();
  await mine.verify(barista);
  await mine.expectErase();
  await mine.sayErase();
  await mine.expectErased();
  await mine.close();

  expect(await readSealedOfPeople(page)).toEqual([]);
  const { entries = [], rows = [] } = await readDatabase(page);
  expect(stopsIn(entries)).toHaveLength(1);
  const kept = (rows as readonly { key: string }[]).filter(({ key }) => key.startsWith('supp'));
  expect(kept).toHaveLength(1);
  await kiosk.openTurn(1);
  await kiosk.press(CUSTOMER);
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
});

test('a second window that erases meanwhile is no obstacle, and the books stay clean', async ({
  page,
  site,
}) => {
  const mine = createMine(page);
  await mine.open(CUSTOMER);
  await mine.chooseErase();
  await mine.verify(barista);
  await mine.expectErase();

  const other = await page.context().newPage();
  const there = createStaff(other);
  await createKiosk(other).open(site.origin);
  await there.signIn(owner);
  await there.find('1534');
  await there.foundCustomers().first().click();
  await there.erase('1534');
  await mine.sayErase();
  await mine.expectErased();

  await there.openSettings();
  await there.expectCleanLedger();
  await other.close();
});

test('by keyboard alone: number, choice, and back to the keypad', async ({ page, kiosk }) => {
  const mine = createMine(page);
  await mine.ask();
  await kiosk.type(STRANGER);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^광고 그만 받기/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await mine.expectStopped();

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an app that is older than its records stops nothing, and says so to everybody', async ({
  page,
}) => {
  await putFoldVersion(page, 1_000);
  await page.reload();
  const mine = createMine(page);
  const before = await readDatabase(page);
  for (const digits of [CUSTOMER, STRANGER]) {
    await mine.open(digits);
    await mine.stop();
    await expect(page.getByText(/지금은 새로 적을 수 없어요/)).toBeVisible();
  }

  expect(await readDatabase(page)).toEqual(before);
});

const stopsIn = (entries: readonly unknown[]) =>
  (entries as readonly { event: { type: string } }[]).filter(
    ({ event }) => event.type === 'AdvertisingStopped',
  );

/** Every word on the customer's side; the countdown's figure may differ. */
const linesOf = async (page: Page): Promise<string> =>
  (await page.getByRole('main').innerText()).replaceAll(/^\d+$/gm, '');
