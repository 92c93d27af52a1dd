import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Sets both clocks of the page ahead. */
    moveClock(ms: number): void;
  }
}

/**
 * Lets the test move the page's two clocks ahead while its timers run on. (Playwright's own clock
 * also replaces the time stamps of events, by which the keypad tells a press from its echo.)
 */
export async function makeClockMovable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clock = { aheadMs: 0 };
    const wall = Date.now.bind(Date);
    const monotonic = performance.now.bind(performance);
    Date.now = () => wall() + clock.aheadMs;
    performance.now = () => monotonic() + clock.aheadMs;
    window.moveClock = (ms) => {
      clock.aheadMs += ms;
    };
  });
}

export const moveClock = (page: Page, ms: number): Promise<void> =>
  page.evaluate((by) => window.moveClock(by), ms);
