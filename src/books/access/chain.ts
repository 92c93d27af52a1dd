import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { unreachable } from '#domain/assert.ts';
import type { DeviceId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Actor, Entry } from '#ledger/entry.ts';
import type { Access, AccessEvent } from './events.ts';

/** The chain of one tablet: where it ends, and how many links it has. */
export interface Chain {
  readonly hash: string;
  readonly links: number;
}

/** Nothing was looked at on this tablet yet. */
export const noLinks: Chain = { hash: '', links: 0 };

/** Everything about an access that may never be changed afterwards: who, when, where, whom, what. */
export interface Link {
  readonly previousHash: string;
  readonly deviceId: DeviceId;
  readonly at: Instant;
  readonly actor: Actor;
  readonly access: Access;
}

/** SHA-256 in hexadecimal, of the hash before it and of what happened. */
export const hashOf = (link: Link): string => bytesToHex(sha256(utf8ToBytes(canonicalText(link))));

/** One text for one happening, in an order of its own: how an object was made does not matter. */
const canonicalText = ({ previousHash, deviceId, at, actor, access }: Link): string =>
  JSON.stringify([previousHash, deviceId, at, ...whoIs(actor), access.type, ...whatOf(access)]);

const whoIs = (actor: Actor): readonly string[] =>
  actor.type === 'staff' ? [actor.type, actor.staffId, actor.role] : [actor.type];

function whatOf(access: Access): readonly unknown[] {
  switch (access.type) {
    case 'CustomersListed':
      return access.customerIds;
    case 'CustomerOpened':
    case 'HistoryRead':
    case 'CustomerErased':
    case 'RecordShown':
    case 'ErasedInPerson':
      return [access.customerId];
    case 'LogExported':
      return [access.purpose, access.lines];
    default:
      return unreachable(access);
  }
}

/** Accepts every link as it was written; `verifyChain` is who judges. */
export const evolve = ({ links }: Chain, { event }: Entry<AccessEvent>): Chain => ({
  hash: event.hash,
  links: links + 1,
});

export type ChainVerdict =
  | { readonly type: 'Unbroken'; readonly links: number }
  /** From here on nothing is certain: this entry, or one before it, is not as it was written. */
  | { readonly type: 'Broken'; readonly entryId: EntryId; readonly at: Instant }
  /** The newest entries are missing: the tablet knows of more. */
  | { readonly type: 'CutOff'; readonly missing: number };

/**
 * Computes the chain of one tablet again, from its entries in the order of its numbering. An edited,
 * removed or moved entry breaks it; `head` is where the tablet says it ends.
 */
export function verifyChain(entries: readonly Entry<AccessEvent>[], head: Chain): ChainVerdict {
  let previousHash = noLinks.hash;
  for (const { id, deviceId, occurredAt: at, actor, event } of entries) {
    if (hashOf({ previousHash, deviceId, at, actor, access: event }) !== event.hash) {
      return { type: 'Broken', entryId: id, at };
    }
    previousHash = event.hash;
  }
  const missing = head.links - entries.length;
  const last = entries.at(-1);
  if (missing > 0 || last === undefined) {
    return missing === 0 ? { type: 'Unbroken', links: 0 } : { type: 'CutOff', missing };
  }
  const isWhole = missing === 0 && head.hash === previousHash;
  // Every link holds, and yet the tablet knows of another end: one was written by somebody else.
  return isWhole
    ? { type: 'Unbroken', links: entries.length }
    : { type: 'Broken', entryId: last.id, at: last.occurredAt };
}
