import type { Page } from '@playwright/test';
import { createKiosk } from './kiosk.ts';
import { createMine } from './mine.ts';
import { barista, createStaff, owner } from './staff.ts';
import type { At } from './tour.ts';

/** 내 정보 of somebody known and of nobody; ends on the staff's screens. */
export async function tourMine(page: Page, at: At): Promise<void> {
  const mine = createMine(page);
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  await mine.ask();
  await at('kiosk-mine-keypad')();
  await kiosk.goHome();
  await mine.open('48271534');
  await at('kiosk-mine-menu')();
  await mine.stop();
  await mine.expectStopped();
  await at('kiosk-mine-stopped')();
  await mine.close();

  await mine.open('48271534');
  await mine.chooseRecord();
  await at('kiosk-mine-verify')();
  await mine.verify(barista);
  await mine.expectRecord();
  await at('kiosk-mine-record')();
  await mine.startAdvertising();
  await at('kiosk-mine-consent')();
  await page.keyboard.press('Escape');
  await mine.erase();
  await mine.expectErase();
  await at('kiosk-mine-erase')();
  await mine.keepAll();
  await mine.close();

  await mine.open('35914608');
  await mine.chooseErase();
  await mine.later();
  await mine.expectLeft(/12월 2일까지/);
  await at('kiosk-mine-left')();
  await mine.close();
  await mine.open('35914608');
  await mine.chooseErase();
  await mine.verify(barista);
  await mine.expectNobody();
  await at('kiosk-mine-nobody')();
  await mine.close();
  await mine.open('48271534');
  await mine.chooseErase();
  await mine.later();
  await mine.expectLeft(/12월 2일까지/);
  await mine.close();
  await tourRequests(page, at);
  await staff.lock();

  await mine.open('48271534');
  await mine.chooseErase();
  await mine.verify(barista);
  await mine.expectErase();
  await mine.sayErase();
  await mine.expectErased();
  await at('kiosk-mine-erased')();
  await mine.close();
}

async function tourRequests(page: Page, at: At): Promise<void> {
  const staff = createStaff(page);
  await staff.signIn(owner);
  await page.getByRole('heading', { name: '손님 요청' }).waitFor();
  await at('staff-requests')();
  await staff.openSettings();
  await at('owner-requests')();
  await page
    .getByRole('button', { name: /모두 지우기 .*거절하기/ })
    .first()
    .click();
  await at('owner-refuse-request')();
  await page.keyboard.press('Escape');
  await staff.leaveSettings();
}
