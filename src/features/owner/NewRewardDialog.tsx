import { useState } from 'react';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { STAMPS_PER_REWARD_MAX, STAMPS_PER_REWARD_MIN } from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { CountSetting } from './CountSetting.tsx';
import { FormDialog } from './FormDialog.tsx';

export interface NewRewardDialogProps {
  readonly onDismiss: () => void;
  readonly onAdded: (name: string) => void;
}

/** A small step on the way: the first reward of a new customer should not be far. */
const FIRST_PRICE = 5;

/** One line more on the price list. */
export function NewRewardDialog({ onDismiss, onAdded }: NewRewardDialogProps) {
  const withParticle = useParticle();
  const t = useWords('menu');
  const rules = useWords('owner');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [typed, setTyped] = useState('');
  const [price, setPrice] = useState(FIRST_PRICE);
  const name = typed.trim();
  const { ask, refusal, isBusy, forgetRefusal } = useAsk(
    () => runtime.addReward({ name, price: stamps(price) }),
    () => onAdded(name),
  );
  const isNameWrong = refusal?.type === 'InvalidSetting' && refusal.field === 'rewardName';

  return (
    <FormDialog
      title={t('rewards.addTitle')}
      submit={t('rewards.addSubmit')}
      isBusy={isBusy}
      problem={refusal && !isNameWrong ? sayRefusal(refusal) : undefined}
      onSubmit={() => ask()}
      onDismiss={onDismiss}
    >
      <Field
        label={rules('rules.rewardName')}
        value={typed}
        hint={
          name === ''
            ? ''
            : rules('rules.promise', { stamps: price, rewardIs: withParticle(name, '이에요/예요') })
        }
        error={isNameWrong ? sayRefusal(refusal) : undefined}
        onChange={(text) => {
          forgetRefusal();
          setTyped(text);
        }}
      />
      <CountSetting
        label={rules('rules.price')}
        value={price}
        min={STAMPS_PER_REWARD_MIN}
        max={STAMPS_PER_REWARD_MAX}
        onChange={setPrice}
      />
    </FormDialog>
  );
}
