import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { TabletFailure } from '#domain/tabletFailure.ts';
import type { Watchable } from '#domain/watchable.ts';
import { jisoo, minji, tapNumber, windowTablet } from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import type { Database } from './database.ts';
import { readEntriesOfTap, watchLatestEntries } from './entries.ts';
import { watchRow, watchRowsWith } from './watchRow.ts';

test('a watched card is shown at once and after every change', async () => {
  const { database } = await openTestDatabase();
  const key = `card/${minji}`;
  const { seen, unsubscribe } = follow(watchRow(database, key));
  await vi.waitFor(() => expect(seen).toEqual([undefined]));

  await database.rows.put({ key, state: 1 });
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ key, state: 1 }));
  unsubscribe();
  await database.rows.put({ key, state: 2 });

  await passTime();
  expect(seen).toEqual([undefined, { key, state: 1 }]);
});

test('everybody behind an index key is watched, also who comes and who goes', async () => {
  const { database } = await openTestDatabase();
  const { seen } = follow(watchRowsWith(database, 'staff'));
  await vi.waitFor(() => expect(seen).toEqual([[]]));

  await database.rows.put({ key: 'staff/hana', state: 'hired', indexKeys: ['staff'] });
  await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1));
  await database.rows.put({ key: 'staff/hana', state: 'left' });

  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
});

test('the newest entries of this tablet are watched, the newest last', async () => {
  const { database } = await openTestDatabase();
  const { seen } = follow(watchLatestEntries(database, 2));
  await vi.waitFor(() => expect(seen).toEqual([[]]));

  await write(database, 1, 2, 3);

  await vi.waitFor(() => expect(seen.at(-1)?.map(({ deviceSeq }) => deviceSeq)).toEqual([2, 3]));
  await write(database, 4);
  await vi.waitFor(() => expect(seen.at(-1)?.map(({ deviceSeq }) => deviceSeq)).toEqual([3, 4]));
});

test('the entries of a tap are read back, and a stranger’s tap has none', async () => {
  const { database } = await openTestDatabase();
  await write(database, 1);

  expect(await readEntriesOfTap(database, tapNumber(1))).toEqual([
    entryOf({ type: 'VisitRecorded' }, 1),
  ]);
  expect(await readEntriesOfTap(database, tapNumber(2))).toEqual([]);
});

test('a live read that fails is told, and what was shown stays', async () => {
  const failures: unknown[] = [];
  const { database } = await openTestDatabase(undefined, {
    onWatchFailed: (failure) => failures.push(failure),
  });
  const { seen, told } = follow(watchRow(database, `card/${jisoo}`));
  await vi.waitFor(() => expect(seen).toEqual([undefined]));
  const lost = Object.assign(new Error(), { name: 'AbortError' });
  vi.spyOn(database.rows, 'get').mockRejectedValue(lost);

  await database.rows.put({ key: `card/${jisoo}`, state: 1 });

  await vi.waitFor(() => expect(told).toEqual([new TabletFailure('ConnectionLost')]));
  expect(seen).toEqual([undefined]);
  expect(failures).toHaveLength(2);
});

test('a live read that fails once begins again over a new connection', async () => {
  const { database } = await openTestDatabase(undefined, { onWatchFailed: () => undefined });
  const { seen, told } = follow(watchRow(database, `card/${jisoo}`));
  await vi.waitFor(() => expect(seen).toEqual([undefined]));
  const lost = Object.assign(new Error(), { name: 'AbortError' });
  vi.spyOn(database.rows, 'get').mockRejectedValueOnce(lost);

  await database.rows.put({ key: `card/${jisoo}`, state: 1 });

  await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ state: 1 }));
  await database.rows.put({ key: `card/${jisoo}`, state: 2 });
  await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ state: 2 }));
  expect(told).toEqual([]);
});

test('a read that nothing affects begins anew after many writes, so that it remembers few', async () => {
  const { database } = await openTestDatabase();
  const key = `card/${minji}`;
  const get = vi.spyOn(database.rows, 'get');
  const { seen, unsubscribe } = follow(watchRow(database, key));
  await vi.waitFor(() => expect(seen).toEqual([undefined]));

  for (let write = 0; write < 250; write += 1) {
    await database.rows.put({ key: `card/${jisoo}`, state: write });
  }
  await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(3));
  await database.rows.put({ key, state: 1 });

  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ key, state: 1 }));
  unsubscribe();
});

test('a database that was closed on purpose complains about nothing', async () => {
  const failures: unknown[] = [];
  const { database } = await openTestDatabase(undefined, {
    onWatchFailed: (failure) => failures.push(failure),
  });
  const { seen } = follow(watchRow(database, `card/${jisoo}`));

  database.close();

  await passTime();
  expect({ seen, failures }).toEqual({ seen: [], failures: [] });
});

function follow<Value>(watchable: Watchable<Value>) {
  const seen: Value[] = [];
  const told: unknown[] = [];
  const subscription = watchable.subscribe(
    (value) => seen.push(value),
    (failure) => told.push(failure),
  );
  return { seen, told, ...subscription };
}

const passTime = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Entries with these numbers by this tablet, and as many by the one at the window. */
const write = (database: Database, ...numbers: readonly number[]): Promise<void> =>
  database.transaction('rw', database.entries, database.meta, async () => {
    const ours = numbers.map((n) => entryOf({ type: 'VisitRecorded' }, n));
    const theirs = numbers.map((n) => ({
      ...entryOf({ type: 'VisitRecorded' }, 100 + n),
      deviceId: windowTablet,
    }));
    await database.entries.bulkAdd([...ours, ...theirs]);
    await database.meta.put({ key: 'deviceSeq', value: Math.max(...numbers) });
  });
