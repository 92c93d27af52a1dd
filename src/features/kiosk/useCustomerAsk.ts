import { useState } from 'react';
import type { AskAnswer, Asked, CustomerAsk } from '#desk/asks.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { type AskStage, stageAfter } from './askStages.ts';

/** What one customer is asked after the stamp, one thing at a time. */
export interface CustomerAsking {
  /** `null`: nothing to ask. */
  readonly stage: AskStage | null;
  readonly answer: (answer: AskAnswer) => void;
  /** What came of the consent was read; the next question, if there is one. */
  readonly goOn: () => void;
}

interface Opening {
  /** What is due once the stamp is there. */
  readonly first: CustomerAsk | null;
  readonly isInert?: boolean;
}

/** Asks one thing after the other, and writes each answer by itself (U-02). */
export function useCustomerAsk(asked: Asked, { first, isInert = false }: Opening): CustomerAsking {
  const runtime = useRuntime();
  const { customerId } = asked;
  const [stage, setStage] = useState<AskStage | null>(first);
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
