import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { canFillScreen, fillScreen } from '#device/fullScreen.ts';
import { saveFile } from '#device/saveFile.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { BooksCheck } from './BooksCheck.tsx';
import { HandAndSizeLines } from './HandAndSizeLines.tsx';
import { InstallLine } from './InstallLine.tsx';
import { LanguageLine } from './LanguageLine.tsx';
import { Section } from './Section.tsx';
import { TabletFaultLines } from './TabletFaultLines.tsx';
import { TabletLine } from './TabletLine.tsx';
import styles from './TabletPanel.module.css';

/** What concerns this tablet and not the shop. */
export function TabletPanel() {
  const t = useWords('owner');
  const { appVersion } = useRuntime();
  const isReadOnly = useTablet((tablet) => tablet.isReadOnly);
  return (
    <Section title={t('tablet.title')}>
      <div className={styles['lines']}>
        <TabletFaultLines />
        <LanguageLine />
        <SoundLine />
        <HandAndSizeLines />
        <StorageLine />
        <InstallLine />
        <KioskLockLine />
        {/* An older app cannot count what a newer one wrote. */}
        {!isReadOnly && <BooksCheck />}
        <SupportFileLine />
      </div>
      <div className={styles['about']}>
        <p>{`${t('tablet.version')} ${appVersion}`}</p>
        <p className={styles['licences']}>
          {t('tablet.licences')}
          <a href={`${import.meta.env.BASE_URL}licenses/notices.txt`}>{t('tablet.notices')}</a>
          <a href={`${import.meta.env.BASE_URL}licenses/OFL.txt`}>{t('tablet.fontLicence')}</a>
        </p>
      </div>
    </Section>
  );
}

function SoundLine() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const isOn = useTablet((tablet) => tablet.isSoundOn);
  return (
    <TabletLine title={t('tablet.sound')} note={t('tablet.soundHint')}>
      <Button size="small" isPressed={isOn} onPress={() => runtime.setTablet({ isSoundOn: !isOn })}>
        {isOn ? t('tablet.soundOn') : t('tablet.soundOff')}
      </Button>
    </TabletLine>
  );
}

/** U-17: what the browser can do for a kiosk is one button; the rest is the tablet's own setting. */
function KioskLockLine() {
  const t = useWords('owner');
  const [canFill, setCanFill] = useState(canFillScreen);
  return (
    <TabletLine title={t('tablet.kioskLock')} note={t('tablet.kioskLockHint')}>
      {canFill && (
        <Button
          size="small"
          onPress={() => void fillScreen().then((isFilled) => setCanFill(!isFilled))}
        >
          {t('tablet.fillScreen')}
        </Button>
      )}
    </TabletLine>
  );
}

function StorageLine() {
  const t = useWords('owner');
  const isKept = useTablet((tablet) => tablet.isStoragePersisted);
  if (isKept === null) return null;
  return (
    <TabletLine
      title={t('tablet.storage')}
      note={isKept ? t('tablet.storageKept') : t('tablet.storageNotKept')}
    />
  );
}

function SupportFileLine() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const format = useFormat();
  const saving = useMutation({
    mutationFn: async () => {
      const name = t('tablet.supportFileName', { day: format.isoDay(runtime.clock.now()) });
      saveFile(await runtime.writeSupportFile(), name);
    },
  });
  return (
    <TabletLine title={t('tablet.supportFile')} note={t('tablet.supportHint')}>
      <Button size="small" isWaiting={saving.isPending} onPress={() => saving.mutate()}>
        {t('tablet.supportFile')}
      </Button>
    </TabletLine>
  );
}
