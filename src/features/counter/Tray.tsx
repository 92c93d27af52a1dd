import { useMemo } from 'react';
import type { WaitingCheckIn } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import type { NoticeTone } from '#ui/Notice.tsx';
import styles from './Tray.module.css';
import { TrayMissed } from './TrayMissed.tsx';
import { TrayRow } from './TrayRow.tsx';
import { useArrivalTone } from './useArrivalTone.ts';
import { useNow } from './useNow.ts';
import { useTrayAnswers } from './useTrayAnswers.ts';
import { useTrayPurchases } from './useTrayPurchases.ts';

export interface TrayProps {
  readonly program: LoyaltyProgram;
  readonly say: (words: string, tone?: NoticeTone) => void;
}

/**
 * Check-ins that wait for the staff's yes (U-09). What waited when the hand-off was changed can
 * still be answered; afterwards the tray is gone.
 */
export function Tray({ program, say }: TrayProps) {
  const runtime = useRuntime();
  const rows = useWatch(useMemo(() => runtime.watchTray(), [runtime]));
  useArrivalTone(rows);
  const isNeeded = program.handOff.type === 'customerFirst' || (rows?.length ?? 0) > 0;
  return (
    <>
      <TrayMissed tray={rows} />
      {isNeeded && rows && <FilledTray rows={rows} program={program} say={say} />}
    </>
  );
}

interface FilledTrayProps extends TrayProps {
  readonly rows: readonly WaitingCheckIn[];
}

function FilledTray({ rows: read, program, say }: FilledTrayProps) {
  const t = useWords('tray');
  const now = useNow();
  const sayRefusal = useRefusalWords();
  const { purchaseOf, setPurchase } = useTrayPurchases(program);
  const { approve, approveAll, refuse, isGranted, problemOf, isBusy } = useTrayAnswers(say);
  const rows = read.filter((row) => !isGranted(row));

  return (
    <section className={styles['tray']} aria-label={t('list.title')}>
      <h2 className={styles['title']} aria-live="polite">
        {rows.length === 0 ? t('list.title') : t('list.titleWith', { count: rows.length })}
      </h2>
      {rows.length === 0 && <p className={styles['empty']}>{t('list.empty')}</p>}
      <ul className={styles['list']}>
        {rows.map((row) => {
          const purchase = purchaseOf(row);
          const problem = problemOf(row);
          return (
            <TrayRow
              key={row.pendingId}
              row={row}
              purchase={purchase}
              stampsMax={program.stampsPerGrantMax}
              now={now}
              problem={problem && sayRefusal(problem)}
              isBusy={isBusy}
              onChange={(changed) => setPurchase(row, changed)}
              onApprove={() => approve({ row, purchase })}
              onRefuse={() => refuse(row)}
            />
          );
        })}
      </ul>
      {rows.length > 1 && (
        <div className={styles['all']}>
          <Button
            tone="staffAct"
            isWide
            isWaiting={isBusy}
            onPress={() => approveAll(rows.map((row) => ({ row, purchase: purchaseOf(row) })))}
          >
            {isBusy ? t('list.approving') : t('list.approveAll', { count: rows.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
