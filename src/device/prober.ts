import { type Probe, probe } from '#desk/probing.ts';
import type { Clock } from './clock.ts';

/** Counts the different numbers that are asked for at this tablet, wherever it is (N-11). */
export interface Prober {
  isAllowed(phoneKey: string): boolean;
}

export function createProber(clock: Clock): Prober {
  let recent: readonly Probe[] = [];
  return {
    isAllowed(phoneKey) {
      const probing = probe(recent, { phoneKey, atMs: clock.monotonicNow() });
      recent = probing.recent;
      return probing.isAllowed;
    },
  };
}
