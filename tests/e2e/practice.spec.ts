import { expect, test } from './fixtures.ts';
import { expectNothingLeft, sidePin } from './sideShops.ts';
import { barista, owner } from './staff.ts';

test.setTimeout(120_000);

test('staff practise with the shop’s own rules, and nothing of it is in the ledger', async ({
  page,
  site,
  kiosk,
  staff,
}) => {
  const coach = (words: string) => expect(page.getByText(words)).toBeVisible();
  await page.goto(site.origin);
  await staff.setUp({ stampsPerReward: 4 });
  await staff.signIn(owner);
  await staff.openSettings();
  const entriesBefore = await staff.expectCleanLedger();
  await staff.leaveSettings();

  await page.getByRole('button', { name: '연습 모드' }).click();
  await expect(page.getByText('연습 중이에요')).toBeVisible({ timeout: 30_000 });
  await coach('‘직원’을 누르고 이름을 고른 뒤');
  await staff.signIn({ name: barista.name, pin: sidePin });
  await coach('이제 ‘손님 화면으로’를 눌러요.');
  await staff.backToKiosk();
  await coach('‘+1’을 눌러 차례를 열어요.');
  await kiosk.openTurn(1);
  await coach('아무 번호나 8자리를 누르고');
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(1, 1);
  await coach('다 했어요.');
  await page.reload();
  await coach('다 했어요.');
  await page.getByRole('button', { name: '연습 끝내기' }).click();

  await expect(page.getByText('연습 중이에요')).toHaveCount(0);
  await expectNothingLeft(page);
  await staff.signIn(owner);
  await staff.expectToday(0, 0);
  await staff.find('1534');
  await expect(staff.foundCustomers()).toHaveCount(0);
  await staff.openSettings();
  // Only this sign-in, and the look for four digits if it found anybody.
  expect((await staff.expectCleanLedger()) - entriesBefore).toBeLessThanOrEqual(2);
});

test('nobody’s real PIN can be tried in the practice', async ({ page, site, staff }) => {
  await page.goto(site.origin);
  await staff.setUp();
  await staff.signIn(barista);
  await page.getByRole('button', { name: '연습 모드' }).click();
  await expect(page.getByText('연습 중이에요')).toBeVisible({ timeout: 30_000 });

  await page
    .getByRole('complementary', { name: '직원', exact: true })
    .getByRole('button', { name: '직원', exact: true })
    .click();
  await page
    .getByRole('list', { name: '직원 이름' })
    .getByRole('button', { name: owner.name })
    .click();
  await page.getByLabel(`${owner.name} PIN`, { exact: true }).fill(owner.pin);
  await page.getByRole('button', { name: '들어가기' }).click();

  await expect(page.getByText(/PIN이 달라요|PIN이 맞지|다시 눌러/).first()).toBeVisible();
});
