import { type ActionDispatch, useEffect } from 'react';
import type { KioskEvent, KioskStep, Say } from './kioskFlow.ts';

const SHOWN_MS = 8000;
const PASSING: readonly Say['type'][] = ['Declined', 'Undone', 'Withdrawn', 'Refused'];

/** A sentence about what is over goes by itself; one that waits for the customer stays. */
export function useSayingEnds(state: KioskStep, dispatch: ActionDispatch<[KioskEvent]>): void {
  const say = state.step === 'keypad' ? state.say : null;
  useEffect(() => {
    if (!say || !PASSING.includes(say.type)) return;
    const timer = setTimeout(() => dispatch({ type: 'SayingEnded' }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [say, dispatch]);
}
