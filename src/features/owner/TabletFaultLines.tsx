import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useStorageUse } from '#device/useStorageUse.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { TabletLine } from './TabletLine.tsx';

/** From here on the owner is asked to make room, before the kiosk has to stop. */
const STORAGE_USE_WARNED = 0.8;

/** What of this tablet the owner should look at; a line only where something is not as it should be. */
export function TabletFaultLines() {
  return (
    <>
      <LossLine />
      <ClockLine />
      <StorageUseLine />
      <AwakeLine />
    </>
  );
}

function LossLine() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const entries = useTablet((tablet) => tablet.entriesLost);
  if (entries === 0) return null;
  return (
    <TabletLine title={t('tablet.loss', { entries })} note={t('tablet.lossHint')}>
      <Button size="small" onPress={runtime.acknowledgeLoss}>
        {t('tablet.lossSeen')}
      </Button>
    </TabletLine>
  );
}

function ClockLine() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const format = useFormat();
  const isSuspect = useTablet((tablet) => tablet.isClockSuspect);
  if (!isSuspect) return null;
  const now = runtime.clock.now();
  const note = t('tablet.clockHint', { day: format.isoDay(now), time: format.time(now) });
  return <TabletLine title={t('tablet.clock')} note={note} />;
}

function StorageUseLine() {
  const t = useWords('owner');
  const use = useStorageUse();
  if (use === null || use < STORAGE_USE_WARNED) return null;
  const percent = Math.floor(use * 100);
  return (
    <TabletLine title={t('tablet.almostFull', { percent })} note={t('tablet.almostFullHint')} />
  );
}

function AwakeLine() {
  const t = useWords('owner');
  const isKeptAwake = useTablet((tablet) => tablet.isKeptAwake);
  if (isKeptAwake !== false) return null;
  return <TabletLine title={t('tablet.sleeps')} note={t('tablet.sleepsHint')} />;
}
