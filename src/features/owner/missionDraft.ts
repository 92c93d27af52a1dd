import type { Benefit } from '#domain/benefit.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { Mission, MissionGoal } from '#domain/mission.ts';
import type { Points } from '#domain/points.ts';
import type { Stamps } from '#domain/stamps.ts';
import { wholeOf } from './programView.ts';

/** A mission as it is being typed. */
export interface MissionDraft extends Omit<Mission, 'goal' | 'benefit'> {
  readonly goal: MissionGoal['type'];
  readonly count: string;
  readonly withinDays: string;
  readonly itemIds: readonly MenuItemId[];
  /** What is given: stamps, points, or the coupon of this id. */
  readonly gives: string;
  readonly given: string;
}

/** Five visits in a month for two stamps, again and again. */
export const newMission = (id: string, name: string): MissionDraft => ({
  id,
  name,
  goal: 'visits',
  count: '5',
  withinDays: '30',
  itemIds: [],
  gives: 'stamps',
  given: '2',
  isRepeating: true,
  from: null,
  until: null,
});

export function missionDraftOf(mission: Mission): MissionDraft {
  const { goal, benefit, ...rest } = mission;
  const usual = newMission(mission.id, mission.name);
  return {
    ...usual,
    ...rest,
    goal: goal.type,
    count: String(goal.count),
    ...(goal.type === 'visits' && { withinDays: String(goal.withinDays) }),
    ...(goal.type === 'items' && { itemIds: goal.itemIds }),
    ...givenBy(benefit),
  };
}

function givenBy(benefit: Benefit): Pick<MissionDraft, 'gives' | 'given'> {
  switch (benefit.type) {
    case 'stamps':
      return { gives: 'stamps', given: String(benefit.stamps) };
    case 'points':
      return { gives: 'points', given: String(benefit.points) };
    default:
      return { gives: benefit.kindId, given: '1' };
  }
}

export function missionOf(draft: MissionDraft): Mission {
  const { id, isRepeating, from, until } = draft;
  const goal = goalOf(draft);
  return { id, name: draft.name.trim(), goal, benefit: benefitOf(draft), isRepeating, from, until };
}

function goalOf({ goal: type, count: typed, withinDays, itemIds }: MissionDraft): MissionGoal {
  const count = wholeOf(typed);
  if (type === 'visits') return { type, count, withinDays: wholeOf(withinDays) };
  return type === 'items' ? { type, count, itemIds } : { type, count };
}

function benefitOf({ gives, given }: MissionDraft): Benefit {
  if (gives === 'stamps') return { type: 'stamps', stamps: wholeOf(given) as Stamps };
  if (gives === 'points') return { type: 'points', points: wholeOf(given) as Points };
  return { type: 'coupon', kindId: gives as Extract<Benefit, { type: 'coupon' }>['kindId'] };
}
