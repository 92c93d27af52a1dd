import { expect, type Page } from '@playwright/test';

interface Colleague {
  readonly name: string;
  readonly pin: string;
}

/** Who answers for what others did. */
export const manager = { name: '하나', pin: '5162' } as const;

/** Roles, what was done and who looked at it, as fingers and eyes know them. All their words are here. */
export interface Roles {
  /** At the owner's settings. */
  hire(who: Colleague, role: '직원' | '매니저'): Promise<void>;
  changeRole(name: string, role: '직원' | '매니저'): Promise<void>;
  openHire(): Promise<void>;
  openRole(name: string): Promise<void>;
  dismissDialog(): Promise<void>;
  pardon(name: string): Promise<void>;
  /** 그만뒀어요 */
  dismiss(name: string): Promise<void>;
  /** Five wrong PINs; ends on the names. */
  lockOut(name: string): Promise<void>;
  openPermissions(): Promise<void>;
  openAccessLog(): Promise<void>;
  backToSettings(): Promise<void>;
  openExport(): Promise<void>;
  /** The file that the browser saved, as text. */
  exportAs(purpose: string): Promise<string>;

  /** At the customer in hand. */
  openHistory(): Promise<void>;
  openReversal(): Promise<void>;
  reverse(reason: string, who: Colleague): Promise<void>;
  openPaperHere(): Promise<void>;

  /** At the staff's edge. */
  openPaper(): Promise<void>;
  choosePaper(stamps: number): Promise<void>;
  submitPaper(): Promise<void>;
  expectMoved(stamps: number): Promise<void>;
}

export function createRoles(page: Page): Roles {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const dialog = page.getByRole('dialog');
  const edge = page.getByRole('complementary', { name: '직원', exact: true });
  const stage = page.getByRole('main', { name: '적립하기' });
  const openRole = (name: string) => button(`${name} 역할 바꾸기`).click();
  const openExport = () => button('파일로 저장').click();

  return {
    async hire({ name, pin }, role) {
      await button('직원 더하기').click();
      await dialog.getByLabel('이름', { exact: true }).fill(name);
      await dialog.getByRole('radio', { name: role }).check();
      await dialog.getByLabel('새 PIN', { exact: true }).fill(pin);
      await dialog.getByLabel('새 PIN 한 번 더', { exact: true }).fill(pin);
      await dialog.getByRole('button', { name: '더하기' }).click();
      await expect(dialog).toBeHidden();
    },
    async changeRole(name, role) {
      await openRole(name);
      await dialog.getByRole('radio', { name: role }).check();
      await dialog.getByRole('button', { name: '바꾸기' }).click();
      await expect(page.getByText(new RegExp(`${name}.* 이제 ${role}`))).toBeVisible();
    },
    openHire: () => button('직원 더하기').click(),
    openRole,
    dismissDialog: () => dialog.getByRole('button', { name: /^(그만두기|그대로 둘게요)$/ }).click(),
    async pardon(name) {
      await button(`${name} 잠금 풀기`).click();
      await expect(page.getByText(`${name} 잠금을 풀었어요. PIN은 그대로예요.`)).toBeVisible();
    },
    async dismiss(name) {
      await button(`${name} 그만뒀어요`).click();
      await dialog.getByRole('button', { name: '네, 그만뒀어요' }).click();
      await expect(page.getByText(/더는 들어올 수 없어요/)).toBeVisible();
    },
    async lockOut(name) {
      await edge.getByRole('button', { name: '직원', exact: true }).click();
      await page.getByRole('list', { name: '직원 이름' }).getByRole('button', { name }).click();
      const error = page.getByRole('alert');
      for (let mistake = 1; mistake <= 5; mistake += 1) {
        await page.getByLabel(`${name} PIN`, { exact: true }).fill('0000');
        await button('들어가기').click();
        await expect(error).toHaveText(mistake < 5 ? /PIN이 달라요/ : /여러 번 틀렸어요/);
      }
    },
    async openPermissions() {
      await page.getByRole('link', { name: '권한 기록 보기' }).click();
      await expect(page.getByRole('heading', { name: '권한 기록', level: 1 })).toBeVisible();
      await expect(page.getByRole('listitem').first()).toBeVisible();
    },
    async openAccessLog() {
      await page.getByRole('link', { name: '열람 기록 보기' }).click();
      await expect(page.getByRole('heading', { name: '열람 기록', level: 1 })).toBeVisible();
      await expect(page.getByText('기록을 확인하고 있어요')).toBeHidden();
    },
    backToSettings: () => page.getByRole('link', { name: '가게 설정으로' }).click(),
    openExport,
    async exportAs(purpose) {
      await openExport();
      await dialog.getByRole('button', { name: /왜 파일로 저장하나요/ }).click();
      await page.getByRole('option', { name: purpose }).click();
      const downloading = page.waitForEvent('download');
      await dialog.getByRole('button', { name: '저장하기' }).click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await downloading).createReadStream()) {
        chunks.push(Buffer.from(chunk));
      }
      return Buffer.concat(chunks).toString('utf8');
    },

    async openHistory() {
      await button('지난 기록').click();
      await expect(page.getByRole('list', { name: '지난 기록' })).toBeVisible();
    },
    openReversal: () =>
      page
        .getByRole('list', { name: '지난 기록' })
        .getByRole('button', { name: /^취소, / })
        .first()
        .click(),
    async reverse(reason, { name, pin }) {
      await dialog.getByRole('radio', { name: reason }).click();
      const own = dialog.getByRole('radio', { name, exact: true });
      if (await own.isVisible()) await own.click();
      await dialog.getByLabel(`${name} PIN`, { exact: true }).fill(pin);
      await dialog.getByRole('button', { name: '취소하기' }).click();
      await expect(dialog).toBeHidden();
    },
    openPaperHere: () => button('종이 쿠폰 옮기기').click(),

    openPaper: () => edge.getByRole('button', { name: /^종이\s쿠폰$/ }).click(),
    choosePaper: (stamps) =>
      dialog.getByRole('button', { name: `스탬프 ${stamps}개`, exact: true }).click(),
    submitPaper: () => stage.getByRole('button', { name: '옮기기', exact: true }).click(),
    expectMoved: (stamps) =>
      expect(stage.getByRole('heading', { level: 1 })).toHaveText(
        `종이 쿠폰 스탬프 ${stamps}개를 옮겼어요`,
      ),
  };
}
