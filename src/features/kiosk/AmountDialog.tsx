import { useWords } from '#i18n/useWords.ts';
import { NumberDialog } from './NumberDialog.tsx';

export interface AmountDialogProps {
  /** Whole won; `undefined` when staff leave it open. */
  readonly onSubmit: (amount: number | undefined) => void;
  readonly onDismiss: () => void;
}

/** 금액: what was paid, optional, in whole won. */
export function AmountDialog({ onSubmit, onDismiss }: AmountDialogProps) {
  const t = useWords('kiosk');
  return (
    <NumberDialog
      title={t('edge.amountTitle')}
      isOptional
      digitsMax={8}
      show={(amount) => t('edge.amountShown', { amount })}
      submitWords={(amount) =>
        amount === undefined ? t('edge.amountOfNone') : t('edge.amountSubmit', { amount })
      }
      onSubmit={onSubmit}
      onDismiss={onDismiss}
    />
  );
}
