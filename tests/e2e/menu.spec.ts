import { expect, test } from './fixtures.ts';
import { createMenu } from './menu.ts';
import { barista, owner } from './staff.ts';

const RECEIPT = '20261122-0042';

test('a menu is typed in, and a usual basket takes staff two touches', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  const menu = createMenu(page);
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.signIn(owner);
  await staff.openSettings();
  await menu.add('아메리카노', 4000);
  await menu.add('카페 라테', 4800);
  await menu.add('치즈케이크', 6500, '디저트');
  await menu.backToKiosk();
  await menu.openBasket();
  await menu.put('아메리카노');
  await menu.put('아메리카노');
  await menu.put('치즈케이크');
  await menu.submitBasket('스탬프 2개 · 14,500원 적립');
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(2, 2);
  await kiosk.close();

  await menu.openBasket();
  await menu.chooseUsual(/^아메리카노 2 · 치즈케이크 스탬프/);
  await kiosk.press('48271534');
  await kiosk.submit();

  await kiosk.expectGranted(2, 4);
});

test('a scan while somebody types never touches the digits, and a receipt earns once', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  const menu = createMenu(page);
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);

  await kiosk.type('4827');
  await menu.scan(RECEIPT);
  await kiosk.expectSays(/스탬프 1개를 적립할/);
  await expect(kiosk.numberRow).toHaveText(/4827$/);
  await kiosk.type('1534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(1, 1);
  await kiosk.close();

  await page.getByRole('button', { name: '직원 부르기' }).focus();
  await menu.scan(RECEIPT);
  await kiosk.expectSays(/스탬프 1개를 적립할/);
  await expect(page.getByRole('button', { name: /^호출/ })).toHaveCount(0);
  await kiosk.type('48271534');
  await kiosk.submit();
  await kiosk.expectSays(/이 영수증은 이미 적립했어요/);
  await kiosk.openTurn(1);
  await kiosk.type('48271534');
  await kiosk.submit();
  await kiosk.expectGranted(1, 2);
});

test('a scan into an amount that is being typed, or of a phone number, changes nothing', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  const menu = createMenu(page);
  await kiosk.open(site.origin);
  await staff.setUp();
  await menu.scan(RECEIPT);
  await expect(page.getByText(/지금은 직원이 없어요/)).toBeVisible();
  await staff.goOnDuty(barista);
  await kiosk.openAmount();
  const amount = page.getByRole('textbox', { name: '결제 금액은 얼마인가요?' });
  await expect(amount).toBeFocused();

  await page.keyboard.type('95', { delay: 60 });
  await menu.scan('01048271534');
  await expect(page.getByText(/전화번호 같아서 저장하지 않았어요/)).toBeVisible();
  await page.keyboard.type('00', { delay: 60 });

  await expect(amount).toHaveValue('9500');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '9,500 원' })).toBeVisible();
});

test('a customer chooses the smaller reward and keeps the rest', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  const menu = createMenu(page);
  await kiosk.open(site.origin);
  await staff.setUp({ stampsPerReward: 8 });
  await staff.signIn(owner);
  await staff.openSettings();
  await menu.addReward('쿠키');
  await menu.backToKiosk();
  await grant(3);
  await kiosk.join();
  await kiosk.close();
  await grant(3);
  await menu.putOffReward();
  await kiosk.close();
  await grant(2);

  await kiosk.expectSays(/무엇으로 받으시겠어요/);
  await menu.pickReward('쿠키');
  await kiosk.takeOffer();
  await kiosk.confirmReward(owner.name, owner.pin);

  await kiosk.expectTaken('쿠키', 3);

  async function grant(stamps: 2 | 3): Promise<void> {
    await kiosk.openTurn(stamps);
    await kiosk.press('48271534');
    await kiosk.submit();
  }
});
