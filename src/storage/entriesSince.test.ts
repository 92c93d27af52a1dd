import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { instant } from '#domain/instant.ts';
import { opening } from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { readEntriesSince } from './entriesSince.ts';

test('what was written before that moment is not read', async () => {
  const { database } = await openTestDatabase();
  await database.entries.bulkAdd([1, 2, 3].map((n) => entryOf({ type: 'Happened' }, n)));

  // The n-th entry of a story has an id of the n-th millisecond.
  const found = await readEntriesSince(database, instant(opening + 2));
  expect(found.map(({ deviceSeq }) => deviceSeq)).toEqual([2, 3]);
});
