import { HEARD_FROM, type HeardFrom } from '#books/person/events.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './MineRecord.module.css';

export interface MineHeardFromDialogProps {
  readonly onTell: (source: HeardFrom) => void;
  readonly onDismiss: () => void;
}

/** 어떻게 오셨어요, put right by whoever said it. */
export function MineHeardFromDialog({ onTell, onDismiss }: MineHeardFromDialogProps) {
  const t = useWords('mine');
  const asks = useWords('asks');
  return (
    <Dialog
      width="wide"
      title={t('correctHeardFrom.title')}
      onDismiss={onDismiss}
      actions={
        <Button size="tall" onPress={onDismiss}>
          {t('correctHeardFrom.keep')}
        </Button>
      }
    >
      <div className={styles['sources']}>
        {HEARD_FROM.map((source) => (
          <Button key={source} size="tall" onPress={() => onTell(source)}>
            {asks(`heardFrom.${source}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
