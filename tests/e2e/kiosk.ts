import { expect, type Locator, type Page } from '@playwright/test';

/** The customer's side, as fingers and eyes know it. All its words are here and nowhere else. */
export interface Kiosk {
  readonly page: Page;
  readonly numberRow: Locator;
  readonly submitButton: Locator;
  readonly acceptButton: Locator;
  open(origin: string): Promise<void>;
  /** One tap of the staff on their edge: +1, +2 or +3. */
  openTurn(stamps: 1 | 2 | 3): Promise<void>;
  openRewardTurn(): Promise<void>;
  setAmount(won: number): Promise<void>;
  openAmount(): Promise<void>;
  enterAmount(won: number): Promise<void>;
  /** Eight digits behind 010, on the screen's keys. */
  press(digits: string): Promise<void>;
  /** The same on a physical keyboard. */
  type(digits: string): Promise<void>;
  submit(): Promise<void>;
  join(): Promise<void>;
  decline(): Promise<void>;
  /** 번호 다시 누르기 */
  retype(): Promise<void>;
  sayUnderFourteen(): Promise<void>;
  expectIdle(): Promise<void>;
  expectFirstVisit(last4: string): Promise<void>;
  expectGranted(stamps: number, balance: number): Promise<void>;
  openNotice(): Promise<void>;
  closeNotice(): Promise<void>;
  expectOffer(): Promise<void>;
  expectConfirm(): Promise<void>;
  expectBalance(balance: number): Promise<void>;
  expectStranger(): Promise<void>;
  goHome(): Promise<void>;
  callStaff(): Promise<void>;
  expectSays(sentence: RegExp): Promise<void>;
  /** 잘못 눌렀어요 */
  undo(): Promise<void>;
  close(): Promise<void>;
  takeOffer(): Promise<void>;
  confirmReward(name: string, pin: string): Promise<void>;
  /** On the screen's keys, by whoever is on duty; then 사용 확인하기. */
  pressPin(pin: string): Promise<void>;
  expectTaken(reward: string, left: number): Promise<void>;
}

/** Where staff go first, and where the customer does. */
const idleTitle = /전화번호로 스탬프를|전화번호를 누르면/;

export function createKiosk(page: Page): Kiosk {
  const stage = page.getByRole('main', { name: '적립하기' });
  const edge = page.getByRole('complementary', { name: '직원' });
  const button = (name: string | RegExp) => stage.getByRole('button', { name, exact: true });
  // The longest screen closes by itself after eight seconds.
  const says = (words: string | RegExp) =>
    expect(stage.getByRole('heading', { level: 1 })).toHaveText(words, { timeout: 12_000 });
  const key = (digit: string) =>
    stage
      .getByRole('group', { name: '숫자판', exact: true })
      .getByRole('button', { name: digit, exact: true });

  const openAmount = () => edge.getByRole('button', { name: '금액', exact: true }).click();
  async function enterAmount(won: number): Promise<void> {
    const dialog = page.getByRole('dialog', { name: '결제 금액은 얼마인가요?' });
    for (const digit of String(won)) {
      await dialog.getByRole('button', { name: digit, exact: true }).click();
    }
    await dialog.getByRole('button', { name: `${won.toLocaleString('ko')}원으로 적기` }).click();
  }

  return {
    page,
    numberRow: stage.getByRole('status', { name: '누른 번호' }),
    submitButton: button(/^(적립하기|혜택 보기)$/),
    acceptButton: button('만 14세 이상이고, 적립을 시작할게요'),

    async open(origin) {
      await page.goto(origin);
    },
    async openTurn(stamps) {
      await edge.getByRole('button', { name: `+${stamps} 스탬프` }).click();
      await says(/번호를 눌러 주세요/);
    },
    openRewardTurn: () => edge.getByRole('button', { name: '혜택', exact: true }).click(),
    async setAmount(won) {
      await openAmount();
      await enterAmount(won);
    },
    openAmount,
    enterAmount,
    async press(digits) {
      for (const digit of digits) await key(digit).click();
    },
    // As a quick hand does, four at a time: six at once would be a scanner.
    async type(digits) {
      for (const four of digits.match(/.{1,4}/g) ?? []) {
        await page.keyboard.type(four);
        await page.waitForTimeout(60);
      }
    },
    submit: () => button(/^(적립하기|혜택 보기)$/).click(),
    join: () => button('만 14세 이상이고, 적립을 시작할게요').click(),
    decline: () => button('그만두기').click(),
    retype: () => button('번호 다시 누르기').click(),
    sayUnderFourteen: () => button('만 14세 미만이에요').click(),

    expectIdle: () => says(idleTitle),
    async expectFirstVisit(last4) {
      await says(/처음 오셨네요/);
      await expect(stage.getByText(`끝 번호 ${last4}`)).toBeVisible();
    },
    async expectGranted(stamps, balance) {
      await says(`스탬프 ${stamps}개를 적립했어요`);
      await expect(stage.getByText(`이제 ${balance}개예요.`)).toBeVisible();
    },
    openNotice: () => button('자세히 보기').click(),
    closeNotice: () => page.getByRole('button', { name: '다 읽었어요' }).click(),
    expectOffer: () => says(/생겼어요|있어요!/),
    expectConfirm: () => says(/화면을 직원에게/),
    expectBalance: (balance) => says(`스탬프가 ${balance}개 있어요`),
    expectStranger: () => says(/아직 모은 스탬프가/),
    goHome: () => button('처음으로').click(),
    callStaff: () => button('직원 부르기').click(),
    expectSays: (sentence) => expect(stage.getByText(sentence)).toBeVisible(),
    undo: () => button('잘못 눌렀어요').click(),
    async close() {
      const idle = stage.getByRole('heading', { name: idleTitle });
      // It may just have closed by itself.
      await stage
        .getByRole('button', { name: /^닫기/ })
        .click({ timeout: 3_000 })
        .catch(() => undefined);
      await expect(idle).toBeVisible({ timeout: 12_000 });
    },
    takeOffer: () => button('지금 쓸게요').click(),
    async confirmReward(name, pin) {
      await button(name).click();
      await stage.getByLabel(`${name} PIN`, { exact: true }).fill(pin);
      await button('사용 확인하기').click();
    },
    async pressPin(pin) {
      const keys = stage.getByRole('group', { name: 'PIN 숫자판', exact: true });
      for (const digit of pin) await keys.getByRole('button', { name: digit, exact: true }).click();
      await button('사용 확인하기').click();
    },
    async expectTaken(reward, left) {
      await says(new RegExp(`${reward}\\s*사용 완료`));
      if (left > 0) await expect(stage.getByText(`남은 스탬프는 ${left}개예요.`)).toBeVisible();
    },
  };
}
