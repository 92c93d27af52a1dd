import type { ShownAccess } from '#device/runtime.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './AccessLogScreen.module.css';
import type { AccessFilter } from './AccessLogScreen.tsx';
import type { RecordName } from './accessRecords.ts';
import { useRecordWords } from './useAccessRecordWords.ts';

export interface AccessFiltersProps {
  readonly lines: readonly ShownAccess[];
  readonly names: ReadonlyMap<CustomerId, RecordName>;
  readonly filter: AccessFilter;
  readonly onFilter: (filter: AccessFilter) => void;
}

const EVERYBODY = 'everybody';

/** By person from a list; by record, by pressing it in a line. */
export function AccessFilters({ lines, names, filter, onFilter }: AccessFiltersProps) {
  const t = useWords('roles');
  const recordWords = useRecordWords();
  const nameById = new Map(
    lines.flatMap(({ actor, staffName }) =>
      actor.type === 'staff' ? [[actor.staffId, staffName] as const] : [],
    ),
  );
  const people = [...nameById].map(([value, words]) => ({ value, words }));
  const record = filter.customerId === null ? undefined : names.get(filter.customerId);
  return (
    <>
      <div className={styles['person']}>
        <Select
          label={t('access.person')}
          value={filter.staffId ?? EVERYBODY}
          choices={[{ value: EVERYBODY, words: t('access.everybody') }, ...people]}
          onChange={(staffId) =>
            onFilter({ ...filter, staffId: staffId === EVERYBODY ? null : (staffId as StaffId) })
          }
        />
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
