import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectGolden } from './golden.ts';
import { listenAsScreenReader, takeHeard } from './heardLog.ts';
import type { Kiosk } from './kiosk.ts';
import { barista } from './staff.ts';

declare global {
  interface Window {
    isTimePassing?: boolean;
  }
}

test('the check-in path as assistive technology reads and hears it', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  test.setTimeout(120_000);
  await listenAsScreenReader(page);
  await hastenIdleTimers(page);
  await kiosk.open(site.origin);
  await staff.setUp({ stampsPerReward: 4 });
  await staff.goOnDuty(barista);
  const record = createRecord(page);
  await kiosk.expectIdle();
  await takeHeard(page);

  await record.take('idle');
  await checkInFirst(kiosk, record);
  await stumble(page, kiosk, record);
  await redeem(kiosk, record);

  // No digit that was typed is said by itself (B-21).
  expect(record.heard()).not.toMatch(/^\w+: \d+$/m);
  expectGolden('accessibilityTree.yml', record.trees());
  expectGolden('heard.txt', record.heard());
});

async function checkInFirst(kiosk: Kiosk, { take }: Record): Promise<void> {
  await kiosk.openTurn(2);
  await take('turn');
  await kiosk.press('4827');
  await take('half the number');
  await kiosk.press('1534');
  await take('the whole number');
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
  await take('first visit');
  await kiosk.openNotice();
  await take('notice');
  await kiosk.closeNotice();
  await kiosk.join();
  await kiosk.expectGranted(2, 2);
  await take('result');
  await kiosk.close();
  await take('closed');
}

async function stumble(page: Page, kiosk: Kiosk, { take }: Record): Promise<void> {
  await kiosk.press('482715');
  await page.keyboard.press('Enter');
  await kiosk.expectSays(/2자리 더 눌러 주세요/);
  await take('too few digits');
  await kiosk.callStaff();
  await take('staff called');
  await setTimePassing(page, true);
  await kiosk.press('3');
  await expect(page.getByRole('dialog')).toBeVisible();
  await setTimePassing(page, false);
  await take('still there?');
  await page.getByRole('button', { name: '계속할게요' }).click();
  await take('still there');
  await kiosk.goHome();
  await take('home');
}

async function redeem(kiosk: Kiosk, { take }: Record): Promise<void> {
  await kiosk.openTurn(3);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectOffer();
  await take('offer');
  await kiosk.takeOffer();
  await kiosk.expectConfirm();
  await take('confirm');
  await kiosk.confirmReward(barista.name, barista.pin);
  await kiosk.expectTaken('음료 1잔 무료', 1);
  await take('taken');
}

type Record = ReturnType<typeof createRecord>;

/** The customer's side, step by step: what can be read there, and what was said by itself on the way. */
function createRecord(page: Page) {
  const trees: string[] = [];
  const heard: string[] = [];
  const stage = page.getByRole('main', { name: '적립하기' });
  return {
    async take(step: string): Promise<void> {
      // The last word of a step may follow its title by a frame or two.
      await page.waitForTimeout(250);
      const dialog = page.getByRole('dialog');
      const place = (await dialog.isVisible()) ? dialog : stage;
      trees.push(`# ${step}\n${timeless(await place.ariaSnapshot())}\n`);
      const focused = await page.evaluate(() => document.activeElement?.tagName ?? 'nothing');
      expect(focused, `the focus at "${step}"`).not.toBe('BODY');
      heard.push(`# ${step}\n${(await takeHeard(page)).map(timeless).join('\n')}\n`);
    },
    trees: () => trees.join('\n'),
    heard: () => heard.join('\n'),
  };
}

/** The forty seconds after which an unfinished number is asked about pass at once, when wanted. */
async function hastenIdleTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const setTimer = window.setTimeout.bind(window);
    const hastened = (act: () => void, ms?: number) =>
      setTimer(act, ms === 40_000 && window.isTimePassing === true ? 300 : ms);
    window.setTimeout = hastened as typeof window.setTimeout;
  });
}

const setTimePassing = (page: Page, isTimePassing: boolean): Promise<void> =>
  page.evaluate((isPassing) => {
    window.isTimePassing = isPassing;
  }, isTimePassing);

/** How many seconds a ring has left depends on the machine, and the order of the staff's names on chance. */
const timeless = (text: string): string =>
  text
    .replace(/\d+초 뒤에/g, 'n초 뒤에')
    .replace(
      /(?: +- button "(?:지수|민지)".*\n)+/g,
      (names) => `${names.trimEnd().split('\n').toSorted().join('\n')}\n`,
    );
