import type { Instant } from '#domain/instant.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './CustomerHistory.module.css';
import { TapAct, type TapActProps } from './TapAct.tsx';
import { TapWhat } from './TapRow.tsx';

export type CustomerHistoryRowProps = Pick<TapActProps, 'tap' | 'onUndo' | 'onReverse'>;

/** One tap of this card: what, when, by whom; and if it was taken back, by whom and why. */
export function CustomerHistoryRow({ tap, onUndo, onReverse }: CustomerHistoryRowProps) {
  const t = useWords('roles');
  const format = useFormat();
  const { at, actor, staffName, undoing, undoneBy, isUndone } = tap;
  const moment = (instant: Instant) =>
    t('history.when', { day: format.day(instant), time: format.time(instant) });
  const when = moment(at);
  const who = actor.type === 'staff' ? (staffName ?? '') : t('history.alone');
  return (
    <li className={styles['row']} data-undone={isUndone || undefined}>
      <p className={styles['what']}>
        {tap.kind === 'redemption' ? (
          <span className={styles['used']}>{t('history.used', { stamps: tap.stamps })}</span>
        ) : (
          <TapWhat tap={tap} />
        )}
      </p>
      <div className={styles['when']}>
        <p>{when}</p>
        <p>{who}</p>
        {undoing && (
          <p>
            {undoneBy === null
              ? t('history.undone', { when: moment(undoing.at) })
              : t('history.undoneBy', { when: moment(undoing.at), name: undoneBy })}
          </p>
        )}
        {undoing?.reason && (
          <p className={styles['why']}>
            {t('history.reason', { reason: t(`reverse.reasons.${undoing.reason}`) })}
          </p>
        )}
      </div>
      <TapAct
        tap={tap}
        whose={t('history.title')}
        when={when}
        onUndo={onUndo}
        onReverse={onReverse}
      />
    </li>
  );
}
