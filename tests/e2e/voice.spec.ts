import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectGolden } from './golden.ts';
import { problemsOf } from './problemsOf.ts';
import { barista } from './staff.ts';
import { giveKoreanVoice, takeSpoken, timeSounds } from './voiceEar.ts';

const stageOf = (page: Page) => page.getByRole('main', { name: '적립하기' });
const key = (page: Page, name: string) => stageOf(page).getByRole('button', { name, exact: true });

test('whoever asks for the voice hears every step, and the next customer finds silence', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  test.setTimeout(120_000);
  await giveKoreanVoice(page);
  await kiosk.open(site.origin);
  await staff.setUp({ stampsPerReward: 4 });
  await staff.goOnDuty(barista);
  const steps: string[] = [];
  const inspected = ['turned on', 'first visit', 'result'];
  const take = async (step: string) => {
    await page.waitForTimeout(250);
    steps.push(`# ${step}\n${(await takeSpoken(page)).join('\n')}\n`);
    if (inspected.includes(step)) expect(await problemsOf(page)).toEqual([]);
  };
  await kiosk.press('4');
  await kiosk.goHome();
  expect(await takeSpoken(page)).toEqual([]);

  await key(page, '음성 안내').click();
  await expect.poll(() => page.evaluate(() => window.spoken.length)).toBe(1);
  await take('turned on');
  await kiosk.openTurn(2);
  await take('turn');
  await kiosk.press('4827');
  await page.keyboard.press('Enter');
  await take('half the number');
  await kiosk.press('1534');
  await take('the whole number');
  await kiosk.submit();
  await kiosk.expectFirstVisit('1534');
  await take('first visit');
  await expect(key(page, '음성 끄기')).toBeVisible();
  await kiosk.join();
  await kiosk.expectGranted(2, 2);
  await take('result');
  await expect(key(page, '음성 끄기')).toBeVisible();
  await kiosk.callStaff();
  await take('staff called');
  await kiosk.close();
  await expect(key(page, '음성 안내')).toBeVisible();
  await kiosk.press('48');
  await take('the next customer');

  expectGolden('spoken.txt', steps.join('\n'));
});

test('the voice can be made quieter, and turned off', async ({ site, page, kiosk, staff }) => {
  await giveKoreanVoice(page);
  await kiosk.open(site.origin);
  await staff.setUp();
  await key(page, '음성 안내').click();
  await kiosk.press('4');
  await key(page, '소리 작게').click();
  await kiosk.press('8');
  await expect
    // On a slow tablet a word gives way to the next one before it is spoken.
    .poll(() => page.evaluate(() => [...new Set(window.spoken.map(({ volume }) => volume))]))
    .toEqual([0.8, 0.6]);
  await takeSpoken(page);

  await key(page, '음성 끄기').click();
  await kiosk.press('2');

  await expect(key(page, '음성 안내')).toBeVisible();
  expect(await takeSpoken(page)).toEqual([]);
});

test('a tablet without a voice plays its recorded words, offline as well', async ({
  site,
  page,
  kiosk,
  staff,
}) => {
  test.setTimeout(120_000);
  await timeSounds(page);
  await kiosk.open(site.origin);
  await staff.setUp();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await kiosk.expectIdle();
  await site.close();

  await key(page, '음성 안내').click();
  await expect.poll(() => page.evaluate(() => window.soundsAfterMs.length)).toBe(2);
  const afterMs: number[] = [];
  for (const digit of '48271534') {
    await page.evaluate(() => {
      window.soundsAfterMs = [];
    });
    await kiosk.press(digit);
    await expect.poll(() => page.evaluate(() => window.soundsAfterMs.length)).toBe(2);
    afterMs.push(await page.evaluate(() => window.soundsAfterMs[0] ?? Number.NaN));
  }

  const median = afterMs.toSorted((one, other) => one - other)[4] ?? Number.NaN;
  process.stdout.write(`from a key to its first recorded word: median ${Math.round(median)} ms\n`);
  expect(median).toBeLessThan(1_000);
});

test('where a language has no voice, none is offered', async ({ site, page, kiosk, staff }) => {
  await kiosk.open(site.origin);
  await staff.setUp();
  await expect(key(page, '음성 안내')).toBeVisible();

  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('button', { name: 'English' }).click();

  await expect(page.getByRole('button', { name: 'Large text' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Voice', exact: true })).toHaveCount(0);
});
