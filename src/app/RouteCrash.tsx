import { useNavigate } from 'react-router';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { SupportFileButton } from './SupportFileButton.tsx';

/** A screen of the staff's or the owner's side broke; the kiosk goes on. */
export function RouteCrash() {
  const t = useWords('frame');
  const navigate = useNavigate();
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
