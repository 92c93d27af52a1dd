import type { Page } from '@playwright/test';
import { createKiosk } from './kiosk.ts';
import { moveClock } from './movableClock.ts';
import { createRoles, manager } from './roles.ts';
import { barista, createStaff, owner } from './staff.ts';
import type { At } from './tour.ts';

const PAPER_NUMBER = '60394827';
const ELEVEN_MINUTES = 11 * 60_000;

/** From the owner's settings and back: roles, their records, a paper card and a later reversal. */
export async function tourRoles(page: Page, at: At): Promise<void> {
  await tourOwnersRecords(page, at);
  await tourLockOut(page, at);
  await tourPaperCard(page, at);
  await tourHistory(page, at);
  await createStaff(page).lock();
  await createStaff(page).signIn(owner);
  await createStaff(page).openSettings();
}

async function tourOwnersRecords(page: Page, at: At): Promise<void> {
  const roles = createRoles(page);
  await roles.openHire();
  await at('owner-hire')();
  await roles.dismissDialog();
  await roles.hire(manager, '매니저');
  await roles.openRole(manager.name);
  await at('owner-role')();
  await roles.dismissDialog();
  await roles.openPermissions();
  await at('owner-permissions')();
  await roles.backToSettings();
  await roles.openAccessLog();
  await at('owner-access-log')();
  await roles.openExport();
  await at('owner-access-export')();
  await roles.dismissDialog();
  await roles.backToSettings();
  await createStaff(page).leaveSettings();
  await createStaff(page).lock();
}

async function tourLockOut(page: Page, at: At): Promise<void> {
  const staff = createStaff(page);
  await createRoles(page).lockOut(manager.name);
  await at('staff-locked-out')();
  await staff.backToKiosk();
  await staff.signIn(owner);
  await staff.openSettings();
  await at('owner-locked-out')();
  await createRoles(page).pardon(manager.name);
  await staff.leaveSettings();
  await staff.lock();
}

async function tourPaperCard(page: Page, at: At): Promise<void> {
  const kiosk = createKiosk(page);
  const roles = createRoles(page);
  await createStaff(page).goOnDuty(barista);
  await roles.openPaper();
  await at('kiosk-paper')();
  await roles.choosePaper(3);
  await at('kiosk-paper-turn')();
  await kiosk.press(PAPER_NUMBER);
  await roles.submitPaper();
  await kiosk.join();
  await roles.expectMoved(3);
  await at('kiosk-paper-result')();
  await kiosk.close();
}

async function tourHistory(page: Page, at: At): Promise<void> {
  const staff = createStaff(page);
  const roles = createRoles(page);
  await moveClock(page, ELEVEN_MINUTES);
  await staff.openScreens(barista);
  await staff.find('4827');
  await staff.foundCustomers().first().click();
  await roles.openPaperHere();
  await at('staff-paper')();
  await roles.dismissDialog();
  await roles.openHistory();
  await at('staff-history')();
  await roles.openReversal();
  await at('staff-reversal')();
  await roles.dismissDialog();
}
