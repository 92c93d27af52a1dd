import { describe, expect, test } from 'vitest';
import { jisoo, minji } from '#tests/support/cafe.ts';
import { entryOf, rowsAfter, type Telling } from '#tests/support/given.ts';
import type { Book } from './book.ts';
import type { LedgerEvent } from './entry.ts';
import { foldEntry, type Projection, projectionOf, type Row, rowKeyOf } from './projection.ts';

interface CupsSold extends LedgerEvent {
  readonly type: 'CupsSold' | 'ShelfCleared';
  readonly cups: number;
}

interface Shelf {
  readonly cups: number;
}

/** A book of cups: the smallest one there is. A shelf with cups on it can be found. */
const cupBook: Book<Shelf, CupsSold> = {
  name: 'cups',
  empty: { cups: 0 },
  eventTypes: ['CupsSold', 'ShelfCleared'],
  evolve: ({ cups }, { event }) => ({ cups: event.type === 'CupsSold' ? cups + event.cups : 0 }),
  decide: () => ({ ok: true, value: [] }),
  indexKeys: ({ cups }) => (cups > 0 ? [`cups/${cups}`] : []),
};

const cups: Projection = projectionOf(cupBook as Book);
const everything: Projection<number> = {
  name: 'all',
  empty: 0,
  keyOf: () => 'ever',
  fold: (count) => count + 1,
};

const sold = (count: number, telling: Telling = {}) =>
  entryOf<CupsSold>(
    [
      { type: 'CupsSold', cups: count },
      { book: 'cups', ...telling },
    ],
    1,
  );
const cleared = entryOf<CupsSold>([{ type: 'ShelfCleared', cups: 0 }, { book: 'cups' }], 1);

describe('a book’s cache', () => {
  test('has one row per subject, and only for its own book', () => {
    const rows = rowsAfter(
      [cups],
      [sold(2), sold(3, { subject: jisoo }), sold(1), sold(9, { book: 'tea' })],
    );

    expect([...rows.values()]).toEqual([
      { key: 'cups/minji', state: { cups: 3 }, indexKeys: ['cups/3'] },
      { key: 'cups/jisoo', state: { cups: 3 }, indexKeys: ['cups/3'] },
    ]);
  });

  test('has index keys only as long as the state gives any', () => {
    expect(rowsAfter([cups], [sold(2), cleared]).get('cups/minji')).toEqual({
      key: 'cups/minji',
      state: { cups: 0 },
    });
  });

  test('without index keys in the book has none in the row', () => {
    const { indexKeys: _none, ...withoutIndex } = cupBook;
    const rows = rowsAfter([projectionOf(withoutIndex as Book)], [sold(2)]);

    expect(rows.get('cups/minji')).toEqual({ key: 'cups/minji', state: { cups: 2 } });
  });
});

describe('what this build does not know', () => {
  test('is counted and not folded: a new kind of event, or a new version of an old one', () => {
    const cupsLent = entryOf([{ type: 'CupsLent' }, { book: 'cups' }], 1);

    expect(rowsAfter([cups], [sold(2), cupsLent, sold(5, { v: 2 })]).get('cups/minji')).toEqual({
      key: 'cups/minji',
      state: { cups: 2 },
      unknownEntries: 2,
      indexKeys: ['cups/2'],
    });
  });

  test('starts the row when it comes first, and lets later entries fold on', () => {
    const unknown = sold(5, { v: 2 });

    expect(rowsAfter([cups], [unknown]).get('cups/minji')).toEqual({
      key: 'cups/minji',
      state: { cups: 0 },
      unknownEntries: 1,
    });
    expect(rowsAfter([cups], [unknown, sold(2)]).get('cups/minji')).toMatchObject({
      state: { cups: 2 },
      unknownEntries: 1,
    });
  });
});

describe('folding one entry', () => {
  test('tells every row it changed', () => {
    const rowByKey = new Map<string, Row>();

    expect(foldEntry([cups, everything as Projection], sold(2), rowByKey)).toEqual([
      'cups/minji',
      'all/ever',
    ]);
    expect(foldEntry([cups], sold(2, { book: 'tea' }), rowByKey)).toEqual([]);
  });

  test('leaves the row before it as it was', () => {
    const before: Row = Object.freeze({ key: 'cups/minji', state: Object.freeze({ cups: 7 }) });
    const rowByKey = new Map<string, Row>([[before.key, before]]);

    foldEntry([cups], sold(2), rowByKey);

    expect(before.state).toEqual({ cups: 7 });
    expect(rowByKey.get('cups/minji')?.state).toEqual({ cups: 9 });
  });
});

test('a row is named by its cache and its key', () => {
  expect(rowKeyOf('card', minji)).toBe('card/minji');
});
