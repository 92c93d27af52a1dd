import type { TierLevel, TierRule } from '#domain/tier.ts';
import { daysLater, monthsLater } from './almanac.ts';

/** What one day brought, less what was taken back of it. */
export interface DayBrought {
  visits: number;
  won: number;
  points: number;
}

/** One time the card came to a level, and the line of the list it came with. */
export interface Climb {
  readonly place: number;
  readonly levelId: string;
  readonly since: string;
  readonly isUp: boolean;
}

export interface Ladder {
  readonly brought: Map<string, DayBrought>;
  climbs: readonly Climb[];
}

export const noLadder = (): Ladder => ({ brought: new Map(), climbs: [] });

export function bring(ladder: Ladder, day: string, more: Partial<DayBrought>): void {
  const before = ladder.brought.get(day) ?? { visits: 0, won: 0, points: 0 };
  ladder.brought.set(day, {
    visits: before.visits + (more.visits ?? 0),
    won: before.won + (more.won ?? 0),
    points: before.points + (more.points ?? 0),
  });
}

export const levelHeld = ({ climbs }: Ladder): string | null => climbs.at(-1)?.levelId ?? null;

/** Writes down where the card stands on this day, if that is somewhere else; says whether it is. */
export function look(ladder: Ladder, rule: TierRule | null, now: Moment): boolean {
  if (rule === null) return false;
  const held = levelHeld(ladder) ?? rule.levels[0]?.id ?? '';
  const stands = standsOn(ladder, rule, now.day);
  if (stands.level.id === held) return false;
  const before = rule.levels.find(({ id }) => id === held);
  const isUp = before !== undefined && stands.level.threshold > before.threshold;
  const since = isUp ? now.day : stands.since;
  ladder.climbs = [...ladder.climbs, { place: now.place, levelId: stands.level.id, since, isUp }];
  return true;
}

interface Moment {
  readonly day: string;
  readonly place: number;
}

interface Today {
  readonly rule: TierRule | null;
  readonly day: string;
}

/**
 * Whoever has not earned a climb any more, and had earned it before, comes down; falls from where
 * nobody ever was go with it.
 */
export function comeDown(ladder: Ladder, before: Ladder, { rule, day }: Today): void {
  if (rule === null) return;
  const isLost = (climb: Climb): boolean =>
    climb.isUp && isEarned(before, climb, { rule, day }) && !isEarned(ladder, climb, { rule, day });
  let isFromNowhere = false;
  ladder.climbs = ladder.climbs.filter((climb) => {
    isFromNowhere = climb.isUp ? isLost(climb) : isFromNowhere;
    return !isFromNowhere;
  });
}

export const copyOf = (ladder: Ladder): Ladder => ({
  brought: new Map([...ladder.brought].map(([day, brought]) => [day, { ...brought }])),
  climbs: ladder.climbs,
});

function isEarned(ladder: Ladder, climb: Climb, today: { rule: TierRule; day: string }): boolean {
  const { rule } = today;
  const level = rule.levels.find(({ id }) => id === climb.levelId);
  if (level === undefined) return true;
  return someDay(climb.since, today.day, (day) => standing(ladder, rule, day) >= level.threshold);
}

function standsOn(ladder: Ladder, rule: TierRule, day: string): Stand {
  const reached = highest(rule, standing(ladder, rule, day));
  const held = rule.levels.find(({ id }) => id === levelHeld(ladder));
  if (held === undefined || reached.threshold > held.threshold)
    return { level: reached, since: day };
  return fall(ladder, { rule, day }, { level: held, since: ladder.climbs.at(-1)?.since ?? day });
}

interface Stand {
  readonly level: TierLevel;
  readonly since: string;
}

/** Falls as far as the policy says, each time when its grace is over: day by day, on fingers. */
function fall(ladder: Ladder, at: { rule: TierRule; day: string }, stand: Stand): Stand {
  const { rule, day } = at;
  const isBelow = (on: string): boolean => standing(ladder, rule, on) < stand.level.threshold;
  if (rule.downgrade === 'never' || !isBelow(day)) return stand;
  let first = day;
  while (first > stand.since && isBelow(daysLater(first, -1))) first = daysLater(first, -1);
  const over = daysLater(first, rule.graceDays);
  if (over > day) return stand;
  const below = rule.levels.findLast(({ threshold }) => threshold < stand.level.threshold);
  const target = rule.downgrade === 'oneDown' ? below : highest(rule, standing(ladder, rule, over));
  return fall(ladder, at, { level: target ?? stand.level, since: over });
}

/** What counts in the window that ends with this day. */
function standing({ brought }: Ladder, { basis, window }: TierRule, day: string): number {
  const from = {
    lifetime: '0000',
    calendarYear: `${day.slice(0, 4)}-01-01`,
    rolling12Months: daysLater(monthsLater(day, -12), 1),
  }[window];
  let total = 0;
  for (const [on, each] of brought) if (on >= from && on <= day) total += each[basis];
  return total;
}

function highest({ levels }: TierRule, count: number): TierLevel {
  const [lowest] = levels;
  if (lowest === undefined) throw new Error('a ladder has levels');
  return levels.reduce((best, level) => (count >= level.threshold ? level : best), lowest);
}

function someDay(from: string, until: string, is: (day: string) => boolean): boolean {
  for (let day = from; day <= until; day = daysLater(day, 1)) if (is(day)) return true;
  return false;
}
