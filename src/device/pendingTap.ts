import type { CounterSlip } from '#desk/command.ts';
import type { CommandId } from '#domain/ids.ts';

/** What somebody was doing when the connection broke. Survives a reload; nothing personal. */
export interface PendingTap {
  readonly what: TapKind;
  /** `null`: it broke before there was anything to write. */
  readonly tapId: CommandId | null;
}

export type TapKind = 'grant' | 'reward' | 'other';

export function kindOf(slips: readonly CounterSlip[]): TapKind {
  const types = new Set<string>(slips.map(({ command }) => command.type));
  if (types.has('RedeemReward')) return 'reward';
  return GRANTING.some((type) => types.has(type)) ? 'grant' : 'other';
}

const GRANTING: readonly CounterSlip['command']['type'][] = [
  'RecordVisit',
  'RecordVisitAlone',
  'MovePaperCard',
  'PendCheckIn',
  'ApproveCheckIn',
];

const TAP_KEY = 'dangol/pendingTap';
const RELOADED_KEY = 'dangol/reloaded';

/**
 * Loads the page again because the connection to the records cannot be had any more; the tap in hand
 * is looked up by its id afterwards. Once only: `false` if that has not helped before.
 */
export function reloadOnce(pending: PendingTap | undefined): boolean {
  try {
    if (sessionStorage.getItem(RELOADED_KEY) !== null) return false;
    sessionStorage.setItem(RELOADED_KEY, 'yes');
    if (pending) sessionStorage.setItem(TAP_KEY, JSON.stringify(pending));
  } catch {
    // Without a memory across reloads, a page that never opens would load again for ever.
    return false;
  }
  location.reload();
  return true;
}

/** Something was written: the connection is good again, and may break again. */
export function forgiveReload(): void {
  try {
    sessionStorage.removeItem(RELOADED_KEY);
  } catch {
    // Then the next break shows its screen.
  }
}

/** What was in hand before the reload; there until somebody has been told what became of it. */
export function lookForPendingTap(): PendingTap | undefined {
  try {
    const kept = sessionStorage.getItem(TAP_KEY);
    const pending: unknown = JSON.parse(kept ?? 'null');
    return isPendingTap(pending) ? pending : undefined;
  } catch {
    return undefined;
  }
}

/** It is known what became of it. */
export function forgetPendingTap(): void {
  try {
    sessionStorage.removeItem(TAP_KEY);
  } catch {
    // It was not kept either.
  }
}

const isPendingTap = (value: unknown): value is PendingTap =>
  typeof value === 'object' &&
  value !== null &&
  'what' in value &&
  (value.what === 'grant' || value.what === 'reward' || value.what === 'other') &&
  'tapId' in value &&
  (value.tapId === null || typeof value.tapId === 'string');
