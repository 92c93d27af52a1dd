import type { EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Entry, Sealed } from '#ledger/entry.ts';
import type { Person } from './person.ts';

export const OWN_DAYS = ['birthday', 'anniversary'] as const;
/** A day of their own that a customer may tell the shop, month and day without the year. */
export type OwnDay = (typeof OWN_DAYS)[number];

/** The day itself is in `sealed`, never here. Each is a consent of its own (L-04). */
export type OwnDayEvent =
  | {
      readonly type: 'OwnDayTold';
      readonly day: OwnDay;
      /** Which text they agreed to. */
      readonly textVersion: number;
      /** What they had told before: it is emptied with this. */
      readonly replaces: EntryId | null;
    }
  /** Wanted back: what was told is emptied with this. */
  | { readonly type: 'OwnDayForgotten'; readonly day: OwnDay; readonly told: EntryId };

export const OWN_DAY_EVENT_TYPES = [
  'OwnDayTold',
  'OwnDayForgotten',
] as const satisfies readonly OwnDayEvent['type'][];

export type OwnDayCommand =
  /** The slip carries the sealed month and day. */
  | { readonly type: 'TellOwnDay'; readonly day: OwnDay; readonly textVersion: number }
  /** At once, from anybody's hand, without a reason, as every consent ends. */
  | { readonly type: 'ForgetOwnDay'; readonly day: OwnDay };

export type OwnDayRefusal = { readonly type: 'NoOwnDay' };

/** One day as it was told, and to which text. */
export interface ToldDay {
  readonly entryId: EntryId;
  readonly at: Instant;
  readonly textVersion: number;
  /** Gone after an erasure. */
  readonly sealed?: Sealed;
}

export type ToldDays = Partial<Readonly<Record<OwnDay, ToldDay>>>;

/** Accepts every event, because it has already happened. */
export function evolveOwnDay(person: Person, entry: Entry<OwnDayEvent>): Person {
  const { id: entryId, occurredAt: at, event, sealed } = entry;
  const { [event.day]: _before, ...others } = person.ownDays ?? {};
  if (event.type === 'OwnDayForgotten') return { ...person, ownDays: others };
  const { textVersion } = event;
  const told: ToldDay = { entryId, at, textVersion, ...(sealed && { sealed }) };
  return { ...person, ownDays: { ...others, [event.day]: told } };
}

/** The earlier word on a day is not kept, sealed or not: only that there was one. */
export function emptiedByOwnDay(event: { readonly type: string }): readonly EntryId[] {
  if (!isOwnDayEvent(event)) return [];
  if (event.type === 'OwnDayForgotten') return [event.told];
  return event.replaces === null ? [] : [event.replaces];
}

const isOwnDayEvent = (event: { readonly type: string }): event is OwnDayEvent =>
  OWN_DAY_EVENT_TYPES.some((type) => type === event.type);
