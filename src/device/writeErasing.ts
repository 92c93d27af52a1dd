import type { CounterSlip } from '#desk/command.ts';
import type { LeftBehind } from '#desk/mine.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Actor } from '#ledger/entry.ts';
import type { People } from './people.ts';
import { findRequestsOf } from './requestDesk.ts';
import type { Answer } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';

interface Erasing {
  readonly customerId: CustomerId;
  readonly actor: Actor;
  slipsFor(left: LeftBehind): readonly CounterSlip[];
}

/**
 * Erases somebody for good, in one tap with what outlives them and what they had asked for. Where
 * another window has seen to a request meanwhile, the same tap is written without it.
 */
export async function writeErasing(
  floor: ShopFloor,
  people: People,
  { customerId, actor, slipsFor }: Erasing,
): Answer<void> {
  const [phone, { person }, requestIds] = await Promise.all([
    people.findPhone(customerId),
    people.loadCustomer(customerId),
    findRequestsOf(floor, customerId),
  ]);
  const suppressionKey = phone ? await floor.vault().suppressionKeyOf(phone) : null;
  const eraseWith = (left: LeftBehind) => writeQuietly(floor, { actor, slips: slipsFor(left) });
  const erased = await eraseWith({ person, suppressionKey, requestIds });
  const isSettled = !erased.ok && erased.failure.type === 'RequestSettled';
  return isSettled ? eraseWith({ person, suppressionKey, requestIds: [] }) : erased;
}
