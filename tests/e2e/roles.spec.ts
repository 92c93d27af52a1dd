import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Kiosk } from './kiosk.ts';
import { moveClock, openAtNine } from './movableClock.ts';
import { createRoles, manager } from './roles.ts';
import { barista, createStaff, owner, type Staff } from './staff.ts';

const DAY_MS = 24 * 3_600_000;

test('a manager takes back yesterday’s grant with a reason; staff alone cannot', async ({
  page,
  site,
  kiosk,
  staff,
}) => {
  const roles = createRoles(page);
  await openWithManager(kiosk, staff, site.origin);
  await staff.goOnDuty(barista);
  await grantTwo(kiosk, '48271534');
  await grantTwo(kiosk, '48271534');
  await moveClock(page, DAY_MS);

  await staff.openScreens(barista);
  await staff.find('1534');
  await staff.foundCustomers().click();
  await roles.openHistory();
  await roles.openReversal();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/매니저나 사장님이 취소할 수 있어요/)).toBeVisible();
  await expect(dialog.getByRole('radio', { name: barista.name })).toHaveCount(0);

  await roles.reverse('개수 잘못', manager);

  await expect(page.getByText('스탬프 2개 적립을 취소했어요. 이제 2개예요.')).toBeVisible();
  const history = page.getByRole('list', { name: '지난 기록' });
  await expect(history.getByText(/하나 취소/)).toBeVisible();
  await expect(history.getByText('이유: 개수 잘못')).toBeVisible();
  await expect(page.getByText(/방문 1번/)).toBeVisible();
  await staff.lock();
  await staff.signIn(owner);
  await staff.openSettings();
  await staff.expectCleanLedger();
});

test('a customer with a paper card moves over in ten seconds, and no visit is counted', async ({
  page,
  site,
  kiosk,
  staff,
}) => {
  const roles = createRoles(page);
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
  const startedAt = Date.now();

  await roles.openPaper();
  await roles.choosePaper(7);
  await kiosk.press('48271534');
  await roles.submitPaper();
  await kiosk.join();
  await roles.expectMoved(7);

  expect(Date.now() - startedAt).toBeLessThan(10_000);
  await expect(page.getByText(/이제 7개예요. 3개 더 모으면/)).toBeVisible();
  await kiosk.close();
  await staff.openScreens(barista);
  await staff.expectToday(0, 0);
  await expect(page.getByText('종이 쿠폰', { exact: true })).toBeVisible();
  await staff.find('1534');
  await staff.foundCustomers().click();
  await expect(page.getByText('방문 0번')).toBeVisible();
});

test('the access log says who looked at whom, proves it, and leaves as a file without numbers', async ({
  page,
  site,
  kiosk,
  staff,
}) => {
  const roles = createRoles(page);
  await kiosk.open(site.origin);
  await staff.setUp();
  await staff.goOnDuty(barista);
  await grantTwo(kiosk, '48271534');
  await staff.openScreens(barista);
  await staff.find('1534');
  await staff.foundCustomers().click();
  await roles.openHistory();
  await staff.lock();
  await staff.signIn(owner);
  await staff.openSettings();
  await roles.openAccessLog();

  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveText([
    /민지 지난 기록을 봤어요.*끝 번호 1534/,
    /민지 손님 카드를 열었어요.*끝 번호 1534/,
    /민지 끝 번호로 찾았어요.*끝 번호 1534/,
  ]);
  await expect(page.getByText('열람 기록 3건이 적힌 그대로예요.')).toBeVisible();

  const file = await roles.exportAs('정기 점검');

  expect(file.startsWith('\uFEFF언제,누가,역할,무엇을,손님 끝 번호,')).toBe(true);
  expect(file.split('\r\n')).toHaveLength(5);
  expect(file).toContain(',민지,직원,손님 카드를 열었어요,1534,');
  expect(file).not.toContain('4827');
  await expect(lines.first()).toHaveText(/지수 열람 기록을 파일로 저장했어요 \(정기 점검\)/);

  await makeItSomebodyElse(page);
  await roles.backToSettings();
  await roles.openAccessLog();
  await expect(page.getByRole('alert')).toHaveText(/적힌 그대로가 아니에요/);
});

test('whoever is let go in another window is off duty here at once', async ({
  page,
  site,
  kiosk,
  staff,
}) => {
  await openWithManager(kiosk, staff, site.origin);
  await staff.signIn(manager);
  const office = await page.context().newPage();
  await openAtNine(office);
  await office.goto(site.origin);
  const inOffice = createStaff(office);
  await inOffice.signIn(owner);
  await inOffice.openSettings();

  await createRoles(office).changeRole(manager.name, '직원');
  await createRoles(office).dismiss(manager.name);

  await expect(page.getByRole('heading', { name: '누구세요?' })).toBeVisible();
  await expect(page.getByRole('button', { name: manager.name })).toHaveCount(0);
  await office.close();
});

async function openWithManager(kiosk: Kiosk, staff: Staff, origin: string): Promise<void> {
  await kiosk.open(origin);
  await staff.setUp();
  await staff.signIn(owner);
  await staff.openSettings();
  await createRoles(kiosk.page).hire(manager, '매니저');
  await staff.leaveSettings();
  await staff.lock();
}

async function grantTwo(kiosk: Kiosk, digits: string): Promise<void> {
  await kiosk.openTurn(2);
  await kiosk.press(digits);
  await kiosk.submit();
  const accept = kiosk.acceptButton;
  const granted = kiosk.page.getByRole('heading', { name: '스탬프 2개를 적립했어요' });
  await expect(accept.or(granted)).toBeVisible();
  if (await accept.isVisible()) await kiosk.join();
  await expect(granted).toBeVisible();
  await kiosk.close();
}

/** Edits the database behind the app's back: the first access is said to be the owner's. */
const makeItSomebodyElse = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('dangol'));
    const entries = database.transaction('entries', 'readwrite').objectStore('entries');
    const all = await asked(entries.getAll());
    const first = all.find(({ book }) => book === 'access');
    await asked(entries.put({ ...first, actor: { ...first.actor, role: 'owner' } }));
    database.close();
  });
