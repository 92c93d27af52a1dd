import { expect, type Locator, type Page } from '@playwright/test';

/** 내 정보, as fingers and eyes know it: a customer and their own records. */
export interface Mine {
  /** From an idle keypad: the chip, the number, the menu. */
  open(digits: string): Promise<void>;
  /** The keypad's chip, or the result's. */
  ask(): Promise<void>;
  stop(): Promise<void>;
  stopAtNight(): Promise<void>;
  expectStopped(): Promise<void>;
  chooseRecord(): Promise<void>;
  chooseErase(): Promise<void>;
  /** Staff look at the phone and say so. */
  verify(who: { readonly name: string; readonly pin: string }): Promise<void>;
  later(): Promise<void>;
  expectLeft(day: RegExp): Promise<void>;
  expectRecord(): Promise<void>;
  expectNobody(): Promise<void>;
  readonly record: Locator;
  erase(): Promise<void>;
  expectErase(): Promise<void>;
  sayErase(): Promise<void>;
  keepAll(): Promise<void>;
  expectErased(): Promise<void>;
  startAdvertising(): Promise<void>;
  agree(): Promise<void>;
  close(): Promise<void>;
}

export function createMine(page: Page): Mine {
  const stage = page.getByRole('main', { name: '적립하기' });
  const button = (name: string | RegExp) => stage.getByRole('button', { name });
  const says = (words: string | RegExp) =>
    expect(stage.getByRole('heading', { level: 1 })).toHaveText(words, { timeout: 15_000 });
  const ask = () => button('내 정보').click();

  return {
    record: stage.getByRole('region', { name: '내 기록 내용' }),
    ask,
    async open(digits) {
      await ask();
      await says(/내 정보를 볼/);
      const pad = stage.getByRole('group', { name: '숫자판', exact: true });
      for (const digit of digits)
        await pad.getByRole('button', { name: digit, exact: true }).click();
      await button('내 정보 보기').click();
      await says('무엇을 도와드릴까요?');
    },
    stop: () => button(/^광고 그만 받기/).click(),
    stopAtNight: () => button(/^밤 광고만 그만 받기/).click(),
    expectStopped: () => says(/광고를 보내지 않을게요/),
    chooseRecord: () => button(/^내 기록 보기/).click(),
    chooseErase: () => button(/^모두 지우기/).click(),
    async verify({ name, pin }) {
      await says(/휴대전화를 직원에게/);
      await button(name).click();
      await stage.getByLabel(`${name} PIN`, { exact: true }).fill(pin);
      await button('확인했어요').click();
    },
    later: () => button('나중에 처리해 주세요').click(),
    async expectLeft(day) {
      await says('남겨 두었어요');
      await expect(stage.getByText(day)).toBeVisible();
    },
    expectRecord: () => says('내 기록'),
    expectNobody: () => says(/기록이 없어요/),
    erase: () => button('모두 지우기').click(),
    expectErase: () => says('모두 지울까요?'),
    sayErase: () => button('지울게요').click(),
    keepAll: () => button('그대로 둘게요').click(),
    expectErased: () => says(/모두 지웠어요/),
    startAdvertising: () => button('광고 받을게요').first().click(),
    agree: () => page.getByRole('dialog').getByRole('button', { name: '받을게요' }).click(),
    close: () => button(/^닫기/).click(),
  };
}
