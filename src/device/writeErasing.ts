import type { ErasureReason } from '#books/person/events.ts';
import type { CounterSlip } from '#desk/command.ts';
import { eraseMembersSlips } from '#desk/mergePeople.ts';
import { type LeftBehind, leftBehindSlips } from '#desk/mine.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Actor } from '#ledger/entry.ts';
import type { People } from './people.ts';
import { findRequestsOf } from './requestDesk.ts';
import type { Answer } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';

interface Erasing {
  readonly customerId: CustomerId;
  readonly actor: Actor;
  readonly reason: ErasureReason;
  slipsFor(left: LeftBehind): readonly CounterSlip[];
}

/**
 * Erases somebody for good, in one tap with what outlives them and what they had asked for, under
 * every number that was merged into theirs. Where another window has seen to a request meanwhile,
 * the same tap is written without it.
 */
export async function writeErasing(
  floor: ShopFloor,
  people: People,
  { customerId, actor, reason, slipsFor }: Erasing,
): Answer<void> {
  const [own, members] = await Promise.all([
    leftBehindBy(customerId, floor, people),
    people.findMembers(customerId),
  ]);
  const theirs = await Promise.all(members.map((member) => leftBehindBy(member, floor, people)));
  const eraseWith = (isSettled: boolean) => {
    const left = (each: LeftBehind) => (isSettled ? { ...each, requestIds: [] } : each);
    const also = theirs.flatMap((each) => leftBehindSlips(left(each)));
    const slips = [...slipsFor(left(own)), ...eraseMembersSlips(members, reason), ...also];
    return writeQuietly(floor, { actor, slips });
  };
  const erased = await eraseWith(false);
  const isSettled = !erased.ok && erased.failure.type === 'RequestSettled';
  return isSettled ? eraseWith(true) : erased;
}

async function leftBehindBy(
  customerId: CustomerId,
  floor: ShopFloor,
  people: People,
): Promise<LeftBehind> {
  const [phone, { person }, requestIds] = await Promise.all([
    people.findPhone(customerId),
    people.loadCustomer(customerId),
    findRequestsOf(floor, customerId),
  ]);
  const suppressionKey = phone ? await floor.vault().suppressionKeyOf(phone) : null;
  return { person, suppressionKey, requestIds };
}
