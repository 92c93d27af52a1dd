import type { BusinessDay } from '#domain/businessDay.ts';
import { addDays, dayNumberOf } from '#domain/calendar.ts';
import type { MenuItemId } from '#domain/ids.ts';
import { isPlayedOn, type Mission } from '#domain/mission.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import type { Card } from './card.ts';
import type { MissionProgress, MissionStep } from './missionState.ts';

/** One mission as a screen shows it to a customer. */
export interface MissionOutlook {
  readonly mission: Mission;
  /** Never more than the goal. */
  readonly steps: number;
  readonly goal: number;
  /** Of a set, those they have had in this round. */
  readonly itemIds: readonly MenuItemId[];
  /** How often it was done. */
  readonly rounds: number;
  /** Done, and does not begin again. */
  readonly isOver: boolean;
  /** Today included: until the first step slides out of its window, or the mission ends. */
  readonly daysLeft: number | null;
}

/** How far a customer is in each mission of the day. */
export const progressOf = (
  card: Card,
  { missions }: Pick<ProgramRules, 'missions'>,
  day: BusinessDay,
): readonly MissionOutlook[] =>
  missions
    .filter((mission) => isPlayedOn(mission, day))
    .map((mission) => {
      const counting = stepsCounting(card, mission, day);
      return {
        mission,
        steps: Math.min(counting.length, mission.goal.count),
        goal: mission.goal.count,
        itemIds: counting.flatMap(({ itemId }) => itemId ?? []),
        rounds: progressIn(card, mission).rounds,
        isOver: isOver(card, mission),
        daysLeft: daysLeft(mission, counting[0], day),
      };
    });

/** Where the card is in a mission, begun or not. */
export const progressIn = (card: Card, { id: missionId }: Mission): MissionProgress =>
  card.missions.find((progress) => progress.missionId === missionId) ?? {
    missionId,
    rounds: 0,
    steps: [],
    done: [],
  };

/** How many steps of the round that runs count on this day. */
export const stepsCounted = (card: Card, mission: Mission, day: BusinessDay): number =>
  stepsCounting(card, mission, day).length;

/** Done, and not played again. */
export const isOver = (card: Card, mission: Mission): boolean =>
  !mission.isRepeating && progressIn(card, mission).rounds > 0;

/** The first day of the window that ends with this one; `undefined` where steps count for ever. */
export const countingSince = ({ goal }: Mission, day: BusinessDay): BusinessDay | undefined =>
  goal.type === 'visits' ? addDays(day, 1 - goal.withinDays) : undefined;

function stepsCounting(card: Card, mission: Mission, day: BusinessDay): readonly MissionStep[] {
  const since = countingSince(mission, day);
  return progressIn(card, mission).steps.filter(({ on }) => since === undefined || on >= since);
}

function daysLeft(
  { goal, until }: Mission,
  first: MissionStep | undefined,
  day: BusinessDay,
): number | null {
  const ends: readonly BusinessDay[] = [
    ...(until === null ? [] : [until]),
    ...(goal.type === 'visits' && first ? [addDays(first.on, goal.withinDays - 1)] : []),
  ];
  if (ends.length === 0) return null;
  return Math.min(...ends.map(dayNumberOf)) - dayNumberOf(day) + 1;
}
