import { loadNewest } from '#device/loadNewest.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { SupportFileButton } from './SupportFileButton.tsx';
import { WipedScreen } from './WipedScreen.tsx';

export interface FailureScreenProps {
  readonly failure: unknown;
  /** The tablet did open, so it can write down what it remembers. */
  readonly isTabletOpen?: boolean;
}

/** The tablet gave way: one sentence, and what to do about it. Nothing is overwritten. */
export function FailureScreen({ failure, isTabletOpen = false }: FailureScreenProps) {
  const t = useWords('frame');
  const kind = failure instanceof TabletFailure ? failure.kind : 'Unknown';
  if (kind === 'StorageWiped') return <WipedScreen isTabletOpen={isTabletOpen} />;
  return (
    <MessageScreen
      title={t(`failure.${kind}.title`)}
      actions={
        <>
          {isTabletOpen && <SupportFileButton />}
          <Button tone="ink" onPress={() => reopen(kind)}>
            {t('failure.again')}
          </Button>
        </>
      }
    >
      <p>{t(`failure.${kind}.body`)}</p>
    </MessageScreen>
  );
}

/** Records of a newer app are opened by a newer app. */
function reopen(kind: string): void {
  if (kind === 'AppTooOld') void loadNewest();
  else location.reload();
}
