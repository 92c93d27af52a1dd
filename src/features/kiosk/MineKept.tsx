import type { ReactNode } from 'react';
import type { Consent } from '#books/person/answers.ts';
import type { ConsentPurpose } from '#books/person/events.ts';
import type { MyRecord } from '#desk/myRecord.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './MineRecord.module.css';

export interface MineKeptProps {
  readonly last4: Last4;
  readonly record: MyRecord;
  readonly onStop: (purpose: ConsentPurpose) => void;
  readonly onStart: (purpose: ConsentPurpose) => void;
  readonly onCorrectHeardFrom: () => void;
}

/** What is kept, until when, and what was agreed to; each with the way to put it right. */
export function MineKept(props: MineKeptProps) {
  const { last4, record, onCorrectHeardFrom } = props;
  const t = useWords('mine');
  const asks = useWords('asks');
  const format = useFormat();
  const { advertising, heardFrom, joinedAt, retentionMonths: months } = record;
  return (
    <div className={styles['kept']}>
      <h2>{t('record.kept')}</h2>
      <dl className={styles['facts']}>
        <Fact name={t('record.stamps')}>{t('record.stampsCount', { count: record.balance })}</Fact>
        <Fact name={t('record.number')}>{t('record.numberKept', { last4 })}</Fact>
        {joinedAt !== null && <Fact name={t('record.joined')}>{format.day(joinedAt)}</Fact>}
        <Fact name={t('record.untilWhen')}>{t('record.untilWhenAnswer', { months })}</Fact>
        <ConsentFact {...props} purpose="advertising" mayStart />
        <ConsentFact
          {...props}
          purpose="nightAdvertising"
          mayStart={advertising?.status === 'given'}
        />
        <Fact
          name={t('record.heardFrom')}
          act={
            heardFrom !== null && (
              <Button
                size="small"
                label={t('record.correctFull', { what: t('record.heardFrom') })}
                onPress={onCorrectHeardFrom}
              >
                {t('record.correct')}
              </Button>
            )
          }
        >
          {heardFrom === null ? t('record.notTold') : asks(`heardFrom.${heardFrom}`)}
        </Fact>
      </dl>
    </div>
  );
}

interface ConsentFactProps extends MineKeptProps {
  readonly purpose: ConsentPurpose;
  /** Nobody gets advertising at night who wants none by day. */
  readonly mayStart: boolean;
}

function ConsentFact({ purpose, mayStart, record, onStop, onStart }: ConsentFactProps) {
  const t = useWords('mine');
  const consent = record[purpose];
  const what = t(`record.${purpose}`);
  const isGiven = consent?.status === 'given' && mayStart;
  const stop = (
    <Button size="small" label={t('record.stopFull', { what })} onPress={() => onStop(purpose)}>
      {t('record.stop')}
    </Button>
  );
  const start = (
    <Button size="small" label={t('record.startFull', { what })} onPress={() => onStart(purpose)}>
      {t('record.start')}
    </Button>
  );
  return (
    <Fact name={what} act={isGiven ? stop : mayStart && start}>
      <ConsentWords consent={consent} />
    </Fact>
  );
}

function ConsentWords({ consent }: { readonly consent: Consent | null }) {
  const t = useWords('mine');
  const format = useFormat();
  if (consent === null) return t('record.notAsked');
  return t(`record.${consent.status}`, { day: format.day(consent.at) });
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly act?: ReactNode;
}

function Fact({ name, children, act }: FactProps) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>
        <span>{children}</span>
        {act}
      </dd>
    </div>
  );
}
