import type { AccessCommand, AccessRefusal } from '#books/access/commands.ts';
import type { CardCommand, CardRefusal } from '#books/card/commands.ts';
import type { MenuCommand, MenuRefusal } from '#books/menu/commands.ts';
import type { PersonCommand, PersonRefusal } from '#books/person/commands.ts';
import type {
  PrivacyRequestCommand,
  PrivacyRequestRefusal,
} from '#books/privacyRequest/commands.ts';
import type { ProgramCommand, ProgramRefusal } from '#books/program/commands.ts';
import type { ReferralCommand, ReferralRefusal } from '#books/referral/commands.ts';
import type { StaffCommand, StaffRefusal } from '#books/staff/commands.ts';
import type { SuppressionCommand, SuppressionRefusal } from '#books/suppression/commands.ts';
import type { TrayCommand, TrayRefusal } from '#books/tray/commands.ts';
import type { LedgerRefusal } from '#ledger/ledger.ts';
import type { Slip } from '#ledger/tap.ts';

/** Everything that can be asked of the ledger of this shop. */
export type Command =
  | AccessCommand
  | CardCommand
  | MenuCommand
  | PersonCommand
  | PrivacyRequestCommand
  | ProgramCommand
  | ReferralCommand
  | StaffCommand
  | SuppressionCommand
  | TrayCommand;

export type CounterSlip = Slip<Command>;

/** Why a book, or the ledger itself, said no. */
export type BookRefusal =
  | AccessRefusal
  | CardRefusal
  | MenuRefusal
  | PersonRefusal
  | PrivacyRequestRefusal
  | ProgramRefusal
  | ReferralRefusal
  | StaffRefusal
  | SuppressionRefusal
  | TrayRefusal
  | LedgerRefusal;
