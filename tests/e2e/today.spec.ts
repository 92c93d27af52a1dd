import { expect, test } from './fixtures.ts';
import { problemsOf } from './problemsOf.ts';
import { sizes } from './sizes.ts';
import { owner } from './staff.ts';
import { standStill } from './standStill.ts';

test('F-05: the day so far fits on every tablet, and says what differs', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(owner);
  for (const balance of [1, 2, 3, 4]) {
    await kiosk.openTurn(1);
    await kiosk.type('48271534');
    await kiosk.submit();
    if (balance === 1) await kiosk.join();
    await kiosk.expectGranted(1, balance);
    await kiosk.close();
  }
  await staff.openScreens(owner);
  await staff.expectToday(4, 0);
  const open = page.getByRole('button', { name: /오늘 하루 보기$/ });
  const problems: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await open.click();
    await expect(page.getByText('끝 번호 1534 손님이 오늘 4번 적립했어요.')).toBeVisible();
    await standStill(page);
    problems.push(...(await problemsOf(page)).map((problem) => `${size.width}: ${problem}`));
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
  }
  expect(problems).toEqual([]);
});
