import type { Benefit } from './benefit.ts';
import type { BusinessDay } from './businessDay.ts';
import type { MenuItemId } from './ids.ts';

export type MissionGoal =
  /** So many visits within so many days: the window slides, so that nobody has to begin anew. */
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

const MISSION_NAME_MAX = 20;
const MISSION_COUNT_MAX = 100;
const MISSION_DAYS_MAX = 366;
/** More at a time nobody could follow on one screen. */
export const MISSIONS_MAX = 6;

/** What cannot stand in a mission, or in the list of them. */
export type MissionProblem =
  | 'missionId'
  | 'missionName'
  | 'missionCount'
  | 'missionDays'
  | 'missionItems'
  | 'missionBenefit'
  | 'missionPeriod'
  | 'tooManyMissions';

/** What the owner must put right first; `undefined` where the mission can stand. */
export function missionProblem(mission: Mission): MissionProblem | undefined {
  const { id, name, goal, benefit, from, until } = mission;
  const { length } = [...name.trim()];
  const found: readonly (readonly [MissionProblem, boolean])[] = [
    ['missionId', id === ''],
    ['missionName', length < 1 || length > MISSION_NAME_MAX],
    ['missionCount', !isWhole(goal.count, countMin(goal), MISSION_COUNT_MAX)],
    ['missionDays', goal.type === 'visits' && !isWhole(goal.withinDays, 1, MISSION_DAYS_MAX)],
    ['missionItems', goal.type === 'items' && differentItems(goal.itemIds) < goal.count],
    ['missionBenefit', isNothing(benefit)],
    ['missionPeriod', from !== null && until !== null && until < from],
  ];
  return found.find(([, isWrong]) => isWrong)?.[0];
}

/** The same of all missions of a shop; each has an id of its own. */
export function missionsProblem(missions: readonly Mission[]): MissionProblem | undefined {
  if (missions.length > MISSIONS_MAX) return 'tooManyMissions';
  if (new Set(missions.map(({ id }) => id)).size < missions.length) return 'missionId';
  return missions.map(missionProblem).find((problem) => problem !== undefined);
}

/** Does a visit of this day count for it? */
export const isPlayedOn = ({ from, until }: Mission, day: BusinessDay): boolean =>
  (from === null || day >= from) && (until === null || day <= until);

/** One visit is no mission; one item or one cup may be. */
const countMin = ({ type }: MissionGoal): number => (type === 'visits' ? 2 : 1);

const differentItems = (itemIds: readonly MenuItemId[]): number => new Set(itemIds).size;

const isWhole = (count: number, min: number, max: number): boolean =>
  Number.isSafeInteger(count) && count >= min && count <= max;

function isNothing(benefit: Benefit): boolean {
  switch (benefit.type) {
    case 'stamps':
      return benefit.stamps < 1;
    case 'points':
      return benefit.points < 1;
    case 'coupon':
      return benefit.kindId === '';
    default:
      return true;
  }
}
