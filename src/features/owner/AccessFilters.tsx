import { useId } from 'react';
import type { ShownAccess } from '#device/runtime.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './AccessLogScreen.module.css';
import type { AccessFilter } from './AccessLogScreen.tsx';
import type { RecordName } from './accessRecords.ts';
import choice from './ChoiceSetting.module.css';
import { useRecordWords } from './useAccessRecordWords.ts';

export interface AccessFiltersProps {
  readonly lines: readonly ShownAccess[];
  readonly names: ReadonlyMap<CustomerId, RecordName>;
  readonly filter: AccessFilter;
  readonly onFilter: (filter: AccessFilter) => void;
}

/** By person from a list; by record, by pressing it in a line. */
export function AccessFilters({ lines, names, filter, onFilter }: AccessFiltersProps) {
  const t = useWords('roles');
  const recordWords = useRecordWords();
  const id = useId();
  const people = new Map(
    lines.flatMap(({ actor, staffName }) =>
      actor.type === 'staff' ? [[actor.staffId, staffName] as const] : [],
    ),
  );
  const record = filter.customerId === null ? undefined : names.get(filter.customerId);
  return (
    <>
      <div className={styles['person']}>
        <label htmlFor={id} className={styles['label']}>
          {t('access.person')}
        </label>
        <select
          id={id}
          className={choice['select']}
          value={filter.staffId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, staffId: value === '' ? null : (value as StaffId) })
          }
        >
          <option value="">{t('access.everybody')}</option>
          {[...people].map(([staffId, name]) => (
            <option key={staffId} value={staffId}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {record && (
        <div className={styles['only']}>
          <p role="status">{t('access.onlyRecord', { whose: recordWords(record) })}</p>
          <Button size="small" onPress={() => onFilter({ ...filter, customerId: null })}>
            {t('access.allRecords')}
          </Button>
        </div>
      )}
    </>
  );
}
