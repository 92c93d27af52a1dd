import { assert } from '#domain/assert.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { type Chain, hashOf } from './chain.ts';
import type { AccessCommand, AccessRefusal } from './commands.ts';
import type { Access, AccessEvent } from './events.ts';

/** Writes down who looked at whom, bound to everything this tablet has logged so far. */
export function decide(
  { access }: AccessCommand,
  chain: Chain,
  context: Context,
): Result<readonly Decided<AccessEvent>[], AccessRefusal> {
  const { actor, deviceId, now, subject } = context;
  assert(subject === deviceId, 'a tablet keeps the chain of its own');
  if (actor.type !== 'staff') return fail({ type: 'NobodyOnDuty' });
  if (isOwners(access) && actor.role !== 'owner') return fail({ type: 'OwnersOnly' });
  const hash = hashOf({ previousHash: chain.hash, deviceId, at: now, actor, access });
  return ok([{ event: { ...access, hash } }]);
}

/** F-01: only the owner erases somebody, and only the owner takes a file away. */
const isOwners = ({ type }: Access): boolean => type === 'CustomerErased' || type === 'LogExported';
