import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Kiosk } from './kiosk.ts';
import { barista } from './staff.ts';

test('a whole visit works on a physical keyboard alone', async ({ site, page, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp();

  await reach(page, page.getByRole('button', { name: '직원', exact: true }));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: barista.name, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`${barista.name} PIN`)).toBeFocused();
  await page.keyboard.type(`${barista.pin}\n`);
  // The new screen begins at its title.
  await expect(page.getByRole('heading', { name: /^직원 모드/ })).toBeFocused();
  await reach(page, page.getByRole('button', { name: '손님 화면으로' }));
  await page.keyboard.press('Enter');
  await kiosk.expectIdle();

  await reach(page, page.getByRole('button', { name: '+2 스탬프' }));
  await page.keyboard.press('Enter');
  await kiosk.type('4827153');
  await page.keyboard.press('Enter');
  await kiosk.expectSays(/1자리 더 눌러 주세요/);
  await page.keyboard.type('9');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await kiosk.expectFirstVisit('1534');
  await reach(page, kiosk.acceptButton);
  await page.keyboard.press('Enter');

  await kiosk.expectGranted(2, 2);
});

test('one switch is enough: Tab and Enter alone lead to stamps, back again, and to a reward', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  test.setTimeout(180_000);
  await kiosk.open(site.origin);
  await staff.setUp({ stampsPerReward: 4 });
  await staff.goOnDuty(barista);

  await kiosk.openTurn(2);
  await scanNumber(page, kiosk, '48271534');
  await kiosk.expectFirstVisit('1534');
  await choose(page, kiosk.acceptButton);
  await kiosk.expectGranted(2, 2);
  await choose(page, page.getByRole('button', { name: '닫기' }));
  await kiosk.expectIdle();

  await kiosk.openTurn(2);
  await scanNumber(page, kiosk, '48271534');
  await kiosk.expectOffer();
  await choose(page, page.getByRole('button', { name: '지금 쓸게요' }));
  await kiosk.expectConfirm();
  await page.getByLabel(`${barista.name} PIN`, { exact: true }).fill(barista.pin);
  await choose(page, page.getByRole('button', { name: '사용 확인하기' }));
  await kiosk.expectTaken('음료 1잔 무료', 0);
  await choose(page, page.getByRole('button', { name: '닫기' }));
  await kiosk.expectIdle();
});

test('the Tab key follows the order of reading, and leaves the keypad again', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
  await kiosk.openTurn(2);

  const names: string[] = [];
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press('Tab');
    names.push(await focusedName(page));
  }

  expect(names.join(' · ')).toBe(
    '가리기 · 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 전체 지우기 · 0 · 한 자리 지우기 · 적립하기 · 직원 부르기 · 큰 글자 · 고대비 · 화면 낮추기 · 음성 안내 · 민지 · 직원 화면 열기',
  );
});

test('Escape leads back to the start, and the focus stays on something', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await kiosk.type('4827');

  await page.keyboard.press('Escape');

  await kiosk.expectIdle();
  await expect(kiosk.numberRow).toHaveText('010');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

/** Eight digits and the submit on the keys of the screen, one switch for “on” and one for “this”. */
async function scanNumber(page: Page, kiosk: Kiosk, digits: string): Promise<void> {
  const pad = page.getByRole('group', { name: '숫자판', exact: true });
  for (const digit of digits) {
    await choose(page, pad.getByRole('button', { name: digit, exact: true }));
  }
  await choose(page, kiosk.submitButton);
}

async function choose(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

const isOnPage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body);

/** The name of what has the focus, which must be seen: in the window, and with a ring of three pixels or more. */
async function focusedName(page: Page): Promise<string> {
  const { name, isInWindow, ring } = await page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { top, left, bottom, right } = focused.getBoundingClientRect();
    const style = getComputedStyle(focused);
    const words = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
    return {
      name: focused === document.body ? '' : words.replace(/\s+/g, ' ').trim(),
      isInWindow: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      ring: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
    };
  });
  expect(name, 'the focus is on something').not.toBe('');
  expect(isInWindow, `${name} is in the window`).toBe(true);
  expect(ring, `the ring around ${name}`).toBeGreaterThanOrEqual(3);
  return name;
}

/** Walks there with the Tab key, as somebody without a pointer has to. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 40; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    // After the last control comes the page itself, once, and then the first again.
    if (!(await isOnPage(page))) await focusedName(page);
  }
  await expect(target).toBeFocused();
}
