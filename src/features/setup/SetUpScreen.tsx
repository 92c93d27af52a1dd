import { useReducer, useState } from 'react';
import type { PreparedShop } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { STAMPS_PER_REWARD_DEFAULT } from '#domain/loyaltyProgram.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { CardPreview } from './CardPreview.tsx';
import { CodeStep } from './CodeStep.tsx';
import { HandOffStep } from './HandOffStep.tsx';
import { PersonStep } from './PersonStep.tsx';
import { RewardStep } from './RewardStep.tsx';
import { SetUpPage } from './SetUpPage.tsx';
import { ShopStep } from './ShopStep.tsx';
import { type Answers, setUpFlow, startSetUp } from './setUpFlow.ts';
import { problemsOf } from './setUpProblems.ts';
import { shopPlan } from './shopPlan.ts';

export interface SetUpScreenProps {
  /** The shop stands in the ledger. */
  readonly onFounded: () => void;
}

/** The first run: six short steps, then the shop is open. Nothing is stored before the last tap. */
export function SetUpScreen({ onFounded }: SetUpScreenProps) {
  const t = useWords('setup');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [flow, tell] = useReducer(
    setUpFlow,
    { stampsPerReward: STAMPS_PER_REWARD_DEFAULT, rewardName: t('reward.nameDefault') },
    startSetUp,
  );
  const [prepared, setPrepared] = useState<PreparedShop>();
  const preparing = useAsk(
    (answers: Answers) => runtime.prepareShop(shopPlan(answers)),
    setPrepared,
  );
  const founding = useAsk((shop: PreparedShop) => shop.found(), onFounded);

  const { step, answers } = flow;
  const problems = flow.isChecked ? problemsOf(step, answers) : {};
  const stepProps = {
    answers,
    problems,
    onAnswer: (changed: Partial<Answers>) => tell({ type: 'Answered', answers: changed }),
  };

  function goOn(event: 'NextPressed' | 'StaffSkipped'): void {
    const next = setUpFlow(flow, { type: event });
    tell({ type: event });
    if (next.step === 'code') preparing.ask(next.answers);
  }

  function goBack(): void {
    if (preparing.isBusy || founding.isBusy) return;
    setPrepared(undefined);
    tell({ type: 'BackPressed' });
  }

  if (step === 'code') {
    const refusal = preparing.refusal ?? founding.refusal;
    return (
      <CodeStep
        shopName={answers.shopName.trim()}
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
    <SetUpPage
      key={step}
      step={step}
      aside={<CardPreview answers={answers} />}
      actions={
        <>
          {step !== 'shop' && <Button onPress={goBack}>{t('back')}</Button>}
          {step === 'staff' && (
            <Button onPress={() => goOn('StaffSkipped')}>{t('staff.skip')}</Button>
          )}
          <Button tone="seal" type="submit" isWide>
            {t('next')}
          </Button>
        </>
      }
      onSubmit={() => goOn('NextPressed')}
    >
      {step === 'shop' && <ShopStep {...stepProps} />}
      {step === 'reward' && <RewardStep {...stepProps} />}
      {step === 'handOff' && <HandOffStep {...stepProps} />}
      {(step === 'owner' || step === 'staff') && <PersonStep who={step} {...stepProps} />}
    </SetUpPage>
  );
}
