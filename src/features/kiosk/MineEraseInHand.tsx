import type { ReactNode } from 'react';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Title } from '#ui/Title.tsx';
import { Last4Mark } from './Last4Mark.tsx';
import styles from './MineErase.module.css';
import type { MineStageProps } from './MineStageInHand.tsx';
import type { MineShown } from './mineStage.ts';
import { Page } from './Page.tsx';

export interface MineEraseProps extends MineStageProps {
  readonly mine: MineShown;
}

/** Says what is lost before it is lost; both answers are the same size (korea.md §12.6). */
export function MineEraseInHand({ inHand, last4, mine, onStage }: MineEraseProps) {
  const t = useWords('mine');
  const runtime = useRuntime();
  const { ask, isBusy } = useAsk(
    () => runtime.eraseMine().then(inHand.sayRefusal),
    () => onStage({ type: 'erased' }),
  );
  const { balance } = mine.record;
  const stay = () => {
    if (!isBusy) onStage({ type: 'record', mine });
  };

  return (
    <Page
      sign={inHand.shop.sign}
      corner={<Last4Mark last4={last4} />}
      callSize="tall"
      onCallStaff={inHand.callStaff}
      forward={
        <>
          <Button size="large" isWide isWaiting={isBusy} onPress={() => ask()}>
            {t('erase.yes')}
          </Button>
          <Button size="large" isWide isWaiting={isBusy} onPress={stay}>
            {t('erase.no')}
          </Button>
        </>
      }
    >
      <div className={styles['stage']}>
        <Title size="huge">{t('erase.title')}</Title>
        <p className={styles['lost']}>
          {balance > 0 ? t.rich('erase.stamps', { count: balance, b: bold }) : t('erase.noStamps')}
        </p>
        <p className={styles['what']}>{t('erase.what')}</p>
      </div>
    </Page>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;
