import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type HarnessSite, openHarnessSite } from './buildHarness.ts';
import type { Replayed } from './harness/page.ts';
import { type MortalBrowser, openMortalBrowser } from './mortalBrowser.ts';
import type { Order, OrderLog } from './orderLog.ts';
import {
  openingOf,
  openReplayShop,
  REPLAY_DATABASE,
  type ReplayEnd,
  readEnd,
  replayOrders,
} from './replayLog.ts';
import { seededRandom } from './seededRandom.ts';

export interface Misfortunes {
  readonly seed: number;
  /** SIGKILLs of the whole browser, each in the middle of a batch. */
  readonly kills: number;
  say(line: string): void;
}

export interface MisfortuneRun extends ReplayEnd {
  readonly kills: number;
  readonly quotaHits: number;
  readonly updates: number;
  /** Orders that were tried again after a misfortune, and were in the ledger already. */
  readonly foundAgain: number;
  /** Rows that were acknowledged and are not there: none, or the tablet has lied. */
  readonly lost: readonly number[];
}

/**
 * The same log on a tablet that is killed again and again, runs out of space once and is updated
 * once, all at random places. Whatever is not acknowledged is tried again, as a cashier would.
 */
export async function replayThroughMisfortunes(
  log: OrderLog,
  misfortunes: Misfortunes,
): Promise<MisfortuneRun> {
  const profile = await mkdtemp(join(tmpdir(), 'dangol-misfortunes-'));
  const site = await openHarnessSite();
  const tablet = createUnluckyTablet({ log, misfortunes, profile, site });
  try {
    return await tablet.replay();
  } finally {
    await tablet.kill();
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Unlucky {
  readonly log: OrderLog;
  readonly misfortunes: Misfortunes;
  readonly profile: string;
  readonly site: HarnessSite;
}

const isFoundAgain = ({ refusal }: Replayed): boolean => refusal === 'AlreadyClaimed';

/** Bytes; a few check-ins and no more. */
const SPACE_LEFT = 100_000;

type Misfortune = 'kill' | 'quota' | 'update';

function createUnluckyTablet({ log, misfortunes, profile, site }: Unlucky) {
  const { seed, kills, say } = misfortunes;
  const random = seededRandom(seed);
  const acknowledged = new Set<number>();
  const counts = { kill: 0, quota: 0, update: 0, foundAgain: 0 };
  const lost: number[] = [];
  let browser: MortalBrowser | undefined;
  let page: Page | undefined;
  let done = 0;

  async function openPage({ spaceLeft }: { readonly spaceLeft?: number } = {}): Promise<Page> {
    browser ??= await openMortalBrowser(profile);
    const opened = await browser.context.newPage();
    await opened.exposeFunction('acknowledge', (line: number) => {
      acknowledged.add(line);
    });
    if (spaceLeft !== undefined) await limitStorage(opened, site.origin, spaceLeft);
    const at = log.orders[done]?.at ?? openingOf(log);
    const isFirst = page === undefined;
    page = opened;
    await openReplayShop(
      isFirst ? { page, site, at: openingOf(log), foundsFor: log.orders } : { page, site, at },
    );
    return page;
  }

  async function kill(): Promise<void> {
    await browser?.kill();
    browser = undefined;
  }

  /** Everything up to the first row that gave way is done, or was done before. */
  function settle(replayed: readonly Replayed[], known: ReadonlySet<number>): void {
    const stand = replayed.filter(({ failure }) => failure === undefined);
    const again = new Set(stand.filter(isFoundAgain).map(({ line }) => line));
    const refused = stand.find((row) => row.refusal !== undefined && !isFoundAgain(row));
    if (refused) throw new Error(`Row ${refused.line}: ${refused.refusal}`);
    lost.push(
      ...stand.map(({ line }) => line).filter((line) => known.has(line) && !again.has(line)),
    );
    counts.foundAgain += again.size;
    done += stand.length;
  }

  async function tryBatch(orders: readonly Order[], misfortune?: Misfortune): Promise<void> {
    const known = new Set(acknowledged);
    const current = page ?? (await openPage());
    if (misfortune === 'update') {
      await current.evaluate(() => window.dangol.forgetFolding());
      await current.close();
      await site.update(`harness-${counts.update + 2}`);
      counts.update += 1;
      settle(await replayOrders(await openPage(), orders, false), known);
      return;
    }
    if (misfortune === 'quota') {
      settle(await hitTheQuota(log.orders.slice(done)), known);
      counts.quota += 1;
      return;
    }
    const replaying = replayOrders(current, orders, false);
    if (misfortune === undefined) return settle(await replaying, known);
    // It went with its browser, or it was quicker than the kill.
    const answered = replaying.catch(() => undefined);
    await Promise.race([answered, wait(random() * orders.length * 15)]);
    await kill();
    counts.kill += 1;
    await openPage();
  }

  /** Set before the database is opened: Chromium asks for its quota only every half minute. */
  async function hitTheQuota(orders: readonly Order[]): Promise<readonly Replayed[]> {
    await kill();
    const current = await openPage({ spaceLeft: SPACE_LEFT });
    const replayed = await replayOrders(current, orders, false);
    const gaveWay = replayed.at(-1)?.failure;
    if (gaveWay !== 'QuotaReached') throw new Error(`A full disk was told as ${gaveWay}`);
    await kill();
    await openPage();
    return replayed;
  }

  return {
    kill,
    async replay(): Promise<MisfortuneRun> {
      await openPage();
      const plan = planOf(log.orders.length, kills, random);
      while (done < log.orders.length) {
        const due = plan.find(({ at }) => at <= done);
        if (due !== undefined) plan.splice(plan.indexOf(due), 1);
        const next = plan[0]?.at ?? log.orders.length;
        const until = Math.min(log.orders.length, Math.max(done + 20, Math.min(next, done + 200)));
        await tryBatch(log.orders.slice(done, until), due?.misfortune);
        if (due !== undefined) say(`  ${due.misfortune} at row ${done} of ${log.orders.length}`);
      }
      const end = await readEnd(page ?? (await openPage()));
      const { kill: killed, quota, update, foundAgain } = counts;
      return { ...end, kills: killed, quotaHits: quota, updates: update, foundAgain, lost };
    },
  };
}

/** In the order of the log: the kills anywhere, the full disk and the update between them. */
function planOf(rows: number, kills: number, random: () => number) {
  const anywhere = (misfortune: Misfortune) => ({ misfortune, at: Math.floor(random() * rows) });
  const inTheMiddle = (misfortune: Misfortune) => ({
    misfortune,
    at: Math.floor(rows * (0.3 + 0.4 * random())),
  });
  return [
    ...Array.from({ length: kills }, () => anywhere('kill')),
    inTheMiddle('quota'),
    inTheMiddle('update'),
  ].sort((a, b) => a.at - b.at);
}

/** The browser's own override; it ends with the browser. */
async function limitStorage(page: Page, origin: string, spaceLeft: number): Promise<void> {
  await page.goto(origin);
  // Nothing is counted before somebody has looked into the database.
  const usage = await page.evaluate(async (databaseName) => {
    await window.dangol.look(databaseName);
    return (await navigator.storage.estimate()).usage ?? 0;
  }, REPLAY_DATABASE);
  const session = await page.context().newCDPSession(page);
  const quotaSize = usage + spaceLeft;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}
