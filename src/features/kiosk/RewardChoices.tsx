import { useId } from 'react';
import type { Reward } from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import radio from '#ui/Radio.module.css';
import styles from './RewardChoices.module.css';

export interface RewardChoicesProps {
  readonly rewards: readonly Reward[];
  readonly chosen: Reward;
  readonly onPick: (rewardId: string) => void;
}

/** Everything this card can pay, as tickets of which one is taken. */
export function RewardChoices({ rewards, chosen, onPick }: RewardChoicesProps) {
  const t = useWords('menu');
  const name = useId();
  return (
    <fieldset className={styles['choices']} data-many={rewards.length > 3 || undefined}>
      <legend className={styles['legend']}>{t('offer.choices')}</legend>
      {rewards.map((reward) => (
        <label
          key={reward.id}
          className={joinClasses(radio['radio'], radio['filled'], radio['jade'], styles['choice'])}
        >
          <input
            type="radio"
            name={name}
            checked={reward.id === chosen.id}
            className={radio['input']}
            onChange={() => onPick(reward.id)}
          />
          <span className={styles['words']}>
            <b>{reward.name}</b> <span>{t('offer.price', { stamps: reward.price })}</span>
          </span>
          <span className={radio['mark']}>
            <Icon name="check" size={34} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
