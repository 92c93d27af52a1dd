/** One place on a stamp card. Four shapes, so that none is told by colour alone. */
export type StampSlot =
  | { readonly type: 'old' }
  /** Pressed now, as the `order`th from 0; the one that fills the card is on the goal's place. */
  | { readonly type: 'fresh'; readonly order: number; readonly isOnGoal: boolean }
  | { readonly type: 'empty'; readonly number: number }
  | { readonly type: 'goal' };

export interface StampCount {
  /** Places on the card, 2 to 30. */
  readonly total: number;
  /** Places filled now, fresh ones included. */
  readonly filled: number;
  /** How many of the filled ones are pressed at this moment. */
  readonly fresh: number;
}

/** The card's places in reading order; the last place is the goal until it is filled. */
export function stampSlots({ total, filled, fresh }: StampCount): readonly StampSlot[] {
  return Array.from({ length: total }, (_, index): StampSlot => {
    if (index < filled - fresh) return { type: 'old' };
    if (index < filled) {
      return { type: 'fresh', order: index - filled + fresh, isOnGoal: index === total - 1 };
    }
    return index === total - 1 ? { type: 'goal' } : { type: 'empty', number: index + 1 };
  });
}

/** Columns that make the places largest in a box this many times wider than high; fewest gaps on a tie. */
export function stampColumns(total: number, aspect: number): number {
  const candidates = Array.from({ length: Math.min(total, 10) }, (_, index) => index + 1);
  const best = candidates
    .map((columns) => {
      const rows = Math.ceil(total / columns);
      return { columns, side: Math.min(aspect / columns, 1 / rows), gaps: rows * columns - total };
    })
    .toSorted((a, b) => b.side - a.side || a.gaps - b.gaps || a.columns - b.columns)[0];
  return best?.columns ?? 1;
}
