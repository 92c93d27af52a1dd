import { useState } from 'react';
import { paperStampsMax } from '#books/card/grants.ts';
import { mayDo } from '#desk/permissions.ts';
import type { Duty } from '#device/tabletState.ts';
import { type LoyaltyProgram, STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { type Stamps, stamps } from '#domain/stamps.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { CountGrid } from '#ui/CountGrid.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './PaperDialog.module.css';
import { PaperMany } from './PaperMany.tsx';

export interface PaperDialogProps {
  readonly duty: Duty;
  readonly program: LoyaltyProgram;
  /** What follows once the count is known. */
  readonly sub: string;
  readonly onChoose: (stamps: Stamps) => void;
  readonly onDismiss: () => void;
}

/** 종이 쿠폰: how many stamps are on the paper, in one press. */
export function PaperDialog({ duty, program, sub, onChoose, onDismiss }: PaperDialogProps) {
  const t = useWords('roles');
  const [isMany, setMany] = useState(false);
  const max = paperStampsMax(program);
  const mayMoveMore = mayDo(duty.role, 'moveLargePaperCard') && max < STAMPS_PER_GRANT_LIMIT;
  const choose = (count: number) => onChoose(stamps(count));

  if (isMany) {
    return <PaperMany max={STAMPS_PER_GRANT_LIMIT} onChoose={choose} onDismiss={onDismiss} />;
  }
  return (
    <Dialog theme="staff" title={t('paper.title')} onDismiss={onDismiss}>
      <div className={styles['body']}>
        <p className={styles['sub']}>{sub}</p>
        <CountGrid
          max={max}
          label={t('paper.title')}
          words={(count) => t('paper.count', { stamps: count })}
          fullWords={(count) => t('paper.countFull', { stamps: count })}
          onPress={choose}
        />
        {!mayMoveMore && <p className={styles['sub']}>{t('paper.moreNote', { max })}</p>}
        <div className={styles['more']}>
          <Button size="small" tone="staff" isWide onPress={onDismiss}>
            {t('paper.back')}
          </Button>
          {mayMoveMore && (
            <Button size="small" tone="staff" isWide onPress={() => setMany(true)}>
              {t('paper.more', { max })}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
