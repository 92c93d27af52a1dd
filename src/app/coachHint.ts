import type { HandOff } from '#domain/loyaltyProgram.ts';

/** What whoever practises does next (U-18). */
export type CoachHint = 'signIn' | 'toKiosk' | 'openTurn' | 'typeNumber' | 'approve' | 'done';

/** How the practice stands, as the tablet sees it: nothing of the coach is remembered anywhere. */
export interface Practice {
  readonly handOff: HandOff['type'];
  readonly isOnDuty: boolean;
  readonly isAtKiosk: boolean;
  readonly hasTurn: boolean;
  /** Check-ins in the tray. */
  readonly waiting: number;
  /** Stamps were given at least once. */
  readonly hasGranted: boolean;
}

/** The way of a stamp at this counter, hint by hint. */
export const coachWay: Readonly<Record<HandOff['type'], readonly CoachHint[]>> = {
  staffFirst: ['signIn', 'toKiosk', 'openTurn', 'typeNumber', 'done'],
  customerFirst: ['typeNumber', 'signIn', 'approve', 'done'],
  automatic: ['typeNumber', 'done'],
};

export function coachHint(practice: Practice): CoachHint {
  const { handOff, isOnDuty, isAtKiosk, hasTurn, waiting, hasGranted } = practice;
  if (hasGranted) return 'done';
  if (handOff === 'automatic') return 'typeNumber';
  if (handOff === 'customerFirst') {
    if (waiting === 0) return 'typeNumber';
    return isOnDuty ? 'approve' : 'signIn';
  }
  if (!isOnDuty) return 'signIn';
  if (!isAtKiosk) return 'toKiosk';
  return hasTurn ? 'typeNumber' : 'openTurn';
}
