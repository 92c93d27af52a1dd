import { useMemo } from 'react';
import type { Consent } from '#books/person/answers.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useShop } from '#device/useShop.ts';
import { useWatch } from '#device/useWatch.ts';
import type { CustomerId } from '#domain/ids.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import type { NoticeTone } from '#ui/Notice.tsx';
import styles from './ConsentLine.module.css';

export interface ConsentLineProps {
  readonly customerId: CustomerId;
  readonly say: (words: string, tone?: NoticeTone) => void;
}

/** How the customer stands to advertising, in words, and the way to end it at once (M-07). */
export function ConsentLine({ customerId, say }: ConsentLineProps) {
  const t = useWords('asks');
  const runtime = useRuntime();
  const { asks } = useShop();
  const wordsFor = useConsentWords();
  const sayRefusal = useRefusalWords();
  const consents = useWatch(
    useMemo(() => runtime.watchConsents(customerId), [runtime, customerId]),
  );
  const { ask: withdraw } = useAsk(
    async () => {
      const withdrawn = await runtime.withdrawConsent(customerId, 'advertising');
      if (!withdrawn.ok) say(sayRefusal(withdrawn.failure), 'careful');
      return withdrawn;
    },
    () => say(t('counter.stopped')),
  );
  const { advertising = null, nightAdvertising = null } = consents ?? {};
  if (advertising === null && !asks.advertising) return null;
  // The place is kept until it is known what stands in it.
  if (consents === undefined) return <div className={styles['line']} />;
  const isGiven = advertising?.status === 'given';
  const isNightGiven = isGiven && nightAdvertising?.status === 'given';
  return (
    <div className={styles['line']}>
      <p className={styles['words']}>
        <b>{t('counter.title')}</b> {wordsFor(advertising, isNightGiven)}
      </p>
      {isGiven && (
        <Button size="small" tone="staff" onPress={withdraw}>
          {t('counter.withdraw')}
        </Button>
      )}
    </div>
  );
}

function useConsentWords() {
  const t = useWords('asks');
  const format = useFormat();
  return (advertising: Consent | null, isNightGiven: boolean): string => {
    if (advertising === null) return t('counter.notAsked');
    const day = format.day(advertising.at);
    if (advertising.status !== 'given') return t(`counter.${advertising.status}`, { day });
    return isNightGiven ? t('counter.givenAtNight', { day }) : t('counter.given', { day });
  };
}
