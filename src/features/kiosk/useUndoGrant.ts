import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { GrantInHand } from './kioskFlow.ts';
import type { StepInHand } from './stepInHand.ts';

/** 잘못 눌렀어요: reverses at once, and opens the same turn again for the right number. */
export function useUndoGrant({ dispatch, sayRefusal }: StepInHand) {
  const runtime = useRuntime();
  const { ask, isBusy } = useAsk(
    ({ made }: GrantInHand) => {
      const { tapId, customerId } = made;
      return runtime.undoTap({ tapId, customerId }).then(sayRefusal);
    },
    (_undone, { turn }) => {
      const { duty, turn: nextTurn } = runtime.tablet.getState();
      const canRetype = duty !== null && nextTurn === null && turn !== null;
      if (canRetype) runtime.reopenTurn(turn);
      dispatch({ type: 'Returned', say: { type: canRetype ? 'TypeAgain' : 'Undone' } });
    },
  );
  return { undoGrant: ask, isBusy };
}
