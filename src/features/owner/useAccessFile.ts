import type { ShownAccess, ShownAccessLog } from '#device/runtime.ts';
import { type AccessFileLine, accessLogFile } from '#exchange/accessLogFile.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';

/** Gives the function that writes the log as a file, in the words of the screen. */
export function useAccessFile(): (log: ShownAccessLog) => string {
  const t = useWords('roles');
  const format = useFormat();

  const columnWords = (column: keyof AccessFileLine) => t(`export.columns.${column}`);
  const heading: AccessFileLine = {
    at: columnWords('at'),
    who: columnWords('who'),
    role: columnWords('role'),
    what: columnWords('what'),
    customers: columnWords('customers'),
    records: columnWords('records'),
    purpose: columnWords('purpose'),
    tablet: columnWords('tablet'),
    hash: columnWords('hash'),
  };

  const lineOf = (line: ShownAccess): AccessFileLine => ({
    at: `${format.isoDay(line.at)} ${format.time(line.at)}`,
    who: line.staffName,
    role: line.actor.type === 'staff' ? t(`role.${line.actor.role}`) : '',
    what: t(`access.what.${line.what}`),
    customers: line.records.map(({ last4 }) => last4 ?? t('access.erased')).join(' '),
    records: line.customerIds.join(' '),
    purpose: line.purpose === null ? '' : t(`access.purpose.${line.purpose}`),
    tablet: line.deviceId,
    hash: line.hash,
  });

  return ({ lines }) => accessLogFile(heading, lines.map(lineOf));
}
