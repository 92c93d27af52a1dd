import type { Stamps } from '#domain/stamps.ts';
import { useWords } from '#i18n/useWords.ts';
import { NumberDialog } from './NumberDialog.tsx';

export interface OwnNumberDialogProps {
  readonly max: Stamps;
  readonly onSubmit: (stamps: number) => void;
  readonly onDismiss: () => void;
}

/** 직접: a number of stamps that has no key of its own. */
export function OwnNumberDialog({ max, onSubmit, onDismiss }: OwnNumberDialogProps) {
  const t = useWords('kiosk');
  return (
    <NumberDialog
      title={t('edge.ownTitle')}
      digitsMax={2}
      show={(stamps) => t('edge.stampsShown', { stamps })}
      submitWords={(stamps) =>
        stamps === undefined ? t('edge.ownOfNone') : t('edge.ownSubmit', { stamps })
      }
      problemOf={(stamps) => (stamps > max ? t('edge.ownTooMany', { max }) : undefined)}
      onSubmit={(stamps) => stamps !== undefined && onSubmit(stamps)}
      onDismiss={onDismiss}
    />
  );
}
