import { expect, type Locator, type Page } from '@playwright/test';

/** Who works in the café of these tests. */
export const owner = { name: '지수', pin: '280417' } as const;
export const barista = { name: '민지', pin: '7391' } as const;

/** Staff, owner and set-up, as fingers and eyes know them. All their words are here. */
export interface Staff {
  readonly page: Page;
  /** The first run, from the empty tablet to the keypad; gives the recovery code. */
  setUp(options?: SetUpOptions): Promise<string>;
  /** From the keypad: name, then PIN; ends on the dark screens. */
  signIn(who: Colleague, onNames?: () => Promise<void>): Promise<void>;
  /** From the keypad, where only one works here: only the PIN is asked. */
  signInAlone(who: Colleague): Promise<void>;
  /** Back to the keypad; the duty goes on. */
  backToKiosk(): Promise<void>;
  /** Signs in and comes back: the edge is ready for the next customer. */
  goOnDuty(who: Colleague): Promise<void>;
  /** On duty already: the locked screens want the PIN again. */
  openScreens(who: Colleague): Promise<void>;
  lock(): Promise<void>;
  expectToday(grants: number, redemptions: number): Promise<void>;
  undoNewest(what: 'grant' | 'redemption'): Promise<void>;
  expectNewestUndone(): Promise<void>;
  find(last4: string): Promise<void>;
  foundCustomers(): Locator;
  erase(last4: string): Promise<void>;
  openErase(): Promise<void>;
  dismissErase(): Promise<void>;
  openSettings(): Promise<void>;
  leaveSettings(): Promise<void>;
  /** 장부 점검: how many entries, and that nothing is wrong. */
  expectCleanLedger(): Promise<number>;
}

/** Who goes first at this counter, as set-up asks for it. */
const handOffWords = {
  customerFirst: '직원이 보는 화면이 따로 있어요',
  automatic: '사장님 혼자예요',
} as const;

interface SetUpOptions {
  /** Two to ten; ten when left out. */
  readonly stampsPerReward?: number;
  /** Staff first when left out. */
  readonly handOff?: keyof typeof handOffWords;
  /** Called on every step, before it is answered. */
  readonly onStep?: (step: string) => Promise<void>;
}

interface Colleague {
  readonly name: string;
  readonly pin: string;
}

export function createStaff(page: Page): Staff {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const edge = page.getByRole('complementary', { name: '직원', exact: true });

  async function showPin({ name, pin }: Colleague): Promise<void> {
    await field(`${name} PIN`).fill(pin);
    await button('들어가기').click();
    await expect(page.getByRole('heading', { name: `직원 모드 · ${name}` })).toBeVisible();
  }
  async function signIn(who: Colleague, onNames?: () => Promise<void>): Promise<void> {
    await edge.getByRole('button', { name: '직원', exact: true }).click();
    const names = page.getByRole('list', { name: '직원 이름' });
    await names.getByRole('button', { name: who.name }).click();
    await onNames?.();
    await showPin(who);
  }
  const openErase = () => button('모두 지우기').click();
  const backToKiosk = async () => {
    await button('손님 화면으로').click();
    await expect(edge).toBeVisible();
  };

  return {
    page,
    setUp: (options = {}) => setUp(page, options),
    signIn,
    async signInAlone(who) {
      await edge.getByRole('button', { name: '직원', exact: true }).click();
      await showPin(who);
    },
    backToKiosk,
    async goOnDuty(who) {
      await signIn(who);
      await backToKiosk();
    },
    async openScreens(who) {
      await edge.getByRole('button', { name: `${who.name} · 직원 화면 열기` }).click();
      await showPin(who);
    },
    lock: () => button('잠그기').click(),
    expectToday: (grants, redemptions) =>
      expect(page.getByText(`오늘 적립 ${grants}건 · 사용 ${redemptions}건`)).toBeVisible(),
    undoNewest: (what) =>
      page
        .getByRole('button', { name: what === 'grant' ? /^적립 취소/ : /^사용 취소/ })
        .first()
        .click(),
    expectNewestUndone: () => expect(page.getByText('취소함').first()).toBeVisible(),
    async find(last4) {
      for (const digit of last4) {
        await page
          .getByRole('group', { name: '숫자판', exact: true })
          .getByRole('button', { name: digit, exact: true })
          .click();
      }
    },
    foundCustomers: () => page.getByRole('button', { name: /^010-\*{4}-\d{4}/ }),
    async erase(last4) {
      await openErase();
      const dialog = page.getByRole('dialog', { name: `끝 번호 ${last4} 손님을 모두 지울까요?` });
      await dialog.getByLabel(`${owner.name} PIN으로 확인`, { exact: true }).fill(owner.pin);
      await dialog.getByRole('button', { name: '모두 지울게요' }).click();
      await expect(page.getByText('모두 지웠어요.')).toBeVisible();
    },
    openErase,
    dismissErase: () => button('그대로 둘게요').click(),
    async openSettings() {
      await page.getByRole('link', { name: '가게 설정' }).click();
      await expect(page.getByRole('heading', { name: '가게 설정', level: 1 })).toBeVisible();
    },
    leaveSettings: () => page.getByRole('link', { name: '직원 화면으로' }).click(),
    async expectCleanLedger() {
      await button('장부 점검').click();
      const verdict = page.getByText(/기록 [\d,]+건, 이상 없어요/);
      await expect(verdict).toBeVisible({ timeout: 30_000 });
      return Number((await verdict.innerText()).replace(/\D/g, ''));
    },
  };
}

async function setUp(page: Page, options: SetUpOptions): Promise<string> {
  const { stampsPerReward = 10, handOff, onStep } = options;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const fillPerson = async (nameLabel: string, { name, pin }: Colleague) => {
    await field(nameLabel).fill(name);
    await field('PIN').fill(pin);
    await field('PIN 한 번 더').fill(pin);
  };

  await field('가게 이름').fill('단골 커피');
  await onStep?.('shop');
  await button('다음').click();
  await expect(page.getByRole('heading', { name: '도장을 새겨 볼까요?' })).toBeVisible();
  await onStep?.('seal');
  await button('다음').click();
  for (let left = 10 - stampsPerReward; left > 0; left -= 1) await button('한 개 줄이기').click();
  await onStep?.('reward');
  await button('다음').click();
  await expect(page.getByRole('heading', { name: '기기가 몇 대예요?' })).toBeVisible();
  if (handOff) await page.getByRole('radio', { name: handOffWords[handOff] }).click();
  await onStep?.('hand-off');
  await button('다음').click();
  await fillPerson('이름', owner);
  await onStep?.('owner');
  await button('다음').click();
  await fillPerson('직원 이름', barista);
  await onStep?.('staff');
  await button('다음').click();
  await expect(page.getByRole('heading', { name: '번호를 어떻게 받을까요?' })).toBeVisible();
  await onStep?.('privacy');
  await button('다음').click();
  const code = page.getByRole('region', { name: '복구 코드' }).getByRole('status');
  await expect(code).toHaveText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/, { timeout: 15_000 });
  const recoveryCode = await code.innerText();
  await onStep?.('code');
  await button('적어 뒀어요').click();
  await button('가게 열기').click();
  await expect(button('알겠어요')).toBeVisible();
  await onStep?.('first-day');
  await button('알겠어요').click();
  await expect(
    page.getByRole('heading', { name: /전화번호(로 스탬프를|를 누르면)/ }),
  ).toBeVisible();
  return recoveryCode;
}
