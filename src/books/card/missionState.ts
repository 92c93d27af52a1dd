import type { BusinessDay } from '#domain/businessDay.ts';
import type { EntryId, MenuItemId } from '#domain/ids.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CardEvent, Explained } from './events.ts';

/** What one visit did for a mission. */
export interface MissionStep {
  readonly entryId: EntryId;
  readonly on: BusinessDay;
  /** Which one of the set. */
  readonly itemId?: MenuItemId;
}

/** A round that was done. */
export interface MissionRound {
  readonly entryId: EntryId;
  /** How many steps it took. */
  readonly goal: number;
  /** Fewer than the goal where one was taken back since: the next ones make up for it first. */
  readonly steps: readonly MissionStep[];
}

/** How far a customer is in one mission. */
export interface MissionProgress {
  readonly missionId: string;
  /** How often it was done. */
  readonly rounds: number;
  /** Of the round that runs, earliest first. */
  readonly steps: readonly MissionStep[];
  /** The latest rounds that were done, at most two: what an undo may still reach. */
  readonly done: readonly MissionRound[];
}

export type MissionState = readonly MissionProgress[];

export type MissionEvent =
  | ({ readonly type: 'MissionAdvanced' } & Advance)
  | ({ readonly type: 'MissionCompleted' } & Completion)
  | ({ readonly type: 'MissionAdvanceReversed' } & Advance & Explained)
  | ({ readonly type: 'MissionCompletionReversed' } & Completion & Explained);

interface Advance {
  readonly missionId: string;
  /** 0 for the first time. */
  readonly round: number;
  /** How many there are with this one. */
  readonly steps: number;
  readonly itemId?: MenuItemId;
  /** Steps of days before this one no longer count: their window has slid on. */
  readonly since?: BusinessDay;
}

interface Completion {
  readonly missionId: string;
  readonly round: number;
  readonly goal: number;
}

export const MISSION_EVENT_TYPES = [
  'MissionAdvanced',
  'MissionCompleted',
  'MissionAdvanceReversed',
  'MissionCompletionReversed',
] as const satisfies readonly MissionEvent['type'][];

export const noMissions: MissionState = [];

const ROUNDS_REMEMBERED = 2;

/** Accepts every event; the order in which a tap is taken back makes no difference. */
export function evolveMissions(missions: MissionState, entry: Entry<CardEvent>): MissionState {
  const { event } = entry;
  switch (event.type) {
    case 'MissionAdvanced':
      return changed(missions, event, (progress) => advanced(progress, event, entry));
    case 'MissionCompleted':
      return changed(missions, event, (progress) => completed(progress, event, entry));
    case 'MissionAdvanceReversed':
      return changed(missions, event, (progress) => without(progress, entry.reverses));
    case 'MissionCompletionReversed':
      return changed(missions, event, (progress) => reopened(progress, entry.reverses));
    default:
      return missions;
  }
}

function changed(
  missions: MissionState,
  { missionId }: { readonly missionId: string },
  change: (progress: MissionProgress) => MissionProgress,
): MissionState {
  const before = missions.find((progress) => progress.missionId === missionId);
  const after = settled(change(before ?? { missionId, rounds: 0, steps: [], done: [] }));
  const others = missions.filter((progress) => progress !== before);
  const isNothing = after.rounds === 0 && after.steps.length === 0 && after.done.length === 0;
  return isNothing ? others : [...others, after].toSorted(byMission);
}

const byMission = (a: MissionProgress, b: MissionProgress): number =>
  a.missionId < b.missionId ? -1 : 1;

function advanced(progress: MissionProgress, { itemId, since }: Advance, entry: Entry) {
  const { id: entryId, businessDay: on } = entry;
  const step: MissionStep = { entryId, on, ...(itemId !== undefined && { itemId }) };
  const standing = progress.steps.filter((each) => since === undefined || each.on >= since);
  return { ...progress, steps: [...standing, step] };
}

function completed(progress: MissionProgress, { goal }: Completion, { id: entryId }: Entry) {
  const round: MissionRound = { entryId, goal, steps: progress.steps };
  return {
    ...progress,
    rounds: progress.rounds + 1,
    steps: [],
    done: [...progress.done, round].slice(-ROUNDS_REMEMBERED),
  };
}

function without(progress: MissionProgress, reverses: EntryId | undefined): MissionProgress {
  const remaining = (steps: readonly MissionStep[]) =>
    steps.filter(({ entryId }) => entryId !== reverses);
  return {
    ...progress,
    steps: remaining(progress.steps),
    done: progress.done.map((round) => ({ ...round, steps: remaining(round.steps) })),
  };
}

/** The steps of the round run again, before those that came after it. */
function reopened(progress: MissionProgress, reverses: EntryId | undefined): MissionProgress {
  const round = progress.done.find(({ entryId }) => entryId === reverses);
  return {
    ...progress,
    rounds: Math.max(0, progress.rounds - 1),
    steps: [...(round?.steps ?? []), ...progress.steps],
    done: progress.done.filter((each) => each !== round),
  };
}

/** A step that was taken back from a round that is done is made up for by the next that fits (R6). */
function settled(progress: MissionProgress): MissionProgress {
  const short = shortRound(progress);
  if (short === undefined) return progress;
  const step = progress.steps.find(({ itemId }) => makesUpFor(short, itemId));
  if (step === undefined) return progress;
  const filled = { ...short, steps: [...short.steps, step] };
  return settled({
    ...progress,
    steps: progress.steps.filter((each) => each !== step),
    done: progress.done.map((round) => (round === short ? filled : round)),
  });
}

/** Would a step with this item make up for one that was taken back, instead of counting anew? */
export function makesUp(progress: MissionProgress, itemId: MenuItemId | undefined): boolean {
  const short = shortRound(progress);
  return short !== undefined && makesUpFor(short, itemId);
}

const shortRound = ({ done }: MissionProgress): MissionRound | undefined =>
  done.find(({ steps, goal }) => steps.length < goal);

const makesUpFor = ({ steps }: MissionRound, itemId: MenuItemId | undefined): boolean =>
  itemId === undefined || !steps.some((step) => step.itemId === itemId);
