import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { moveClock } from './movableClock.ts';
import { barista } from './staff.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Less than a tablet that sleeps would lose between two looks. */
const STEP_MS = 48_000;
const LOOK_MS = 2_300;

const pictureOf = (page: Page) => page.locator('[data-resting]');

test.describe('a finger', () => {
  test.use({ hasTouch: true });

  test('wakes the kiosk that nobody touched, and presses nothing below', async ({
    site,
    kiosk,
    staff,
    page,
  }) => {
    await kiosk.open(site.origin);
    await staff.setUp();
    const five = await page.getByRole('button', { name: '5', exact: true }).boundingBox();
    const [x, y] = [(five?.x ?? 0) + 40, (five?.y ?? 0) + 40];
    await nobodyComes(page);
    await expect(pictureOf(page)).toContainText('전화번호로');
    await expect(pictureOf(page)).toContainText('스탬프 10개면 음료 1잔 무료');

    await page.touchscreen.tap(x, y);

    await expect(pictureOf(page)).toHaveCount(0);
    await expect(kiosk.numberRow).not.toContainText('5');
    await page.touchscreen.tap(x, y);
    await expect(kiosk.numberRow).toContainText('5');
  });
});

test('the first digit of a keyboard wakes it and counts; any other key only wakes', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await nobodyComes(page);

  await page.keyboard.press('Enter');
  await expect(pictureOf(page)).toHaveCount(0);
  await expect(page.getByText(/자리 더 눌러/)).toHaveCount(0);

  await nobodyComes(page);
  await kiosk.type('4827');
  await expect(pictureOf(page)).toHaveCount(0);
  await expect(kiosk.numberRow).toContainText('4827');
});

test('staff at their edge need no touch to wake it: one tap opens the turn', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
  await nobodyComes(page);
  await expect(pictureOf(page)).toBeVisible();

  await kiosk.openTurn(1);

  await expect(pictureOf(page)).toHaveCount(0);
});

test('after closing it is dark, the staff’s edge as well, until the first touch', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await moveClock(page, 15 * HOUR_MS - 2.5 * MINUTE_MS);
  await page.waitForTimeout(LOOK_MS);
  await nobodyComes(page);
  await expect(pictureOf(page)).toBeVisible();
  await expect(pictureOf(page)).not.toHaveAttribute('data-dim');

  await nobodyComes(page);

  await expect(pictureOf(page)).toHaveAttribute('data-dim');
  const viewport = page.viewportSize();
  expect(await pictureOf(page).boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
  // Where the staff's edge lies; the first touch is for waking.
  await page.mouse.click(40, 400);
  await expect(pictureOf(page)).toHaveCount(0);
  await kiosk.expectIdle();
});

test('whoever wants stillness sees it stand still', async ({ site, kiosk, staff, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await kiosk.open(site.origin);
  await staff.setUp();

  await nobodyComes(page);

  await expect(pictureOf(page)).toBeVisible();
  const moves = await pictureOf(page).evaluate((picture) => ({
    running: picture.getAnimations({ subtree: true }).length,
    glides: getComputedStyle(picture.firstElementChild ?? picture).transitionDuration,
  }));
  expect(moves).toEqual({ running: 0, glides: '0s' });
});

/** The tablet looks at its clock every two seconds. */
async function nobodyComes(page: Page): Promise<void> {
  for (const _ of [1, 2]) {
    await moveClock(page, STEP_MS);
    await page.waitForTimeout(LOOK_MS);
  }
}
