import type { BusinessDay, OpeningHours } from '#domain/businessDay.ts';
import type { EntryId } from '#domain/ids.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import type { Book } from './book.ts';
import type { Projection } from './projection.ts';

/** The shop's rules in force, as some book keeps them. */
export interface Rules {
  readonly version: number;
  readonly program: LoyaltyProgram;
  readonly rules: ProgramRules;
  readonly hours: OpeningHours;
}

/** What the ledger of this shop consists of: its books, its caches, and where its rules stand. */
export interface Ledger {
  readonly books: readonly Book[];
  /** Every cache that entries fold into; the books' own among them. */
  readonly projections: readonly Projection[];
  readonly rules: {
    readonly rowKey: string;
    readonly read: (state: unknown, businessDay: BusinessDay) => Rules;
  };
}

/** Refusals of the ledger itself; the books add their own. */
export type LedgerRefusal =
  | { readonly type: 'AlreadyClaimed'; readonly claim: string; readonly heldBy: EntryId }
  | { readonly type: 'NeedsNewerApp'; readonly subject: string };

/** The claim of a receipt: it earns once on its business day. */
export const receiptClaim = (businessDay: BusinessDay, receipt: string): string =>
  `receipt/${businessDay}/${receipt}`;
