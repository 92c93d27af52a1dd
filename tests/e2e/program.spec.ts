import type { Page } from '@playwright/test';
import { cutWordsOf } from './cutWords.ts';
import { expect, test } from './fixtures.ts';
import { createMenu } from './menu.ts';
import { problemsOf, sidewaysOf } from './problemsOf.ts';
import { sizes } from './sizes.ts';
import { owner } from './staff.ts';

test('the owner decides the rules beside the sentences that customers read', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  test.setTimeout(120_000);
  const menu = createMenu(page);
  const problems: string[] = [];
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.signIn(owner);
  await staff.openSettings();
  await menu.add('아메리카노', 4000);
  await openProgram(page);

  await turnOn(page, '포인트');
  await turnOn(page, '등급');
  await page.getByRole('button', { name: '몇 배 적립 더하기' }).click();
  await page.getByRole('button', { name: '미션 더하기' }).click();
  problems.push(...(await problemsInEverySize(page, 'editor')));
  await decide(page, '포인트');
  await decide(page, '등급');
  await decide(page, '더 드리는 날과 메뉴');
  await decide(page, '미션');

  await expect(page.getByText('낸 금액의 5%를 포인트로 드려요.')).toHaveCount(2);
  await page.getByRole('link', { name: '인쇄할 안내문 보기' }).click();
  await expect(page.getByText('실버: 10번 방문부터')).toBeVisible();
  await expect(page.getByText(/해피아워: .*스탬프 2배/)).toBeVisible();
  await expect(page.getByText(/30일 안에 5번 방문하면 스탬프 2개/)).toBeVisible();
  problems.push(...(await problemsInEverySize(page, 'sheet')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '인쇄하기' })).toBeHidden();
  await expect(page.getByText('실버: 10번 방문부터')).toBeVisible();
  expect(problems).toEqual([]);
});

/** Nothing leads there yet: it waits for what customers see of it. */
const openProgram = (page: Page) =>
  page.evaluate(() => {
    window.history.pushState(null, '', '/owner/program');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });

const partOf = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

const turnOn = (page: Page, part: string) =>
  partOf(page, part).getByText('써요', { exact: true }).click();

async function decide(page: Page, part: string): Promise<void> {
  await partOf(page, part).getByRole('button', { name: '오늘부터 바꾸기' }).click();
  await expect(partOf(page, part).getByText('정했어요.')).toBeVisible();
}

/** On every tablet, and with everything twice as large. */
async function problemsInEverySize(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const problems = [...(await problemsOf(page)), ...(await cutWordsOf(page))];
    found.push(...problems.map((problem) => `${screen} at ${size.width}: ${problem}`));
  }
  await page.setViewportSize({ width: 640, height: 400 });
  const enlarged = [...(await sidewaysOf(page)), ...(await cutWordsOf(page))];
  found.push(...enlarged.map((problem) => `${screen} twice as large: ${problem}`));
  await page.setViewportSize(sizes[0]);
  return found;
}
