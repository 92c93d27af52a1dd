import type { StoreApi } from 'zustand/vanilla';
import type { ChainVerdict } from '#books/access/chain.ts';
import type { ExportPurpose } from '#books/access/events.ts';
import type { Card } from '#books/card/card.ts';
import type { MenuCommand } from '#books/menu/commands.ts';
import type { Consent } from '#books/person/answers.ts';
import type { ConsentPurpose } from '#books/person/events.ts';
import type { ProgramCommand } from '#books/program/commands.ts';
import type { Shop } from '#books/program/shop.ts';
import type { EmployeeRole } from '#books/staff/events.ts';
import type { LockOut } from '#books/staff/staffMember.ts';
import type { AccessLine } from '#desk/accessLog.ts';
import type { AskAnswer, Asked, CustomerAsk } from '#desk/asks.ts';
import type { Basket } from '#desk/basket.ts';
import type { Purchase } from '#desk/checkIn.ts';
import type { LaterReversal } from '#desk/laterReversal.ts';
import type { PermissionChange } from '#desk/permissionHistory.ts';
import type { RecentTap } from '#desk/recentTaps.ts';
import type { Refusal } from '#desk/refusal.ts';
import type { CommandId, CustomerId, MenuItemId, PendingId, StaffId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { LegalBasis } from '#domain/legalBasis.ts';
import type { HandOff } from '#domain/loyaltyProgram.ts';
import type { MenuFacts, MenuItem } from '#domain/menu.ts';
import type { Last4, PhoneNumber } from '#domain/phoneNumber.ts';
import type { Pin } from '#domain/pin.ts';
import type { PrivacyOfficer } from '#domain/privacyOfficer.ts';
import type { Result } from '#domain/result.ts';
import type { SealColor, SealShape } from '#domain/seal.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { DayTotals } from '#insight/dayTotals.ts';
import type { Role } from '#ledger/entry.ts';
import type { Verification } from '#ledger/verify.ts';
import type { ShownDay } from './dayDesk.ts';
import type { PrivacyActions } from './privacyActions.ts';
import type { SideShopActions } from './sideShopActions.ts';
import type { TabletActions, TabletState } from './tabletState.ts';

/** What the keypad hears back. The number itself never comes back, only its last four digits. */
export type CheckIn =
  | GrantMade
  /** Hand-off "customer first": the check-in waits in the tray for the staff's yes. */
  | CheckInPended
  /** Nobody with this number yet. The tablet holds it, unstored, until `join` or `declineJoining`. */
  | { readonly type: 'FirstVisit'; readonly last4: Last4 }
  /** The turn was opened for a reward: this is what the card can pay. */
  | {
      readonly type: 'CardShown';
      readonly customerId: CustomerId;
      readonly last4: Last4;
      readonly card: Card;
    }
  /** The turn was opened for a reward, and nobody with this number is known. Nothing is stored. */
  | { readonly type: 'NotACustomer'; readonly last4: Last4 };

/** The ledger has it: the check-in waits, and nothing is on the card yet. */
export interface CheckInPended {
  readonly type: 'CheckInPended';
  readonly pendingId: PendingId;
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  readonly last4: Last4;
  /** What staff are asked to say yes to. */
  readonly stamps: Stamps;
  readonly isFirstVisit: boolean;
}

/** What became of a check-in in the tray. */
export type PendingFate =
  | { readonly type: 'Waiting' }
  /** The grant that the staff's yes made. */
  | { readonly type: 'Approved'; readonly made: GrantMade }
  | { readonly type: 'Refused' }
  | { readonly type: 'Withdrawn' };

/** The ledger has it: stamps were granted. */
export interface GrantMade {
  readonly type: 'GrantMade';
  readonly tapId: CommandId;
  readonly customerId: CustomerId;
  readonly last4: Last4;
  readonly stamps: Stamps;
  readonly isFirstVisit: boolean;
  /** They came from a paper card; no visit was counted. */
  readonly isPaperCard: boolean;
  /** As it was before this grant and as it is now. */
  readonly cardBefore: Card;
  readonly card: Card;
  /** What the customer is to be asked below the stamps, if anything. */
  readonly ask: CustomerAsk | null;
}

export interface RewardTaken {
  readonly tapId: CommandId;
  readonly rewardName: string;
  readonly card: Card;
}

/** Somebody who works here, with the name opened. */
export interface Colleague {
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly isOnStaff: boolean;
  /** Too many wrong PINs on this tablet, as of now; `until` is `null` when only the owner helps. */
  readonly lockOut: LockOut | null;
}

/** A customer as staff may see them: masked. */
export interface FoundCustomer {
  readonly customerId: CustomerId;
  /** `010-****-1534` */
  readonly maskedNumber: string;
  readonly last4: Last4;
  readonly card: Card;
  readonly lastVisitAt: Instant | null;
}

export interface ShownTap extends RecentTap {
  readonly last4: Last4 | null;
  /** Who granted it; `null` if that was no staff member. */
  readonly staffName: string | null;
  /** Who took it back, if that was somebody on staff. */
  readonly undoneBy: string | null;
}

/** One line of the permission history with the names opened. */
export type ShownPermissionChange = PermissionChange & {
  readonly name: string;
  /** `null` where the tablet itself did it, such as a lock-out. */
  readonly byName: string | null;
};

/** One line of the access log with names and last four digits opened. */
export interface ShownAccess extends AccessLine {
  readonly staffName: string;
  /** `last4` is `null` once the customer is erased. */
  readonly records: readonly { readonly customerId: CustomerId; readonly last4: Last4 | null }[];
}

export interface ShownAccessLog {
  readonly verdict: ChainVerdict;
  /** Newest first. */
  readonly lines: readonly ShownAccess[];
}

/** What the owner answers on the first run. */
export interface ShopPlan {
  readonly name: string;
  readonly sealText: string;
  readonly sealShape?: SealShape;
  readonly sealColor?: SealColor;
  readonly stampsPerReward: Stamps;
  readonly rewardName: string;
  /** A second line of the price list, for whoever does not want to wait so long. */
  readonly smallReward?: { readonly name: string; readonly price: Stamps };
  readonly handOff: HandOff;
  readonly owner: { readonly name: string; readonly pin: Pin };
  readonly firstStaff?: { readonly name: string; readonly pin: Pin };
  readonly legalBasis?: LegalBasis;
  readonly privacyOfficer?: PrivacyOfficer;
}

/** A shop about to be founded: its recovery code is on screen, and nothing is stored yet. */
export interface PreparedShop {
  /** `XXXXX-XXXXX-XXXXX-XXXXX`, shown once, to be printed or written down. */
  readonly recoveryCode: string;
  found(): Promise<Result<void, Refusal>>;
}

/** How a customer stands to each consent; `null` where nobody asked. */
export interface Consents {
  readonly advertising: Consent | null;
  readonly nightAdvertising: Consent | null;
}

export type Answer<Value> = Promise<Result<Value, Refusal>>;

/** The tablet, as the screens know it. The only way from a feature to the world. */
export interface Runtime extends TabletActions, PrivacyActions, SideShopActions {
  /** What the tablet knows now (zustand). */
  readonly tablet: StoreApi<TabletState>;
  readonly clock: { now(): Instant };
  /** Which build this is. */
  readonly appVersion: string;

  /** As it was read last: there from the first moment, for the first paint. */
  shop(): Shop;
  watchShop(): Watchable<Shop>;
  watchCard(customerId: CustomerId): Watchable<Card>;
  /** The business day that is running. */
  watchToday(): Watchable<DayTotals>;
  /** The day so far as whoever is on duty may see it: their own line first (F-05). */
  readDay(): Answer<ShownDay>;
  watchColleagues(): Watchable<readonly Colleague[]>;
  watchRecentTaps(): Watchable<readonly ShownTap[]>;
  /** Everything that was ever on the menu, in its order. */
  watchMenu(): Watchable<readonly MenuItem[]>;
  /** What staff of this tablet sell most, the most frequent first. */
  watchUsualBaskets(countMax: number): Watchable<readonly Basket[]>;
  /** How long this tap can still be taken back, in monotonic milliseconds; zero is too late. */
  undoMsLeft(tap: RecentTap): number;

  /** The customer pressed 적립하기: grants in an open turn, or says what is needed first. */
  checkIn(phone: PhoneNumber): Answer<CheckIn>;
  /** 적립을 시작할게요: stores the waiting number and grants in the same tap. */
  join(): Answer<GrantMade | CheckInPended>;
  /** The customer is still reading: the waiting number lives on. */
  keepJoining(): void;
  /** The waiting number is forgotten; nothing was stored. `keepTurn` when it is typed again. */
  declineJoining(options: { readonly keepTurn: boolean }): void;
  /** 잘못 눌렀어요: reverses at once; a first visit is erased with it. */
  undoTap(tap: { readonly tapId: CommandId; readonly customerId: CustomerId }): Answer<void>;
  /** What becomes of a check-in that waits, while the customer still looks at it. */
  watchPending(pended: CheckInPended): Watchable<PendingFate>;
  /** How many check-ins of days that are over nobody answered; zero once somebody has seen it. */
  countMissed(): Promise<number>;
  acknowledgeMissed(): void;
  /** What waits in the tray today, longest first; staff see the last four digits only. */
  watchTray(): Watchable<readonly WaitingCheckIn[]>;
  /** The staff on duty say yes: the visit stands on the card. */
  approveCheckIn(pended: PendedIds, purchase: Purchase): Answer<void>;
  /** The staff on duty say no: nothing is granted, and who was new is forgotten. */
  refuseCheckIn(pended: PendedIds): Answer<void>;
  /** 잘못 눌렀어요, before staff said yes: the tray forgets it, and with it who was new. */
  withdrawCheckIn(pended: PendedIds): Answer<void>;
  /** What this customer is to be asked next, once an answer is there. */
  findAsk(customerId: CustomerId): Promise<CustomerAsk | null>;
  /** The customer's own answer. */
  answerAsk(asked: Asked, answer: AskAnswer): Answer<void>;
  /** At once and without a condition; without advertising there is none at night either. */
  withdrawConsent(customerId: CustomerId, purpose: ConsentPurpose): Answer<void>;
  watchConsents(customerId: CustomerId): Watchable<Consents>;
  /** A reward leaves the counter, confirmed by somebody's own PIN. */
  redeem(request: {
    readonly customerId: CustomerId;
    readonly rewardId: string;
    readonly staffId: StaffId;
    readonly pin: Pin;
  }): Answer<RewardTaken>;

  /** Name, then PIN: goes on duty and opens the dark screens. */
  signIn(staffId: StaffId, pin: Pin): Answer<void>;
  findByLast4(last4: Last4): Answer<readonly FoundCustomer[]>;
  /** Staff take one of them in hand: written into the access log before the card is shown. */
  openCustomer(customerId: CustomerId): Answer<void>;
  /** What ever happened on this card, newest first, live; reading it is logged. */
  openHistory(customerId: CustomerId): Answer<Watchable<readonly ShownTap[]>>;
  /** However late, by a manager or the owner with a reason and the own PIN (U-15). */
  reverseTap(request: LaterReversal & Confirmation): Answer<Reversed>;
  /** Staff do the check-in for a customer who cannot; the staff on duty is the actor. */
  grantTo(customerId: CustomerId, purchase: GrantRequest): Answer<GrantMade>;
  /** 종이 쿠폰 옮기기: the stamps of a paper card, for a customer in hand; no visit is counted. */
  movePaperTo(customerId: CustomerId, stamps: Stamps): Answer<GrantMade>;
  /** At the customer's wish; the owner's PIN confirms it. */
  erasePerson(customerId: CustomerId, ownerId: StaffId, pin: Pin): Answer<void>;

  prepareShop(plan: ShopPlan): Promise<Result<PreparedShop, Refusal>>;
  /** One decision of the owner on duty, one entry. */
  changeProgram(command: ProgramCommand): Answer<void>;
  newRuleId(): string;
  /** One line more on the price list. */
  addReward(reward: { readonly name: string; readonly price: Stamps }): Answer<void>;
  /** One item more on the menu; the owner's decision. */
  listMenuItem(facts: MenuFacts): Answer<void>;
  changeMenu(itemId: MenuItemId, command: MenuCommand): Answer<void>;
  hire(person: { readonly name: string; readonly pin: Pin; readonly role: Role }): Answer<void>;
  setPin(staffId: StaffId, pin: Pin): Answer<void>;
  changeRole(staffId: StaffId, role: EmployeeRole): Answer<void>;
  /** Ends a lock-out; the PIN stays as it is. */
  pardonLockOut(staffId: StaffId): Answer<void>;
  dismiss(staffId: StaffId): Answer<void>;
  /** Who was allowed what, since when and by whom: newest first, never trimmed (L-40). */
  watchPermissionHistory(): Watchable<readonly ShownPermissionChange[]>;
  /** Who looked at whom, for the owner only. */
  readAccessLog(): Answer<ShownAccessLog>;
  /** As a file; that it was taken away, and what for, is logged first (L-46). */
  exportAccessLog(purpose: ExportPurpose, toFile: (log: ShownAccessLog) => string): Answer<Blob>;

  /** Folds all entries into a second store and reports every difference. */
  verify(): Promise<Verification>;
  /** Makes every cached row again from the entries; says how many. */
  rebuild(): Promise<number>;
  /** What to send to somebody who helps: versions, sizes, the last events; nothing personal. */
  writeSupportFile(): Promise<Blob>;
  /** Lets the waiting version take over, if nobody is in the middle of anything. */
  takeUpdate(): Promise<boolean>;
  /** Looks for a newer version, and loads the page again, with it if there is one. */
  refresh(): Promise<void>;
  /** Can the tablet write again, after its storage was full? Tries with a note in the diary. */
  canWriteAgain(): Promise<boolean>;
  /** The owner has seen that entries are gone. */
  acknowledgeLoss(): void;
  /** For an error screen: remembered in the ring buffer, without anything personal. */
  noteFailure(error: unknown, where: string): void;
}

/** What staff grant without the keypad. */
export type GrantRequest = Purchase;

/** A check-in in the tray, as staff see it. */
export interface WaitingCheckIn extends PendedIds {
  readonly last4: Last4;
  readonly stamps: Stamps;
  readonly at: Instant;
  /** Stamps on the card now. */
  readonly balance: number;
  /** Nothing else of this number is in the ledger: a no forgets it. */
  readonly isNew: boolean;
}

export type PendedIds = Pick<CheckInPended, 'pendingId' | 'customerId'>;

/** Somebody vouches for it with the own PIN. */
export interface Confirmation {
  readonly staffId: StaffId;
  readonly pin: Pin;
}

/** What is on the card after a tap was taken back: below zero if its stamps were spent already. */
export interface Reversed {
  readonly balance: number;
  /** It was a wrong number, and nothing else of its owner was here. */
  readonly isErased: boolean;
}
