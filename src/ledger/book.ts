import type { BusinessDay, OpeningHours } from '#domain/businessDay.ts';
import type { CommandId, DeviceId, EntryId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import type { Result } from '#domain/result.ts';
import type { Actor, Entry, LedgerEvent } from './entry.ts';
import type { Slip } from './tap.ts';

/** What a command becomes, before it has an id and a place in the ledger. */
export interface Decided<Event extends LedgerEvent> {
  readonly event: Event;
  readonly reverses?: EntryId;
}

/** What `decide` may rely on besides the state: all of it read in the same transaction. */
export interface Context {
  /** About whom or what the command is. */
  readonly subject: string;
  /** The tablet that is asked. */
  readonly deviceId: DeviceId;
  /** Random, and in the id of every entry it becomes: what is drawn from it anybody can draw again. */
  readonly tapId: CommandId;
  readonly now: Instant;
  /** The clock had jumped: `now` may be wrong. */
  readonly isSuspect?: boolean;
  readonly businessDay: BusinessDay;
  readonly actor: Actor;
  readonly program: LoyaltyProgram;
  /** Those in force on this business day. */
  readonly rules: ProgramRules;
  readonly hours: OpeningHours;
  /** The entries of a tap that the command needs, in order; empty if there is none. */
  entriesOfTap(tapId: CommandId): readonly Entry[];
  /** What a roll-up holds where this command's entries will be counted; nothing before the first. */
  rollUp(name: string): unknown;
  /** The subjects of this book that an index key leads to. */
  subjectsWith(indexKey: string): readonly string[];
}

/** What a command must have read before it can be decided. */
export interface Needs {
  readonly taps?: readonly CommandId[];
  readonly indexKeys?: readonly string[];
  /** Keys that only one entry may hold, such as a birthday and its year. */
  readonly claims?: readonly string[];
}

/** One subject area of the ledger: how its events fold, and which commands it allows. */
export interface Book<
  State = unknown,
  Event extends LedgerEvent = LedgerEvent,
  Command extends { readonly type: string } = { readonly type: string },
  Refusal = unknown,
> {
  readonly name: string;
  readonly empty: State;
  /** The events this build can fold. Others are kept, and freeze their subject. */
  readonly eventTypes: readonly Event['type'][];
  /** Accepts every known event, because it has already happened. Only `decide` may refuse. */
  evolve(state: State, entry: Entry<Event>): State;
  decide(
    command: Command,
    state: State,
    context: Context,
  ): Result<readonly Decided<Event>[], Refusal>;
  needs?(slip: Slip<Command>, businessDay: BusinessDay, tapId: CommandId): Needs;
  /** By which keys a subject can be found, such as a phone key. */
  indexKeys?(state: State): readonly string[];
  /** Does this event empty every sealed part of its subject? */
  erases?(event: Event): boolean;
  /** Of which entries of its subject this event empties the sealed part. */
  empties?(event: Event): readonly EntryId[];
}
