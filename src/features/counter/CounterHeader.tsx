import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Duty } from '#device/tabletState.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './CounterHeader.module.css';
import { DayDialog } from './DayDialog.tsx';
import { PracticeKey } from './PracticeKey.tsx';

/** Who is on duty, the day so far, and the two ways out: keep the duty, or lock and end it. */
export function CounterHeader({ duty }: { readonly duty: Duty }) {
  const t = useWords('counter');
  const tDay = useWords('today');
  const [isDayOpen, setDayOpen] = useState(false);
  const runtime = useRuntime();
  const navigate = useNavigate();
  const today = useWatch(useMemo(() => runtime.watchToday(), [runtime]));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  const words =
    today &&
    t('header.today', {
      // What was taken back today may be from another day.
      grants: Math.max(0, today.visits - today.visitsReversed),
      redemptions: Math.max(0, today.rewardsRedeemed - today.rewardsReversed),
    });

  function leave(end: () => void): void {
    end();
    void navigate('/', { replace: true });
  }

  return (
    <header className={styles['header']}>
      <h1 ref={title} tabIndex={-1} className={styles['title']}>
        {t('header.title', { name: duty.name })}
      </h1>
      {words && (
        <Button
          size="small"
          tone="staff"
          label={tDay('open', { words })}
          onPress={() => setDayOpen(true)}
        >
          {words}
        </Button>
      )}
      {isDayOpen && <DayDialog duty={duty} onDismiss={() => setDayOpen(false)} />}
      <nav className={styles['ways']}>
        <PracticeKey />
        {duty.role === 'owner' && (
          <Link to="/owner" className={styles['link']}>
            {t('settings')}
          </Link>
        )}
        <Button size="small" tone="staff" onPress={() => leave(runtime.lockStaffMode)}>
          {t('toKiosk')}
        </Button>
        <Button size="small" tone="ink" onPress={() => leave(runtime.endDuty)}>
          <Icon name="lock" />
          {t('lock')}
        </Button>
      </nav>
    </header>
  );
}
