import { useEffect, useReducer, useState } from 'react';
import { keepLater } from '#device/laterList.ts';
import type { PreparedShop } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { CodeStep } from './CodeStep.tsx';
import { SampleMaking } from './SampleMaking.tsx';
import { SetUpQuestions } from './SetUpQuestions.tsx';
import {
  type Answers,
  type SetUpEvent,
  type SetUpFlow,
  setUpFlow,
  startSetUp,
} from './setUpFlow.ts';
import { shopPlan } from './shopPlan.ts';
import { usePromise } from './usePromise.ts';
import { useSample } from './useSample.ts';

export interface SetUpScreenProps {
  /** The shop stands in the ledger. */
  readonly onFounded: () => void;
}

/** The first run: a few short steps, then the shop is open. Nothing is stored before the last tap. */
export function SetUpScreen({ onFounded }: SetUpScreenProps) {
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const promiseOf = usePromise();
  const sample = useSample();
  const [flow, tell] = useReducer(setUpFlow, promiseOf('drinks'), startSetUp);
  const { rewardName, smallName } = promiseOf('drinks');
  useEffect(
    () => tell({ type: 'Retold', names: { rewardName, smallName } }),
    [rewardName, smallName],
  );
  const [prepared, setPrepared] = useState<PreparedShop>();
  const preparing = useAsk(
    (answers: Answers) => runtime.prepareShop(shopPlan(answers)),
    setPrepared,
  );
  const founding = useAsk(
    (shop: PreparedShop) => shop.found(),
    () => {
      keepLater(laterOf(flow));
      onFounded();
    },
  );

  function goOn(event: SetUpEvent): void {
    const next = setUpFlow(flow, event);
    tell(event);
    if (next.step === 'code' && flow.step !== 'code') preparing.ask(next.answers);
  }

  function goBack(): void {
    if (preparing.isBusy || founding.isBusy) return;
    setPrepared(undefined);
    tell({ type: 'BackPressed' });
  }

  if (sample.share !== undefined) return <SampleMaking share={sample.share} />;
  if (flow.step === 'code') {
    const refusal = preparing.refusal ?? founding.refusal;
    return (
      <CodeStep
        shopName={flow.answers.shopName.trim()}
        code={prepared?.recoveryCode}
        now={runtime.clock.now()}
        problem={refusal && sayRefusal(refusal)}
        isFounding={founding.isBusy}
        onBack={goBack}
        onFound={() => prepared && founding.ask(prepared)}
      />
    );
  }
  return (
    <SetUpQuestions
      flow={flow}
      hasSampleFailed={sample.hasFailed}
      onEvent={goOn}
      onBack={goBack}
      onSample={sample.visit}
    />
  );
}

/** Whoever works alone has nobody to add. */
const laterOf = ({ putOff, answers }: SetUpFlow) => [
  ...putOff.filter((step) => step !== 'staff' || answers.handOff.type !== 'automatic'),
  'install' as const,
];
