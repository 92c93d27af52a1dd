import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Sets both clocks of the page ahead. */
    moveClock(ms: number): void;
  }
}

/** Nine in the morning in Seoul: no test may meet the end of a business day by chance. */
const OPENING_AT = Date.UTC(2026, 10, 22, 0);

/**
 * Every page begins at nine in the morning; its timers run on as they are, and a test may set its
 * two clocks ahead. (Playwright's own clock also replaces the time stamps of events, by which the
 * keypad tells a press from its echo.)
 */
export async function openAtNine(page: Page): Promise<void> {
  await page.addInitScript((openingAt) => {
    const clock = { aheadMs: 0 };
    const monotonic = performance.now.bind(performance);
    Date.now = () => Math.floor(openingAt + monotonic() + clock.aheadMs);
    performance.now = () => monotonic() + clock.aheadMs;
    window.moveClock = (ms) => {
      clock.aheadMs += ms;
    };
  }, OPENING_AT);
}

export const moveClock = (page: Page, ms: number): Promise<void> =>
  page.evaluate((by) => window.moveClock(by), ms);
