import { expect, type Locator, type Page } from '@playwright/test';

/** Hand-offs and the tray, as fingers and eyes know them. All their words are here. */
export interface Tray {
  readonly page: Page;
  readonly rows: Locator;
  /** In the owner's settings; stays there. */
  chooseHandOff(handOff: keyof typeof namesOfHandOffs): Promise<void>;
  /** Chosen and not yet made so, with the limits of the automatic one open. */
  tryHandOff(handOff: keyof typeof namesOfHandOffs): Promise<void>;
  expectWaiting(): Promise<void>;
  expectTurnedDown(): Promise<void>;
  withdraw(): Promise<void>;
  /** The staff's edge of the keypad counts who waits. */
  expectEdgeCounts(count: number): Promise<void>;
  addStamp(last4: string): Promise<void>;
  approve(last4: string): Promise<void>;
  approveAll(count: number): Promise<void>;
  refuse(last4: string): Promise<void>;
  expectRows(count: number): Promise<void>;
}

const namesOfHandOffs = {
  staffFirst: '직원이 먼저',
  customerFirst: '손님이 먼저',
  automatic: '번호만 누르면 자동으로',
} as const;

export function createTray(page: Page): Tray {
  const region = page.getByRole('region', { name: '확인할 적립' });
  const edge = page.getByRole('complementary', { name: '직원' });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const rows = region.getByRole('listitem');
  const rowOf = (last4: string) => rows.filter({ hasText: `-${last4}` });
  const tryHandOff: Tray['tryHandOff'] = (handOff) =>
    page.getByRole('radio', { name: namesOfHandOffs[handOff] }).click();
  const says = (words: RegExp) =>
    expect(page.getByRole('heading', { level: 1 })).toHaveText(words, { timeout: 12_000 });

  return {
    page,
    rows,
    async chooseHandOff(handOff) {
      await tryHandOff(handOff);
      const form = page.locator('form').filter({ hasText: '누가 먼저 시작하나요?' });
      await form.getByRole('button', { name: '바꾸기' }).click();
      await expect(form.getByText('바꿨어요.')).toBeVisible();
    },
    tryHandOff,
    expectWaiting: () => says(/접수했어요/),
    expectTurnedDown: () => says(/적립하지 못했어요/),
    withdraw: () => button('잘못 눌렀어요').click(),
    expectEdgeCounts: (count) =>
      expect(edge.getByRole('button', { name: `확인 ${count}.` })).toBeVisible(),
    addStamp: (last4) => rowOf(last4).getByRole('button', { name: '한 개 늘리기' }).click(),
    approve: (last4) =>
      rowOf(last4)
        .getByRole('button', { name: /개 적립$/ })
        .click(),
    approveAll: (count) => button(`${count}건 모두 적립하기`).click(),
    refuse: (last4) => rowOf(last4).getByRole('button', { name: /거절$/ }).click(),
    expectRows: (count) => expect(rows).toHaveCount(count),
  };
}
