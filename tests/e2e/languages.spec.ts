import type { Page } from '@playwright/test';
import { kiosk as english } from '#i18n/en/kiosk.ts';
import { kiosk as japanese } from '#i18n/ja/kiosk.ts';
import { languageNames } from '#i18n/languageNames.ts';
import { kiosk as chinese } from '#i18n/zh-CN/kiosk.ts';
import { cutWordsOf } from './cutWords.ts';
import { expect, test } from './fixtures.ts';
import { problemsOf } from './problemsOf.ts';
import { sizes } from './sizes.ts';
import { barista, owner } from './staff.ts';
import { dress, expectDress } from './themes.ts';

test.describe.configure({ mode: 'parallel' });

const chosen = { en: english, 'zh-CN': chinese, ja: japanese } as const;
type Chosen = keyof typeof chosen;

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name, exact: true });
const edge = (page: Page, name: string) =>
  page.getByRole('complementary').getByRole('button', { name, exact: true });

async function choose(page: Page, language: Chosen): Promise<void> {
  await button(page, 'Language').click();
  await page.getByRole('dialog').getByRole('button', { name: languageNames[language] }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

async function press(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await button(page, digit).click();
}

const title = (page: Page) => main(page).getByRole('heading', { level: 1 });

test('a customer reads English from the number to the stamps, and the next one finds Korean', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);

  await choose(page, 'en');
  await edge(page, '+2 스탬프 2개 열기').click();
  await expect(title(page)).toHaveText('Enter your number\nfor 2 stamps');
  await press(page, '48271534');
  await button(page, 'Collect stamps').click();
  await expect(title(page)).toHaveText('Your first visit?\nWelcome!');
  await button(page, 'I’m 14 or older. Start collecting').click();
  await expect(title(page)).toHaveText('You got 2 stamps');
  await expect(main(page).getByText('You have 2 now. 8 more to go: 음료 1잔 무료.')).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveAttribute('aria-label', '직원');
  await main(page)
    .getByRole('button', { name: /^Close/ })
    .click();

  await kiosk.expectIdle();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test('who chose a language and went away leaves Korean behind', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await choose(page, 'ja');
  await press(page, '48');

  await button(page, '最初へ').click();

  await kiosk.expectIdle();
});

test('the owner reads English, and customers do until they choose', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.signIn(owner);
  await staff.openSettings();

  await page.getByRole('button', { name: 'English', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shop settings');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(site.origin);
  await expect(title(page)).toHaveText('Collect stamps with\nyour phone number');
  await button(page, 'Language').click();
  await page.getByRole('dialog').getByRole('button', { name: '한국어' }).click();
  await kiosk.expectIdle();
  await expect(edge(page, 'Staff')).toBeVisible();
});

test('every language is there without a network', async ({ site, page, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await kiosk.expectIdle();
  await site.close();

  await choose(page, 'zh-CN');

  await expect(title(page)).toHaveText('用手机号\n积攒印章');
});

test('the owner reads English from the first page on, and keeps what was typed', async ({
  site,
  page,
}) => {
  await page.goto(site.origin);
  await page.getByLabel('가게 이름', { exact: true }).fill('Dangol');

  await page.getByRole('button', { name: 'English', exact: true }).focus();
  await page.keyboard.press('Enter');

  await expect(title(page)).toHaveText('What’s your shop called?');
  await expect(page.getByLabel('Name of the shop', { exact: true })).toHaveValue('Dangol');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await button(page, 'Next').click();
  await button(page, 'Next').click();
  await expect(page.getByLabel('Reward', { exact: true })).toHaveValue('1 free drink');
  await button(page, 'Back').click();
  await button(page, 'Back').click();
  await button(page, '한국어').click();
  await expect(page.getByLabel('가게 이름', { exact: true })).toHaveValue('Dangol');
});

test('another language is there for large letters and for low keys, also in a turn', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
  await dress(page, { isLarge: true });
  await choose(page, 'en');
  await expectDress(page, { isLarge: true, language: 'en' });
  await button(page, 'Lower').click();
  await edge(page, '+2 스탬프 2개 열기').click();
  await choose(page, 'ja');
  await press(page, '4');
  await expect(button(page, '最初へ')).toBeVisible();
  await button(page, chosen.ja.language.key).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const language of ['en', 'zh-CN', 'ja'] as const) {
  test(`nothing on the way to a stamp and a reward is cut off in ${language}`, async ({
    site,
    page,
    kiosk,
    staff,
  }) => {
    test.setTimeout(240_000);
    const words = chosen[language];
    const problems: string[] = [];
    const visited: string[] = [];
    const look = async (screen: string) => {
      visited.push(screen);
      for (const size of [...sizes].reverse()) {
        await page.setViewportSize(size);
        const cut = await cutWordsOf(page);
        problems.push(...cut.map((problem) => `${screen} at ${size.width}: ${problem}`));
      }
    };
    /** Screens that wait for an answer stand long enough for the slower look. */
    const lookLong = async (screen: string) => {
      await look(screen);
      problems.push(...(await problemsOf(page)).map((problem) => `${screen}: ${problem}`));
    };
    const close = async () => {
      // It may just have closed by itself.
      const key = main(page).getByRole('button', { name: words.close });
      await key.click({ timeout: 3_000 }).catch(() => undefined);
      await kiosk.expectIdle();
    };
    const submit = () => page.keyboard.press('Enter');

    await kiosk.open(site.origin);
    await staff.setUp({ stampsPerReward: 4 });
    await staff.goOnDuty(barista);

    await choose(page, language);
    await lookLong('idle');
    await button(page, words.language.key).click();
    await lookLong('languages');
    await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
    await edge(page, '+2 스탬프 2개 열기').click();
    await press(page, '4827');
    await submit();
    await look('too few digits');
    await press(page, '1534');
    await lookLong('number');
    await submit();
    await expect(title(page)).toHaveText(words.first.title);
    await lookLong('first visit');
    await button(page, words.first.more).click();
    await lookLong('notice');
    await page.keyboard.press('Escape');
    await button(page, words.first.underFourteen).click();
    await look('under fourteen');
    await close();

    await choose(page, language);
    await edge(page, '+2 스탬프 2개 열기').click();
    await press(page, '48271534');
    await submit();
    await expect(title(page)).toHaveText(words.first.title);
    await main(page).getByRole('button').last().click();
    await expect(title(page)).toHaveText(/2/);
    await look('result');
    await close();

    await choose(page, language);
    await edge(page, '혜택').click();
    await press(page, '48271534');
    await submit();
    await expect(title(page)).toHaveText(/2/);
    await look('balance');
    await close();

    await choose(page, language);
    await edge(page, '+3 스탬프 3개 열기').click();
    await press(page, '48271534');
    await submit();
    await expect(button(page, words.offer.now)).toBeVisible();
    await lookLong('offer');
    await button(page, words.offer.now).click();
    await lookLong('confirm');
    await main(page).getByLabel(`${barista.name} PIN`, { exact: true }).fill(barista.pin);
    await button(page, '사용 확인하기').click();
    await expect(title(page)).toHaveText(/음료 1잔 무료/);
    await look('taken');

    expect(problems).toEqual([]);
    expect(visited).toHaveLength(12);
  });
}
