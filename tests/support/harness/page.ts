import type { CommandId, CustomerId } from '#domain/ids.ts';
import type { DayTotals } from '#insight/dayTotals.ts';
import type { Verification } from '#ledger/verify.ts';
import type { FrozenCustomer, FrozenDatabase, FrozenStory } from '#tests/support/frozenDatabase.ts';
import type { Order } from '#tests/support/orderLog.ts';

/** What the harness page offers to the tools that drive it. Plain data in, plain data out. */
export interface HarnessPage {
  open(options: OpenOptions): Promise<void>;
  /** Founds a shop with one reward at ten stamps, and signs its owner in. */
  foundShop(): Promise<void>;
  signIn(): Promise<void>;
  /** What the orders bought goes on the menu. */
  listMenu(orders: readonly Order[]): Promise<void>;
  replay(orders: readonly Order[], options: ReplayOptions): Promise<readonly Replayed[]>;
  /** A shop in which everything happens once, frozen for later versions. */
  tellStory(startAt: number): Promise<FrozenDatabase>;
  /** What another version left behind, under this name. */
  thaw(frozen: FrozenDatabase, databaseName: string): Promise<void>;
  /** Opens a thawed shop, uses it once more, and says what it found. */
  goOnWith(story: FrozenStory): Promise<GoneOn>;
  /** Opens the database and closes it again, without the tablet. */
  look(databaseName: string): Promise<void>;
  /** As after an update that folds anew: the rows are marked as folded by an older version. */
  forgetFolding(): Promise<void>;
  readTotals(): Promise<LedgerTotals>;
  verify(): Promise<Verification>;
  seed(range: SeedRange): Promise<void>;
  /** The hand-off becomes "customer first". */
  letCustomersGoFirst(): Promise<void>;
  /** Seeded customers type their numbers and wait in the tray. */
  pend(digits: readonly string[]): Promise<void>;
  measureCheckIn(plan: MeasurePlan): Promise<Samples>;
  measureLookup(plan: MeasurePlan): Promise<Samples>;
  contractNames(): readonly string[];
  /** Runs one clause of the store contract on the browser's IndexedDB; rejects with what is wrong. */
  runContract(name: string): Promise<void>;
  writeUntilKilled(options: KillOptions): Promise<void>;
  readTaps(): Promise<readonly StoredTap[]>;
}

export interface OpenOptions {
  readonly databaseName: string;
  /** Both clocks stand here until an order moves them; the real ones when left out. */
  readonly clockAt?: number;
}

export interface ReplayOptions {
  /** Take the reward as soon as a card can pay for it, with the next visit. */
  readonly redeems: boolean;
}

/** Customers `from` to `to - 1` are added; each came once. */
export interface SeedRange {
  readonly from: number;
  readonly to: number;
}

export interface MeasurePlan {
  /** Numbers of seeded customers; ours and the peer take turns through them. */
  readonly customers: readonly number[];
}

/** Milliseconds, one number a run. */
export interface Samples {
  readonly ours: readonly number[];
  readonly peer: readonly number[];
}

/** What became of one row of the order log. */
export interface Replayed {
  readonly line: number;
  readonly card: string;
  readonly customerId?: CustomerId;
  readonly isFirstVisit?: boolean;
  readonly rewardsTaken: number;
  /** Why the counter said no. */
  readonly refusal?: string;
  /** What of the tablet gave way; nothing after this row was tried. */
  readonly failure?: string;
}

/** Where to say, before and after each write, which one it is. */
export interface KillOptions {
  readonly logUrl: string;
  /** Different in every round, so that no number comes twice by chance. */
  readonly round: number;
}

export interface StoredTap {
  readonly tapId: CommandId;
  /** What happened, in order, such as `VisitRecorded`. */
  readonly events: readonly string[];
}

/** What the ledger says happened, read back from the database and not from the file. */
export interface LedgerTotals {
  readonly days: readonly ({ readonly businessDay: string } & DayTotals)[];
  readonly customers: readonly CustomerTotals[];
  readonly rewards: readonly RewardTotals[];
}

export interface CustomerTotals {
  readonly customerId: CustomerId;
  readonly visits: number;
  readonly stampsGranted: number;
  readonly stampsOnCard: number;
  readonly rewardsRedeemed: number;
  /** Whole won. */
  readonly amount: number;
}

export interface RewardTotals {
  readonly rewardId: string;
  readonly name: string;
  /** In stamps. */
  readonly price: number;
  readonly redeemed: number;
  /** How many the cards could pay for now, and how many customers hold at least one. */
  readonly affordable: number;
  readonly customersWhoCan: number;
}

/** What a later version found in a frozen shop. */
export interface GoneOn {
  readonly entries: number;
  readonly findings: readonly unknown[];
  /** Balance and visits of each customer of the story, by their own number. */
  readonly customers: readonly FrozenCustomer[];
  /** The balance of the first one after one more stamp. */
  readonly balanceAfter: number;
  readonly findingsAfter: readonly unknown[];
}

declare global {
  interface Window {
    dangol: HarnessPage;
    /** A tool that wants to hear of every row that is safely in the ledger. */
    acknowledge?: (line: number) => Promise<void>;
  }
}
