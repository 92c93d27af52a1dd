import type { Benefit } from './benefit.ts';
import type { BusinessDay } from './businessDay.ts';
import type { MenuItemId } from './ids.ts';

export type MissionGoal =
  /** So many visits within so many days, counted from the first of them. */
  | { readonly type: 'visits'; readonly count: number; readonly withinDays: number }
  /** So many different ones of these. */
  | { readonly type: 'items'; readonly count: number; readonly itemIds: readonly MenuItemId[] }
  /** So often with their own cup, as staff see it. */
  | { readonly type: 'ownCup'; readonly count: number };

/** Something to play for. */
export interface Mission {
  readonly id: string;
  readonly name: string;
  readonly goal: MissionGoal;
  readonly benefit: Benefit;
  /** Begins again when it is done. */
  readonly isRepeating: boolean;
  readonly from: BusinessDay | null;
  /** The last day that counts. */
  readonly until: BusinessDay | null;
}
