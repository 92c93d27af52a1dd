import type { Mission, MissionGoal } from '#domain/mission.ts';
import { isNarrower, takesBenefit } from './takesBenefit.ts';

/** Is it harder, shorter or worth less? */
export const takesMission = (before: Mission, after: Mission): boolean =>
  isHarder(before.goal, after.goal) ||
  takesBenefit(before.benefit, after.benefit) ||
  (before.isRepeating && !after.isRepeating) ||
  (after.from !== null && (before.from === null || after.from > before.from)) ||
  (after.until !== null && (before.until === null || after.until < before.until));

function isHarder(before: MissionGoal, after: MissionGoal): boolean {
  if (after.type !== before.type || after.count > before.count) return true;
  if (before.type === 'visits' && after.type === 'visits') {
    return after.withinDays < before.withinDays;
  }
  if (before.type === 'items' && after.type === 'items') {
    return isNarrower(before.itemIds, after.itemIds);
  }
  return false;
}
