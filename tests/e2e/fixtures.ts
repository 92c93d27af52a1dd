import { test as base, expect, type Page } from '@playwright/test';
import { serveApp } from '#tests/support/serveApp.ts';
import { createKiosk, type Kiosk } from './kiosk.ts';
import { openAtNine } from './movableClock.ts';
import { createStaff, type Staff } from './staff.ts';

interface Site {
  readonly origin: string;
  /** Takes the server away: nothing answers any more. */
  close(): Promise<void>;
}

interface Cafe {
  readonly site: Site;
  readonly kiosk: Kiosk;
  readonly staff: Staff;
}

/** The built app on a server of its own. A page that complains to its console fails its test. */
export const test = base.extend<Cafe>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  site: async ({}, use) => {
    const site = await serveApp();
    await use(site);
    await site.close();
  },
  page: async ({ page }, use) => {
    const complaints = listenFor(page);
    await openAtNine(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
  kiosk: async ({ page }, use) => use(createKiosk(page)),
  staff: async ({ page }, use) => use(createStaff(page)),
});

/** What a page complains about from now on; a server that is gone on purpose is no complaint. */
export function listenFor(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    const words = `${message.text()} ${message.location().url}`.trim();
    if (isComplaint && !SERVER_GONE.test(words)) complaints.push(words);
  });
  page.on('pageerror', (failure) => complaints.push(String(failure)));
  return complaints;
}

const SERVER_GONE = /ERR_CONNECTION_REFUSED/;

export { expect };
