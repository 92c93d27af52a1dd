import { useState } from 'react';
import { stampBalance } from '#books/card/card.ts';
import { paperStampsMax } from '#books/card/grants.ts';
import { mayDo } from '#desk/permissions.ts';
import type { Duty } from '#device/tabletState.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { CustomerId } from '#domain/ids.ts';
import { type LoyaltyProgram, STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { type Stamps, stamps } from '#domain/stamps.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { CountGrid } from '#ui/CountGrid.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import type { NoticeTone } from '#ui/Notice.tsx';
import styles from './PaperHere.module.css';
import { PaperMany } from './PaperMany.tsx';

export interface PaperHereProps {
  readonly customerId: CustomerId;
  readonly duty: Duty;
  readonly program: LoyaltyProgram;
  readonly say: (words: string, tone?: NoticeTone) => void;
  /** Moved, or not after all. */
  readonly onDone: () => void;
}

/** The stamps of a paper card, moved to the customer in hand. */
export function PaperHere({ customerId, duty, program, say, onDone }: PaperHereProps) {
  const t = useWords('roles');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [isMany, setMany] = useState(false);
  const moving = useAsk(
    async (count: Stamps) => {
      const moved = await runtime.movePaperTo(customerId, count);
      if (!moved.ok) say(sayRefusal(moved.failure), 'careful');
      return moved;
    },
    ({ stamps: count, card }) => {
      say(t('paper.moved', { stamps: count, balance: stampBalance(card) }));
      onDone();
    },
  );
  const move = (count: number) => moving.ask(stamps(count));
  const max = paperStampsMax(program);
  const mayMoveMore = mayDo(duty.role, 'moveLargePaperCard') && max < STAMPS_PER_GRANT_LIMIT;

  if (isMany) return <PaperMany max={STAMPS_PER_GRANT_LIMIT} onMove={move} onDismiss={onDone} />;
  return (
    <Dialog theme="staff" title={t('paper.title')} onDismiss={onDone}>
      <div className={styles['body']}>
        <p className={styles['sub']}>{t('paper.subHere')}</p>
        <CountGrid
          max={max}
          label={t('paper.title')}
          words={(count) => t('paper.count', { stamps: count })}
          fullWords={(count) => t('paper.countFull', { stamps: count })}
          onPress={move}
        />
        {!mayMoveMore && <p className={styles['sub']}>{t('paper.moreNote', { max })}</p>}
        <div className={styles['more']}>
          <Button size="small" tone="staff" isWide onPress={onDone}>
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
