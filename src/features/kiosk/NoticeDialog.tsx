import type { Notice } from '#books/person/events.ts';
import type { PrivacyOfficer } from '#domain/privacyOfficer.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './NoticeDialog.module.css';

export interface NoticeDialogProps {
  readonly shopName: string;
  readonly notice: Notice;
  /** Whom to ask, where the shop names somebody. */
  readonly officer?: PrivacyOfficer | undefined;
  readonly onClose: () => void;
}

/**
 * The whole notice of §15②, for those who want to read it before they decide. What is needed and
 * what is asked for stand apart, each with its footing (§22③).
 */
export function NoticeDialog({ shopName, notice, officer, onClose }: NoticeDialogProps) {
  const t = useWords('asks');
  const { basis, retentionMonths: months } = notice;
  const parts = [
    [
      t('notice.who'),
      officer
        ? t('notice.officerAnswer', { shopName, ...officer })
        : t('notice.whoAnswer', { shopName }),
    ],
    [t(`notice.required.${basis}`), t('notice.requiredAnswer')],
    [t('notice.basis'), t(`notice.basisAnswer.${basis}`)],
    [t('notice.untilWhen'), t('notice.untilWhenAnswer', { months })],
    [t('notice.optional'), t('notice.optionalAnswer')],
    [t('notice.where'), t('notice.whereAnswer')],
    [t('notice.rights'), t('notice.rightsAnswer')],
  ] as const;
  return (
    <Dialog
      width="wide"
      title={t('notice.title')}
      onDismiss={onClose}
      actions={
        <Button tone="ink" onPress={onClose}>
          {t('close')}
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
