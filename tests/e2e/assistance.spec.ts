import { expect, test } from './fixtures.ts';
import { looksOf } from './looksOf.ts';
import { barista, owner } from './staff.ts';
import { dress, expectDress } from './themes.ts';

const LARGE = { isLarge: true } as const;
const EVERYTHING = { isLarge: true, isHighContrast: true, isLow: true } as const;

test('large letters, strong contrast and a low screen last to the end of the visit', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
  await kiosk.openTurn(2);
  await dress(page, EVERYTHING);

  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
  await page.getByRole('button', { name: '번호 다시 누르기' }).click();
  await expectDress(page, EVERYTHING);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(2, 2);
  await expectDress(page, EVERYTHING);
  await kiosk.undo();
  await kiosk.expectSays(/방금 적립을 취소했어요/);
  await expectDress(page, EVERYTHING);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.close();

  await expectDress(page, {});
});

test('whoever goes home from half a number leaves the usual kiosk behind', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await dress(page, LARGE);
  await kiosk.press('48');
  await page.getByRole('button', { name: '전체 지우기' }).click();
  await expectDress(page, LARGE);
  await kiosk.press('48');
  await kiosk.goHome();

  await expectDress(page, {});
});

test('보통 글자 is the way back, and a choice nobody uses ends by itself', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await dress(page, LARGE);
  await page.getByRole('button', { name: '보통 글자' }).click();
  await expectDress(page, {});
  await dress(page, { isHighContrast: true });
  await expect(page.getByRole('button', { name: '고대비' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await expect(page.locator('[data-hand]')).not.toHaveAttribute('data-contrast', {
    timeout: 45_000,
  });
});

test('a stamp in large letters stays for fifteen seconds', async ({ site, kiosk, staff, page }) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
  await kiosk.openTurn(1);
  await dress(page, LARGE);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(1, 1);

  await expect(page.getByText('15초 뒤에 닫혀요')).toBeAttached();
});

test('a tablet measured with a bank card shows letters of 7.25 mm', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.signIn(owner);
  await staff.openSettings();
  await page.getByRole('button', { name: '카드로 맞추기' }).click();
  const width = page.getByRole('slider', { name: '네모 너비' });
  await width.focus();
  await width.fill('513');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '딱 맞아요' }).click();
  await staff.leaveSettings();
  await staff.backToKiosk();
  await dress(page, LARGE);

  // 514 px for 85.6 mm; 7.25 mm of glyph are nine tenths of the letter's size.
  const size = await page
    .getByRole('button', { name: '보통 글자' })
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBe(49);
});

test('a tablet under the left hand has its keypad there, and help where it always is', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.signIn(owner);
  await staff.openSettings();
  await page.getByRole('button', { name: '숫자판 자리: 오른쪽' }).click();
  await staff.leaveSettings();
  await staff.backToKiosk();

  const keys = await page.getByRole('group', { name: '숫자판' }).boundingBox();
  expect((keys?.x ?? 0) + (keys?.width ?? 0)).toBeLessThan(700);
  expect(await looksOf(page, {})).toEqual([]);
});

test('a tablet set to strong contrast shows it without being asked', async ({
  site,
  kiosk,
  staff,
  page,
}) => {
  await page.emulateMedia({ contrast: 'more' });
  await kiosk.open(site.origin);
  await staff.setUp();

  await expectDress(page, { isHighContrast: true });
  expect(await looksOf(page, { isHighContrast: true })).toEqual([]);
});
