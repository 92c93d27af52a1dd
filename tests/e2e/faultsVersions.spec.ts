import type { Locator, Page } from '@playwright/test';
import { FOLD_VERSION } from '#device/foldVersion.ts';
import {
  checkInAgain,
  expectAllThere,
  expectStrip,
  expectTitle,
  holdRecords,
  jisoo,
  join,
  minji,
  openBesides,
  openOwnersPanel,
  openWindow,
  putFoldVersion,
  releaseRecords,
} from './faults.ts';
import { expect, test } from './fixtures.ts';
import type { Kiosk } from './kiosk.ts';
import { readDatabase } from './readDatabase.ts';
import { owner } from './staff.ts';

const TOO_OLD = /앱이 기록보다 오래됐어요/;

test('a window that another one has upgraded lets go, and then only reads what the newer app wrote', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(owner);
  await join(kiosk, minji);
  const newer = await openBesides(page.context(), site.origin);

  await holdRecords(newer, 20);
  await expectTitle(page, '새 버전을 다른 창에서 열었어요');
  await releaseRecords(newer);
  await page.bringToFront();
  const before = JSON.stringify(await readDatabase(page));
  await page.getByRole('button', { name: '다시 열기' }).click();

  await expectStrip(page, TOO_OLD);
  await staff.signIn(owner);
  await expectStrip(page, TOO_OLD);
  await staff.find('1534');
  await staff.foundCustomers().first().click();
  await expect(page.getByText(/스탬프.*1개|1개/).first()).toBeVisible();
  await staff.openSettings();
  await expectStrip(page, TOO_OLD);
  await page.goto(site.origin);
  await staff.goOnDuty(owner);
  await kiosk.openTurn(1);
  await kiosk.press(minji);
  await kiosk.submit();
  await kiosk.expectSays(/기록을 더 새로운 앱에서 적어서/);
  expect(JSON.stringify(await readDatabase(page))).toBe(before);
  expect(await versionOf(page)).toBe(20);
});

test('rows that a newer app has folded are only read, and those of an older one are made again', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  const window = { page, kiosk, staff, complaints: [] };
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(owner);
  await join(kiosk, minji);

  await putFoldVersion(page, 99);
  await page.reload();
  await expectStrip(page, TOO_OLD);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: '새로고침' }).click(),
  ]);
  await expectStrip(page, TOO_OLD);

  await putFoldVersion(page, 0);
  await spoilRows(page);
  await page.reload();
  await kiosk.expectIdle();
  await expect(page.getByText(TOO_OLD)).toHaveCount(0);
  const { meta = [] } = await readDatabase(page);
  expect(meta).toContainEqual({ key: 'foldVersion', value: FOLD_VERSION });
  await expectAllThere(window, 1);
});

test('an older window in the way is asked to let go, and said so when it does not', async ({
  site,
  page,
  kiosk,
}) => {
  const older = await openBesides(page.context(), site.origin);
  await holdRecords(older, 5);

  await kiosk.open(site.origin);
  await expectTitle(page, '다른 창을 닫고 있어요');
  await expectTitle(page, '다른 창을 닫아 주세요');
  // This one listens, as every window of ours does.
  await older.evaluate(() => {
    new BroadcastChannel('dangol/dangol').onmessage = () =>
      (window as unknown as { held: IDBDatabase }).held.close();
  });
  await page.getByRole('button', { name: '다시 열기' }).click();

  await expect(page.getByLabel('가게 이름')).toBeVisible({ timeout: 15_000 });
});

test('rows of an older fold are made again, and only an older window has to give way', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(owner);
  await join(kiosk, minji);
  await putFoldVersion(page, 0);

  const twin = await openWindow(page.context());
  await twin.kiosk.open(site.origin);
  await twin.kiosk.expectIdle();
  await kiosk.close();
  await expectAllThere(twin, 1);

  // What a window of the next version says when it makes the rows in its own way.
  await twin.page.evaluate(() =>
    new BroadcastChannel('dangol/dangol').postMessage({ type: 'LetGo', foldVersion: 1_000 }),
  );
  await expectTitle(page, '새 버전을 다른 창에서 열었어요');
});

test('two windows grant twice only in two turns, join one person only, and a double tap is one tap', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  const first = { page, kiosk, staff, complaints: [] };
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(owner);
  const second = await openWindow(page.context());
  await second.kiosk.open(site.origin);
  await second.staff.goOnDuty(owner);
  const both = [kiosk, second.kiosk];

  // The same new number in both: one person, two turns, two stamps.
  for (const each of both) await openTurnAndPress(each);
  await Promise.all(both.map((each) => pressAtOnce(each.submitButton)));
  for (const each of both) await each.expectFirstVisit('1534');
  await Promise.all(both.map((each) => pressAtOnce(each.acceptButton)));
  await Promise.all(both.map((each) => each.page.getByText(/스탬프 1개를 적립했어요/).waitFor()));
  expect(await countPeople(page)).toBe(1);

  // One turn, and the number in both: staff go first in the other.
  for (const each of both) {
    await each.page.bringToFront();
    await each.close();
  }
  await second.kiosk.press(minji);
  await openTurnAndPress(kiosk);
  await Promise.all(both.map((each) => pressAtOnce(each.submitButton)));
  await kiosk.expectGranted(1, 3);
  await second.page.bringToFront();
  await second.kiosk.expectSays(/직원이 스탬프 수를 먼저/);
  await second.kiosk.goHome();

  await openTurnAndPress(kiosk);
  await kiosk.submitButton.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await kiosk.expectGranted(1, 4);
  await second.page.bringToFront();
  await join(second.kiosk, jisoo);
  await checkInAgain(second.kiosk, jisoo, 2);
  await page.bringToFront();
  await expectAllThere(first, 6);
  expect(second.complaints).toEqual([]);
});

test('an owner is not asked for a check of the books that this app cannot do', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await putFoldVersion(page, 99);
  await page.reload();

  await openOwnersPanel({ page, kiosk, staff, complaints: [] });

  await expect(page.getByRole('button', { name: '도움 파일 저장' })).toBeVisible();
  await expect(page.getByRole('button', { name: '장부 점검' })).toHaveCount(0);
});

/** A window that is not in front draws nothing, and a finger finds nothing to press. */
async function openTurnAndPress(kiosk: Kiosk): Promise<void> {
  await kiosk.page.bringToFront();
  await kiosk.openTurn(1);
  await kiosk.press(minji);
}

const pressAtOnce = (button: Locator): Promise<void> =>
  button.evaluate((element: HTMLElement) => element.click());

/** Every card forgets its visits, as a fold that did not count them would leave it. */
const spoilRows = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dangol');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite');
          writing.objectStore('rows').openCursor(IDBKeyRange.bound('card/', 'card0')).onsuccess = (
            event,
          ) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            if (cursor === null) return;
            cursor.update({ ...cursor.value, state: {} });
            cursor.continue();
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

const versionOf = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases())[0]?.version);

async function countPeople(page: Page): Promise<number> {
  const { rows = [] } = await readDatabase(page);
  return (rows as readonly { key: string }[]).filter(({ key }) => key.startsWith('person/')).length;
}
