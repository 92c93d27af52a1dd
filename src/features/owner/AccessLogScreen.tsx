import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ShownAccess, ShownAccessLog } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { CustomerId, StaffId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { AccessExport } from './AccessExport.tsx';
import { AccessFilters } from './AccessFilters.tsx';
import { AccessLines } from './AccessLines.tsx';
import styles from './AccessLogScreen.module.css';
import records from './AccessRecords.module.css';
import { AccessVerdict } from './AccessVerdict.tsx';
import { recordNamesOf } from './accessRecords.ts';
import { OwnerPage } from './OwnerPage.tsx';

/** What of the log is shown; a person and a record at once, or one of them, or all. */
export interface AccessFilter {
  readonly staffId: StaffId | null;
  readonly customerId: CustomerId | null;
}

const everything: AccessFilter = { staffId: null, customerId: null };

/** Who looked at whose record, when, and that nobody has rewritten it since (L-45). */
export function AccessLogScreen() {
  const t = useWords('roles');
  const runtime = useRuntime();
  const reading = useQuery({
    queryKey: ['accessLog'],
    queryFn: async () => {
      const read = await runtime.readAccessLog();
      return read.ok ? read.value : null;
    },
    // What somebody looks at after this is not in it yet.
    gcTime: 0,
  });
  const log = reading.data;
  return (
    <OwnerPage
      title={t('access.title')}
      sub={t('access.sub')}
      backTo="/owner"
      back={t('records.back')}
    >
      {log ? (
        <AccessLog log={log} onExported={() => void reading.refetch()} />
      ) : (
        <p role="status" className={records['note']}>
          {t('access.loading')}
        </p>
      )}
    </OwnerPage>
  );
}

interface AccessLogProps {
  readonly log: ShownAccessLog;
  readonly onExported: () => void;
}

function AccessLog({ log, onExported }: AccessLogProps) {
  const t = useWords('roles');
  const [filter, setFilter] = useState(everything);
  const names = useMemo(() => recordNamesOf(log.lines), [log]);
  const lines = log.lines.filter((line) => matches(line, filter));
  return (
    <>
      <AccessVerdict verdict={log.verdict} />
      {log.lines.length > 0 && (
        <div className={styles['tools']}>
          <AccessFilters lines={log.lines} names={names} filter={filter} onFilter={setFilter} />
          <AccessExport onExported={onExported} />
        </div>
      )}
      {lines.length === 0 ? (
        <p className={records['note']}>
          {log.lines.length === 0 ? t('access.empty') : t('access.noMatch')}
        </p>
      ) : (
        <AccessLines
          lines={lines}
          names={names}
          chosen={filter.customerId}
          onRecord={(customerId) => setFilter({ ...filter, customerId })}
        />
      )}
    </>
  );
}

const matches = ({ actor, customerIds }: ShownAccess, { staffId, customerId }: AccessFilter) =>
  (staffId === null || (actor.type === 'staff' && actor.staffId === staffId)) &&
  (customerId === null || customerIds.includes(customerId));
