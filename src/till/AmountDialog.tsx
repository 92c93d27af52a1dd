import { useState } from 'react';
import { parseWon, type Won } from '#domain/won.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { NumberEntry } from '#ui/NumberEntry.tsx';
import { useKeyLabels } from './useKeyLabels.ts';

export interface AmountDialogProps {
  /** `undefined` when staff leave it open. */
  readonly onSubmit: (amount: Won | undefined) => void;
  readonly onDismiss: () => void;
}

const DIGITS_MAX = 9;

/** 금액: what was paid, optional, in whole won. */
export function AmountDialog({ onSubmit, onDismiss }: AmountDialogProps) {
  const t = useWords('kiosk');
  const keyLabels = useKeyLabels();
  const [digits, setDigits] = useState('');
  const amount = Number(digits);
  const parsed = parseWon(digits);
  const problem = digits !== '' && !parsed.ok ? t(`edge.${parsed.failure.type}`) : undefined;
  const submit = () => {
    if (digits === '') onSubmit(undefined);
    else if (parsed.ok) onSubmit(parsed.value);
  };

  return (
    <Dialog theme="staff" title={t('edge.amountTitle')} onDismiss={onDismiss}>
      <NumberEntry
        label={t('edge.amountTitle')}
        digits={digits}
        digitsMax={DIGITS_MAX}
        shown={t('edge.amountShown', { amount })}
        problem={problem}
        keyLabels={keyLabels}
        onChange={setDigits}
        onSubmit={submit}
      >
        <Button tone="staff" onPress={onDismiss}>
          {t('edge.dismiss')}
        </Button>
        <Button type="submit" tone="staffAct" isWide isWaiting={problem !== undefined}>
          {digits === '' ? t('edge.amountOfNone') : t('edge.amountSubmit', { amount })}
        </Button>
      </NumberEntry>
    </Dialog>
  );
}
