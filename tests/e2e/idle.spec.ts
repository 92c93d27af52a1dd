import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { idlePictureOf, letKioskRest } from './letKioskRest.ts';
import { moveClock } from './movableClock.ts';
import { problemsOf } from './problemsOf.ts';
import { sizes } from './sizes.ts';
import { barista } from './staff.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

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
    await letKioskRest(page);
    await expect(idlePictureOf(page)).toContainText('전화번호로');
    await expect(idlePictureOf(page)).toContainText('스탬프 10개면 음료 1잔 무료');

    await page.touchscreen.tap(x, y);

    await expect(idlePictureOf(page)).toHaveCount(0);
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
  await letKioskRest(page);

  await page.keyboard.press('Enter');
  await expect(idlePictureOf(page)).toHaveCount(0);
  await expect(page.getByText(/자리 더 눌러/)).toHaveCount(0);

  await letKioskRest(page);
  await kiosk.type('4827');
  await expect(idlePictureOf(page)).toHaveCount(0);
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
  await letKioskRest(page);
  await expect(idlePictureOf(page)).toBeVisible();

  await kiosk.openTurn(1);

  await expect(idlePictureOf(page)).toHaveCount(0);
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
  // The tablet sees that its clock was moved.
  await page.waitForTimeout(2_300);
  await letKioskRest(page);
  await expect(idlePictureOf(page)).toBeVisible();
  await expect(idlePictureOf(page)).not.toHaveAttribute('data-dim');

  await letKioskRest(page);

  await expect(idlePictureOf(page)).toHaveAttribute('data-dim');
  const viewport = page.viewportSize();
  expect(await idlePictureOf(page).boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
  // Where the staff's edge lies; the first touch is for waking.
  await page.mouse.click(40, 400);
  await expect(idlePictureOf(page)).toHaveCount(0);
  await kiosk.expectIdle();
});

test('whoever wants stillness sees it stand still', async ({ site, kiosk, staff, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await kiosk.open(site.origin);
  await staff.setUp();

  await letKioskRest(page);

  await expect(idlePictureOf(page)).toBeVisible();
  const moves = await idlePictureOf(page).evaluate((picture) => ({
    running: picture.getAnimations({ subtree: true }).length,
    glides: getComputedStyle(picture.firstElementChild ?? picture).transitionDuration,
  }));
  expect(moves).toEqual({ running: 0, glides: '0s' });
});

test('it fits every tablet, and assistive technology finds the keypad below it', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await letKioskRest(page);

  for (const viewport of sizes) {
    await page.setViewportSize(viewport);
    expect(await cutOff(idlePictureOf(page))).toEqual([]);
    expect(await problemsOf(page)).toEqual([]);
  }
  await expect(page.getByRole('group', { name: '숫자판' })).toBeVisible();
});

/** The words of the picture that do not lie within it, or not within their own line. */
const cutOff = (picture: Locator): Promise<readonly string[]> =>
  picture.evaluate((whole) => {
    const around = whole.getBoundingClientRect();
    const words = [...whole.querySelectorAll<HTMLElement>('p, span')];
    return words
      .filter(({ textContent }) => textContent !== '')
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isOutside =
          box.left < around.left ||
          box.right > around.right ||
          box.top < around.top ||
          box.bottom > around.bottom;
        return isOutside || element.scrollWidth > element.clientWidth + 1;
      })
      .map(({ textContent }) => textContent ?? '');
  });
