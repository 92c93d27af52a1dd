import { expect, test } from './fixtures.ts';
import { readDatabase } from './readDatabase.ts';
import { barista } from './staff.ts';

test.beforeEach(async ({ site, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
});

test('who declines leaves nothing in the tablet', async ({ page, kiosk }) => {
  const before = await readDatabase(page);

  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
  await kiosk.decline();
  await kiosk.expectSays(/주문은 그대로 진행돼요/);

  expect(await readDatabase(page)).toEqual(before);
});

test('who is under fourteen leaves nothing in the tablet', async ({ page, kiosk }) => {
  const before = await readDatabase(page);

  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.sayUnderFourteen();
  await kiosk.expectSays(/번호는 저장하지 않았어요/);

  expect(await readDatabase(page)).toEqual(before);
});

test('without a turn the keypad tells nothing about a number', async ({ page, kiosk }) => {
  const before = await readDatabase(page);

  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectSays(/직원이 스탬프 수를 먼저 눌러요/);

  expect(await readDatabase(page)).toEqual(before);
});

test('the seventh different number within a minute has to wait', async ({ kiosk }) => {
  for (let customer = 1; customer <= 6; customer += 1) {
    await kiosk.openTurn(1);
    await kiosk.type(`4827153${customer}`);
    await kiosk.page.keyboard.press('Enter');
    await kiosk.expectFirstVisit(`153${customer}`);
    await kiosk.decline();
  }
  await kiosk.openTurn(1);
  await kiosk.type('48271537');
  await kiosk.page.keyboard.press('Enter');

  await expect(kiosk.page.getByText(/처음 오셨네요/)).toHaveCount(0);
  await expect(kiosk.numberRow).not.toHaveText(/4827/);
  await kiosk.expectSays(/잠시|조금|1분/);
});
