import { useEffect, useState } from 'react';
import type { CloseLine } from '#desk/dailyClose.ts';
import type { ShownDay } from '#device/dayDesk.ts';
import type { Duty } from '#device/tabletState.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Modal } from '#ui/Modal.tsx';
import { DayAnomaly } from './DayAnomaly.tsx';
import styles from './DayDialog.module.css';

/** The day so far, in two minutes: one's own line first, what waits, and what differs (F-05). */
export function DayDialog({ duty, onDismiss }: DayDialogProps) {
  const t = useWords('today');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [day, setDay] = useState<ShownDay>();
  const { ask, refusal } = useAsk(runtime.readDay, setDay);
  // Read once, when it opens: whoever looks compares numbers, and they must not move.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => ask(), []);
  return (
    <Modal
      title={t('title')}
      width="wide"
      onDismiss={onDismiss}
      actions={
        <Button tone="staffAct" onPress={onDismiss}>
          {t('close')}
        </Button>
      }
    >
      {refusal && <p role="alert">{sayRefusal(refusal)}</p>}
      {!day && !refusal && <p>{t('reading')}</p>}
      {day && <Day day={day} duty={duty} />}
    </Modal>
  );
}

export interface DayDialogProps {
  readonly duty: Duty;
  readonly onDismiss: () => void;
}

function Day({ day, duty }: { readonly day: ShownDay; readonly duty: Duty }) {
  const t = useWords('today');
  const isEverybodys = duty.role !== 'staff';
  return (
    <div className={styles['day']}>
      <table className={styles['lines']}>
        <thead>
          <tr>
            <th scope="col">{t('columns.who')}</th>
            <th scope="col">{t('columns.visits')}</th>
            <th scope="col">{t('columns.stamps')}</th>
            <th scope="col">{t('columns.redemptions')}</th>
            <th scope="col">{t('columns.undos')}</th>
          </tr>
        </thead>
        <tbody>
          {day.lines.map(({ staffId, name, ...line }) => (
            <Line
              key={staffId}
              who={staffId === duty.staffId ? t('mine', { name }) : name}
              line={line}
            />
          ))}
          {isEverybodys && <Line who={t('byCustomers')} line={day.byCustomers} />}
        </tbody>
        <tfoot>
          <Line who={t('all')} line={day.all} />
        </tfoot>
      </table>
      {day.pending > 0 && (
        <p className={styles['pending']}>{t('pending', { count: day.pending })}</p>
      )}
      <section className={styles['oddities']}>
        <h3>{t('oddities')}</h3>
        {day.anomalies.length === 0 && <p>{t('none')}</p>}
        {day.anomalies.length > 0 && (
          <>
            <ul>
              {day.anomalies.map((anomaly, index) => (
                <DayAnomaly key={`${index} ${anomaly.type}`} anomaly={anomaly} />
              ))}
            </ul>
            <p className={styles['note']}>{t('note')}</p>
          </>
        )}
      </section>
    </div>
  );
}

function Line({ who, line }: { readonly who: string; readonly line: CloseLine }) {
  return (
    <tr>
      <th scope="row">{who}</th>
      <td>{line.visits}</td>
      <td>{line.stamps}</td>
      <td>{line.redemptions}</td>
      <td>{line.undos}</td>
    </tr>
  );
}
