import type { CustomerId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import { syntheticDigits } from '#tests/support/orderLog.ts';
import type { MeasurePlan, Samples } from './page.ts';
import { openRawPeer } from './rawPeer.ts';
import { openVaultOf } from './seedCustomers.ts';
import { type HarnessTablet, observe, phoneOf, sure } from './tablet.ts';

/** Observers and the disk come to rest before the next one is timed. */
const REST_MS = 25;

/**
 * The whole command for a returning customer, from the number to the durable stamp, against raw
 * IndexedDB on the same page and the same tables. Ours and the peer take turns, and who begins too.
 */
export async function measureCheckIn(
  tablet: HarnessTablet,
  { customers }: MeasurePlan,
): Promise<Samples> {
  const { databaseName } = tablet;
  const [first = 0, ...others] = customers;
  // The peer copies what ours wrote, so ours goes first once.
  let shown = await checkIn(tablet, first);
  const peer = await openRawPeer(databaseName);
  const vault = await openVaultOf(databaseName);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn + 1 < others.length; turn += 2) {
    const [mine = 0, yours = 0] = others.slice(turn, turn + 2);
    const phoneKey = await vault.phoneKeyOf(phoneOf(syntheticDigits(yours)));
    const observers = await observe(tablet.runtime, shown.customerId);
    const runOurs = async () => {
      shown = await checkIn(tablet, mine);
      ours.push(shown.took);
    };
    const runPeer = async () => theirs.push(await timed(() => peer.checkIn(phoneKey)));
    for (const run of turn % 4 === 0 ? [runOurs, runPeer] : [runPeer, runOurs]) {
      await rest();
      await run();
    }
    observers.release();
  }
  peer.close();
  return { ours, peer: theirs };
}

interface Shown {
  readonly took: number;
  readonly customerId: CustomerId;
}

async function checkIn(tablet: HarnessTablet, customer: number): Promise<Shown> {
  const { runtime } = tablet;
  const phone = phoneOf(syntheticDigits(customer));
  tablet.waitAMoment();
  runtime.openGrantTurn({ stamps: stamps(1) });
  const startedAt = performance.now();
  const made = sure(await runtime.checkIn(phone));
  const took = performance.now() - startedAt;
  if (made.type !== 'GrantMade') throw new Error('A seeded customer was not found');
  return { took, customerId: made.customerId };
}

/** From the number to the card, without writing, against one raw `get` of a card by its key. */
export async function measureLookup(
  tablet: HarnessTablet,
  { customers }: MeasurePlan,
): Promise<Samples> {
  const { runtime, databaseName } = tablet;
  const peer = await openRawPeer(databaseName);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const customer of customers) {
    const phone = phoneOf(syntheticDigits(customer));
    tablet.waitAMoment();
    runtime.openRedeemTurn();
    let key = '';
    const took = await timed(async () => {
      const shown = sure(await runtime.checkIn(phone));
      if (shown.type !== 'CardShown') throw new Error('A seeded customer was not found');
      key = `card/${shown.customerId}`;
    });
    ours.push(took);
    theirs.push(await timed(() => peer.findCard(key)));
  }
  peer.close();
  return { ours, peer: theirs };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));
