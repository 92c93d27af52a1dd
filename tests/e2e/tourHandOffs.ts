import type { Page } from '@playwright/test';
import { createKiosk } from './kiosk.ts';
import { createStaff, owner } from './staff.ts';
import type { At } from './tour.ts';
import { createTray } from './tray.ts';

const REFUSED_NUMBER = '60391702';
const APPROVED_NUMBER = '73058246';
const KNOWN_NUMBER = '48271534';

/** From the owner's settings: the customer goes first, and then nobody does. */
export async function tourHandOffs(page: Page, at: At): Promise<void> {
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  const tray = createTray(page);
  await tray.tryHandOff('automatic');
  await at('owner-automatic')();
  await tray.chooseHandOff('customerFirst');
  await staff.leaveSettings();
  await at('staff-tray-empty')();
  await staff.lock();
  await at('kiosk-invite')();
  await tourWaiting(page, at);
  await tourTray(page, at);

  await staff.openSettings();
  await tray.chooseHandOff('automatic');
  await staff.leaveSettings();
  await staff.lock();
  await kiosk.press(APPROVED_NUMBER);
  await kiosk.submit();
  await kiosk.expectSays(/뒤에 다시 적립할 수 있어요/);
  await at('kiosk-too-recently')();
}

async function tourWaiting(page: Page, at: At): Promise<void> {
  const kiosk = createKiosk(page);
  const tray = createTray(page);
  for (const digits of [REFUSED_NUMBER, APPROVED_NUMBER]) {
    await kiosk.press(digits);
    await kiosk.submit();
    await kiosk.join();
    await tray.expectWaiting();
    await kiosk.close();
  }
  await kiosk.press(KNOWN_NUMBER);
  await kiosk.submit();
  await tray.expectWaiting();
  await at('kiosk-waiting')();
  await kiosk.close();
  await kiosk.press(KNOWN_NUMBER);
  await kiosk.submit();
  await kiosk.expectSays(/이미 접수했어요/);
  await at('kiosk-already-waiting')();
}

async function tourTray(page: Page, at: At): Promise<void> {
  const staff = createStaff(page);
  const tray = createTray(page);
  await staff.goOnDuty(owner);
  await tray.expectEdgeCounts(3);
  await at('kiosk-edge-counts')();
  await staff.openScreens(owner);
  await tray.expectRows(3);
  await tray.addStamp(KNOWN_NUMBER.slice(-4));
  await at('staff-tray')();
  await tray.refuse(REFUSED_NUMBER.slice(-4));
  await tray.expectRows(2);
  await tray.approveAll(2);
  await tray.expectRows(0);
  await at('staff-tray-approved')();
}
