import { expect, type Page } from '@playwright/test';

/** The PIN that the strip shows. */
export const sidePin = '2580';

/** From the very first screen into the sample shop, until its keypad is there. */
export async function visitSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '샘플 가게로 둘러보기' }).click();
  await expectInSample(page);
}

export async function expectInSample(page: Page): Promise<void> {
  await expect(
    page.getByText(`손님도 기록도 모두 지어낸 거예요. 직원 PIN은 ${sidePin}`),
  ).toBeVisible({
    timeout: 60_000,
  });
}

export const leaveSample = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '지우고 나가기' }).click();

export const expectFirstRun = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: '가게 이름이 뭐예요?' })).toBeVisible();

const databasesIn = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Nothing of a side shop is left on the tablet: no records, no keys, no canary, no flag. */
export async function expectNothingLeft(page: Page): Promise<void> {
  await expect.poll(() => databasesIn(page), { timeout: 10_000 }).toEqual(['dangol']);
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept.filter((key) => /sample|practice|dangol\/shop/.test(key))).toEqual([]);
}
