import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { instant } from '#domain/instant.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { countRecords, noteDiagnostic, readDiagnostics } from './diagnostics.ts';

test('what the tablet noted comes back, oldest first', async () => {
  const { database } = await openTestDatabase();

  await noteDiagnostic(database, { at: instant(1), what: 'opened' });
  await noteDiagnostic(database, { at: instant(2), what: 'woke up' });

  expect(await readDiagnostics(database)).toEqual([
    { at: 1, what: 'opened' },
    { at: 2, what: 'woke up' },
  ]);
});

test('only the last 500 lines stay', async () => {
  const { database } = await openTestDatabase();
  await database.diag.bulkAdd(
    Array.from({ length: 500 }, (_, n) => ({ at: instant(n), what: `line ${n}` })),
  );

  await noteDiagnostic(database, { at: instant(500), what: 'the newest' });

  const lines = await readDiagnostics(database);
  expect(lines).toHaveLength(500);
  expect(lines.at(0)).toEqual({ at: 1, what: 'line 1' });
  expect(lines.at(-1)).toEqual({ at: 500, what: 'the newest' });
});

test.each([
  ['typed 48271534', 'typed #######'],
  ['typed 010-4827-1534!', 'typed #######!'],
  ['called +82 10 4827 1534', 'called +#######'],
  ['card.ts:120:34, 6 of 500', 'card.ts:120:34, 6 of 500'],
])('a number that slips in does not stay: %s', async (what, kept) => {
  const { database } = await openTestDatabase();

  await noteDiagnostic(database, { at: instant(1), what });

  expect(await readDiagnostics(database)).toEqual([{ at: 1, what: kept }]);
});

test('the records of every table are counted', async () => {
  const { database } = await openTestDatabase();
  await noteDiagnostic(database, { at: instant(1), what: 'opened' });

  expect(await countRecords(database)).toEqual({
    entries: 0,
    rows: 0,
    claims: 0,
    meta: 3,
    keys: 0,
    diag: 1,
  });
});
