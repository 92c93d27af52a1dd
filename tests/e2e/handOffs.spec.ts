import type { BrowserContext } from '@playwright/test';
import { expect, listenFor, test } from './fixtures.ts';
import { createKiosk } from './kiosk.ts';
import { moveClock, openAtNine } from './movableClock.ts';
import { readSealedOfPeople } from './readDatabase.ts';
import { barista, createStaff } from './staff.ts';
import { createTray } from './tray.ts';

const HOUR_MS = 60 * 60 * 1000;

test('the stamp is pressed in the customer’s window when staff say yes in theirs', async ({
  site,
  page,
  context,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp({ handOff: 'customerFirst' });
  const counter = await openWindow(context, site.origin);
  await counter.staff.signIn(barista);

  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await createTray(page).expectWaiting();
  await counter.tray.addStamp('1534');
  await counter.tray.approve('1534');

  await kiosk.expectGranted(2, 2);
  await counter.tray.expectRows(0);
  await counter.staff.expectToday(1, 0);
  expect(counter.complaints).toEqual([]);
});

test('a no in the staff’s window is heard in the customer’s, and forgets who was new', async ({
  site,
  page,
  context,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp({ handOff: 'customerFirst' });
  const counter = await openWindow(context, site.origin);
  await counter.staff.signIn(barista);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await createTray(page).expectWaiting();
  expect(await readSealedOfPeople(page)).toHaveLength(1);

  await counter.tray.refuse('1534');

  await createTray(page).expectTurnedDown();
  expect(await readSealedOfPeople(page)).toEqual([]);
});

test('a check-in that waits survives a reload, and one yes grants all of them', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  const tray = createTray(page);
  await kiosk.open(site.origin);
  await staff.setUp({ handOff: 'customerFirst' });
  for (const digits of ['48271534', '60391702', '73058246']) {
    await kiosk.press(digits);
    await kiosk.submit();
    await kiosk.join();
    await tray.expectWaiting();
    await kiosk.close();
  }
  await page.reload();
  await staff.goOnDuty(barista);
  await tray.expectEdgeCounts(3);
  await staff.openScreens(barista);

  await tray.approveAll(3);

  await tray.expectRows(0);
  await staff.expectToday(3, 0);
});

test('what nobody said yes to is gone the next morning', async ({ site, page, kiosk, staff }) => {
  const tray = createTray(page);
  await kiosk.open(site.origin);
  await staff.setUp({ handOff: 'customerFirst' });
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.close();
  await moveClock(page, 24 * HOUR_MS);

  await staff.signIn(barista);

  await tray.expectRows(0);
});

test('alone at the keypad a number earns once in two hours', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp({ handOff: 'automatic' });
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(1, 1);
  await kiosk.close();

  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectSays(/뒤에 다시 적립할 수 있어요/);
  await moveClock(page, 2 * HOUR_MS);
  await kiosk.press('48271534');
  await kiosk.submit();

  await kiosk.expectGranted(1, 2);
});

/** Another window of the same tablet, with the same records. */
async function openWindow(context: BrowserContext, origin: string) {
  const page = await context.newPage();
  const complaints = listenFor(page);
  await openAtNine(page);
  await createKiosk(page).open(origin);
  return { page, complaints, staff: createStaff(page), tray: createTray(page) };
}
