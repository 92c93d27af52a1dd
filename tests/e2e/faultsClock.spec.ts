import type { Page } from '@playwright/test';
import { expectAllThere, expectStrip, jisoo, join, minji, openOwnersPanel } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { createKiosk } from './kiosk.ts';
import { readDatabase } from './readDatabase.ts';
import { createStaff, owner } from './staff.ts';

const LOOK = /태블릿 시계가 맞는지 봐 주세요/;
const HOUR_MS = 3_600_000;

test('a clock that starts in 1970 or jumps marks what is written, says so, and stops nothing', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ timezoneId: 'Asia/Seoul' });
  await page.addInitScript(tickFrom, 3 * HOUR_MS);
  const [kiosk, staff] = [createKiosk(page), createStaff(page)];
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(owner);
  await join(kiosk, minji);
  expect(await visitsOf(page)).toEqual([{ businessDay: '1970-01-01', suspect: true }]);
  await staff.openScreens(owner);
  await expectStrip(page, LOOK);
  await staff.openSettings();
  await expect(page.getByRole('heading', { name: LOOK })).toBeVisible();
  await expect(page.getByText(/지금 1970-01-01/)).toBeVisible();

  // Somebody sets it: it is trusted, until it jumps.
  await setWall(page, Date.UTC(2026, 10, 22, 0));
  await expect(page.getByText(LOOK)).toHaveCount(0, { timeout: 10_000 });
  await page.getByRole('link', { name: /직원/ }).click();
  await staff.backToKiosk();
  await kiosk.openTurn(1);
  await kiosk.press(minji);
  await kiosk.submit();
  await kiosk.expectGranted(1, 2);
  await setWall(page, Date.UTC(2026, 10, 29, 0));
  await kiosk.openTurn(1);
  await kiosk.press(minji);
  await kiosk.submit();
  await kiosk.expectGranted(1, 3);
  await setWall(page, Date.UTC(2026, 10, 21, 0));
  await kiosk.openTurn(1);
  await kiosk.press(minji);
  await kiosk.submit();
  await kiosk.expectGranted(1, 4);

  expect(await visitsOf(page)).toEqual([
    { businessDay: '1970-01-01', suspect: true },
    { businessDay: '2026-11-22', suspect: undefined },
    { businessDay: '2026-11-29', suspect: true },
    { businessDay: '2026-11-21', suspect: true },
  ]);
  await expectAllThere({ page, kiosk, staff, complaints: [] }, 4);
  await page.close();
});

// 9:00 in Seoul; a day earlier in Honolulu; New York sets its clocks back at 15:00 in Seoul.
for (const [zone, at, day] of [
  ['Pacific/Honolulu', Date.UTC(2026, 10, 22, 0), '2026-11-22'],
  ['America/New_York', Date.UTC(2027, 10, 7, 5, 30), '2027-11-07'],
] as const) {
  test(`a tablet set to ${zone} keeps the shop’s business day`, async ({ browser, site }) => {
    const page = await browser.newPage({ timezoneId: zone });
    await page.addInitScript(tickFrom, at);
    const [kiosk, staff] = [createKiosk(page), createStaff(page)];
    await kiosk.open(site.origin);
    await staff.setUp();
    await staff.goOnDuty(owner);
    await join(kiosk, minji);
    // An hour later by both clocks, over the change to winter time.
    await page.evaluate((ms) => window.moveClock(ms), HOUR_MS);
    await kiosk.openTurn(1);
    await kiosk.press(minji);
    await kiosk.submit();
    await kiosk.expectGranted(1, 2);

    expect(await visitsOf(page)).toEqual([
      { businessDay: day, suspect: undefined },
      { businessDay: day, suspect: undefined },
    ]);
    await staff.openScreens(owner);
    await expect(page.getByText(LOOK)).toHaveCount(0);
    await staff.backToKiosk();
    await expectAllThere({ page, kiosk, staff, complaints: [] }, 2);
    await page.close();
  });
}

test('a visit after midnight belongs to the evening before, where the shop closes at four', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ timezoneId: 'Pacific/Honolulu' });
  await page.addInitScript(tickFrom, Date.UTC(2026, 10, 22, 13));
  const [kiosk, staff] = [createKiosk(page), createStaff(page)];
  const cafe = { page, kiosk, staff, complaints: [] };
  await kiosk.open(site.origin);
  await staff.setUp();
  await openOwnersPanel(cafe);
  const closing = page.getByRole('button', { name: /하루가 끝나는 시각$/ });
  await closing.click();
  await page.getByRole('option', { name: /4시/ }).click();
  const save = page.locator('form', { has: closing }).getByRole('button', { name: '바꾸기' });
  await save.click();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await page.goto(site.origin);
  await staff.goOnDuty(owner);
  await join(kiosk, minji);

  await page.evaluate((ms) => window.moveClock(ms), 5 * HOUR_MS);
  await join(kiosk, jisoo);
  await page.evaluate((ms) => window.moveClock(ms), 2 * HOUR_MS);
  await kiosk.openTurn(1);
  await kiosk.press(minji);
  await kiosk.submit();
  await kiosk.expectGranted(1, 2);

  // 22:00 and 3:00 in Seoul, then 5:00.
  expect((await visitsOf(page)).map(({ businessDay }) => businessDay)).toEqual([
    '2026-11-22',
    '2026-11-22',
    '2026-11-23',
  ]);
  await expectAllThere(cafe, 3);
  await page.close();
});

/** Both clocks run on from here; `moveClock` sets both ahead, `wall.jumpMs` the wall clock alone. */
function tickFrom(startsAt: number): void {
  const wall = { jumpMs: 0, aheadMs: 0 };
  const monotonic = performance.now.bind(performance);
  Date.now = () => Math.floor(startsAt + monotonic() + wall.aheadMs + wall.jumpMs);
  performance.now = () => monotonic() + wall.aheadMs;
  window.moveClock = (ms) => {
    wall.aheadMs += ms;
  };
  Object.assign(window, { wall });
}

const setWall = (page: Page, at: number): Promise<void> =>
  page.evaluate((to) => {
    (window as unknown as { wall: { jumpMs: number } }).wall.jumpMs += to - Date.now();
  }, at);

async function visitsOf(page: Page) {
  const { entries = [] } = await readDatabase(page);
  return (
    entries as readonly {
      deviceSeq: number;
      businessDay: string;
      suspect?: boolean;
      event: { type: string };
    }[]
  )
    .filter(({ event }) => event.type === 'VisitRecorded')
    .toSorted((a, b) => a.deviceSeq - b.deviceSeq)
    .map(({ businessDay, suspect }) => ({ businessDay, suspect }));
}
