import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readSealedOfPeople } from './readDatabase.ts';
import { barista, owner } from './staff.ts';

test.beforeEach(async ({ site, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp({ stampsPerReward: 3 });
});

test('a first visit, a second one, and a third that brings the reward', async ({
  kiosk,
  staff,
}) => {
  await staff.goOnDuty(barista);

  await kiosk.setAmount(9500);
  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
  await kiosk.join();
  await kiosk.expectGranted(1, 1);
  await kiosk.close();

  await kiosk.openTurn(2);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.takeOffer();
  await kiosk.confirmReward(barista.name, barista.pin);
  await kiosk.expectTaken('음료 1잔 무료', 0);
  await kiosk.close();
  await kiosk.expectIdle();

  await staff.openScreens(barista);
  await staff.expectToday(2, 1);
});

test('the result closes by itself and leaves nothing of the number behind', async ({
  page,
  kiosk,
  staff,
}) => {
  await staff.goOnDuty(barista);
  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  expect(await page.content()).not.toContain('4827');
  await kiosk.join();
  await kiosk.expectGranted(1, 1);

  await kiosk.expectIdle();
  expect(await page.content()).not.toContain('1534');
});

test('a mistyped number is taken back at once, and its person is erased', async ({
  page,
  kiosk,
  staff,
}) => {
  await staff.goOnDuty(barista);
  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.undo();
  await kiosk.expectSays(/방금 적립을 취소했어요/);
  expect(await readSealedOfPeople(page)).toEqual([]);

  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
});

test('staff take a grant back, and a reward too', async ({ kiosk, staff }) => {
  await staff.goOnDuty(barista);
  await kiosk.openTurn(3);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.takeOffer();
  await kiosk.confirmReward(barista.name, barista.pin);
  await kiosk.close();

  await staff.openScreens(barista);
  await staff.undoNewest('redemption');
  await staff.expectNewestUndone();
  await staff.undoNewest('grant');
  await expect(staff.page.getByText('취소함')).toHaveCount(2);
});

test('the owner erases a customer, who is then a stranger', async ({ page, kiosk, staff }) => {
  await staff.goOnDuty(owner);
  await kiosk.openTurn(2);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.close();

  await staff.openScreens(owner);
  await staff.find('1534');
  await expect(staff.foundCustomers()).toHaveCount(1);
  await staff.foundCustomers().click();
  expect(await readSealedOfPeople(page)).toHaveLength(1);
  await staff.erase('1534');
  expect(await readSealedOfPeople(page)).toEqual([]);
  await staff.backToKiosk();

  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
});

test('two customers with the same last four digits are a list, never a choice', async ({
  kiosk,
  staff,
}) => {
  await staff.goOnDuty(owner);
  for (const digits of ['48271534', '60391534']) {
    await kiosk.openTurn(1);
    await kiosk.press(digits);
    await kiosk.submit();
    await kiosk.join();
    await kiosk.close();
  }

  await staff.openScreens(owner);
  await staff.find('1534');

  await expect(staff.foundCustomers()).toHaveCount(2);
});

test('the second half of a double tap on 적립하기 presses nothing on the next screen', async ({
  page,
  kiosk,
  staff,
}) => {
  await staff.goOnDuty(barista);
  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  const { x, y } = await middleOf(kiosk.submitButton);
  await page.mouse.click(x, y);
  await kiosk.expectFirstVisit('1534');
  await page.mouse.click(x, y);
  await kiosk.expectFirstVisit('1534');

  // Playwright waits for the button to take the press.
  await kiosk.join();

  await kiosk.expectGranted(1, 1);
});

async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
