import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './NoticeDialog.module.css';

export interface NoticeDialogProps {
  readonly shopName: string;
  readonly months: number;
  readonly onClose: () => void;
}

/** The whole notice of §15② and §22③, for those who want to read it before they decide. */
export function NoticeDialog({ shopName, months, onClose }: NoticeDialogProps) {
  const t = useWords('kiosk');
  const parts = [
    [t('notice.whoTitle'), t('notice.who', { shopName })],
    [t('notice.whatTitle'), t('notice.what')],
    [t('notice.whyTitle'), t('notice.why')],
    [t('notice.basisTitle'), t('notice.basis')],
    [t('notice.untilWhenTitle'), t('notice.untilWhen', { months })],
    [t('notice.whereTitle'), t('notice.where')],
    [t('notice.rightsTitle'), t('notice.rights')],
  ] as const;
  return (
    <Dialog
      width="wide"
      title={t('notice.title')}
      onDismiss={onClose}
      actions={
        <Button tone="ink" onPress={onClose}>
          {t('notice.close')}
        </Button>
      }
    >
      <dl className={styles['notice']}>
        {parts.map(([name, answer]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
