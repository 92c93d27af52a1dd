import type { Locator, Page } from '@playwright/test';
import { moveClock } from './movableClock.ts';

/** Less than a tablet that sleeps would lose between two looks. */
const STEP_MS = 48_000;
/** The tablet looks at its clock every two seconds. */
const LOOK_MS = 2_300;

/** What the kiosk shows when nobody is there. */
export const idlePictureOf = (page: Page): Locator => page.locator('[data-resting]');

/** Nobody touches the tablet for more than a minute and a half. */
export async function letKioskRest(page: Page): Promise<void> {
  for (const _ of [1, 2]) {
    await moveClock(page, STEP_MS);
    await page.waitForTimeout(LOOK_MS);
  }
}
