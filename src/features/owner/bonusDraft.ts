import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { Points } from '#domain/points.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { wholeOf } from './programView.ts';

export const BONUS_TYPES = ['multiplier', 'itemBonus', 'amountBonus', 'itemExclusion'] as const;

/** A bonus as it is being typed; it has the fields of every type, and means those of its own. */
export interface BonusDraft {
  readonly id: string;
  readonly type: BonusRule['type'];
  readonly name: string;
  readonly times: BonusTimes;
  readonly percent: number;
  readonly of: 'stamps' | 'points' | 'both';
  readonly isStacking: boolean;
  readonly itemIds: readonly MenuItemId[];
  readonly stamps: string;
  readonly points: string;
  readonly amountMin: string;
}

const ALWAYS: BonusTimes = {
  weekdays: [],
  fromHour: 0,
  untilHour: 24,
  fromDay: null,
  untilDay: null,
};

/** Double stamps on weekday afternoons; one stamp more for an item, or from twenty thousand won. */
export const newBonus = (type: BonusRule['type'], id: string): BonusDraft => ({
  id,
  type,
  name: '',
  times:
    type === 'multiplier'
      ? { ...ALWAYS, weekdays: [1, 2, 3, 4, 5], fromHour: 14, untilHour: 16 }
      : ALWAYS,
  percent: 200,
  of: 'stamps',
  isStacking: false,
  itemIds: [],
  stamps: '1',
  points: '0',
  amountMin: '20000',
});

export function bonusDraftOf(bonus: BonusRule): BonusDraft {
  const draft = newBonus(bonus.type, bonus.id);
  switch (bonus.type) {
    case 'multiplier':
    case 'itemExclusion':
      return { ...draft, ...bonus };
    case 'itemBonus':
      return { ...draft, ...bonus, ...typedGain(bonus) };
    default: {
      const amountMin = String(bonus.amountMin);
      return { ...draft, ...bonus, ...typedGain(bonus), amountMin };
    }
  }
}

const typedGain = (gain: { readonly stamps: Stamps; readonly points: Points }) => ({
  stamps: String(gain.stamps),
  points: String(gain.points),
});

export function bonusOf(draft: BonusDraft): BonusRule {
  const { id, type, times, percent, of, isStacking, itemIds } = draft;
  const name = draft.name.trim();
  const gain = {
    stamps: wholeOf(draft.stamps) as Stamps,
    points: wholeOf(draft.points) as Points,
  };
  switch (type) {
    case 'multiplier':
      return { type, id, name, times, percent, of, isStacking };
    case 'itemExclusion':
      return { type, id, name, itemIds };
    case 'itemBonus':
      return { type, id, name, times, itemIds, ...gain };
    default:
      return { type, id, name, times, amountMin: wholeOf(draft.amountMin) as Won, ...gain };
  }
}
