import { useState } from 'react';
import type { Instant } from '#domain/instant.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Title } from '#ui/Title.tsx';
import styles from './CodeStep.module.css';
import { RecoverySheet } from './RecoverySheet.tsx';
import { SetUpProgress } from './SetUpProgress.tsx';

export interface CodeStepProps {
  readonly shopName: string;
  /** `undefined` while the shop's key is being made. */
  readonly code: string | undefined;
  readonly now: Instant;
  readonly problem: string | undefined;
  readonly isFounding: boolean;
  readonly onBack: () => void;
  readonly onFound: () => void;
}

/** The recovery code, once and large; the shop opens when the owner says that it is written down. */
export function CodeStep(props: CodeStepProps) {
  const { shopName, code, now, problem, isFounding, onBack, onFound } = props;
  const t = useWords('setup');
  const format = useFormat();
  const [isWritten, setWritten] = useState(false);
  const [isReminded, setReminded] = useState(false);
  const isBusy = isFounding || (code === undefined && problem === undefined);
  const canFound = code !== undefined && isWritten && !isFounding;

  return (
    <main className={styles['page']}>
      <title>{t('pageTitle')}</title>
      <div className={styles['screen']}>
        <SetUpProgress step="code" />
        <Title>{t('code.title')}</Title>
        <p className={styles['sub']}>{t('code.sub')}</p>
        <section className={styles['paper']} aria-label={t('code.label')}>
          <output className={styles['code']} aria-busy={code === undefined}>
            {code === undefined ? t('code.making') : code}
          </output>
          <div className={styles['ways']}>
            <Button size="small" isWaiting={code === undefined} onPress={() => print()}>
              {t('code.print')}
            </Button>
            <Button
              size="small"
              tone={isWritten ? 'ink' : 'quiet'}
              isPressed={isWritten}
              isWaiting={code === undefined}
              onPress={() => setWritten(code !== undefined && !isWritten)}
            >
              {isWritten && <Icon name="check" />}
              {t('code.written')}
            </Button>
          </div>
        </section>
        <p className={styles['say']} role="status">
          {problem ?? (isReminded && !isWritten ? t('code.foundWaiting') : t('code.backHint'))}
        </p>
        <div className={styles['actions']}>
          <Button isWaiting={isBusy} onPress={onBack}>
            {t('back')}
          </Button>
          <Button
            tone="seal"
            isWide
            isWaiting={!canFound}
            onPress={() => (canFound ? onFound() : setReminded(true))}
          >
            {t('code.found')}
          </Button>
        </div>
      </div>
      {code !== undefined && (
        <RecoverySheet shopName={shopName} code={code} day={format.day(now)} />
      )}
    </main>
  );
}
