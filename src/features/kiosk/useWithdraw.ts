import type { Answer, CheckInPended } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { fail, ok } from '#domain/result.ts';
import type { StepInHand } from './stepInHand.ts';

/** 잘못 눌렀어요, before staff have answered: the tray forgets it. */
export function useWithdraw({ dispatch, sayRefusal }: StepInHand) {
  const runtime = useRuntime();
  const { ask, isBusy } = useAsk(
    async (pended: CheckInPended): Answer<{ readonly isDone: boolean }> => {
      const { pendingId, customerId } = pended;
      const withdrawn = await runtime.withdrawCheckIn({ pendingId, customerId });
      if (withdrawn.ok) return ok({ isDone: true });
      // Staff were quicker by a moment: the screen is about to show what they said.
      if (withdrawn.failure.type === 'NotWaiting') return ok({ isDone: false });
      return sayRefusal(fail(withdrawn.failure));
    },
    ({ isDone }) => {
      if (isDone) dispatch({ type: 'Returned', say: { type: 'Withdrawn' } });
    },
  );
  return { withdraw: ask, isBusy };
}
