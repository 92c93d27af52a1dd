import { useState } from 'react';
import { startAnew } from '#device/openRecords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { SupportFileButton } from './SupportFileButton.tsx';

/** The records are gone. Nothing begins in their place before somebody has said so twice. */
export function WipedScreen({ isTabletOpen }: { readonly isTabletOpen: boolean }) {
  const t = useWords('frame');
  const [isAsked, setAsked] = useState(false);
  return (
    <MessageScreen
      title={t('failure.StorageWiped.title')}
      actions={
        <>
          {isTabletOpen && <SupportFileButton />}
          <Button onPress={() => setAsked(true)}>{t('startAnew.ask')}</Button>
        </>
      }
    >
      <p>{t('failure.StorageWiped.body')}</p>
      <p>{t('failure.StorageWiped.whatNow')}</p>
      {isAsked && (
        <Dialog
          title={t('startAnew.title')}
          actions={
            <>
              <Button tone="ink" onPress={() => setAsked(false)}>
                {t('startAnew.back')}
              </Button>
              <Button onPress={() => startAnew()}>{t('startAnew.yes')}</Button>
            </>
          }
          onDismiss={() => setAsked(false)}
        >
          {t('startAnew.body')}
        </Dialog>
      )}
    </MessageScreen>
  );
}
