import { stampBalance } from '#books/card/card.ts';
import type { Purchase } from '#desk/checkIn.ts';
import type { GrantMade, Runtime } from '#device/runtime.ts';
import type { CustomerId } from '#domain/ids.ts';
import { affordableRewards } from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { won } from '#domain/won.ts';
import type { Order } from '#tests/support/orderLog.ts';
import type { Replayed, ReplayOptions } from './page.ts';
import { basketsBy } from './replayMenu.ts';
import { findOwner, firstOf, type HarnessTablet, ownerPin, phoneOf, sure } from './tablet.ts';

/**
 * Takes each order through the pre-set hand-off, with the order's own clock. Its line is its receipt,
 * so that an order which is tried again earns once. Stops where the tablet gives way.
 */
export async function replayOrders(
  { runtime, setClock }: HarnessTablet,
  orders: readonly Order[],
  { redeems }: ReplayOptions,
): Promise<readonly Replayed[]> {
  const replayed: Replayed[] = [];
  const basketOf = await basketsBy(runtime);
  for (const order of orders) {
    setClock(order.at);
    const doing = { runtime, order, basket: basketOf(order), redeems };
    const done = await replayOrder(doing).catch((failure: unknown) => failedAt(order, failure));
    replayed.push(done);
    if (done.failure !== undefined) break;
    await window.acknowledge?.(order.line);
  }
  return replayed;
}

function failedAt({ line, card }: Order, failure: unknown): Replayed {
  if (!(failure instanceof TabletFailure)) throw failure;
  return { line, card, rewardsTaken: 0, failure: failure.kind };
}

interface Doing {
  readonly runtime: Runtime;
  readonly order: Order;
  readonly basket: Pick<Purchase, 'basket'>;
  readonly redeems: boolean;
}

async function replayOrder({ runtime, order, basket, redeems }: Doing): Promise<Replayed> {
  const { line, card, amount } = order;
  runtime.openGrantTurn({
    stamps: stamps(1),
    ...(amount !== undefined && { amount: won(amount) }),
    ...basket,
    receipt: `row-${line}`,
  });
  const checkedIn = await runtime.checkIn(phoneOf(order.digits));
  if (!checkedIn.ok) return { line, card, rewardsTaken: 0, refusal: checkedIn.failure.type };
  const joined = checkedIn.value.type === 'FirstVisit' ? await runtime.join() : checkedIn;
  if (!joined.ok) return { line, card, rewardsTaken: 0, refusal: joined.failure.type };
  const made = joined.value as GrantMade;
  const { customerId, isFirstVisit } = made;
  const rewardsTaken = redeems ? await redeemAll(runtime, customerId, made) : 0;
  return { line, card, customerId, isFirstVisit, rewardsTaken };
}

async function redeemAll(
  runtime: Runtime,
  customerId: CustomerId,
  made: GrantMade,
): Promise<number> {
  const { program } = await firstOf(runtime.watchShop());
  let card = made.card;
  let taken = 0;
  for (;;) {
    const [reward] = affordableRewards(program, stampBalance(card));
    if (reward === undefined) return taken;
    const { staffId } = await findOwner(runtime);
    const request = { customerId, rewardId: reward.id, staffId, pin: ownerPin };
    card = sure(await runtime.redeem(request)).card;
    taken += 1;
  }
}
