import { useState } from 'react';
import type { ShownAccess } from '#device/runtime.ts';
import type { CustomerId } from '#domain/ids.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { AccessMore, PAGE } from './AccessMore.tsx';
import styles from './AccessRecords.module.css';
import { daysOf } from './accessDays.ts';
import { useRecordWords } from './useAccessRecordWords.ts';

export interface AccessLinesProps {
  readonly lines: readonly ShownAccess[];
  readonly onRecord: (customerId: CustomerId) => void;
}

/** The log by day, newest first. */
export function AccessLines({ lines, onRecord }: AccessLinesProps) {
  const format = useFormat();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <div className={styles['days']}>
        {daysOf(lines.slice(0, shown), format.day).map(({ date, lines: ofDay }) => (
          <section key={date} className={styles['day']}>
            <h2 className={styles['date']}>{date}</h2>
            <ol>
              {ofDay.map((line) => (
                <AccessRow key={line.entryId} line={line} onRecord={onRecord} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <AccessMore left={lines.length - shown} onMore={() => setShown((count) => count + PAGE)} />
    </>
  );
}

interface AccessRowProps {
  readonly line: ShownAccess;
  readonly onRecord: (customerId: CustomerId) => void;
}

function AccessRow({ line, onRecord }: AccessRowProps) {
  const t = useWords('roles');
  const format = useFormat();
  const recordWords = useRecordWords();
  const { at, actor, staffName, what, purpose, records } = line;
  return (
    <li className={styles['row']}>
      <span className={styles['time']}>{format.time(at)}</span>
      <p className={styles['what']}>
        <b>{staffName}</b> {t(`access.what.${what}`)}
        {purpose !== null && t('access.because', { purpose: t(`access.purpose.${purpose}`) })}
        {actor.type === 'staff' && (
          <span className={styles['role']}>{t(`role.${actor.role}`)}</span>
        )}
      </p>
      <div className={styles['records']}>
        {records.map(({ customerId, last4 }) => (
          <button
            key={customerId}
            type="button"
            className={styles['record']}
            aria-label={t('access.showOnly', { whose: recordWords(last4) })}
            onClick={() => onRecord(customerId)}
          >
            {recordWords(last4)}
          </button>
        ))}
      </div>
    </li>
  );
}
