import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { MessageScreen } from './MessageScreen.tsx';

/** Another window opened a newer version, and this one let go of the records. */
export function ReplacedScreen() {
  const t = useWords('frame');
  return (
    <MessageScreen
      title={t('replaced.title')}
      actions={
        <Button tone="ink" onPress={() => location.reload()}>
          {t('failure.again')}
        </Button>
      }
    >
      <p>{t('replaced.body')}</p>
    </MessageScreen>
  );
}
