import { type BrowserContext, expect, type Page } from '@playwright/test';
import { launchTablet, type Tablet } from '#tests/support/launchTablet.ts';
import { listenFor } from './fixtures.ts';
import { createKiosk, type Kiosk } from './kiosk.ts';
import { openAtNine } from './movableClock.ts';
import { readDatabase } from './readDatabase.ts';
import { createStaff, owner, type Staff } from './staff.ts';

/** Synthetic numbers of two customers. */
export const minji = '48271534';
export const jisoo = '60391534';

/** One page of a café, with hands on it. */
export interface Window {
  readonly page: Page;
  readonly kiosk: Kiosk;
  readonly staff: Staff;
  readonly complaints: readonly string[];
}

/** Another window of the same tablet, at nine in the morning. */
export async function openWindow(context: BrowserContext): Promise<Window> {
  const page = await context.newPage();
  const complaints = listenFor(page);
  await openAtNine(page);
  return { page, kiosk: createKiosk(page), staff: createStaff(page), complaints };
}

export interface FaultyTablet extends Tablet, Window {}

/** A browser with its memory on disk, and a founded shop in it with its owner on duty. */
export async function openShopOn(origin: string): Promise<FaultyTablet> {
  const tablet = await launchTablet();
  const window = await openWindow(tablet.context);
  await window.kiosk.open(origin);
  await window.staff.setUp();
  await window.staff.goOnDuty(owner);
  return { ...tablet, ...window };
}

/** A first visit: the number, the notice, one stamp. */
export async function join(kiosk: Kiosk, digits: string): Promise<void> {
  await kiosk.openTurn(1);
  await kiosk.press(digits);
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(1, 1);
}

/** A known customer comes again; `balance` is what the screen must say. */
export async function checkInAgain(kiosk: Kiosk, digits: string, balance: number): Promise<void> {
  await kiosk.openTurn(1);
  await kiosk.press(digits);
  await kiosk.submit();
  await kiosk.expectGranted(1, balance);
}

/** Every acknowledged visit is on a card, once, and all rows are the fold of their entries. */
export async function expectAllThere(window: Window, visits: number): Promise<void> {
  const { page, staff } = window;
  const { rows = [] } = await readDatabase(page);
  const cards = (rows as readonly { key: string; state: { visits: number } }[]).filter(({ key }) =>
    key.startsWith('card/'),
  );
  expect(cards.reduce((sum, { state }) => sum + state.visits, 0)).toBe(visits);
  await openOwnersPanel(window);
  await staff.expectCleanLedger();
}

/** From the keypad to the settings, whoever is on duty. */
export async function openOwnersPanel({ page, staff }: Window): Promise<void> {
  const goOn = page.getByRole('button', { name: `${owner.name} · 직원 화면 열기` });
  if (await goOn.isVisible()) await staff.openScreens(owner);
  else await staff.signIn(owner);
  await staff.openSettings();
}

export const expectTitle = (page: Page, title: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 15_000 });

/** The strip across the top of every screen. */
export const expectStrip = (page: Page, words: string | RegExp): Promise<void> =>
  expect(page.getByText(words)).toBeVisible({ timeout: 10_000 });

/** A page of the same origin on which our app does not run: an older or a newer one, for a test. */
export async function openBesides(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/licenses/OFL.txt`);
  return page;
}

/** Holds the records open as another version would; gives back nothing, the page keeps it. */
export const holdRecords = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('dangol', wanted);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    version,
  );

export const releaseRecords = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());

/**
 * The browser's own page about IndexedDB. Its "Force close" takes the connection away from every
 * tab and keeps what is stored, as memory pressure or a crash of the storage process does.
 */
export async function openIndexedDbInternals(context: BrowserContext): Promise<ForceCloser> {
  const page = await context.newPage();
  const button = page.locator('.force-close').first();
  const aim = async (): Promise<void> => {
    await page.goto('chrome://indexeddb-internals/');
    await expect(button).toBeVisible();
  };
  return {
    aim,
    shoot: () => button.evaluate((element: HTMLElement) => element.click()),
    close: () => page.close(),
  };
}

interface ForceCloser {
  aim(): Promise<void>;
  shoot(): Promise<void>;
  close(): Promise<void>;
}

/** As a newer, or an older, app leaves it. */
export const putFoldVersion = (page: Page, value: number): Promise<void> =>
  page.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dangol');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ key: 'foldVersion', value: version });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    value,
  );
