import { useNavigate } from 'react-router';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Ring } from '#ui/Ring.tsx';
import { useCountdown } from '#ui/useCountdown.ts';
import { MessageScreen } from './MessageScreen.tsx';
import { SupportFileButton } from './SupportFileButton.tsx';

const RETURN_SECONDS = 10;

/** The customer's side broke: it opens again by itself, because nobody may be there to press. */
export function KioskCrash() {
  const t = useWords('frame');
  const navigate = useNavigate();
  const goHome = () => void navigate('/', { replace: true });
  const secondsLeft = useCountdown({ seconds: RETURN_SECONDS, onDone: goHome });
  return (
    <MessageScreen
      title={t('crash.kioskTitle')}
      actions={
        <>
          <SupportFileButton />
          <Button tone="ink" onPress={goHome}>
            {t('crash.home')}
            <Ring secondsLeft={secondsLeft} secondsTotal={RETURN_SECONDS} />
          </Button>
        </>
      }
    >
      <p>{t('crash.kioskBody', { seconds: RETURN_SECONDS })}</p>
      <p>{t('crash.supportHint')}</p>
    </MessageScreen>
  );
}
