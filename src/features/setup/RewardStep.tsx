import { REWARD_NAME_MAX } from '#books/program/settings.ts';
import { STAMPS_PER_REWARD_MAX, STAMPS_PER_REWARD_MIN } from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { Segments } from '#ui/Segments.tsx';
import { Stepper } from '#ui/Stepper.tsx';
import { PRESETS } from './presets.ts';
import styles from './RewardStep.module.css';
import type { StepProps } from './stepProps.ts';
import { useProblemWords } from './useProblemWords.ts';
import { usePromise } from './usePromise.ts';

/** One of three promises, and then every part of it. */
export function RewardStep({ answers, problems, onAnswer }: StepProps) {
  const t = useWords('setup');
  const say = useProblemWords();
  const promiseOf = usePromise();
  const { preset, stampsPerReward, rewardName, smallPrice, smallName } = answers;
  return (
    <>
      <Segments
        label={t('reward.preset')}
        value={preset}
        choices={PRESETS.map((value) => ({ value, words: t(`reward.presets.${value}`) }))}
        onChange={(chosen) => onAnswer(promiseOf(chosen))}
      />
      {smallPrice > 0 && (
        <RewardLine
          price={smallPrice}
          name={smallName}
          label={t('reward.small')}
          nameLabel={t('reward.smallName')}
          priceMax={stampsPerReward - 1}
          error={say(problems.smallName)}
          onPrice={(price) => onAnswer({ smallPrice: price })}
          onName={(name) => onAnswer({ smallName: name })}
        />
      )}
      <RewardLine
        price={stampsPerReward}
        name={rewardName}
        label={t('reward.price')}
        nameLabel={t('reward.name')}
        priceMin={smallPrice > 0 ? smallPrice + 1 : STAMPS_PER_REWARD_MIN}
        error={say(problems.rewardName)}
        onPrice={(price) => onAnswer({ stampsPerReward: price })}
        onName={(name) => onAnswer({ rewardName: name })}
      />
    </>
  );
}

interface RewardLineProps {
  readonly price: number;
  readonly name: string;
  readonly label: string;
  readonly nameLabel: string;
  readonly priceMin?: number;
  readonly priceMax?: number;
  readonly error: string | undefined;
  readonly onPrice: (price: number) => void;
  readonly onName: (name: string) => void;
}

function RewardLine(props: RewardLineProps) {
  const { price, name, label, nameLabel, error, onPrice, onName } = props;
  const { priceMin = STAMPS_PER_REWARD_MIN, priceMax = STAMPS_PER_REWARD_MAX } = props;
  const t = useWords('setup');
  return (
    <div className={styles['line']}>
      <div className={styles['price']}>
        <p className={styles['label']}>{label}</p>
        <Stepper
          label={label}
          value={price}
          min={priceMin}
          max={priceMax}
          valueText={t('reward.priceText', { stamps: price })}
          lessLabel={t('reward.less')}
          moreLabel={t('reward.more')}
          onChange={onPrice}
        />
      </div>
      <Field
        label={nameLabel}
        hint={t('reward.nameHint', { max: REWARD_NAME_MAX })}
        value={name}
        error={error}
        onChange={onName}
      />
    </div>
  );
}
