import { useState } from 'react';
import type { ShownAccess } from '#device/runtime.ts';
import type { CustomerId } from '#domain/ids.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { AccessMore, PAGE } from './AccessMore.tsx';
import styles from './AccessRecords.module.css';
import { daysOf } from './accessDays.ts';
import type { RecordName } from './accessRecords.ts';
import { useRecordWords } from './useAccessRecordWords.ts';

export interface AccessLinesProps {
  readonly lines: readonly ShownAccess[];
  readonly names: ReadonlyMap<CustomerId, RecordName>;
  /** The one whose lines alone are shown. */
  readonly chosen: CustomerId | null;
  readonly onRecord: (customerId: CustomerId) => void;
}

/** The log by day, newest first. */
export function AccessLines({ lines, ...ofRecords }: AccessLinesProps) {
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
                <AccessRow key={line.entryId} line={line} {...ofRecords} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <AccessMore left={lines.length - shown} onMore={() => setShown((count) => count + PAGE)} />
    </>
  );
}

interface AccessRowProps extends Omit<AccessLinesProps, 'lines'> {
  readonly line: ShownAccess;
}

function AccessRow({ line, names, chosen, onRecord }: AccessRowProps) {
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
        {records.map(({ customerId, last4 }) => {
          const whose = recordWords(names.get(customerId) ?? { last4, nth: null });
          return (
            <button
              key={customerId}
              type="button"
              className={styles['record']}
              aria-label={t('access.showOnly', { whose })}
              aria-pressed={customerId === chosen}
              onClick={() => onRecord(customerId)}
            >
              {whose}
            </button>
          );
        })}
      </div>
    </li>
  );
}
