import type { Because } from '#domain/benefit.ts';
import type { MenuItemId } from '#domain/ids.ts';
import { isPlayedOn, type Mission } from '#domain/mission.ts';
import type { Context, Decided } from '#ledger/book.ts';
import { benefitEvents } from './benefits.ts';
import type { Card } from './card.ts';
import type { Bought, CardEvent } from './events.ts';
import { inTurn, type Step } from './inTurn.ts';
import { countingSince, isOver, progressIn, stepsCounted } from './missionProgress.ts';
import { makesUp } from './missionState.ts';

/**
 * What a visit does for the missions of the day: a step at most for each, or one for each different
 * item of a set, and where one is done, its benefit. A visit ends a round once, and begins none: what
 * its basket has beyond the goal is not carried over.
 */
export const missionStep =
  (visit: Bought, context: Context): Step =>
  (card) => {
    const missions = context.rules.missions.filter((mission) =>
      isPlayedOn(mission, context.businessDay),
    );
    const steps = missions.flatMap((mission) => [
      ...advancesBy(visit, mission).map((itemId) => advance(mission, itemId, context)),
      completion(mission, context),
    ]);
    const decided = inTurn(card, context, steps);
    return decided.ok ? decided.value : [];
  };

/** One for each step this visit may be; `undefined` where no item is meant. */
function advancesBy(visit: Bought, { goal }: Mission): readonly (MenuItemId | undefined)[] {
  switch (goal.type) {
    case 'visits':
      return [undefined];
    case 'ownCup':
      return visit.ownCup ? [undefined] : [];
    case 'items': {
      const bought = new Set(visit.basket?.map(({ itemId }) => itemId));
      return [...new Set(goal.itemIds)].filter((itemId) => bought.has(itemId));
    }
    default:
      return [];
  }
}

function advance(mission: Mission, itemId: MenuItemId | undefined, context: Context): Step {
  const { businessDay } = context;
  const since = countingSince(mission, businessDay);
  return (card) => {
    const progress = progressIn(card, mission);
    const { missionId, rounds: round, steps } = progress;
    const counted = stepsCounted(card, mission, businessDay);
    if (isOver(card, mission) || counted >= mission.goal.count) return [];
    const isOwed = makesUp(progress, itemId);
    const isThere = itemId !== undefined && steps.some((step) => step.itemId === itemId);
    if (isThere && !isOwed) return [];
    const event: CardEvent = {
      type: 'MissionAdvanced',
      missionId,
      round,
      steps: isOwed ? counted : counted + 1,
      ...(itemId !== undefined && { itemId }),
      ...(since !== undefined && { since }),
    };
    return [{ event }];
  };
}

/** Also where it is due without a step of this visit: the owner has lowered the goal. */
const completion =
  (mission: Mission, context: Context): Step =>
  (card) =>
    stepsCounted(card, mission, context.businessDay) < mission.goal.count || isOver(card, mission)
      ? []
      : completed(mission, card, context);

function completed(
  { id: missionId, goal, benefit }: Mission,
  card: Card,
  context: Context,
): readonly Decided<CardEvent>[] {
  const round = card.missions.find((progress) => progress.missionId === missionId)?.rounds ?? 0;
  const because: Because = { type: 'Mission', missionId, round };
  return [
    { event: { type: 'MissionCompleted', missionId, round, goal: goal.count } },
    ...benefitEvents({ benefit, because }, card, context),
  ];
}
