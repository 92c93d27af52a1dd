import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { Reward } from '#domain/loyaltyProgram.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { FormDialog } from './FormDialog.tsx';
import { useNotice } from './useNotice.ts';

export interface RetireRewardDialogProps {
  readonly reward: Reward;
  readonly onDismiss: () => void;
  readonly onRetired: () => void;
}

/** A reward that is not given any more; nobody loses a stamp by it. */
export function RetireRewardDialog({ reward, onDismiss, onRetired }: RetireRewardDialogProps) {
  const t = useWords('menu');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const later = useNotice({ type: 'RetireReward', rewardId: reward.id });
  const { ask, refusal, isBusy } = useAsk(
    () => runtime.changeProgram({ type: 'RetireReward', rewardId: reward.id, ...later.effective }),
    onRetired,
  );
  return (
    <FormDialog
      title={t('rewards.retireTitle', { name: reward.name })}
      submit={t('rewards.retireSubmit')}
      isBusy={isBusy}
      problem={refusal && sayRefusal(refusal)}
      onSubmit={() => ask()}
      onDismiss={onDismiss}
    >
      <p>{t('rewards.retireBody')}</p>
      {later.words !== undefined && <p>{later.words}</p>}
    </FormDialog>
  );
}
