import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

test('an order log is replayed through the tablet, row by row, and the ledger is clean', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dangol-replay-'));
  const file = join(folder, 'orders.csv');
  await writeFile(file, ORDERS);

  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', [
    'tests/tools/replay.ts',
    file,
    ...['--columns', 'when,who,paid,what', '--amount-scale', '1000', '--redeem'],
  ]);
  const report = JSON.parse(stdout);
  await rm(folder, { recursive: true });

  expect(report.skipped).toEqual([
    { line: 4, reason: 'MissingCard', found: '' },
    { line: 6, reason: 'BadTime', found: 'tomorrow' },
  ]);
  expect(report.totals).toEqual({
    days: 2,
    customers: 2,
    visits: 12,
    stampsGranted: 12,
    rewardsRedeemed: 1,
    amount: 48_900,
  });
  expect(report.perDay[0]).toMatchObject({ businessDay: '2026-11-21', visits: 2, newPeople: 2 });
  expect(report.perCustomer).toContainEqual(
    expect.objectContaining({ customer: 'A1', visits: 11, stampsOnCard: 1, amount: 44_900 }),
  );
  expect(report.perReward[0]).toMatchObject({ price: 10, redeemed: 1, affordable: 0 });
  expect(report.isClean).toBe(true);
});

test('kills, a full disk and an update in the middle change nothing of what is in the ledger', async () => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'dangol-replay-'));
  const file = join(folder, 'orders.csv');
  await writeFile(file, BUSY_DAYS);

  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', [
    'tests/tools/replay.ts',
    file,
    ...['--columns', 'when,who,paid,what', '--kills', '3'],
  ]);
  const { totals, isClean, misfortunes } = JSON.parse(stdout);
  await rm(folder, { recursive: true });

  expect(totals).toMatchObject({ days: 3, customers: 40, visits: 330, amount: 1_485_000 });
  expect(isClean).toBe(true);
  expect(misfortunes).toMatchObject({
    isEqual: true,
    kills: 3,
    quotaHits: 1,
    updates: 1,
    lost: [],
  });
  expect(misfortunes.verification.findings).toEqual([]);
});

/** A hundred and ten cups a day, forty customers in turn. */
const BUSY_DAYS = `when,who,paid,what
${Array.from({ length: 330 }, (_, n) => {
  const day = 20 + Math.floor(n / 110);
  const minute = (n % 110) * 5;
  const time = [Math.floor(minute / 60) + 9, minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `2026-11-${day}T${time.join(':')},card ${n % 40},4500,Latte`;
}).join('\n')}
`;

/** Two customers; the first comes eleven times, some of them minutes apart. */
const ORDERS = `when,who,paid,what
2026-11-21T09:00,A1,4.9,Latte
2026-11-21T09:00,B2,4,Americano
2026-11-21T09:05,,4,Americano
2026-11-22T09:00,A1,4,Americano
tomorrow,A1,4,Americano
${Array.from({ length: 9 }, (_, n) => `2026-11-22T09:0${n + 1},A1,4,Americano`).join('\n')}
`;
