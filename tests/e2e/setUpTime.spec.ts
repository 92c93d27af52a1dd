import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { barista, owner } from './staff.ts';

/** What a hand takes: the figures of the bench `returning-checkin-human`, and a pen. */
const MS_PER_KEY = 200;
const MS_PER_TAP = 600;
const MS_PER_STEP_READ = 2_500;
const MS_PER_CODE_WRITTEN = 45_000;
/** Three keys a syllable on a Korean keyboard, at the most. */
const KEYS_PER_SYLLABLE = 3;
const THREE_MINUTES_MS = 180_000;

test('everything answered, a shop is open in three minutes', async ({ page, site }) => {
  const hand = createHand(page);
  await page.goto(site.origin);

  await hand.type('가게 이름', '단골 커피');
  await hand.press('다음');
  await hand.choose('쪽');
  await hand.press('다음');
  await hand.choose('두 단계');
  await hand.press('다음');
  await hand.press('다음');
  await hand.answerPerson('이름', owner);
  await hand.answerPerson('직원 이름', barista);
  await hand.type('개인정보를 맡은 분', '지수');
  await hand.type('손님이 물어볼 연락처', '02-0000-0000');
  await hand.press('다음');
  await hand.openShop();

  hand.expectWithin(THREE_MINUTES_MS, 'everything answered');
});

test('with a name and a PIN, the rest put off, in less than half of that', async ({
  page,
  site,
}) => {
  const hand = createHand(page);
  await page.goto(site.origin);

  await hand.type('가게 이름', '단골 커피');
  await hand.press('다음');
  for (const _step of ['seal', 'reward', 'handOff']) await hand.press('나중에 할게요');
  await hand.answerPerson('이름', owner);
  for (const _step of ['staff', 'privacy']) await hand.press('나중에 할게요');
  await hand.openShop();

  hand.expectWithin(THREE_MINUTES_MS / 2 + 15_000, 'the rest put off');
});

/** A hand at the first run: does at once what it would do slowly, and counts how slowly. */
function createHand(page: Page) {
  const startedAt = performance.now();
  let taps = 0;
  let keys = 0;
  let steps = 0;
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    taps += 1;
    if (name === '다음' || name === '나중에 할게요') steps += 1;
  };
  const type = async (label: string, text: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).fill(text);
    taps += 1;
    for (const each of text) keys += /[가-힣]/.test(each) ? KEYS_PER_SYLLABLE : 1;
  };
  return {
    press,
    type,
    async choose(name: string): Promise<void> {
      await page.getByRole('radio', { name, exact: true }).click();
      taps += 1;
    },
    async answerPerson(label: string, { name, pin }: { name: string; pin: string }) {
      await type(label, name);
      await type('PIN', pin);
      await type('PIN 한 번 더', pin);
      await press('다음');
    },
    async openShop(): Promise<void> {
      await page
        .getByText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/)
        .first()
        .waitFor();
      await press('적어 뒀어요');
      await press('가게 열기');
      await press('알겠어요');
      await expect(page.getByRole('heading', { name: /전화번호로 스탬프를/ })).toBeVisible();
    },
    expectWithin(msMax: number, what: string): void {
      const machineMs = performance.now() - startedAt;
      const handMs = taps * MS_PER_TAP + keys * MS_PER_KEY + steps * MS_PER_STEP_READ;
      const wholeMs = handMs + MS_PER_CODE_WRITTEN + machineMs;
      console.log(
        `set-up, ${what}: ${taps} taps, ${keys} keys, ${Math.round(wholeMs / 1_000)} s ` +
          `(hand ${Math.round(handMs / 1_000)} s, pen 45 s, machine ${Math.round(machineMs / 1_000)} s)`,
      );
      expect(wholeMs).toBeLessThan(msMax);
    },
  };
}
