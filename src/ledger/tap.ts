import type { BusinessDay } from '#domain/businessDay.ts';
import type { CommandId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { Actor, Sealed } from './entry.ts';

/** One command on its way to one book: who or what it is about, and its sealed part. */
export interface Slip<Command extends { readonly type: string } = { readonly type: string }> {
  readonly book: string;
  readonly subject: string;
  readonly command: Command;
  /** Made before the transaction; goes into the first entry that the command becomes. */
  readonly sealed?: Sealed;
  readonly receipt?: string;
}

/**
 * Everything one tap at the counter asks for. All of it happens, or nothing. Its id, its moment and
 * its sealed parts are made before the transaction, so a repeated tap is recognised by its id.
 */
export interface Tap<Command extends { readonly type: string } = { readonly type: string }> {
  readonly id: CommandId;
  readonly now: Instant;
  readonly businessDay: BusinessDay;
  readonly isSuspect: boolean;
  readonly actor: Actor;
  readonly slips: readonly Slip<Command>[];
}
