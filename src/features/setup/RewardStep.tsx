import { REWARD_NAME_MAX } from '#books/program/settings.ts';
import { STAMPS_PER_REWARD_MAX, STAMPS_PER_REWARD_MIN } from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { Stepper } from '#ui/Stepper.tsx';
import styles from './RewardStep.module.css';
import type { StepProps } from './stepProps.ts';
import { useProblemWords } from './useProblemWords.ts';

export function RewardStep({ answers, problems, onAnswer }: StepProps) {
  const t = useWords('setup');
  const say = useProblemWords();
  return (
    <>
      <div className={styles['price']}>
        <p className={styles['label']}>{t('reward.price')}</p>
        <Stepper
          label={t('reward.price')}
          value={answers.stampsPerReward}
          min={STAMPS_PER_REWARD_MIN}
          max={STAMPS_PER_REWARD_MAX}
          valueText={t('reward.priceText', { stamps: answers.stampsPerReward })}
          lessLabel={t('reward.less')}
          moreLabel={t('reward.more')}
          onChange={(stampsPerReward) => onAnswer({ stampsPerReward })}
        />
      </div>
      <Field
        label={t('reward.name')}
        hint={t('reward.nameHint', { max: REWARD_NAME_MAX })}
        value={answers.rewardName}
        error={say(problems.rewardName)}
        onChange={(rewardName) => onAnswer({ rewardName })}
      />
    </>
  );
}
