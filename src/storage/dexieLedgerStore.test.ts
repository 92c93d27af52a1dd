import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { entryIdOf } from '#domain/uuid.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Settlement } from '#ledger/ledgerStore.ts';
import { tapNumber } from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { createDexieLedgerStore } from './dexieLedgerStore.ts';

const tapId = tapNumber(1);
const visit: Entry = {
  ...entryOf({ type: 'VisitRecorded' }, 1),
  id: entryIdOf(tapId, 0),
};

test('a tap that turns out to be written already is looked at again', async () => {
  const { database } = await openTestDatabase();
  const store = createDexieLedgerStore(database);
  await database.entries.add(visit);
  let looks = 0;

  const answer = await store.transact(
    { taps: [tapId], rowKeys: [], indexKeys: [], claims: [] },
    (found): Settlement<readonly Entry[]> => {
      looks += 1;
      return looks === 1 ? writing(visit) : { answer: found.entriesByTap.get(tapId) ?? [] };
    },
  );

  expect(answer).toEqual([visit]);
  expect(looks).toBe(2);
});

test('a taken id is looked at twice and then is a bug', async () => {
  const { database } = await openTestDatabase();
  const store = createDexieLedgerStore(database);
  await database.entries.add(visit);
  let looks = 0;

  const written = store.transact({ taps: [], rowKeys: [], indexKeys: [], claims: [] }, () => {
    looks += 1;
    return writing(visit);
  });

  await expect(written).rejects.toMatchObject({ name: 'BulkError' });
  expect(looks).toBe(2);
});

const writing = (entry: Entry): Settlement<readonly Entry[]> => ({
  answer: [entry],
  writes: {
    entries: [entry],
    rows: [],
    deviceSeq: 1,
    claims: [],
    releasedClaims: [],
    erased: [],
  },
});
