import { useState } from 'react';
import { parseWon, type Won } from '#domain/won.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { NumberEntry } from '#ui/NumberEntry.tsx';
import { useKeyLabels } from './useKeyLabels.ts';

export interface AmountDialogProps {
  readonly onDismiss: () => void;
  /** `undefined`: the amount is not written down. */
  readonly onChoose: (amount: Won | undefined) => void;
}

const DIGITS_MAX = 9;

/** What was paid, in whole won. */
export function AmountDialog({ onDismiss, onChoose }: AmountDialogProps) {
  const t = useWords('counter');
  const keyLabels = useKeyLabels();
  const [digits, setDigits] = useState('');
  const amount = Number(digits);
  const parsed = parseWon(digits);
  const problem = digits !== '' && !parsed.ok ? t(`amount.${parsed.failure.type}`) : undefined;
  return (
    <Dialog theme="staff" title={t('amount.title')} onDismiss={onDismiss}>
      <NumberEntry
        label={t('amount.title')}
        digits={digits}
        digitsMax={DIGITS_MAX}
        shown={t('amount.shown', { amount })}
        problem={problem}
        keyLabels={keyLabels}
        onChange={setDigits}
        onSubmit={() => {
          if (digits === '') onChoose(undefined);
          else if (parsed.ok) onChoose(parsed.value);
        }}
      >
        <Button tone="staff" onPress={onDismiss}>
          {t('amount.back')}
        </Button>
        <Button type="submit" tone="staffAct" isWide isWaiting={problem !== undefined}>
          {digits === '' ? t('amount.clear') : t('amount.submit', { amount })}
        </Button>
      </NumberEntry>
    </Dialog>
  );
}
