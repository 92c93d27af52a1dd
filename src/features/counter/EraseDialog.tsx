import { useState } from 'react';
import { type Card, stampBalance } from '#books/card/card.ts';
import type { FoundCustomer } from '#device/runtime.ts';
import type { Duty } from '#device/tabletState.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { PIN_DIGITS_MAX, type Pin, parsePin } from '#domain/pin.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { useKeyLabels } from '#till/useKeyLabels.ts';
import { Button } from '#ui/Button.tsx';
import { Modal } from '#ui/Modal.tsx';
import { PinPad } from '#ui/PinPad.tsx';
import styles from './EraseDialog.module.css';

export interface EraseDialogProps {
  readonly customer: FoundCustomer;
  readonly card: Card;
  /** The owner, who confirms with the own PIN. */
  readonly duty: Duty;
  readonly onDismiss: () => void;
  readonly onErased: () => void;
}

/** Says what is lost before it is lost (korea.md §12.6). */
export function EraseDialog({ customer, card, duty, onDismiss, onErased }: EraseDialogProps) {
  const t = useWords('counter');
  const runtime = useRuntime();
  const keyLabels = useKeyLabels();
  const sayRefusal = useRefusalWords();
  const [typed, setTyped] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const erasing = useAsk(
    (pin: Pin) => runtime.erasePerson(customer.customerId, duty.staffId, pin),
    onErased,
  );

  function submit(): void {
    const pin = parsePin(typed);
    setTooShort(!pin.ok);
    if (!pin.ok) return;
    setTyped('');
    erasing.ask(pin.value);
  }

  /** What is being written cannot be called back any more. */
  function leave(): void {
    if (!erasing.isBusy) onDismiss();
  }

  const refused = erasing.refusal && sayRefusal(erasing.refusal);
  const error = isTooShort ? t('signIn.tooShort') : refused;
  return (
    <Modal title={t('erase.title', { last4: customer.last4 })} onDismiss={leave}>
      <p>{t('erase.lost', { balance: stampBalance(card), visits: card.visits })}</p>
      <div className={styles['pin']}>
        <PinPad
          value={typed}
          lengthMax={PIN_DIGITS_MAX}
          label={t('erase.pin', { name: duty.name })}
          keyLabels={keyLabels}
          {...(error !== undefined && { error })}
          onChange={setTyped}
          onSubmit={submit}
        >
          <div className={styles['answers']}>
            <Button tone="staff" isWide isWaiting={erasing.isBusy} onPress={leave}>
              {t('erase.back')}
            </Button>
            <Button type="submit" tone="staffAct" isWide isWaiting={erasing.isBusy}>
              {t('erase.submit')}
            </Button>
          </div>
        </PinPad>
      </div>
    </Modal>
  );
}
