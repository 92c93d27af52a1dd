import { useState } from 'react';
import { REVERSAL_REASONS, type ReversalReason } from '#books/card/events.ts';
import type { Reversed, ShownTap } from '#device/runtime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Modal } from '#ui/Modal.tsx';
import { Segments } from '#ui/Segments.tsx';
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
    <Modal width="wide" title={t(titleOf(tap), { stamps: tap.stamps })} onDismiss={leave}>
      <div className={styles['sides']}>
        <div className={styles['left']}>
          <Segments
            layout="pairs"
            label={t('reverse.why')}
            value={reason}
            choices={REVERSAL_REASONS.map((value) => ({
              value,
              words: t(`reverse.reasons.${value}`),
            }))}
            onChange={setReason}
          />
          {!isOnDutyAllowed && <p className={styles['note']}>{t('reverse.whoMay')}</p>}
          {(!isOnDutyAllowed || reversers.length > 1) && (
            <Segments
              layout="pairs"
              label={t('reverse.who')}
              value={chosen?.staffId}
              choices={reversers.map(({ staffId, name }) => ({ value: staffId, words: name }))}
              onChange={choose}
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
    </Modal>
  );
}

const titleOf = ({ kind }: ShownTap) => {
  if (kind === 'redemption') return 'reverse.titleRedemption';
  return kind === 'paperCard' ? 'reverse.titlePaper' : 'reverse.titleGrant';
};
