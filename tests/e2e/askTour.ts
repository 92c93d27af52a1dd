import type { Page } from '@playwright/test';
import { createAsks } from './asks.ts';
import { createKiosk } from './kiosk.ts';
import { createStaff, owner } from './staff.ts';
import type { At } from './tour.ts';

/**
 * Everything a customer can be told and asked. From the keypad of a café with nobody on duty, whose
 * customer 48271534 has been here before.
 */
export async function tourAsks(page: Page, at: At): Promise<void> {
  const asks = createAsks(page);
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  await staff.signIn(owner);
  await staff.openSettings();
  await asks.chooseConsent();
  await asks.setRetention(36);
  await asks.turnOn('advertising');
  await asks.turnOn('heardFrom');
  await at('owner-asks')();
  await asks.leaveSettings();

  await kiosk.openTurn(2);
  await kiosk.press('39175026');
  await kiosk.submit();
  await kiosk.expectFirstVisit('5026');
  await at('kiosk-first-visit-consent')();
  await asks.joinUnticked();
  await asks.expectTickMissing();
  await at('kiosk-consent-missing')();
  await kiosk.openNotice();
  await at('kiosk-notice-consent')();
  await kiosk.closeNotice();
  await asks.tick();
  await kiosk.join();
  await asks.expect('advertising');
  await at('kiosk-ask-advertising')();
  await asks.answer('받을게요');
  await asks.expect('night');
  await at('kiosk-ask-night')();
  await asks.tickNight();
  await asks.answer('이대로 할게요');
  await asks.expect('given');
  await at('kiosk-ask-given')();
  await asks.answer('알겠어요');
  await asks.expect('heardFrom');
  await at('kiosk-ask-heard-from')();
  await asks.answer('친구 소개');
  await asks.expectThanks(/고마워요/);
  await at('kiosk-ask-thanks')();
  await kiosk.close();

  await kiosk.openTurn(1);
  await kiosk.press('48271534');
  await kiosk.submit();
  await asks.expect('notice');
  await at('kiosk-ask-notice')();
  await kiosk.close();
  await tourConsentAtCounter(page, at);
}

async function tourConsentAtCounter(page: Page, at: At): Promise<void> {
  const asks = createAsks(page);
  const staff = createStaff(page);
  await staff.openScreens(owner);
  await staff.find('5026');
  await staff.foundCustomers().first().click();
  await asks.expectConsent(/밤에도 받아요/);
  await at('staff-customer-consent')();
}
