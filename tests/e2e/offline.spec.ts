import type { Page } from '@playwright/test';
import { launchTablet } from '#tests/support/launchTablet.ts';
import { syntheticDigits } from '#tests/support/orderLog.ts';
import { serveApp } from '#tests/support/serveApp.ts';
import { expect, listenFor, test } from './fixtures.ts';
import { createKiosk, type Kiosk } from './kiosk.ts';
import { moveClock, openAtNine } from './movableClock.ts';
import { readDatabase } from './readDatabase.ts';
import { createStaff, owner } from './staff.ts';

const CUSTOMERS = 25;
const VISITS_EACH = 8;

test('two hundred check-ins without a server are all there after a cold start', async () => {
  test.setTimeout(400_000);
  const site = await serveApp();
  const tablet = await launchTablet();
  const [page = await tablet.context.newPage()] = tablet.context.pages();
  const complaints = listenFor(page);
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  await openAtNine(page);
  await kiosk.open(site.origin);
  await staff.setUp();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await site.close();

  await staff.goOnDuty(owner);
  for (let visit = 0; visit < CUSTOMERS * VISITS_EACH; visit += 1) {
    await checkIn(kiosk, visit);
  }
  await page.reload();
  await expectAllThere(page);
  expect(complaints).toEqual([]);
  await tablet.close();

  const woken = await launchTablet({ profile: tablet.profile });
  const [cold = await woken.context.newPage()] = woken.context.pages();
  await openAtNine(cold);
  await cold.goto(site.origin);
  await expectAllThere(cold);
  await woken.discard();
});

/** The first round on the screen's keys with the notice; later ones on a physical keyboard. */
async function checkIn(kiosk: Kiosk, visit: number): Promise<void> {
  const digits = syntheticDigits(visit % CUSTOMERS);
  const round = Math.floor(visit / CUSTOMERS);
  await kiosk.openTurn(1);
  if (round === 0) {
    await kiosk.press(digits);
    await kiosk.submit();
    await kiosk.join();
  } else {
    await kiosk.type(digits);
    await kiosk.page.keyboard.press('Enter');
  }
  await kiosk.expectGranted(1, round + 1);
  // The keypad answers six strangers a minute. The next turn is opened over this result.
  await moveClock(kiosk.page, 11_000);
}

async function expectAllThere(page: Page): Promise<void> {
  const staff = createStaff(page);
  await createKiosk(page).expectIdle();
  const { rows = [] } = await readDatabase(page);
  const cards = rows as readonly { key: string; state: { visits: number } }[];
  const visits = cards
    .filter(({ key }) => key.startsWith('card/'))
    .map(({ state }) => state.visits);
  expect(visits).toEqual(Array.from({ length: CUSTOMERS }, () => VISITS_EACH));

  await staff.signIn(owner);
  await staff.expectToday(CUSTOMERS * VISITS_EACH, 0);
  await staff.openSettings();
  await staff.expectCleanLedger();
}
