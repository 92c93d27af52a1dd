import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join as pathOf } from 'node:path';
import { launchTablet } from '#tests/support/launchTablet.ts';
import {
  checkInAgain,
  expectAllThere,
  expectStrip,
  expectTitle,
  type FaultyTablet,
  jisoo,
  join,
  minji,
  openIndexedDbInternals,
  openOwnersPanel,
  openShopOn,
  openWindow,
} from './faults.ts';
import { expect, test } from './fixtures.ts';
import type { Kiosk } from './kiosk.ts';
import { owner } from './staff.ts';

test('a connection to the records that the browser takes away costs nobody a stamp', async ({
  site,
}) => {
  const tablet = await openShopOn(site.origin);
  const { kiosk, page } = tablet;
  await join(kiosk, minji);
  const internals = await openIndexedDbInternals(tablet.context);

  await internals.aim();
  await internals.shoot();
  await page.bringToFront();
  await checkInAgain(kiosk, minji, 2);
  for (let balance = 3; balance <= 8; balance += 1) {
    await internals.aim();
    await page.bringToFront();
    await kiosk.openTurn(1);
    await kiosk.press(minji);
    await Promise.all([page.keyboard.press('Enter'), internals.shoot()]);
    await kiosk.expectGranted(1, balance);
  }

  await expectAllThere(tablet, 8);
  expect(tablet.complaints).toEqual([]);
  await tablet.discard();
});

test('where the connection cannot be had again, the page loads itself and tells what became of the stamp', async ({
  site,
}) => {
  const tablet = await openShopOn(site.origin);
  const { kiosk, page, staff } = tablet;
  await join(kiosk, minji);

  // Injected: no browser takes the connection away for good at a test's wish.
  await page.evaluate(breakReopening);
  await page.evaluate(answerWritesWithAnAbort);
  await kiosk.openTurn(1);
  await kiosk.press(minji);
  await kiosk.submit();
  await expectStrip(page, '방금 적립은 저장됐어요.');
  await kiosk.expectIdle();
  await page.getByRole('button', { name: '알겠어요' }).click();

  await staff.goOnDuty(owner);
  await page.evaluate(breakReopening);
  await page.evaluate(refuseWritingTransactions);
  await kiosk.openTurn(1);
  await kiosk.press(minji);
  await kiosk.submit();
  await expectStrip(page, '방금 적립은 저장되지 않았어요. 번호를 다시 눌러 주세요.');

  await staff.goOnDuty(owner);
  await checkInAgain(kiosk, minji, 3);
  await expectAllThere(tablet, 3);
  await tablet.discard();
});

test('records that were wiped are missed, and nothing begins in their place by itself', async ({
  site,
}) => {
  const tablet = await openShopOn(site.origin);
  const { kiosk, page } = tablet;
  await join(kiosk, minji);
  const cdp = await tablet.context.newCDPSession(page);

  await cdp.send('Storage.clearDataForOrigin', {
    origin: site.origin,
    storageTypes: 'indexeddb',
  });

  await expectTitle(page, '이 태블릿의 기록이 사라졌어요');
  await page.reload();
  await expectTitle(page, '이 태블릿의 기록이 사라졌어요');
  await page.getByRole('button', { name: '새로 시작하기' }).click();
  await page.getByRole('button', { name: '그만두기' }).click();
  await page.reload();
  await expectTitle(page, '이 태블릿의 기록이 사라졌어요');
  await page.getByRole('button', { name: '새로 시작하기' }).click();
  await page.getByRole('button', { name: '네, 빈 가게로 시작할게요' }).click();
  await expect(page.getByLabel('가게 이름')).toBeVisible();
  expect(tablet.complaints).toEqual([]);
  await tablet.discard();
});

test('a tail of records that the browser lost is told to staff and owner', async ({ site }) => {
  const tablet = await openShopOn(site.origin);
  await join(tablet.kiosk, minji);
  await tablet.close();
  const records = pathOf(tablet.profile, 'Default', 'IndexedDB');
  await cp(records, `${records}.before`, { recursive: true });
  const later = await reopen(tablet, site.origin);
  await later.staff.goOnDuty(owner);
  await checkInAgain(later.kiosk, minji, 2);
  await later.close();
  // What a damaged disk does: the folder is as it was some minutes ago.
  await rm(records, { recursive: true });
  await cp(`${records}.before`, records, { recursive: true });

  const damaged = await reopen(tablet, site.origin);
  await damaged.staff.signIn(owner);
  // The sign-in's entry, and the visit with its stamp.
  await expectStrip(damaged.page, /마지막 기록 3건이 사라졌을 수 있어요/);
  await damaged.staff.openSettings();
  await damaged.page.getByRole('button', { name: '확인했어요' }).click();
  await expect(damaged.page.getByText(/사라졌을 수 있어요/)).toHaveCount(0);
  await damaged.staff.expectCleanLedger();
  await damaged.page.goto(site.origin);
  await expectAllThere(damaged, 1);
  await damaged.discard();
});

test('records that a damaged disk made unreadable are missed', async ({ site }) => {
  const tablet = await openShopOn(site.origin);
  await tablet.close();
  const folder = pathOf(tablet.profile, 'Default', 'IndexedDB');
  for (const path of await readdir(folder, { recursive: true })) {
    if (/MANIFEST-|\.log$|\.ldb$/.test(path)) await writeFile(pathOf(folder, path), 'damaged');
  }

  const damaged = await launchTablet({ profile: tablet.profile });
  const { page, kiosk } = await openWindow(damaged.context);
  await kiosk.open(site.origin);

  await expectTitle(page, '이 태블릿의 기록이 사라졌어요');
  await damaged.discard();
});

async function reopen({ profile }: FaultyTablet, origin: string): Promise<FaultyTablet> {
  const tablet = await launchTablet({ profile });
  const window = await openWindow(tablet.context);
  await window.kiosk.open(origin);
  await window.kiosk.expectIdle();
  return { ...tablet, ...window };
}

test('a full disk stops the keypad, writes nothing by halves, and lets it go on by itself', async ({
  site,
}) => {
  const tablet = await launchTablet();
  const founding = await openWindow(tablet.context);
  await founding.kiosk.open(site.origin);
  await founding.staff.setUp({ handOff: 'automatic' });
  await joinAlone(founding.kiosk, minji);
  await tablet.close();

  // Chromium asks for its quota only every half minute, so it is full before the records are opened.
  const full = await launchTablet({ profile: tablet.profile });
  const window = await openWindow(full.context);
  const { page, kiosk } = window;
  const { origin } = site;
  const cdp = await full.context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await kiosk.open(origin);
  await kiosk.press(jisoo);
  await kiosk.submit();
  await kiosk.join();
  await expectTitle(page, '태블릿에 빈 곳이 없어요');
  await page.getByRole('button', { name: '다시 해 보기' }).click();
  await expect(page.getByText('아직 자리가 모자라요.')).toBeVisible();
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await kiosk.expectIdle();

  await joinAlone(kiosk, jisoo);
  await expectAllThere(window, 2);
  expect(window.complaints.filter((words) => !words.includes('QuotaReached'))).toEqual([]);
  await full.discard();
});

async function joinAlone(kiosk: Kiosk, digits: string): Promise<void> {
  await kiosk.press(digits);
  await kiosk.submit();
  await kiosk.join();
  await kiosk.expectGranted(1, 1);
  await kiosk.close();
}

test('an owner whose browser promises nothing, or is almost full, is told what to do', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  // Headless Chromium denies persist() and grants the wake lock; this one has none.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: undefined });
    // Injected: Chromium 156 always tells of 10 GiB more than what is used.
    StorageManager.prototype.estimate = async () => ({ usage: 85, quota: 100 });
  });
  await kiosk.open(site.origin);
  await staff.setUp();

  await openOwnersPanel({ page, kiosk, staff, complaints: [] });

  await expect(page.getByText(/아직 약속받지 못했어요.*홈 화면에 설치하고/)).toBeVisible();
  await expect(page.getByText('저장 공간을 85% 썼어요')).toBeVisible();
  await expect(page.getByText('화면이 저절로 꺼질 수 있어요')).toBeVisible();
  await expect(page.getByText(/자동 잠금을 ‘안 함’으로/)).toBeVisible();
});

/** From now on this page cannot open the database any more. */
function breakReopening(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('gone', 'UnknownError');
  };
}

/** Written, and then the browser says that it was not: the answer is lost on the way. */
function answerWritesWithAnAbort(): void {
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    set(this: IDBTransaction, onComplete: (event: Event) => void) {
      this.addEventListener('complete', (event) => {
        if (this.mode === 'readwrite') this.onabort?.(new Event('abort'));
        else onComplete.call(this, event);
      });
    },
  });
}

/** Every transaction that would write fails as over a connection that is gone. */
function refuseWritingTransactions(): void {
  const { objectStore } = IDBTransaction.prototype;
  IDBTransaction.prototype.objectStore = function open(name) {
    if (this.mode === 'readwrite') throw new DOMException('closing', 'InvalidStateError');
    return objectStore.call(this, name);
  };
}
