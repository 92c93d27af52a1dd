import { useEffect, useState } from 'react';
import type { AskAnswer, Asked } from '#desk/asks.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { type AskStage, stageAfter } from './askStages.ts';

/** What one customer is asked after the stamp, one thing at a time. */
export interface CustomerAsking {
  /** `null`: nothing to ask. `undefined`: not known yet, for some milliseconds. */
  readonly stage: AskStage | null | undefined;
  readonly answer: (answer: AskAnswer) => void;
  /** What came of the consent was read; the next question, if there is one. */
  readonly goOn: () => void;
}

/** A tablet that takes longer than this to say what is due shows the stamps without it. */
const WAITED_MS_MAX = 500;

/** Reads what is due once the stamp is there, and writes each answer by itself (U-02). */
export function useCustomerAsk(asked: Asked, { isInert = false } = {}): CustomerAsking {
  const runtime = useRuntime();
  const { customerId } = asked;
  const [stage, setStage] = useState<AskStage | null>();
  useEffect(() => {
    let isOpen = true;
    const show = (found: AskStage | null) => {
      if (isOpen) setStage(found);
      isOpen = false;
    };
    const timer = setTimeout(() => show(null), WAITED_MS_MAX);
    runtime.findAsk(customerId).then(show, (failure: unknown) => {
      runtime.noteFailure(failure, 'findAsk');
      show(null);
    });
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [runtime, customerId]);

  const { ask, refusal } = useAsk(
    async (answer: AskAnswer | null) => {
      if (answer) {
        const answered = await runtime.answerAsk(asked, answer);
        if (!answered.ok) return answered;
      }
      return { ok: true, value: await runtime.findAsk(customerId) };
    },
    (next, answer) => setStage(stageAfter({ answer, next, at: runtime.clock.now() })),
  );
  return {
    stage: refusal ? { type: 'closed' } : stage,
    answer: (given) => !isInert && ask(given),
    goOn: () => !isInert && ask(null),
  };
}
