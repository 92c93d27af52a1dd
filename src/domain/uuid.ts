import { assert } from './assert.ts';
import type { CommandId, EntryId } from './ids.ts';
import type { Instant } from './instant.ts';

/** A command may become at most this many entries, because one byte of its id counts them. */
export const ENTRIES_PER_COMMAND_MAX = 255;

/**
 * A UUIDv7 (RFC 9562 §5.7): 48 bits of time so that keys sort by when they were made, and 74 random
 * bits. `random` are 10 fresh random bytes.
 */
export function uuidv7(now: Instant, random: Uint8Array): string {
  assert(random.length === 10, 'a UUIDv7 takes ten random bytes');
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  const rest = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((random[2] ?? 0) & 0x3f) | 0x80;
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${rest.slice(1, 4)}`,
    `${variant.toString(16)}${rest.slice(6, 8)}`,
    rest.slice(8, 20),
  ].join('-');
}

/** A UUIDv7 whose last byte is zero: that byte is where its entries are counted. */
export const commandIdFrom = (uuid: string): CommandId => `${uuid.slice(0, 34)}00` as CommandId;

/** The id of the `index`-th entry of a command (0 to 254): the same on every retry. */
export function entryIdOf(commandId: CommandId, index: number): EntryId {
  assert(index >= 0 && index < ENTRIES_PER_COMMAND_MAX, 'a command becomes at most 255 entries');
  return `${commandId.slice(0, 34)}${(index + 1).toString(16).padStart(2, '0')}` as EntryId;
}

export const commandIdOf = (entryId: EntryId): CommandId => commandIdFrom(entryId);
