import { useMemo, useState } from 'react';
import type { ShownPermissionChange } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { unreachable } from '#domain/assert.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { AccessMore, PAGE } from './AccessMore.tsx';
import styles from './AccessRecords.module.css';
import { daysOf } from './accessDays.ts';
import { OwnerPage } from './OwnerPage.tsx';

/** Who became what, since when and by whom: everything, for ever (L-40). */
export function PermissionHistoryScreen() {
  const withParticle = useParticle();
  const t = useWords('roles');
  const format = useFormat();
  const runtime = useRuntime();
  const changes = useWatch(useMemo(() => runtime.watchPermissionHistory(), [runtime]));
  const [shown, setShown] = useState(PAGE);
  return (
    <OwnerPage
      title={t('permissions.title')}
      sub={t('permissions.sub')}
      backTo="/owner"
      back={t('records.back')}
    >
      <div className={styles['days']}>
        {daysOf((changes ?? []).slice(0, shown), format.day).map(({ date, lines }) => (
          <section key={date} className={styles['day']}>
            <h2 className={styles['date']}>{date}</h2>
            <ol>
              {lines.map((change) => (
                <li key={change.entryId} className={styles['row']}>
                  <span className={styles['time']}>{format.time(change.at)}</span>
                  <p className={styles['what']}>
                    <b>{change.name}</b> {whatOf(change)}
                  </p>
                  <p className={styles['who']}>{byWhom(change)}</p>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <AccessMore
        left={(changes?.length ?? 0) - shown}
        onMore={() => setShown((count) => count + PAGE)}
      />
    </OwnerPage>
  );

  function whatOf(change: ShownPermissionChange): string {
    switch (change.type) {
      case 'Hired': {
        const roleAs = withParticle(t(`role.${change.role}`), '으로/로');
        return t('permissions.Hired', { roleAs });
      }
      case 'RoleChanged':
        return t('permissions.RoleChanged', {
          from: t(`role.${change.from}`),
          roleTo: withParticle(t(`role.${change.to}`), '으로/로'),
        });
      case 'LockedOut':
        return t(change.isForGood ? 'permissions.LockedOutForGood' : 'permissions.LockedOut');
      case 'PinChanged':
      case 'Pardoned':
      case 'Unlocked':
      case 'Left':
        return t(`permissions.${change.type}`);
      default:
        return unreachable(change);
    }
  }

  function byWhom({ type, actor, byName }: ShownPermissionChange): string {
    if (actor.type === 'staff' && byName !== null) {
      return t('permissions.by', { name: byName, role: t(`role.${actor.role}`) });
    }
    return t(type === 'Hired' ? 'permissions.founding' : 'permissions.byTablet');
  }
}
