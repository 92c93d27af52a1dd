import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { type HarnessSite, openHarnessSite } from '#tests/support/buildHarness.ts';
import { type MortalBrowser, openMortalBrowser } from '#tests/support/mortalBrowser.ts';
import { openWriteLog, type WriteLog } from '#tests/support/writeLog.ts';

const ROUNDS = 15;
const ROUNDS_MAX = 25;
const CUTS = 5;
const FIRST_ROUND_AT = Date.UTC(2026, 10, 22, 0);
const ROUND_MS = 12 * 3_600_000;

/** All that one tap may leave behind; anything less is a half tap. */
const WHOLE_TAPS = [
  'PhoneLinked NoticeAccepted VisitRecorded StampsGranted',
  'VisitRecorded StampsGranted',
  'PinAccepted',
  'ShopFounded StaffHired PinSet',
];

test('what the tablet acknowledged survives a power cut, and nothing is half written', async () => {
  test.setTimeout(150_000);
  const profile = await mkdtemp(join(tmpdir(), 'dangol-kill-'));
  const site = await openHarnessSite();
  const log = await openWriteLog();
  let rounds = 0;
  let cuts = 0;
  try {
    while (rounds < ROUNDS || (cuts < CUTS && rounds < ROUNDS_MAX)) {
      const browser = await openMortalBrowser(profile);
      try {
        const page = await openShop(browser, site, rounds);
        await expectWhole(page, log, cuts);
        await writeUntilKilled({ page, browser, log, round: rounds });
      } finally {
        await browser.kill();
      }
      rounds += 1;
      if (log.begun.size > log.kept.size + cuts) cuts += 1;
    }
    const browser = await openMortalBrowser(profile);
    const stored = await expectWhole(await openShop(browser, site, rounds), log, cuts);
    await browser.kill();

    process.stdout.write(
      `${rounds} kills, ${cuts} cut an unacknowledged write (${stored.unacknowledged} of those were whole on disk); ${log.kept.size} acknowledged writes, all there\n`,
    );
    expect(cuts).toBeGreaterThanOrEqual(CUTS);
  } finally {
    await log.close();
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function openShop(browser: MortalBrowser, site: HarnessSite, round: number): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(site.origin);
  await page.evaluate(
    async ({ clockAt, isFirst }) => {
      await window.dangol.open({ databaseName: 'kill', clockAt });
      if (isFirst) await window.dangol.foundShop();
      else await window.dangol.signIn();
    },
    { clockAt: FIRST_ROUND_AT + round * ROUND_MS, isFirst: round === 0 },
  );
  return page;
}

interface Round {
  readonly page: Page;
  readonly browser: MortalBrowser;
  readonly log: WriteLog;
  readonly round: number;
}

/** The kill comes 0 to 6 ms after a write has begun: a strict commit takes about that long. */
async function writeUntilKilled({ page, browser, log, round }: Round): Promise<void> {
  const began = log.begins(4 + round);
  const written = page.evaluate((options) => window.dangol.writeUntilKilled(options), {
    logUrl: log.url,
    round,
  });
  await Promise.race([began, written]);
  await wait(round % 7);
  await browser.kill();
  // The page went with its browser.
  await written.catch(() => undefined);
}

/** What the disk holds after a kill. */
async function expectWhole(page: Page, log: WriteLog, cuts: number) {
  const taps = await page.evaluate(() => window.dangol.readTaps());
  const verification = await page.evaluate(() => window.dangol.verify());
  const stored = new Set<string>(taps.map(({ tapId }) => tapId));
  const lost = [...log.kept.values()].filter((tapId) => !stored.has(tapId));
  const half = taps.filter(({ events }) => !WHOLE_TAPS.includes(events.join(' ')));
  const visits = taps.filter(({ events }) => events.includes('VisitRecorded')).length;
  const unacknowledged = visits - log.kept.size;

  expect(lost).toEqual([]);
  expect(half).toEqual([]);
  expect(verification.findings).toEqual([]);
  expect(unacknowledged).toBeGreaterThanOrEqual(0);
  expect(unacknowledged).toBeLessThanOrEqual(cuts);
  return { unacknowledged };
}
