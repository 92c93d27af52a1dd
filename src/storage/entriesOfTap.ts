import type { PromiseExtended } from 'dexie';
import type { CommandId } from '#domain/ids.ts';
import { ENTRIES_PER_COMMAND_MAX, entryIdOf } from '#domain/uuid.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Database } from './database.ts';

/** A tap's id ends in 00 and its entries' ids in 01 to ff: they lie side by side, in order. */
export const entriesOfTap = ({ entries }: Database, tapId: CommandId): PromiseExtended<Entry[]> =>
  entries
    .where('id')
    .between(entryIdOf(tapId, 0), entryIdOf(tapId, ENTRIES_PER_COMMAND_MAX - 1), true, true)
    .toArray();
