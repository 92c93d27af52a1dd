import type { ReactNode } from 'react';
import type { ShownTap } from '#device/runtime.ts';
import { maskPhoneNumber } from '#domain/phoneNumber.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './RecentTaps.module.css';
import { TapAct, type TapActProps } from './TapAct.tsx';
import { useNow } from './useNow.ts';

export type TapRowProps = Pick<TapActProps, 'tap' | 'onUndo' | 'onReverse'>;

/** One tap: whose, how many, when, by whom. */
export function TapRow({ tap, onUndo, onReverse }: TapRowProps) {
  const t = useWords('counter');
  const roleWords = useWords('roles');
  const format = useFormat();
  const number = tap.last4 === null ? t('recent.erased') : maskPhoneNumber(tap.last4);
  const whose = tap.last4 === null ? number : t('recent.ending', { last4: tap.last4 });
  const now = useNow();
  const isToday = format.isoDay(tap.at) === format.isoDay(now);
  const clock = format.time(tap.at);
  const time = isToday
    ? clock
    : roleWords('history.earlier', { ago: format.ago(tap.at, now), time: clock });
  return (
    <li className={styles['row']} data-undone={tap.isUndone || undefined}>
      <div className={styles['what']}>
        <span className={styles['number']}>{number}</span>
        <TapWhat tap={tap} />
      </div>
      <p className={styles['when']}>
        {tap.staffName === null ? time : t('recent.by', { time, name: tap.staffName })}
      </p>
      {(tap.last4 !== null || tap.isUndone) && (
        <TapAct tap={tap} whose={whose} when={time} onUndo={onUndo} onReverse={onReverse} />
      )}
    </li>
  );
}

/** +2, a reward, or a paper card. */
export function TapWhat({ tap }: { readonly tap: ShownTap }): ReactNode {
  const t = useWords('counter');
  const roleWords = useWords('roles');
  if (tap.kind === 'redemption') {
    return <span className={styles['used']}>{t('recent.redemption')}</span>;
  }
  return (
    <span className={styles['grant']}>
      {t('recent.grant', { stamps: tap.stamps })}
      {tap.kind === 'paperCard' && (
        <span className={styles['paper']}>{roleWords('history.paper')}</span>
      )}
    </span>
  );
}
