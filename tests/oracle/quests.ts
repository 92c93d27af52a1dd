import type { Mission } from '#domain/mission.ts';
import { daysLater } from './almanac.ts';

/** One tick on a mission's slip, and the line of the list it came with. */
export interface Tick {
  readonly place: number;
  readonly day: string;
  readonly item: string;
}

interface Round {
  readonly place: number;
  readonly goal: number;
  ticks: Tick[];
}

/** The slip of one mission: ticks of the round that runs, and the rounds that were done. */
export interface Quest {
  times: number;
  ticks: Tick[];
  done: Round[];
}

/** A visit as far as missions look at it. */
export interface Played {
  readonly place: number;
  readonly day: string;
  readonly items: ReadonlySet<string>;
  readonly ownCup: boolean;
}

export const newQuest = (): Quest => ({ times: 0, ticks: [], done: [] });

/** Ticks what the visit did for this mission; says whether it did any, and is done by that. */
export function tick(quest: Quest, mission: Mission, visit: Played) {
  const { from, until, goal } = mission;
  const isPlayed = (from === null || from <= visit.day) && (until === null || visit.day <= until);
  if (!isPlayed || isOver(quest, mission)) return { isTicked: false, isDone: false };
  const ticked = itemsFor(mission, visit).filter((item) =>
    tickOne(quest, mission, { item, visit }),
  );
  const isDone = countingOn(quest, mission, visit.day).length >= goal.count;
  if (isDone) {
    quest.times += 1;
    quest.done.push({ place: visit.place, goal: goal.count, ticks: quest.ticks });
    quest.ticks = [];
  }
  return { isTicked: ticked.length > 0, isDone };
}

function tickOne(
  quest: Quest,
  mission: Mission,
  { item, visit }: { readonly item: string; readonly visit: Played },
): boolean {
  const counting = countingOn(quest, mission, visit.day);
  const isNew = item === '' || !quest.ticks.some((each) => each.item === item);
  if (counting.length >= mission.goal.count || !(isNew || isOwed(quest, item))) return false;
  quest.ticks = [...counting, { place: visit.place, day: visit.day, item }];
  payOwed(quest);
  return true;
}

/** The ticks that a line made go; a round that was done without them owes them. */
export function untick(quest: Quest, place: number): void {
  quest.ticks = quest.ticks.filter((each) => each.place !== place);
  for (const round of quest.done) {
    round.ticks = round.ticks.filter((each) => each.place !== place);
  }
  payOwed(quest);
}

/** The round that a line ended runs again. */
export function reopen(quest: Quest, place: number): void {
  const round = quest.done.find((each) => each.place === place);
  quest.times -= 1;
  quest.ticks = [...(round?.ticks ?? []), ...quest.ticks];
  quest.done = quest.done.filter((each) => each !== round);
  payOwed(quest);
}

function itemsFor({ goal }: Mission, { items, ownCup }: Played): readonly string[] {
  if (goal.type === 'visits') return [''];
  if (goal.type === 'ownCup') return ownCup ? [''] : [];
  return [...new Set<string>(goal.itemIds)].filter((item) => items.has(item));
}

const isOver = ({ times }: Quest, { isRepeating }: Mission): boolean => !isRepeating && times > 0;

const countingOn = ({ ticks }: Quest, { goal }: Mission, day: string): Tick[] =>
  goal.type === 'visits'
    ? ticks.filter((each) => each.day > daysLater(day, -goal.withinDays))
    : ticks;

const lacking = ({ done }: Quest): Round | undefined =>
  done.find(({ ticks, goal }) => ticks.length < goal);

const isOwed = (quest: Quest, item: string): boolean => {
  const round = lacking(quest);
  return round !== undefined && (item === '' || !round.ticks.some((each) => each.item === item));
};

/** Ticks go first to rounds that lack some. */
function payOwed(quest: Quest): void {
  for (let round = lacking(quest); round !== undefined; round = lacking(quest)) {
    const fits = quest.ticks.find(({ item }) => isOwed(quest, item));
    if (fits === undefined) return;
    quest.ticks = quest.ticks.filter((each) => each !== fits);
    round.ticks.push(fits);
  }
}
