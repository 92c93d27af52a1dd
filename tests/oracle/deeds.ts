import type { Handful, Jar } from './jar.ts';
import { emptyJar } from './jar.ts';
import { type Ladder, noLadder } from './ladder.ts';
import type { Purse, Slip } from './purse.ts';
import type { Quest } from './quests.ts';

export type Kept = 'stamps' | 'points';

/** One thing that one line of the list did to a card. */
export type Deed = { isUndone?: boolean } & (
  | { readonly type: 'visit'; readonly day: string; readonly won: number | undefined }
  | {
      readonly type: 'gain';
      readonly of: Kept;
      readonly until: number;
      readonly count: number;
      readonly day: string;
      /** Which rule gave it; nothing where it was earned. */
      readonly why?: string;
    }
  | { readonly type: 'spend'; readonly of: Kept; readonly taken: Handful }
  | { readonly type: 'refund'; readonly of: number; readonly won: number; readonly points: number }
  | { readonly type: 'tick'; readonly mission: string }
  | { readonly type: 'round'; readonly mission: string }
  | { readonly type: 'coupon'; readonly slip: Slip }
  | { readonly type: 'use'; readonly slip: Slip }
  | { readonly type: 'cancel'; readonly slip: Slip }
);

/** What stands on a line of the list. */
export interface Written {
  readonly place: number;
  readonly who: string;
  readonly at: string;
  readonly deeds: Deed[];
  /** What refunds have taken of it so far. */
  readonly refunded: { won: number; points: number };
}

export interface PaperCard {
  visits: number;
  /** Those that stand, in order. */
  came: readonly { readonly place: number; readonly now: number; readonly day: string }[];
  readonly stamps: Jar;
  readonly points: Jar;
  readonly ladder: Ladder;
  readonly quests: Map<string, Quest>;
  readonly purse: Purse;
  /** What is given only once, or once a year. */
  given: readonly string[];
  /** The latest draw of a kind. */
  readonly drawByKind: Map<string, { readonly day: string; readonly isWin: boolean }>;
}

export const newCard = (): PaperCard => ({
  visits: 0,
  came: [],
  stamps: emptyJar(),
  points: emptyJar(),
  ladder: noLadder(),
  quests: new Map(),
  purse: [],
  given: [],
  drawByKind: new Map(),
});
