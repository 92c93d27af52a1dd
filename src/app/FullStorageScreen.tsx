import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { SupportFileButton } from './SupportFileButton.tsx';

/** How often the tablet looks whether it can write again, without anybody asking. */
const PROBE_MS = 5_000;

/** The disk is full: nothing is half written, and the screen comes back as soon as there is room. */
export function FullStorageScreen() {
  const t = useWords('frame');
  const runtime = useRuntime();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [isStillFull, setStillFull] = useState(false);
  const [isProbing, setProbing] = useState(false);

  async function probe(): Promise<void> {
    setProbing(true);
    const canWrite = await runtime.canWriteAgain();
    if (canWrite) void navigate(pathname, { replace: true });
    setProbing(false);
    setStillFull(true);
  }
  const onTimer = useEffectEvent(() => void probe());

  useEffect(() => {
    const timer = setInterval(onTimer, PROBE_MS);
    return () => clearInterval(timer);
  }, []);

  return (
    <MessageScreen
      title={t('failure.QuotaReached.title')}
      actions={
        <>
          <SupportFileButton />
          <Button tone="ink" isWaiting={isProbing} onPress={() => void probe()}>
            {t('failure.tryAgain')}
          </Button>
        </>
      }
    >
      <p>{t('failure.QuotaReached.body')}</p>
      <p>{t('failure.QuotaReached.byItself')}</p>
      <p role="status">{isStillFull && t('failure.QuotaReached.stillFull')}</p>
    </MessageScreen>
  );
}
