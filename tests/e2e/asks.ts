import { expect, type Locator, type Page } from '@playwright/test';

/** What customers are told and asked, and what the owner decides about it. All its words are here. */
export interface Asks {
  /** On the owner's settings. */
  chooseConsent(): Promise<void>;
  turnOn(ask: 'advertising' | 'heardFrom'): Promise<void>;
  setRetention(months: 12 | 24 | 36): Promise<void>;
  /** Back to the keypad from the settings. */
  leaveSettings(): Promise<void>;

  /** On the first visit, where the shop asks for a consent. */
  tick(): Promise<void>;
  /** On the verb, which cannot act yet. */
  joinUnticked(): Promise<void>;
  expectTickMissing(): Promise<void>;

  /** On the result. */
  readonly card: Locator;
  expect(ask: 'notice' | 'advertising' | 'night' | 'given' | 'heardFrom'): Promise<void>;
  /** The result is there, and nothing is asked. */
  expectNone(): Promise<void>;
  expectThanks(sentence: RegExp): Promise<void>;
  answer(words: string): Promise<void>;
  tickNight(): Promise<void>;

  /** Beside a customer that staff found. */
  expectConsent(words: RegExp): Promise<void>;
  withdraw(): Promise<void>;
}

const titleOf = {
  notice: '개인정보 안내가 바뀌었어요',
  advertising: '새 메뉴와 쿠폰 소식도 받을까요?',
  night: '네, 보내 드릴게요. 밤에도 받을까요?',
  given: /부터 광고를 받아요$/,
  heardFrom: '어떻게 오셨어요?',
} as const;

const settingOf = {
  advertising: '광고 받을지 묻기',
  heardFrom: '어떻게 오셨는지 묻기',
} as const;

export function createAsks(page: Page): Asks {
  const stage = page.getByRole('main', { name: '적립하기' });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const change = (field: Locator) =>
    page.locator('form').filter({ has: field }).getByRole('button', { name: '바꾸기' }).click();

  return {
    async chooseConsent() {
      const choice = page.getByRole('radio', { name: '동의에 표시하고 시작해요' });
      await choice.check();
      await change(choice);
      await expect(page.getByText('바꿨어요.')).toBeVisible();
    },
    async turnOn(ask) {
      await button(`${settingOf[ask]}: 묻지 않아요`).click();
      await expect(button(`${settingOf[ask]}: 물어요`)).toBeVisible();
    },
    async setRetention(months) {
      const choice = page.getByRole('button', { name: /손님 기록 보관$/ });
      await choice.click();
      await page.getByRole('option', { name: `${months}개월`, exact: true }).click();
      await change(choice);
      await expect(
        page.locator('form').filter({ has: choice }).getByText('바꿨어요.'),
      ).toBeVisible();
    },
    async leaveSettings() {
      await page.getByRole('link', { name: '직원 화면으로' }).click();
      await button('손님 화면으로').click();
      await expect(stage).toBeVisible();
    },

    tick: () =>
      page.getByRole('checkbox', { name: '개인정보 수집·이용에 동의해요 (필수)' }).check(),
    // It looks as if it could not act, and a press right after the screen came falls through.
    joinUnticked: () =>
      expect(async () => {
        await stage.getByRole('button', { name: /^만 14세 이상이고/ }).click({ force: true });
        await expect(stage.getByRole('alert')).not.toBeEmpty({ timeout: 300 });
      }).toPass(),
    expectTickMissing: () => expect(stage.getByRole('alert')).toHaveText(/동의에 먼저 표시해/),

    card: stage.getByRole('heading', { level: 2 }),
    expect: (ask) => expect(stage.getByRole('heading', { level: 2 })).toHaveText(titleOf[ask]),
    async expectNone() {
      await expect(stage.getByRole('heading', { name: /적립했어요/ })).toBeVisible();
      await expect(stage.getByRole('img', { name: /^스탬프 \d+개 중/ })).toBeVisible();
      await expect(stage.getByRole('heading', { level: 2 })).toHaveCount(0);
    },
    expectThanks: (sentence) =>
      expect(stage.getByRole('heading', { level: 2 })).toHaveText(sentence),
    answer: (words) => stage.getByRole('button', { name: words, exact: true }).click(),
    tickNight: () => page.getByRole('checkbox', { name: /밤 9시부터/ }).check(),

    expectConsent: (words) => expect(page.getByText(words)).toBeVisible(),
    withdraw: () => button('광고 그만 받기').click(),
  };
}
