import { useState } from 'react';
import {
  type Reward,
  STAMPS_PER_REWARD_MAX,
  STAMPS_PER_REWARD_MIN,
} from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { CountSetting } from './CountSetting.tsx';
import styles from './GrantRuleForm.module.css';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';
import { useNotice } from './useNotice.ts';
import { useRewardPlan } from './useRewardPlan.ts';

/** One line of the price list: its name and its price are one decision. */
export function RewardForm({ reward: inForce }: { readonly reward: Reward }) {
  const withParticle = useParticle();
  const t = useWords('owner');
  const changing = useChangeProgram();
  const { reward, sayPlan } = useRewardPlan(inForce);
  const [typed, setTyped] = useState(reward.name);
  const [price, setPrice] = useState<number>(reward.price);
  const name = typed.trim();
  const priced = { rewardId: reward.id, name, price: stamps(price) };
  const isDirty = name !== reward.name || price !== reward.price;
  const later = useNotice({ type: 'PriceReward', ...priced });
  return (
    <SettingForm
      changing={changing}
      isDirty={isDirty}
      onSubmit={() =>
        changing.changeProgram({ type: 'PriceReward', ...priced, ...later.effective })
      }
    >
      <Field
        label={t('rules.rewardName')}
        value={typed}
        hint={t('rules.promise', { stamps: price, rewardIs: withParticle(name, '이에요/예요') })}
        error={changing.problemOf('rewardName')}
        onChange={(text) => {
          changing.forget();
          setTyped(text);
        }}
      />
      <CountSetting
        label={t('rules.price')}
        value={price}
        min={STAMPS_PER_REWARD_MIN}
        max={STAMPS_PER_REWARD_MAX}
        problem={changing.problemOf('price')}
        onChange={(next) => {
          changing.forget();
          setPrice(next);
        }}
      />
      <p role="status" className={styles['hint']}>
        {isDirty ? later.words : sayPlan}
      </p>
    </SettingForm>
  );
}
