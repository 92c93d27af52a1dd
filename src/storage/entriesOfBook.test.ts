import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Entry } from '#ledger/entry.ts';
import { hana, jisoo, minji, sora, tapNumber } from '#tests/support/cafe.ts';
import { entryOf } from '#tests/support/given.ts';
import { openTestDatabase } from '#tests/support/openTestDatabase.ts';
import { readBook, watchEntriesAbout, watchEntriesOfBook } from './entriesOfBook.ts';

const entry = (n: number, book: string, subject: string): Entry => ({
  ...entryOf({ type: 'Happened' }, n),
  book,
  subject,
});
const sequenceOf = (entries: readonly Entry[]) => entries.map(({ deviceSeq }) => deviceSeq);

test('a book is read whole and alone, in the order of the ledger', async () => {
  const { database } = await openTestDatabase();
  await database.entries.bulkAdd([
    entry(1, 'staff', sora),
    entry(2, 'card', minji),
    entry(3, 'staff', hana),
    entry(4, 'staff', sora),
    entry(5, 'stafff', sora),
  ]);

  expect(sequenceOf((await readBook(database, 'staff')).entries)).toEqual([1, 3, 4]);
});

test('the order is the tablet’s own numbering, also where its clock was set back', async () => {
  const { database } = await openTestDatabase();
  const early = { ...entry(2, 'access', 'tablet'), id: entry(1, 'access', 'tablet').id };
  const late = { ...entry(1, 'access', 'tablet'), id: entry(2, 'access', 'tablet').id };
  await database.entries.bulkAdd([early, late]);

  expect(early.id.startsWith(tapNumber(1).slice(0, 34))).toBe(true);
  expect(sequenceOf((await readBook(database, 'access')).entries)).toEqual([1, 2]);
});

test('a card’s history and a whole book are followed as they grow', async () => {
  const { database } = await openTestDatabase();
  const aboutMinji: number[][] = [];
  const ofCards: number[][] = [];
  watchEntriesAbout(database, 'card', minji).subscribe((seen) => {
    aboutMinji.push(sequenceOf(seen));
  });
  watchEntriesOfBook(database, 'card').subscribe((seen) => {
    ofCards.push(sequenceOf(seen));
  });
  await vi.waitFor(() => expect(aboutMinji).toEqual([[]]));

  await database.entries.bulkAdd([entry(1, 'card', minji), entry(2, 'card', jisoo)]);

  await vi.waitFor(() => expect(aboutMinji.at(-1)).toEqual([1]));
  await vi.waitFor(() => expect(ofCards.at(-1)).toEqual([1, 2]));
});
