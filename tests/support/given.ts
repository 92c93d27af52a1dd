import { expect } from 'vitest';
import type { EntryId } from '#domain/ids.ts';
import { plainRules } from '#domain/programRules.ts';
import { fail, ok } from '#domain/result.ts';
import { entryIdOf } from '#domain/uuid.ts';
import type { Book, Context, Decided } from '#ledger/book.ts';
import { ENTRY_VERSION, type Entry, type LedgerEvent } from '#ledger/entry.ts';
import { foldEntry, type Projection, type Row } from '#ledger/projection.ts';
import {
  after,
  atTheKeypad,
  coffeeAtTen,
  counterTablet,
  hanaOnDuty,
  minji,
  opening,
  sunday,
  tapNumber,
} from './cafe.ts';

/** What an entry says besides its event, where a story needs it. */
export type Telling = Partial<Omit<Entry, 'event'>>;
export type Told<Event extends LedgerEvent> = Event | readonly [event: Event, telling: Telling];

/** The entry that the n-th tap of a story became. */
export const entryNumber = (n: number): EntryId => entryIdOf(tapNumber(n), 0);

/** The n-th entry of a story about Minji, a minute after the one before. */
export function entryOf<Event extends LedgerEvent>(told: Told<Event>, n: number): Entry<Event> {
  const [event, telling] = isPair(told) ? told : [told, {}];
  return {
    id: entryNumber(n),
    v: ENTRY_VERSION,
    book: 'card',
    subject: minji,
    deviceId: counterTablet,
    deviceSeq: n,
    occurredAt: after(n),
    businessDay: sunday,
    actor: atTheKeypad,
    programVersion: 1,
    basedOn: 0,
    ...telling,
    event,
  };
}

/** Each event of the story becomes a tap of its own, numbered from 1. */
export const entriesOf = <Event extends LedgerEvent>(...story: readonly Told<Event>[]) =>
  story.map((told, index) => entryOf(told, index + 1));

/** The rows that these caches hold after these entries, by key. */
export function rowsAfter(
  projections: readonly Projection[],
  entries: readonly Entry[],
): ReadonlyMap<string, Row> {
  const rowByKey = new Map<string, Row>();
  for (const entry of entries) foldEntry(projections, entry, rowByKey);
  return rowByKey;
}

/** On this book: given a history, when someone asks, this happens — or is refused. */
export const onBook =
  <State, Event extends LedgerEvent, Command extends { readonly type: string }, Refusal>(
    book: Book<State, Event, Command, Refusal>,
  ) =>
  (...story: readonly Told<Event>[]) => {
    const entries = entriesOf(...story).map((entry) => ({ ...entry, book: book.name }));
    const evolve = (before: State, entry: Entry<Event>) => frozen(book.evolve(before, entry));
    const state = entries.reduce<State>(evolve, frozen(book.empty));
    return {
      state,
      when: (command: Command, circumstances: Partial<Context> = {}) => {
        const decided = book.decide(command, state, {
          subject: minji,
          deviceId: counterTablet,
          tapId: tapNumber(entries.length + 1),
          now: opening,
          businessDay: sunday,
          actor: hanaOnDuty,
          program: coffeeAtTen,
          rules: plainRules,
          hours: { zone: 'Asia/Seoul', closingHour: 0 },
          entriesOfTap: (tapId) =>
            entries.filter(({ id }) => id.slice(0, -2) === tapId.slice(0, -2)),
          rollUp: () => undefined,
          subjectsWith: () => [],
          ...circumstances,
        });
        return {
          decided,
          happens: (...events: readonly Event[]) =>
            expect(decided).toEqual(ok(events.map((event) => ({ event })))),
          happensAs: (...expected: readonly Decided<Event>[]) =>
            expect(decided).toEqual(ok(expected)),
          isRefused: (refusal: Refusal) => expect(decided).toEqual(fail(refusal)),
        };
      },
    };
  };

/** Folding must leave the state before it alone; a frozen one throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const isPair = <Event extends LedgerEvent>(
  told: Told<Event>,
): told is readonly [event: Event, telling: Telling] => Array.isArray(told);
