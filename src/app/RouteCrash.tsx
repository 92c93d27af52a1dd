import { useEffect } from 'react';
import { useNavigate, useRouteError } from 'react-router';
import { useRuntime } from '#device/useRuntime.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { SupportFileButton } from './SupportFileButton.tsx';

/** A screen of the staff's or the owner's side broke; the kiosk goes on. */
export function RouteCrash({ where }: { readonly where: string }) {
  const t = useWords('frame');
  const navigate = useNavigate();
  const error = useNotedError(where);
  if (error instanceof TabletFailure) return <FailureScreen failure={error} isTabletOpen />;
  return (
    <MessageScreen
      title={t('crash.title')}
      actions={
        <>
          <SupportFileButton />
          <Button tone="ink" onPress={() => void navigate('/', { replace: true })}>
            {t('crash.home')}
          </Button>
        </>
      }
    >
      <p>{t('crash.body')}</p>
      <p>{t('crash.supportHint')}</p>
    </MessageScreen>
  );
}

/** The error of this route, remembered in the tablet's diary. */
export function useNotedError(where: string): unknown {
  const runtime = useRuntime();
  const error = useRouteError();
  useEffect(() => runtime.noteFailure(error, where), [runtime, error, where]);
  return error;
}
