import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { barista } from './staff.ts';

test('a whole visit works on a physical keyboard alone', async ({ site, page, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp();

  await reach(page, page.getByRole('button', { name: '직원', exact: true }));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: barista.name, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`${barista.name} PIN`)).toBeFocused();
  await page.keyboard.type(`${barista.pin}\n`);
  await reach(page, page.getByRole('button', { name: '손님 화면으로' }));
  await page.keyboard.press('Enter');
  await kiosk.expectIdle();

  await reach(page, page.getByRole('button', { name: '+2 스탬프' }));
  await page.keyboard.press('Enter');
  await kiosk.type('4827153');
  await page.keyboard.press('Enter');
  await kiosk.expectSays(/1자리 더 눌러 주세요/);
  await page.keyboard.type('9');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await kiosk.expectFirstVisit('1534');
  await reach(page, kiosk.acceptButton);
  await page.keyboard.press('Enter');

  await kiosk.expectGranted(2, 2);
});

/** Walks there with the Tab key, as somebody without a pointer has to. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 40; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
