import type { BusinessDay } from '#domain/businessDay.ts';
import type { Book } from './book.ts';
import { ENTRY_VERSION, type Entry } from './entry.ts';

/** Where an entry will land, known before it is decided. */
export interface Place {
  readonly book: string;
  readonly subject: string;
  readonly businessDay: BusinessDay;
}

/**
 * A cache that entries fold into, one row per key. Storage writes the rows in the transaction of
 * the entries and does not know what they mean; `rebuild` makes them again.
 */
export interface Projection<State = unknown> {
  readonly name: string;
  readonly empty: State;
  /** The row an entry at this place folds into, or none. */
  keyOf(place: Place): string | undefined;
  /** `undefined`: an event this build does not know. The row is frozen until an update. */
  fold(state: State, entry: Entry): State | undefined;
  indexKeys?(state: State): readonly string[];
}

export interface Row<State = unknown> {
  /** `card/<customer id>`, `day/2026-11-22` … */
  readonly key: string;
  readonly state: State;
  /** How many entries this build could not fold; while there are any, the row is read-only. */
  readonly unknownEntries?: number;
  readonly indexKeys?: readonly string[];
}

export const rowKeyOf = (projection: string, key: string): string => `${projection}/${key}`;

/** Folds one entry into every row it belongs to; gives the keys of those rows. */
export function foldEntry(
  projections: readonly Projection[],
  entry: Entry,
  rowByKey: Map<string, Row>,
): readonly string[] {
  return projections.flatMap((projection) => {
    const key = projection.keyOf(entry);
    if (key === undefined) return [];
    const rowKey = rowKeyOf(projection.name, key);
    const row = rowByKey.get(rowKey) ?? { key: rowKey, state: projection.empty };
    rowByKey.set(rowKey, foldRow(projection, row, entry));
    return rowKey;
  });
}

function foldRow(projection: Projection, row: Row, entry: Entry): Row {
  const state = projection.fold(row.state, entry);
  if (state === undefined) return { ...row, unknownEntries: (row.unknownEntries ?? 0) + 1 };
  const { indexKeys: _stale, ...rest } = row;
  const indexKeys = projection.indexKeys?.(state) ?? [];
  return indexKeys.length === 0 ? { ...rest, state } : { ...rest, state, indexKeys };
}

/** A book, seen as a cache: one row per subject. */
export function projectionOf<State>(book: Book<State>): Projection<State> {
  const known = new Set(book.eventTypes);
  return {
    name: book.name,
    empty: book.empty,
    keyOf: (place) => (place.book === book.name ? place.subject : undefined),
    fold: (state, entry) =>
      entry.v === ENTRY_VERSION && known.has(entry.event.type)
        ? book.evolve(state, entry)
        : undefined,
    indexKeys: (state) => book.indexKeys?.(state) ?? [],
  };
}
