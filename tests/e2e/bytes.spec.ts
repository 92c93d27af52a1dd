import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchTablet } from '#tests/support/launchTablet.ts';
import { openListeningProxy } from '#tests/support/listeningProxy.ts';
import { expect, test } from './fixtures.ts';
import { createKiosk } from './kiosk.ts';
import { createMine } from './mine.ts';
import { createStaff, owner } from './staff.ts';

const JOINED = ['48271534', '60391534', '73058246'];
const DECLINED = '35914608';
const ERASED = '60391534';
const PLANTED = '010-5550-1942';

test('after a day of use no phone number is anywhere in the browser’s files', async ({ site }) => {
  test.setTimeout(180_000);
  const proxy = await openListeningProxy(site.origin);
  const tablet = await launchTablet();
  const page = await tablet.context.newPage();
  const recoveryCode = await useForADay(page, proxy.origin);
  await plant(page);
  await tablet.close();

  const files = await readAllFiles(tablet.profile);
  const forms = [...JOINED, DECLINED].flatMap(formsOf);
  const secrets = [...forms, owner.pin, recoveryCode, recoveryCode.replaceAll('-', '')];
  const found = secrets.flatMap((secret) => findIn(files, secret));
  const sent = secrets.filter((secret) => proxy.heard().includes(secret));
  const control = findIn(files, PLANTED);
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  process.stdout.write(
    `looked for ${secrets.length} spellings in ${files.length} files (${Math.round(bytes / 1e6)} MB); the planted one is in ${control.length}\n`,
  );
  await tablet.discard();
  await proxy.close();

  expect(found).toEqual([]);
  expect(sent).toEqual([]);
  // One in local storage and one in IndexedDB: the search would have found a leak in either.
  expect(control.some(({ path }) => path.includes('Local Storage'))).toBe(true);
  expect(control.some(({ path }) => path.includes('IndexedDB'))).toBe(true);
  expect(bytes).toBeGreaterThan(1_000_000);
});

async function useForADay(page: Page, origin: string): Promise<string> {
  const kiosk = createKiosk(page);
  const staff = createStaff(page);
  const mine = createMine(page);
  await kiosk.open(origin);
  const recoveryCode = await staff.setUp();
  await staff.goOnDuty(owner);
  for (const digits of JOINED) {
    await kiosk.openTurn(1);
    await kiosk.press(digits);
    await kiosk.submit();
    await kiosk.join();
    await kiosk.close();
    await kiosk.openTurn(2);
    await kiosk.type(digits);
    await page.keyboard.press('Enter');
    await kiosk.expectGranted(2, 3);
    await kiosk.close();
  }
  await kiosk.openTurn(1);
  await kiosk.press(DECLINED);
  await kiosk.submit();
  await kiosk.decline();
  await kiosk.press('12345678');
  await kiosk.goHome();
  await staff.openScreens(owner);
  await staff.lock();
  // A stranger who wants no advertising leaves a mark, and no number.
  await mine.open(DECLINED);
  await mine.stop();
  await mine.expectStopped();
  await mine.close();
  await staff.signIn(owner);
  await staff.backToKiosk();

  await staff.openScreens(owner);
  await staff.find(ERASED.slice(-4));
  await staff.foundCustomers().first().click();
  await staff.erase(ERASED.slice(-4));
  await staff.openSettings();
  await staff.expectCleanLedger();
  await page.reload();
  return recoveryCode;
}

/** A number that nobody protected, to show that the search finds one. */
const plant = (page: Page): Promise<void> =>
  page.evaluate(async (text) => {
    localStorage.setItem('planted', text);
    const opening = indexedDB.open('planted', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('table');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const transaction = opening.result.transaction('table', 'readwrite', { durability: 'strict' });
    transaction.objectStore('table').put({ phone: text }, 1);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }, PLANTED);

/** The ways a program may write this number. */
function formsOf(digits: string): readonly string[] {
  const [front, last4] = [digits.slice(0, 4), digits.slice(4)];
  return [
    digits,
    `${front}-${last4}`,
    `${front} ${last4}`,
    // In base64, whichever of the three places it starts at.
    ...[0, 1, 2].map((shift) =>
      Buffer.from(`${'x'.repeat(shift)}${digits}`)
        .toString('base64')
        .slice(shift && 4, 10),
    ),
  ];
}

interface ProfileFile {
  readonly path: string;
  readonly content: Buffer;
}

async function readAllFiles(folder: string): Promise<readonly ProfileFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(path) })));
}

/** As bytes of UTF-8 and of UTF-16. */
const findIn = (files: readonly ProfileFile[], text: string) =>
  files
    .filter(
      ({ content }) => content.includes(text) || content.includes(Buffer.from(text, 'utf16le')),
    )
    .map(({ path }) => ({ path, text }));
