import { useState } from 'react';
import { REVERSAL_REASONS, type ReversalReason } from '#books/card/events.ts';
import type { Reversed, ShownTap } from '#device/runtime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { ReverseChoice } from './ReverseChoice.tsx';
import styles from './ReverseDialog.module.css';
import { ReversePin } from './ReversePin.tsx';
import { useReversal } from './useReversal.ts';
import { useReversers } from './useReversers.ts';

export interface ReverseDialogProps {
  readonly tap: ShownTap;
  readonly onDismiss: () => void;
  readonly onReversed: (reversed: Reversed, words: string) => void;
}

/** After ten minutes a tap is taken back by who may, with a reason that stays (F-01, U-15). */
export function ReverseDialog({ tap, onDismiss, onReversed }: ReverseDialogProps) {
  const t = useWords('roles');
  const [reason, setReason] = useState<ReversalReason>();
  const { reversers, chosen, choose, isOnDutyAllowed } = useReversers();
  const { reverse, problem, isBusy, missing } = useReversal({ tap, onReversed });
  // What is being written cannot be called back any more.
  const leave = () => {
    if (!isBusy) onDismiss();
  };

  return (
    <Dialog
      theme="staff"
      width="wide"
      title={t(titleOf(tap), { stamps: tap.stamps })}
      onDismiss={leave}
    >
      <div className={styles['sides']}>
        <div className={styles['left']}>
          <ReverseChoice
            label={t('reverse.why')}
            choices={REVERSAL_REASONS.map((value) => ({
              value,
              words: t(`reverse.reasons.${value}`),
            }))}
            chosen={reason}
            onChoose={setReason}
          />
          {!isOnDutyAllowed && <p className={styles['note']}>{t('reverse.whoMay')}</p>}
          {(!isOnDutyAllowed || reversers.length > 1) && (
            <ReverseChoice
              label={t('reverse.who')}
              choices={reversers.map(({ staffId, name }) => ({ value: staffId, words: name }))}
              chosen={chosen?.staffId}
              onChoose={choose}
            />
          )}
          {missing > 0 && (
            <p className={styles['careful']}>{t('reverse.deficitWarning', { missing })}</p>
          )}
        </div>
        <ReversePin
          reason={reason}
          who={chosen}
          problem={problem}
          isBusy={isBusy}
          onBack={leave}
          onSubmit={reverse}
        />
      </div>
    </Dialog>
  );
}

const titleOf = ({ kind }: ShownTap) => {
  if (kind === 'redemption') return 'reverse.titleRedemption';
  return kind === 'paperCard' ? 'reverse.titlePaper' : 'reverse.titleGrant';
};
