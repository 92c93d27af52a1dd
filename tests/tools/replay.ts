/** `npm run replay -- file.csv`: a real order log through the real tablet, in a real browser. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type OrderColumns, type OrderLog, readOrderLog } from '#tests/support/orderLog.ts';
import { type ReplayRun, replayLog } from '#tests/support/replayLog.ts';
import {
  type MisfortuneRun,
  replayThroughMisfortunes,
} from '#tests/support/replayThroughMisfortunes.ts';

const USAGE =
  'npm run replay -- file.csv [--columns ts,card,amount,item] [--amount-scale n] [--redeem]\n' +
  '  [--kills n [--seed n]]: the same again with n kills, a full disk and an update in the middle';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

try {
  const { path, columns, amountScale, redeems, kills, seed } = readArguments(process.argv.slice(2));
  const log = readOrderLog(await readFile(path, 'utf8'), { columns, amountScale });
  say(`${log.rows} rows: ${log.orders.length} orders, ${log.skipped.length} skipped`);
  const run = await replayLog(log, { redeems, say });
  const report = reportOf(log, run);
  const again =
    kills === 0
      ? undefined
      : compare(run, await replayThroughMisfortunes(log, { kills, seed, say }));
  const misfortunes = again && { seed, ...again };
  process.stdout.write(`${JSON.stringify({ amountScale, ...report, misfortunes }, null, 2)}\n`);
  say(report.isClean ? 'verify: clean' : 'verify: NOT clean');
  if (again) say(again.isEqual ? 'through misfortunes: equal' : 'through misfortunes: NOT equal');
  const isFine = report.isClean && report.refused.length === 0 && again?.isEqual !== false;
  process.exitCode = isFine ? 0 : 1;
} catch (failure) {
  say(failure instanceof Error ? failure.message : String(failure));
  process.exitCode = 1;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      columns: { type: 'string', default: 'ts,card,amount,item' },
      'amount-scale': { type: 'string', default: '1' },
      redeem: { type: 'boolean', default: false },
      kills: { type: 'string', default: '0' },
      seed: { type: 'string', default: '20261122' },
    },
  });
  const [path, ...more] = positionals;
  const [ts, card, amount, item, ...others] = values.columns.split(',').map((name) => name.trim());
  const amountScale = Number(values['amount-scale']);
  const [kills, seed] = [Number(values.kills), Number(values.seed)];
  const isComplete = path && ts && card && amount && item && more.length + others.length === 0;
  const isCounted = Number.isInteger(kills) && kills >= 0 && Number.isInteger(seed);
  // What a customer redeems in a row is no receipt, so it could not be told from a second try.
  const canTell = kills === 0 || !values.redeem;
  if (!isComplete || !(amountScale > 0) || !isCounted || !canTell) throw new Error(USAGE);
  const columns: OrderColumns = { ts, card, amount, item };
  return { path, columns, amountScale, redeems: values.redeem, kills, seed };
}

function reportOf(log: OrderLog, { replayed, totals, verification, seconds }: ReplayRun) {
  const cardById = new Map(replayed.map(({ customerId, card }) => [customerId, card]));
  const refused = replayed.filter(({ refusal }) => refusal !== undefined);
  const { days, customers, rewards } = totals;
  return {
    rows: log.rows,
    replayed: replayed.length - refused.length,
    seconds,
    skipped: log.skipped,
    refused: refused.map(({ line, card, refusal }) => ({ line, card, refusal })),
    totals: {
      days: days.length,
      customers: customers.length,
      visits: sum(customers.map(({ visits }) => visits)),
      stampsGranted: sum(customers.map(({ stampsGranted }) => stampsGranted)),
      rewardsRedeemed: sum(customers.map(({ rewardsRedeemed }) => rewardsRedeemed)),
      amount: sum(customers.map(({ amount }) => amount)),
    },
    perReward: rewards,
    perDay: days,
    perCustomer: customers.map(({ customerId, ...counted }) => ({
      customer: cardById.get(customerId) ?? null,
      ...counted,
    })),
    verification,
    isClean: verification.findings.length === 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** Days and customers by what they add up to; the ids are made anew in every run. */
function sumsOf({ totals }: Pick<ReplayRun, 'totals'>) {
  const { days, customers, rewards } = totals;
  const counted = customers.map(({ customerId: _fresh, ...counts }) => JSON.stringify(counts));
  return { days, rewards, customers: counted.sort() };
}

function compare(run: ReplayRun, unlucky: MisfortuneRun) {
  const { kills, quotaHits, updates, foundAgain, lost, verification } = unlucky;
  const isSame = JSON.stringify(sumsOf(run)) === JSON.stringify(sumsOf(unlucky));
  const isEqual = isSame && lost.length === 0 && verification.findings.length === 0;
  return { isEqual, kills, quotaHits, updates, foundAgain, lost, verification };
}
