import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createMenu } from './menu.ts';
import { createMine } from './mine.ts';
import { createRoles } from './roles.ts';
import { barista, owner } from './staff.ts';

const minji = '48271534';
const misheard = '48271543';

test('a visit costs as many presses as the README says', async ({ page, site, kiosk, staff }) => {
  const menu = createMenu(page);
  const roles = createRoles(page);
  const mine = createMine(page);
  const counted: Record<string, Presses> = {};
  const count = async (journey: string, walk: () => Promise<void>) => {
    const before = await pressesOf(page);
    await walk();
    const after = await pressesOf(page);
    counted[journey] = {
      customer: after.customer - before.customer,
      staff: after.staff - before.staff,
    };
    await kiosk.close();
  };
  const come = async (digits: string) => {
    await kiosk.press(digits);
    await kiosk.submit();
  };
  await page.addInitScript(countPresses);
  await kiosk.open(site.origin);
  await staff.setUp({ stampsPerReward: 10 });
  await staff.signIn(owner);
  await staff.openSettings();
  await menu.add('아메리카노', 4000);
  await menu.pin('아메리카노');
  await menu.backToKiosk();
  await staff.openScreens(owner);
  await staff.lock();
  await staff.goOnDuty(barista);

  await count('a first visit', async () => {
    await kiosk.openTurn(1);
    await come(minji);
    await kiosk.join();
    await kiosk.expectGranted(1, 1);
  });
  await count('a returning customer', async () => {
    await kiosk.openTurn(1);
    await come(minji);
    await kiosk.expectGranted(1, 2);
  });
  await count('a usual basket from the menu', async () => {
    await menu.openBasket();
    await menu.chooseUsual(/^아메리카노 스탬프 1개/);
    await come(minji);
    await kiosk.expectGranted(1, 3);
  });
  await count('a mistyped number, noticed at 처음 오셨네요', async () => {
    await kiosk.openTurn(1);
    await come(misheard);
    await kiosk.retype();
    await come(minji);
    await kiosk.expectGranted(1, 4);
  });
  await count('a paper card moves over', async () => {
    await roles.openPaper();
    await roles.choosePaper(5);
    await kiosk.press(minji);
    await roles.submitPaper();
    await roles.expectMoved(5);
  });
  await count('a reward, right after the stamp that filled the card', async () => {
    await kiosk.openTurn(1);
    await come(minji);
    await kiosk.takeOffer();
    await kiosk.pressPin(barista.pin);
    await kiosk.expectTaken('음료 1잔 무료', 0);
  });

  await count('no more advertising, from 내 정보', async () => {
    await mine.open(minji);
    await mine.stop();
    await mine.expectStopped();
  });

  expect(counted).toEqual(readTable('src/features/kiosk/README.md'));
});

interface Presses {
  readonly customer: number;
  readonly staff: number;
}

declare global {
  interface Window {
    presses: { customer: number; staff: number };
  }
}

const pressesOf = (page: Page): Promise<Presses> => page.evaluate(() => ({ ...window.presses }));

/** Runs in the page: whoever presses on the dark side is staff. */
function countPresses(): void {
  window.presses = { customer: 0, staff: 0 };
  window.addEventListener(
    'pointerup',
    ({ target }) => {
      if (!(target instanceof Element) || target.closest('button, input') === null) return;
      window.presses[target.closest('[data-theme="staff"]') ? 'staff' : 'customer'] += 1;
    },
    { capture: true },
  );
}

/** The rows `| journey | customer | staff |` of a README. */
function readTable(path: string): Readonly<Record<string, Presses>> {
  const rows = readFileSync(path, 'utf8').matchAll(/^\| (.+?) \| (\d+) \| (\d+) \|$/gm);
  return Object.fromEntries(
    [...rows].map(([, journey = '', customer, staff]) => [
      journey,
      { customer: Number(customer), staff: Number(staff) },
    ]),
  );
}
