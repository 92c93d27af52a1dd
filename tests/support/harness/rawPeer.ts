import type { Card } from '#books/card/card.ts';
import { SHOP_ROW_KEY } from '#books/program/programBook.ts';
import type { DeviceId } from '#domain/ids.ts';
import { instant } from '#domain/instant.ts';
import { commandIdFrom, entryIdOf, uuidv7 } from '#domain/uuid.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Row } from '#ledger/projection.ts';
import { completed, openRawDatabase, requested } from './rawDatabase.ts';

/** What our own check-in wrote last: the peer writes entries of the same shape and size. */
interface Pattern {
  readonly entries: readonly Entry[];
  readonly dayKey: string;
}

export interface RawPeer {
  /** A returning customer, found by the phone key, gets one stamp. */
  checkIn(phoneKey: string): Promise<void>;
  findCard(key: string): Promise<unknown>;
  close(): void;
}

/**
 * The least that anybody could do: the reads and writes of a check-in with the browser's own API,
 * in the same tables with the same indexes, strictly durable, and nothing decided or checked.
 */
export async function openRawPeer(databaseName: string): Promise<RawPeer> {
  const database = await openRawDatabase(databaseName);
  const pattern = await readPattern(database);
  return {
    checkIn: (phoneKey) => checkIn(database, pattern, phoneKey),
    findCard: (key) => requested(table(database, 'rows').get(key)),
    close: () => database.close(),
  };
}

const table = (database: IDBDatabase, name: string): IDBObjectStore =>
  database.transaction(name, 'readonly').objectStore(name);

async function readPattern(database: IDBDatabase): Promise<Pattern> {
  const newest = table(database, 'entries').index('[deviceId+deviceSeq]').openCursor(null, 'prev');
  const last = (await requested(newest))?.value as Entry;
  const tap = IDBKeyRange.bound(commandIdFrom(last.id), last.id);
  const entries = (await requested(table(database, 'entries').getAll(tap))) as Entry[];
  return { entries, dayKey: `day/${last.businessDay}` };
}

async function checkIn(database: IDBDatabase, pattern: Pattern, phoneKey: string): Promise<void> {
  const people = table(database, 'rows').index('indexKeys');
  const person = (await requested(people.get(`phone/${phoneKey}`))) as Row;
  const subject = person.key.slice('person/'.length);
  const now = instant(Date.now());
  const tapId = commandIdFrom(uuidv7(now, crypto.getRandomValues(new Uint8Array(10))));

  const tables = ['entries', 'rows', 'claims', 'meta'];
  const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
  const rows = transaction.objectStore('rows');
  const entries = transaction.objectStore('entries');
  const meta = transaction.objectStore('meta');
  const [seqRow, card, day] = await Promise.all([
    requested(meta.get('deviceSeq')),
    requested(rows.get(`card/${subject}`)),
    requested(rows.get(pattern.dayKey)),
    requested(meta.get('deviceId')),
    requested(rows.get(SHOP_ROW_KEY)),
    requested(entries.getAll(IDBKeyRange.bound(tapId, entryIdOf(tapId, 254)))),
  ]);
  const seq = (seqRow as { value: number }).value;
  for (const [index, entry] of pattern.entries.entries()) {
    const id = entryIdOf(tapId, index);
    entries.put({ ...entry, id, subject, deviceSeq: seq + index + 1, occurredAt: now });
  }
  rows.put(stamped(card as Row<Card>, pattern.entries[0] as Entry));
  rows.put(day);
  meta.put({ ...seqRow, value: seq + pattern.entries.length });
  await completed(transaction);
}

function stamped(row: Row<Card>, { id, occurredAt, businessDay }: Entry): Row<Card> {
  const card = row.state;
  const [lot] = card.stamps.open;
  const visit = { entryId: id, at: occurredAt, businessDay };
  const state: Card = {
    ...card,
    visits: card.visits + 1,
    stamps: { ...card.stamps, open: [{ expiresAt: null, count: (lot?.count ?? 0) + 1 }] },
    recentVisits: [...card.recentVisits, visit].slice(-8),
  };
  return { ...row, state };
}

/** Which device the ledger belongs to, for tools that write into it. */
export async function readDeviceId(database: IDBDatabase): Promise<DeviceId> {
  return ((await requested(table(database, 'meta').get('deviceId'))) as { value: DeviceId }).value;
}
