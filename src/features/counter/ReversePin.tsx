import { useState } from 'react';
import type { ReversalReason } from '#books/card/events.ts';
import type { Colleague, Confirmation } from '#device/runtime.ts';
import { PIN_DIGITS_MAX, parsePin } from '#domain/pin.ts';
import { useWords } from '#i18n/useWords.ts';
import { useKeyLabels } from '#till/useKeyLabels.ts';
import { Button } from '#ui/Button.tsx';
import { PinPad } from '#ui/PinPad.tsx';
import styles from './ReverseDialog.module.css';

export interface ReversePinProps {
  readonly reason: ReversalReason | undefined;
  readonly who: Colleague | undefined;
  /** Why the last try did not happen. */
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onSubmit: (by: Confirmation & { readonly reason: ReversalReason }) => void;
}

/** The own PIN of whoever answers for it. */
export function ReversePin({ reason, who, problem, isBusy, onBack, onSubmit }: ReversePinProps) {
  const t = useWords('roles');
  const counterWords = useWords('counter');
  const keyLabels = useKeyLabels();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<string>();

  function submit(): void {
    const pin = parsePin(typed);
    setMissing(whatIsMissing(pin.ok));
    if (reason === undefined || who === undefined || !pin.ok) return;
    setTyped('');
    onSubmit({ reason, staffId: who.staffId, pin: pin.value });
  }

  function whatIsMissing(isPin: boolean): string | undefined {
    if (reason === undefined) return t('reverse.chooseReason');
    if (who === undefined) return t('reverse.chooseWho');
    return isPin ? undefined : counterWords('signIn.tooShort');
  }

  const error = missing ?? problem;
  return (
    <div className={styles['pin']}>
      <PinPad
        value={typed}
        lengthMax={PIN_DIGITS_MAX}
        label={who ? t('reverse.pin', { name: who.name }) : t('reverse.pinOfNobody')}
        keyLabels={keyLabels}
        takesFocus={false}
        {...(error !== undefined && { error })}
        onChange={setTyped}
        onSubmit={submit}
      >
        <div className={styles['answers']}>
          <Button size="small" tone="staff" isWide isWaiting={isBusy} onPress={onBack}>
            {t('reverse.back')}
          </Button>
          <Button size="small" type="submit" tone="staffAct" isWide isWaiting={isBusy}>
            {t('reverse.submit')}
          </Button>
        </div>
      </PinPad>
    </div>
  );
}
