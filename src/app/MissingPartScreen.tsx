import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { reloadForPart } from '#device/loadPart.ts';
import { useTablet } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { MessageScreen } from './MessageScreen.tsx';

/**
 * This screen's file went with an older version. The page loads itself again when nobody is in the
 * middle of anything; a customer's turn is finished first.
 */
export function MissingPartScreen() {
  const t = useWords('frame');
  const navigate = useNavigate();
  const isFree = useTablet(({ isBusy, turn }) => !isBusy && turn === null);
  const [hasTried, setTried] = useState(false);

  useEffect(() => {
    if (isFree && !reloadForPart()) setTried(true);
  }, [isFree]);

  return (
    <MessageScreen
      title={t('missingPart.title')}
      actions={
        <>
          <Button onPress={() => void navigate('/', { replace: true })}>{t('crash.home')}</Button>
          <Button tone="ink" onPress={() => location.reload()}>
            {t('missingPart.again')}
          </Button>
        </>
      }
    >
      <p>{hasTried ? t('missingPart.inVain') : t('missingPart.body')}</p>
    </MessageScreen>
  );
}
