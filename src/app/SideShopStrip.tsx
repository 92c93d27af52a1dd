import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'react-router';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useShop } from '#device/useShop.ts';
import { useWatch } from '#device/useWatch.ts';
import { SIDE_SHOP_PIN } from '#device/whichShop.ts';
import { useWords } from '#i18n/useWords.ts';
import { useIdle } from '#ui/useIdle.ts';
import { coachHint, coachWay } from './coachHint.ts';
import styles from './SideShopStrip.module.css';

/** Over every screen of a shop that is thrown away: what it is, its PIN, and the way home. */
export function SideShopStrip() {
  const { shopKind } = useRuntime();
  return shopKind === 'practice' ? <PracticeStrip /> : <SampleStrip />;
}

function SampleStrip() {
  const t = useWords('sample');
  return (
    <Band label={t('strip.sample')} leave={t('strip.leaveSample')}>
      {t('strip.sampleBody', { pin: SIDE_SHOP_PIN })}
    </Band>
  );
}

/** Nobody practises this long without a touch; the next customer is a real one. */
const PRACTICE_IDLE_SECONDS = 600;

function PracticeStrip() {
  const t = useWords('sample');
  const runtime = useRuntime();
  useIdle({ seconds: PRACTICE_IDLE_SECONDS, isActive: true, onIdle: runtime.leaveSideShop });
  return (
    <Band label={t('strip.practice')} leave={t('strip.leavePractice')}>
      <span>{t('strip.practiceBody', { pin: SIDE_SHOP_PIN })}</span>
      <CoachWords />
    </Band>
  );
}

function CoachWords() {
  const t = useWords('sample');
  const runtime = useRuntime();
  const { program } = useShop();
  const { pathname } = useLocation();
  const isOnDuty = useTablet((tablet) => tablet.duty !== null);
  const hasTurn = useTablet((tablet) => tablet.turn !== null);
  const today = useWatch(useMemo(() => runtime.watchToday(), [runtime]));
  const tray = useWatch(useMemo(() => runtime.watchTray(), [runtime]));
  const handOff = program.handOff.type;
  const hint = coachHint({
    handOff,
    isOnDuty,
    hasTurn,
    isAtKiosk: pathname === '/',
    waiting: tray?.length ?? 0,
    hasGranted: (today?.visits ?? 0) > 0,
  });
  const way = coachWay[handOff];
  return (
    <span className={styles['coach']}>
      <b>{t('coach.step', { step: way.indexOf(hint) + 1, total: way.length })}</b>{' '}
      {t(`coach.${hint}`, { pin: SIDE_SHOP_PIN })}
    </span>
  );
}

interface BandProps {
  readonly label: string;
  readonly leave: string;
  readonly children: ReactNode;
}

function Band({ label, leave, children }: BandProps) {
  const runtime = useRuntime();
  return (
    <div className={styles['band']}>
      <p className={styles['words']}>
        <b className={styles['label']}>{label}</b> {children}
      </p>
      <button type="button" className={styles['leave']} onClick={runtime.leaveSideShop}>
        {leave}
      </button>
    </div>
  );
}
