import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { loadPart } from '#device/loadPart.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { StaffWords } from './StaffWords.tsx';
import { Strip } from './Strip.tsx';
import styles from './Strips.module.css';
import { useStripsHeight } from './useStripsHeight.ts';

const SideShopStrip = lazy(async () => {
  const { SideShopStrip: Band } = await loadPart(() => import('./SideShopStrip.tsx'));
  return { default: Band };
});

/** What whoever stands before the tablet must know, over every screen; nothing, nearly always. */
export function Strips() {
  const { pathname } = useLocation();
  const strips = useStripsHeight();
  return (
    <div
      ref={strips}
      className={styles['strips']}
      role="status"
      data-theme={pathname === '/staff' ? 'staff' : undefined}
    >
      <SideShop />
      <ReadOnlyStrip />
      <TapVerdictStrip />
      {pathname !== '/' && (
        <>
          <ClockStrip />
          <LossStrip />
        </>
      )}
    </div>
  );
}

function SideShop() {
  const { shopKind } = useRuntime();
  if (shopKind === 'own') return null;
  return (
    <Suspense>
      <StaffWords>
        <SideShopStrip />
      </StaffWords>
    </Suspense>
  );
}

function ReadOnlyStrip() {
  const t = useWords('frame');
  const runtime = useRuntime();
  const isReadOnly = useTablet((tablet) => tablet.isReadOnly);
  if (!isReadOnly) return null;
  const action = { label: t('readOnly.refresh'), onPress: () => void runtime.refresh() };
  return (
    <Strip tone="careful" action={action}>
      {t('readOnly.body')}
    </Strip>
  );
}

function TapVerdictStrip() {
  const t = useWords('frame');
  const runtime = useRuntime();
  const verdict = useTablet((tablet) => tablet.tapVerdict);
  if (verdict === null) return null;
  const { what, isSaved } = verdict;
  const action = { label: t('afterReload.seen'), onPress: runtime.dismissTapVerdict };
  return (
    <Strip tone={isSaved ? 'good' : 'careful'} action={action}>
      {isSaved ? t(`afterReload.saved.${what}`) : t(`afterReload.notSaved.${what}`)}
    </Strip>
  );
}

function ClockStrip() {
  const t = useWords('frame');
  const isSuspect = useTablet((tablet) => tablet.isClockSuspect);
  return isSuspect ? <Strip tone="careful">{t('clockSuspect')}</Strip> : null;
}

function LossStrip() {
  const t = useWords('frame');
  const entries = useTablet((tablet) => tablet.entriesLost);
  return entries > 0 ? <Strip tone="careful">{t('entriesLost', { entries })}</Strip> : null;
}
