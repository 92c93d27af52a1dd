import type { BusinessDay } from '#domain/businessDay.ts';
import type { Entry } from '#ledger/entry.ts';
import type { CardEvent } from './events.ts';

/** How far a customer is in one mission. */
export interface MissionProgress {
  readonly missionId: string;
  /** 0 for the first time, one more for each time it was done. */
  readonly round: number;
  readonly steps: number;
  /** The first step of this round. */
  readonly startedOn: BusinessDay | null;
}

export type MissionState = readonly MissionProgress[];

export type MissionEvent = {
  readonly type: 'MissionAdvanced';
  readonly missionId: string;
  readonly round: number;
  readonly steps: number;
};

export const MISSION_EVENT_TYPES = [
  'MissionAdvanced',
] as const satisfies readonly MissionEvent['type'][];

export const noMissions: MissionState = [];

export function evolveMissions(missions: MissionState, _entry: Entry<CardEvent>): MissionState {
  return missions;
}
