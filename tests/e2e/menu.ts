import { expect, type Page } from '@playwright/test';

/** Menu, basket, receipts and the price list of rewards, as fingers, eyes and a scanner know them. */
export interface Menu {
  /** In the settings: name, price, Enter. */
  add(name: string, price: number, category?: '커피' | '음료' | '디저트' | '기타'): Promise<void>;
  pin(name: string): Promise<void>;
  openItem(name: string): Promise<void>;
  addReward(name: string): Promise<void>;
  openNewReward(): Promise<void>;
  dismissDialog(): Promise<void>;
  /** From the settings back to the keypad. */
  backToKiosk(): Promise<void>;
  /** 메뉴, at the staff's edge. */
  openBasket(): Promise<void>;
  chooseUsual(words: RegExp): Promise<void>;
  put(name: string): Promise<void>;
  submitBasket(words: string): Promise<void>;
  pickReward(name: string): Promise<void>;
  /** 다음에 쓸게요 */
  putOffReward(): Promise<void>;
  /** In the counter, for the customer in hand. */
  chooseForCustomer(usual: RegExp): Promise<void>;
  /** What a scanner types: trusted keys, ten milliseconds apart, Enter behind them. */
  scan(code: string): Promise<void>;
}

export function createMenu(page: Page): Menu {
  const edge = page.getByRole('complementary', { name: '직원' });
  const section = page.locator('section', {
    has: page.getByRole('heading', { name: '메뉴', exact: true }),
  });
  const line = section.locator('form').first();
  const dialog = page.getByRole('dialog');
  const openNewReward = () => page.getByRole('button', { name: '혜택 더하기' }).click();

  return {
    async add(name, price, category) {
      if (category) await line.getByText(category, { exact: true }).click();
      await line.getByLabel('이름', { exact: true }).fill(name);
      await line.getByLabel('가격', { exact: true }).fill(String(price));
      await page.keyboard.press('Enter');
      await expect(section.getByText(new RegExp(`^${name}[을를] 더했어요`))).toBeVisible();
    },
    pin: (name) => page.getByRole('button', { name: `${name} 자주 나가는 주문 앞에 두기` }).click(),
    openItem: (name) => page.getByRole('button', { name: `${name} 고치기` }).click(),
    async addReward(name) {
      await openNewReward();
      await dialog.getByLabel('혜택 이름').fill(name);
      await dialog.getByRole('button', { name: '더하기' }).click();
      await expect(page.getByText(new RegExp(`^${name}[을를] 더했어요`))).toBeVisible();
    },
    openNewReward,
    dismissDialog: () => dialog.getByRole('button', { name: '그만두기' }).click(),
    async backToKiosk() {
      await page.getByRole('link', { name: '직원 화면으로' }).click();
      await page.getByRole('button', { name: '손님 화면으로' }).click();
      await expect(edge).toBeVisible();
    },
    async openBasket() {
      await edge.getByRole('button', { name: '메뉴', exact: true }).click();
      await expect(page.getByRole('heading', { name: '무엇을 샀나요?' })).toBeVisible();
    },
    chooseUsual: (words) => dialog.getByRole('button', { name: words }).click(),
    put: (name) => dialog.getByRole('button', { name: new RegExp(`^${name} .*담기`) }).click(),
    submitBasket: (words) => dialog.getByRole('button', { name: words }).click(),
    putOffReward: () => page.getByRole('button', { name: '다음에 쓸게요' }).click(),
    async chooseForCustomer(usual) {
      await page.getByRole('button', { name: /^메뉴에서 고르기/ }).click();
      await dialog.getByRole('button', { name: usual }).click();
    },
    async pickReward(name) {
      await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
    },
    scan: (code) => scan(page, code),
  };
}

const GAP_SECONDS = 0.01;
/** A scan sooner behind a typed digit may have begun with it, and is not taken. */
const APART_MS = 600;

/** Sent in one go with its own time stamps, so that a busy machine does not slow the scanner down. */
async function scan(page: Page, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await new Promise((resolve) => setTimeout(resolve, APART_MS));
  const beganAt = Date.now() / 1000;
  const keys = [...[...code].map((key) => ({ key, text: key })), { key: 'Enter', text: '\r' }];
  await Promise.all(
    keys.map(({ key, text }, index) =>
      session.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key,
        text,
        timestamp: beganAt + index * GAP_SECONDS,
        windowsVirtualKeyCode: key === 'Enter' ? 13 : 0,
      }),
    ),
  );
  await session.detach();
}
