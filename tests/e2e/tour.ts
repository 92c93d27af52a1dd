import type { Page } from '@playwright/test';
import { tourAsks } from './askTour.ts';
import { createKiosk } from './kiosk.ts';
import { letKioskRest } from './letKioskRest.ts';
import { createMenu } from './menu.ts';
import { barista, createStaff, owner } from './staff.ts';
import { standStill } from './standStill.ts';
import { tourHandOffs } from './tourHandOffs.ts';
import { tourMine } from './tourMine.ts';
import { tourRoles } from './tourRoles.ts';
import { tourSideShops } from './tourSideShops.ts';
import { whileHeld } from './whileHeld.ts';

/** Called on every screen of the app, once it stands still. */
export type Visit = (screen: string) => Promise<void>;

/** A part of the café day, from an empty tablet on. */
export type Tour = (page: Page, origin: string, visit: Visit) => Promise<void>;

/** A café day from the empty tablet to the settings, stopping at every screen. */
export const tour: Tour = async (page, origin, visit) => {
  const at = stopsOf(page, visit);
  await tourTheCounter(page, origin, at);
  await tourBackRoom(page, at);
  await tourAsks(page, at);
  await createStaff(page).lock();
  await tourMine(page, at);
};

/** The same screens, in parts that can be seen side by side. */
export const partsOfTour = {
  'at the counter': (page, origin, visit) => tourTheCounter(page, origin, stopsOf(page, visit)),
  'in the back room': async (page, origin, visit) => {
    await openWithCustomer(page, origin);
    await tourBackRoom(page, stopsOf(page, visit));
  },
  'with questions': async (page, origin, visit) => {
    await openWithCustomer(page, origin);
    await leaveDuty(page);
    await tourAsks(page, stopsOf(page, visit));
  },
  'with their own record': async (page, origin, visit) => {
    await openWithCustomer(page, origin);
    await leaveDuty(page);
    await tourMine(page, stopsOf(page, visit));
  },
  'of the shops beside the own one': (page, origin, visit) =>
    tourSideShops(page, origin, stopsOf(page, visit)),
} as const satisfies Readonly<Record<string, Tour>>;

export type At = (screen: string) => () => Promise<void>;

const RESTING = 'kiosk-resting';

function stopsOf(page: Page, visit: Visit): At {
  return (screen) => async () => {
    await standStill(page);
    // A finger would wake it.
    if (screen === RESTING) await visit(screen);
    else await whileHeld(page, () => visit(screen));
  };
}

async function tourTheCounter(page: Page, origin: string, at: At): Promise<void> {
  await page.goto(origin);
  await createStaff(page).setUp({ stampsPerReward: 4, onStep: (step) => at(`setup-${step}`)() });
  await tourSignIn(page, at);
  await tourFirstVisit(page, at);
  await tourReward(page, at);
}

/** Somebody is on duty, and the customer of the tour has one stamp. */
async function openWithCustomer(page: Page, origin: string): Promise<void> {
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  await page.goto(origin);
  await staff.setUp({ stampsPerReward: 4 });
  await staff.goOnDuty(barista);
  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.close();
}

async function leaveDuty(page: Page): Promise<void> {
  await createStaff(page).openScreens(barista);
  await createStaff(page).lock();
}

async function tourSignIn(page: Page, at: At): Promise<void> {
  const kiosk = createKiosk(page);
  await at('kiosk-idle')();
  await letKioskRest(page);
  await at(RESTING)();
  await page.keyboard.press('Escape');
  await kiosk.press('48');
  await page.keyboard.press('Enter');
  await at('kiosk-too-few-digits')();
  await kiosk.goHome();
  await createStaff(page).signIn(barista, at('staff-sign-in'));
  await at('staff-empty')();
  await createStaff(page).backToKiosk();
}

async function tourFirstVisit(page: Page, at: At): Promise<void> {
  const kiosk = createKiosk(page);
  await kiosk.openAmount();
  await at('kiosk-amount')();
  await kiosk.enterAmount(9500);
  await kiosk.openTurn(2);
  await at('kiosk-turn')();
  await kiosk.press('48271534');
  await at('kiosk-number')();
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
  await at('kiosk-first-visit')();
  await kiosk.openNotice();
  await at('kiosk-notice')();
  await kiosk.closeNotice();
  await kiosk.sayUnderFourteen();
  await at('kiosk-under-fourteen')();
  await kiosk.close();
  await kiosk.openTurn(2);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(2, 2);
  await at('kiosk-result')();
  await kiosk.close();
}

async function tourReward(page: Page, at: At): Promise<void> {
  const kiosk = createKiosk(page);
  await kiosk.openRewardTurn();
  await at('kiosk-reward-turn')();
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectBalance(2);
  await at('kiosk-balance')();
  await kiosk.close();
  await kiosk.openRewardTurn();
  await kiosk.press('60391534');
  await kiosk.submit();
  await kiosk.expectStranger();
  await at('kiosk-stranger')();
  await kiosk.close();

  await kiosk.openTurn(3);
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectOffer();
  await at('kiosk-offer')();
  await kiosk.takeOffer();
  await kiosk.expectConfirm();
  await at('kiosk-confirm')();
  await kiosk.confirmReward(barista.name, barista.pin);
  await kiosk.expectTaken('음료 1잔 무료', 1);
  await at('kiosk-taken')();
  await kiosk.close();
  await kiosk.callStaff();
  await at('kiosk-called')();
}

async function tourBackRoom(page: Page, at: At): Promise<void> {
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  await kiosk.openTurn(1);
  await kiosk.press('73051534');
  await kiosk.submit();
  await kiosk.join();
  await kiosk.close();
  await staff.openScreens(barista);
  await at('staff-recent')();
  await staff.lock();
  await staff.signIn(owner);
  await staff.find('1534');
  await staff.foundCustomers().first().waitFor();
  await at('staff-found')();
  await staff.foundCustomers().first().click();
  await at('staff-customer')();
  await staff.openErase();
  await at('staff-erase')();
  await staff.dismissErase();
  await staff.openSettings();
  await at('owner-settings')();
  await tourMenu(page, at);
  await tourRoles(page, at);
  await tourHandOffs(page, at);
}

/** From the settings by way of the keypad and back to the settings. */
async function tourMenu(page: Page, at: At): Promise<void> {
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  const menu = createMenu(page);
  await menu.add('아메리카노', 4000);
  await menu.add('카페 라테', 4800);
  await menu.add('치즈케이크', 6500, '디저트');
  await menu.pin('카페 라테');
  await at('owner-menu')();
  await menu.openItem('카페 라테');
  await at('owner-menu-item')();
  await menu.dismissDialog();
  await menu.openNewReward();
  await at('owner-new-reward')();
  await menu.dismissDialog();
  await menu.addReward('쿠키');

  await menu.backToKiosk();
  await menu.openBasket();
  for (const name of ['아메리카노', '아메리카노', '카페 라테', '카페 라테', '치즈케이크']) {
    await menu.put(name);
  }
  await at('kiosk-basket')();
  await menu.submitBasket('스탬프 4개 · 24,100원 적립');
  await menu.scan('20261122-0042');
  await at('kiosk-turn-receipt')();
  await kiosk.press('48271534');
  await kiosk.submit();
  await kiosk.expectSays(/무엇으로 받으시겠어요/);
  await at('kiosk-offer-several')();
  await menu.putOffReward();
  await at('kiosk-result-two-rewards')();
  await kiosk.close();
  await menu.scan('01048271534');
  await at('kiosk-scan-refused')();

  await staff.openScreens(owner);
  await staff.find('1534');
  await staff.foundCustomers().first().click();
  await menu.chooseForCustomer(/^카페 라테 스탬프/);
  await at('staff-customer-basket')();
  await staff.openSettings();
}
