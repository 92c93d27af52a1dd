import type { Watchable } from '#domain/watchable.ts';

/** What a tablet that is not open yet is doing; almost always over in a blink. */
export type OpeningPhase = 'opening' | 'waitingForOthers' | 'makingRowsAgain';

/** The phase of an opening, for the screen that is shown meanwhile. */
export interface OpeningPhases extends Watchable<OpeningPhase> {
  enter(phase: OpeningPhase): void;
}

export function createOpeningPhases(): OpeningPhases {
  const listeners = new Set<(phase: OpeningPhase) => void>();
  let current: OpeningPhase = 'opening';
  return {
    enter(phase) {
      current = phase;
      for (const listener of listeners) listener(phase);
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(current);
      return { unsubscribe: () => listeners.delete(listener) };
    },
  };
}
