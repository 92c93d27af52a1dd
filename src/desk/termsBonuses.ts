import type { BonusRule, BonusTimes } from '#domain/bonus.ts';
import { namesOf, periodTerms, say, type Term, type TermNames, weekdayTerms } from './term.ts';

/** What earns more, and what earns nothing; and what happens where several meet (R17). */
export function bonusTerms(bonuses: readonly BonusRule[], names: TermNames): readonly Term[] {
  const multipliers = bonuses.filter(({ type }) => type === 'multiplier');
  return [
    ...bonuses.map((bonus) => bonusTerm(bonus, names)),
    ...(multipliers.length > 1 ? [say('bonusMeeting')] : []),
  ];
}

function bonusTerm(bonus: BonusRule, names: TermNames): Term {
  const { name } = bonus;
  switch (bonus.type) {
    case 'multiplier': {
      const factor = bonus.percent / 100;
      return say('multiplier', {
        name,
        times: timesOf(bonus.times),
        of: say(OF[bonus.of]),
        factor,
      });
    }
    case 'itemBonus': {
      const items = namesOf(bonus.itemIds, names);
      return say('itemBonus', { name, times: timesOf(bonus.times), items, gain: gainOf(bonus) });
    }
    case 'itemExclusion':
      return say('itemExclusion', { items: namesOf(bonus.itemIds, names) });
    default: {
      const { amountMin: amount } = bonus;
      return say('amountBonus', { name, times: timesOf(bonus.times), amount, gain: gainOf(bonus) });
    }
  }
}

const OF = { stamps: 'ofStamps', points: 'ofPoints', both: 'ofBoth' } as const;

interface Gain {
  readonly stamps: number;
  readonly points: number;
}

const gainOf = ({ stamps, points }: Gain): readonly Term[] => [
  ...(stamps > 0 ? [say('benefitStamps', { stamps })] : []),
  ...(points > 0 ? [say('benefitPoints', { points })] : []),
];

function timesOf(times: BonusTimes): readonly Term[] {
  const { weekdays, fromHour, untilHour, fromDay, untilDay } = times;
  const isAllDay = fromHour === 0 && untilHour === 24;
  const all = [
    ...periodTerms(fromDay, untilDay),
    ...(weekdays.length === 0 ? [] : [say('onWeekdays', { weekdays: weekdayTerms(weekdays) })]),
    ...(isAllDay ? [] : [say('betweenHours', { from: fromHour, until: untilHour })]),
  ];
  return all.length === 0 ? [say('always')] : all;
}
