import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { CardPreview } from './CardPreview.tsx';
import { HandOffStep } from './HandOffStep.tsx';
import { PersonStep } from './PersonStep.tsx';
import { PrivacyStep } from './PrivacyStep.tsx';
import { RewardStep } from './RewardStep.tsx';
import { SealStep } from './SealStep.tsx';
import { SetUpPage } from './SetUpPage.tsx';
import { ShopStep } from './ShopStep.tsx';
import { canPutOff, type SetUpEvent, type SetUpFlow } from './setUpFlow.ts';
import { problemsOf } from './setUpProblems.ts';
import type { StepProps } from './stepProps.ts';

export interface SetUpQuestionsProps {
  readonly flow: SetUpFlow;
  /** This browser has no way into the sample. */
  readonly hasSampleFailed: boolean;
  readonly onEvent: (event: SetUpEvent) => void;
  readonly onBack: () => void;
  readonly onSample: () => void;
}

/** One step of questions, and what comes of the answers beside it. */
export function SetUpQuestions(props: SetUpQuestionsProps) {
  const { flow, hasSampleFailed, onEvent, onBack, onSample } = props;
  const t = useWords('setup');
  const { step, answers } = flow;
  const stepProps: StepProps = {
    answers,
    problems: flow.isChecked ? problemsOf(step, answers) : {},
    onAnswer: (changed) => onEvent({ type: 'Answered', answers: changed }),
  };
  return (
    <SetUpPage
      key={step}
      step={step}
      aside={<CardPreview answers={answers} />}
      actions={
        <>
          {step === 'shop' && !hasSampleFailed && (
            <Button onPress={onSample}>{t('sample.visit')}</Button>
          )}
          {step !== 'shop' && <Button onPress={onBack}>{t('back')}</Button>}
          {canPutOff(step) && (
            <Button onPress={() => onEvent({ type: 'PutOff' })}>{t('later')}</Button>
          )}
          <Button tone="seal" type="submit" isWide>
            {t('next')}
          </Button>
        </>
      }
      onSubmit={() => onEvent({ type: 'NextPressed' })}
    >
      {hasSampleFailed && step === 'shop' && <p role="status">{t('sample.failed')}</p>}
      <Questions flow={flow} stepProps={stepProps} />
    </SetUpPage>
  );
}

interface QuestionsProps {
  readonly flow: SetUpFlow;
  readonly stepProps: StepProps;
}

function Questions({ flow: { step }, stepProps }: QuestionsProps) {
  switch (step) {
    case 'shop':
      return <ShopStep {...stepProps} />;
    case 'seal':
      return <SealStep {...stepProps} />;
    case 'reward':
      return <RewardStep {...stepProps} />;
    case 'handOff':
      return <HandOffStep {...stepProps} />;
    case 'owner':
    case 'staff':
      return <PersonStep who={step} {...stepProps} />;
    case 'privacy':
      return <PrivacyStep {...stepProps} />;
    default:
      return null;
  }
}
