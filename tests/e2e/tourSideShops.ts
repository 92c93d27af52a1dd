import { expect, type Page } from '@playwright/test';
import { sidePin, visitSample } from './sideShops.ts';
import { createStaff, owner } from './staff.ts';
import type { At } from './tour.ts';

/** Looking around, the first day, what was put off, the install guide and the practice. */
export async function tourSideShops(page: Page, origin: string, at: At): Promise<void> {
  const staff = createStaff(page);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await at('first-run')();
  await visitSample(page);
  await at('sample-kiosk')();
  await staff.signIn({ name: owner.name, pin: sidePin }, at('sample-names'));
  await at('sample-staff')();
  await page.getByRole('button', { name: '지우고 나가기' }).click();

  await openInAHurry(page);
  await page.getByRole('button', { name: '태블릿에 설치하기' }).click();
  for (const place of ['아이패드', '갤럭시 탭', '안드로이드']) {
    await page.getByRole('radio', { name: place }).click();
    await at(`install-${place}`)();
  }
  await page.getByRole('button', { name: '손님 화면으로' }).click();
  await staff.signInAlone(owner);
  await staff.openSettings();
  await at('owner-later')();
  await staff.leaveSettings();
  await page.getByRole('button', { name: '연습 모드' }).click();
  await expect(page.getByText('연습 중이에요')).toBeVisible({ timeout: 30_000 });
  await at('practice-kiosk')();
  await staff.signInAlone({ name: owner.name, pin: sidePin });
  await at('practice-staff')();
}

/** A name and a PIN, the rest put off; ends on the first day's words. */
async function openInAHurry(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  await fill('가게 이름', '단골 커피');
  await press('다음');
  for (const _step of ['seal', 'reward', 'handOff']) await press('나중에 할게요');
  await fill('이름', owner.name);
  await fill('PIN', owner.pin);
  await fill('PIN 한 번 더', owner.pin);
  await press('다음');
  for (const _step of ['staff', 'privacy']) await press('나중에 할게요');
  await page
    .getByText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/)
    .first()
    .waitFor();
  await press('적어 뒀어요');
  await press('가게 열기');
}
